import type { Language } from "../../src/i18n/Language";
import type { Cost } from "./costMeter";
import type { Shell } from "./Shell";
import { texts, type Texts } from "./texts";

type Words = (text: Texts, language: Language) => string;

/** The bar at the bottom. What it says is said again when the language changes. */
export class StatusBar {
  private said: Words = () => "";
  private cost: Words = () => "";

  constructor(
    private readonly shell: Pick<Shell, "status" | "cost">,
    private language: Language,
  ) {}

  setLanguage(language: Language): void {
    this.language = language;
    this.write();
  }

  say(words: Words): void {
    this.said = words;
    this.write();
  }

  showCost({ roundTrips, sent, received }: Cost): void {
    this.cost = (text) => text.cost(String(roundTrips), bytes(sent), bytes(received));
    this.write();
  }

  private write(): void {
    this.shell.status.textContent = this.said(texts[this.language], this.language);
    this.shell.cost.textContent = this.cost(texts[this.language], this.language);
  }
}

function bytes(count: number): string {
  return count < 10_000
    ? `${count} B`
    : count < 1_000_000
      ? `${Math.round(count / 1000)} kB`
      : `${(count / 1_000_000).toFixed(1)} MB`;
}
