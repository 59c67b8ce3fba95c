import type { Language } from "../../src/i18n/Language";
import { element } from "./element";
import { icon, type IconName } from "./icons";
import { texts, type Texts } from "./texts";

export const featureIds = [
  "openClassify",
  "openForecast",
  "openCommission",
  "openPlans",
  "openFunctions",
  "openSettings",
] as const;

type LabelOf = (text: Texts) => string;

/** The page around grid and pane: bars, buttons and places. It knows no workbook; `on…` are set by who does. */
export class Shell {
  readonly root = element("div", { class: "kam-workbench" });
  readonly grid = element("main", { class: "kam-grid" });
  readonly pane = element("aside", { class: "kam-pane" });
  readonly divider = element("div", { class: "kam-divider", role: "separator", tabindex: "0" });
  readonly fileInput = element("input", {
    type: "file",
    accept: ".xlsx,.xlsm,.csv,.tsv,.txt",
    multiple: true,
    hidden: true,
  });
  readonly status = element("span", { role: "status", class: "kam-status-text" });
  readonly cost = element("span", { class: "kam-cost" });
  private readonly dialog = element("dialog", { class: "kam-dialog" });
  readonly drop = element("div", { class: "kam-drop", hidden: true });
  readonly language = element("select", { class: "kam-select" });
  private readonly fileName = element("span", { class: "kam-file" });
  private readonly labels: {
    readonly node: Element;
    readonly text: LabelOf;
    readonly as: "text" | "name";
  }[] = [];
  onPress: (command: string) => void = () => undefined;

  constructor() {
    this.language.append(
      element("option", { value: "en" }, "English"),
      element("option", { value: "zh-CN" }, "简体中文"),
    );
    this.name(this.language, (text) => text.language);
    this.name(this.fileInput, (text) => text.open);
    this.name(this.divider, (text) => text.resize);
    this.name(this.pane, (text) => text.pane);
    this.name(this.grid, (text) => text.grid);
    this.labels.push({ node: this.drop, text: (text) => text.drop, as: "text" });
    this.divider.setAttribute("aria-orientation", "vertical");
    this.pane.append(this.divider);
    const body = element("div", { class: "kam-body" }, this.grid, this.pane);
    const footer = element("footer", { class: "kam-status" }, this.status, this.cost);
    this.root.append(this.titleBar(), this.ribbon(), body, footer, this.drop, this.dialog, this.fileInput);
  }

  private titleBar(): HTMLElement {
    const mark = element("img", { src: "../assets/icon-32.png", alt: "", width: "22", height: "22" });
    const product = element("h1", { class: "kam-product" });
    this.labels.push({ node: product, text: (text) => text.product, as: "text" });
    const files = element(
      "div",
      { class: "kam-buttons", role: "group" },
      this.button("open", (text) => text.open),
      this.button("save", (text) => text.save, undefined, "kam-primary"),
      this.button("new", (text) => text.blank),
      this.button("sample-en", (text) => text.samples.en),
      this.button("sample-zh-CN", (text) => text.samples["zh-CN"]),
    );
    this.name(files, (text) => text.file);
    const history = element(
      "div",
      { class: "kam-buttons" },
      this.button("undo", (text) => text.undo, "undo", "kam-icon-only"),
      this.button("redo", (text) => text.redo, "redo", "kam-icon-only"),
    );
    const theme = this.button("theme", (text) => text.theme, "sun", "kam-icon-only");
    const looks = element("div", { class: "kam-buttons kam-right" }, this.language, theme);
    return element("header", { class: "kam-title" }, mark, product, this.fileName, history, files, looks);
  }

  private ribbon(): HTMLElement {
    const buttons = featureIds.map((id) =>
      this.button(id, (text) => text.features[id], id, "kam-ribbon-button"),
    );
    const undoWrite = this.button(
      "undoLastWrite",
      (text) => text.undoWrite,
      "undoLastWrite",
      "kam-ribbon-button",
    );
    const pane = this.button("pane", (text) => text.togglePane, "pane", "kam-ribbon-button kam-right");
    const bar = element(
      "nav",
      { class: "kam-ribbon" },
      element("span", { class: "kam-tab" }, "KAM"),
      ...buttons,
      undoWrite,
      pane,
    );
    this.name(bar, (text) => text.ribbon);
    return bar;
  }

  private button(command: string, text: LabelOf, picture?: IconName, look = ""): HTMLButtonElement {
    const made = element("button", { type: "button", class: `kam-button ${look}`.trim() });
    if (picture !== undefined) made.append(icon(picture));
    if (look.includes("kam-icon-only")) this.name(made, text);
    else {
      const label = element("span");
      this.labels.push({ node: label, text, as: "text" });
      made.append(label);
    }
    made.addEventListener("click", () => this.onPress(command));
    return made;
  }

  private name(node: Element, text: LabelOf): void {
    this.labels.push({ node, text, as: "name" });
  }

  /** Asks a yes-or-no question in a dialog, named by its heading where it has one; resolves with the answer, false when it is dismissed. */
  ask(question: string | HTMLElement, yes: string, no: string): Promise<boolean> {
    const { dialog } = this;
    const form = element("form", { method: "dialog" });
    const buttons = element(
      "div",
      { class: "kam-buttons" },
      element("button", { class: "kam-button kam-primary", value: "yes" }, yes),
      element("button", { class: "kam-button", value: "no" }, no),
    );
    form.append(element("div", { id: "kam-question" }, question), buttons);
    dialog.replaceChildren(form);
    const title = dialog.querySelector("h2")?.id ?? "kam-question";
    dialog.setAttribute("aria-labelledby", title);
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
    });
  }

  setLanguage(language: Language): void {
    this.language.value = language;
    document.documentElement.lang = language;
    for (const { node, text, as } of this.labels) {
      const words = text(texts[language]);
      if (as === "text") node.textContent = words;
      else {
        node.setAttribute("aria-label", words);
        if (node instanceof HTMLButtonElement) node.title = words;
      }
    }
  }

  setFile(name: string, isChanged: boolean): void {
    this.fileName.textContent = isChanged ? `${name} •` : name;
    document.title = `${name} – KAM`;
  }

  setTheme(theme: "light" | "dark"): void {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.style.colorScheme = theme;
  }

  showPane(shown: boolean): void {
    this.pane.hidden = !shown;
  }
}
