import { roundAmounts } from "../cleanList";
import type { ListLanguage } from "../crmLists";
import { columnOf, factsOf, type ListDraft } from "../ListDraft";
import { amountText } from "./numberTexts";
import type { Trouble } from "./Trouble";

/** Words of a unit in a header, by the power of ten that it stands for. */
const units: readonly {
  readonly language: ListLanguage;
  readonly word: string;
  readonly power: number;
  /** Asked, for the word is also another one. */
  readonly isAsked?: boolean;
}[] = [
  { language: "zh", word: "（万元）", power: 4 },
  { language: "zh", word: "(千元)", power: 3 },
  { language: "zh", word: "(亿元)", power: 8 },
  { language: "zh", word: "（单位：万元）", power: 4 },
  { language: "zh", word: "_万元", power: 4 },
  { language: "en", word: " ('000)", power: 3 },
  { language: "en", word: " (k)", power: 3 },
  { language: "en", word: " in thousands", power: 3 },
  { language: "en", word: " (in millions)", power: 6 },
  { language: "en", word: " ($m)", power: 6 },
  { language: "en", word: " (USD k)", power: 3 },
  { language: "en", word: " (m)", power: 6, isAsked: true },
  { language: "de", word: " (T€)", power: 3 },
  { language: "de", word: " in TEUR", power: 3 },
  { language: "de", word: " (Tsd. €)", power: 3 },
  { language: "de", word: " in Mio. €", power: 6 },
  { language: "de", word: " (Mio. EUR)", power: 6 },
];

/** Whether a list can be in a unit that names a currency: no column of its names others. */
const mayBeIn =
  (language: ListLanguage, words: string) =>
  (draft: ListDraft): boolean =>
    draft.crm.language === language && (!/[€$]|EUR|USD/.test(words) || columnOf(draft, "currency") < 0);

const inHeader = units.map(({ language, word, power, isAsked = false }): Trouble => ({
  name: `unit in the header: ${word.trim()}`,
  kind: "unit",
  clashes: ["currency"],
  fits: mayBeIn(language, word),
  apply(draft) {
    const column = columnOf(draft, "amount");
    draft.headers[column] = (draft.headers[column] ?? "") + word;
    if (isAsked) draft.answers["unit"] = String(10 ** power);
    scaleDown(draft, power);
  },
}));

const titles: readonly {
  readonly language: ListLanguage;
  readonly lines: string[][];
  readonly power: number;
}[] = [
  { language: "zh", lines: [["统计表"], ["单位：万元"]], power: 4 },
  { language: "en", lines: [["Sales report (in thousands)"]], power: 3 },
  { language: "de", lines: [["Auswertung"], ["Angaben in TEUR"]], power: 3 },
];

const inTitle = titles.map(({ language, lines, power }): Trouble => ({
  name: `unit in a title: ${lines.at(-1)?.[0] ?? ""}`,
  kind: "unit",
  clashes: ["currency"],
  fits: mayBeIn(language, lines.flat().join()),
  apply(draft) {
    draft.above.push(...lines);
    scaleDown(draft, power);
  },
}));

const inFormats: readonly Trouble[] = [
  {
    name: "unit in the number format: 万元",
    kind: "unit",
    clashes: ["currency", "amountText", "sign"],
    fits: () => true,
    apply(draft) {
      roundAmounts(draft, 1_000_000);
      draft.writeAmount = (cents) => ({ v: cents / 1_000_000, format: '0.00"万元"' });
    },
  },
  {
    name: "thousands by the number format alone",
    kind: "amountText",
    clashes: ["currency", "sign", "unit"],
    fits: () => true,
    apply(draft) {
      draft.writeAmount = (cents) => ({ v: cents / 100, format: "#,##0," });
    },
  },
];

/** Amounts as they stand in a unit, with at most two decimals there. */
function scaleDown(draft: ListDraft, power: number): void {
  roundAmounts(draft, 10 ** power);
  const { writeAmount } = draft;
  draft.writeAmount = (cents, place) => writeAmount(Math.round(cents / 10 ** power), place);
}

/** Some amounts of another currency, the first one being the list's own. */
function several(
  name: string,
  apply: (draft: ListDraft, codeOf: (place: number) => string) => void,
): Trouble {
  return {
    name: `currency: ${name}`,
    kind: "currency",
    fits: (draft) => columnOf(draft, "currency") < 0,
    apply(draft, random) {
      const facts = factsOf(draft);
      const others = new Set(facts.filter(() => random.chance(0.25)));
      if (others.size === 0 && facts[0]) others.add(facts[0]);
      if (others.size === facts.length) others.delete(facts[0] as (typeof facts)[0]);
      const codes = facts.map((fact) => (others.has(fact) ? random.pick(["USD", "GBP"]) : "EUR"));
      for (const fact of others) fact.counts = false;
      draft.answers["currency"] = "EUR";
      draft.mustAsk.push("currency");
      apply(draft, (place) => codes[place] ?? "EUR");
    },
  };
}

const signs: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };

const currencies: readonly Trouble[] = [
  several("several by a column", (draft, codeOf) => {
    const column = draft.headers.length;
    draft.headers.push({ en: "Currency", zh: "币种", de: "Währung" }[draft.crm.language]);
    draft.kinds.push("extra");
    for (const [place, fact] of factsOf(draft).entries()) fact.others.set(column, codeOf(place));
  }),
  several("several by signs in texts", (draft, codeOf) => {
    draft.writeAmount = (cents, place) =>
      `${signs[codeOf(place)] ?? ""}${amountText(cents, { thousands: ",", decimal: "." })}`;
  }),
  several("several by codes in texts", (draft, codeOf) => {
    draft.writeAmount = (cents, place) =>
      `${amountText(cents, { thousands: ",", decimal: "." })} ${codeOf(place)}`;
  }),
  {
    name: "currency: one, named in the header",
    kind: "currency",
    fits: (draft) => columnOf(draft, "currency") < 0,
    apply(draft, random) {
      const column = columnOf(draft, "amount");
      const word = random.pick(
        {
          en: [" (USD)", " in EUR", " (€)", " ($)"],
          zh: ["（元）", "(人民币)", "（CNY）"],
          de: [" (EUR)", " in €", " (€)"],
        }[draft.crm.language],
      );
      draft.headers[column] = (draft.headers[column] ?? "") + word;
    },
  },
  {
    name: "currency: one, in a column of its own",
    kind: "currency",
    fits: (draft) => columnOf(draft, "currency") < 0,
    apply(draft) {
      const column = draft.headers.length;
      draft.headers.push({ en: "Currency", zh: "币种", de: "Währung" }[draft.crm.language]);
      draft.kinds.push("extra");
      for (const fact of factsOf(draft)) fact.others.set(column, draft.crm.language === "zh" ? "CNY" : "EUR");
    },
  },
];

export const unitsAndCurrencies: readonly Trouble[] = [...inHeader, ...inTitle, ...inFormats, ...currencies];
