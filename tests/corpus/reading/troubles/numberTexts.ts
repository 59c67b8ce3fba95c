import type { Fact, ListDraft } from "../ListDraft";
import { factsOf } from "../ListDraft";
import { roundAmounts } from "../cleanList";
import type { ListLanguage } from "../crmLists";
import type { Trouble, TroubleKind } from "./Trouble";

interface Look {
  readonly thousands: string;
  readonly decimal: string;
  readonly decimals?: number;
  /** Digits in lakh and crore. */
  readonly isIndian?: boolean;
}

/** Hundredths as a text: 123450 → "1,234.50". */
export function amountText(
  cents: number,
  { thousands, decimal, decimals = 2, isIndian = false }: Look,
): string {
  const [whole = "", fraction = ""] = (Math.abs(cents) / 100).toFixed(decimals).split(".");
  const groups = isIndian ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const sign = cents < 0 ? "-" : "";
  return `${sign}${whole.replace(groups, thousands)}${decimals > 0 ? decimal + fraction : ""}`;
}

const english: Look = { thousands: ",", decimal: "." };
const german: Look = { thousands: ".", decimal: "," };
const swiss: Look = { thousands: "'", decimal: "." };
const french: Look = { thousands: "\u00a0", decimal: "," };
const indian: Look = { thousands: ",", decimal: ".", isIndian: true };
const plain: Look = { thousands: "", decimal: "." };
const plainComma: Look = { thousands: "", decimal: "," };

const any = (): boolean => true;
const inLanguage =
  (...languages: readonly ListLanguage[]) =>
  ({ crm }: ListDraft): boolean =>
    languages.includes(crm.language);

function written(
  name: string,
  write: (cents: number) => string,
  fits: Trouble["fits"] = any,
  apply: (draft: ListDraft) => void = () => undefined,
): Trouble {
  const hasUnit = /[$€¥₹万亿元K]|USD|kr/.test(name);
  // Unit and currency would be said twice; a total of millions would settle what amounts alone leave open
  const clashes: readonly TroubleKind[] = name.includes("alone")
    ? ["unit", "currency", "totals"]
    : hasUnit
      ? ["unit", "currency"]
      : ["currency"];
  return {
    name: `numbers: ${name}`,
    kind: "amountText",
    clashes,
    fits,
    apply(draft) {
      apply(draft);
      draft.writeAmount = write;
    },
  };
}

const isSmall = ({ cents }: Fact): boolean => Math.abs(cents ?? 0) < 100_000_000;

/** Whole amounts below a million, one of them above a thousand, so that "620.000" has two readings in every cell. */
export function makeSmall(draft: ListDraft): void {
  for (const fact of factsOf(draft))
    if (fact.cents !== null && !isSmall(fact)) fact.cents = Math.round(fact.cents / 1000);
  roundAmounts(draft, 100);
  const isOpen = factsOf(draft).some(({ cents }) => Math.abs(cents ?? 0) >= 100_000);
  if (!isOpen) for (const fact of factsOf(draft)) if (fact.cents !== null) fact.cents += 12_345_600;
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A power of ten with a letter or word behind: 1250000 → "1.25M"; the amount must be a multiple of a hundredth of it. */
function withUnit(cents: number, units: readonly (readonly [size: number, word: string])[]): string {
  const money = cents / 100;
  const [size = 1, word = ""] = units.find(([own]) => Math.abs(money) >= own) ?? [];
  return `${Number((money / size).toFixed(6))}${word}`;
}

export const numberTexts: readonly Trouble[] = [
  written("1,234.50", (cents) => amountText(cents, english)),
  written("1.234,50", (cents) => amountText(cents, german)),
  written("1'234.50", (cents) => amountText(cents, swiss)),
  written("1 234,50", (cents) => amountText(cents, french)),
  written("12,34,567.50", (cents) => amountText(cents, indian)),
  written("1234.50 as text", (cents) => amountText(cents, plain)),
  written("1234,50 as text", (cents) => amountText(cents, plainComma)),
  written("full width", (cents) => fullWidth(amountText(cents, english)), inLanguage("zh")),
  written(
    "1,234 alone",
    (cents) => amountText(cents, { ...english, decimals: 0 }),
    inLanguage("en", "zh"),
    makeSmall,
  ),
  written(
    "620.000 alone",
    (cents) => amountText(cents, { ...german, decimals: 0 }),
    any,
    (draft) => {
      makeSmall(draft);
      draft.answers["numberConvention"] = "comma";
      draft.mustAsk.push("numberConvention");
    },
  ),
  written(
    "1,234 alone, German headers",
    (cents) => amountText(cents, { ...english, decimals: 0 }),
    inLanguage("de"),
    (draft) => {
      makeSmall(draft);
      draft.answers["numberConvention"] = "point";
      draft.mustAsk.push("numberConvention");
    },
  ),
  written(
    "1,200 alone beside decimal commas in another column",
    (cents) => amountText(cents, { ...english, decimals: 0 }),
    any,
    (draft) => {
      makeSmall(draft);
      const column = draft.headers.push("Marge") - 1;
      draft.kinds.push("extra");
      for (const [place, fact] of factsOf(draft).entries()) fact.others.set(column, `${10 + place},5`);
      draft.answers["numberConvention"] = "point";
      draft.mustAsk.push("numberConvention");
    },
  ),
  {
    name: "numbers: texts of both conventions, each with one reading",
    kind: "amountText",
    clashes: ["currency"],
    fits: any,
    apply(draft) {
      draft.writeAmount = (cents, place) => amountText(cents, place % 3 === 0 ? german : english);
      // Below a thousand "950.50" and "950,50" have one reading each as well
    },
  },
  {
    name: "numbers: some as text, some true",
    kind: "amountText",
    clashes: ["currency"],
    fits: any,
    apply(draft, random) {
      const every = random.whole(2, 4);
      draft.writeAmount = (cents, place) => (place % every === 0 ? amountText(cents, english) : cents / 100);
    },
  },
  written("$1,234.50", (cents) => `$${amountText(cents, english)}`, inLanguage("en")),
  written("€ 1.234,50", (cents) => `€ ${amountText(cents, german)}`),
  written("1.234,50 €", (cents) => `${amountText(cents, german)} €`),
  written("USD 1,234.50", (cents) => `USD ${amountText(cents, english)}`, inLanguage("en")),
  written("HK$1,234.50", (cents) => `HK$${amountText(cents, english)}`),
  written("₹12,34,567.50", (cents) => `₹${amountText(cents, indian)}`, inLanguage("en")),
  written("R$ 1.234,50", (cents) => `R$ ${amountText(cents, german)}`),
  written("1 234,50 kr", (cents) => `${amountText(cents, french)} kr`),
  written("¥1,234.50", (cents) => `¥${amountText(cents, english)}`, inLanguage("zh")),
  written("1234.50元", (cents) => `${amountText(cents, plain)}元`, inLanguage("zh")),
  written(
    "12.5万元",
    (cents) =>
      withUnit(cents, [
        [1e4, "万元"],
        [1, "元"],
      ]),
    inLanguage("zh"),
  ),
  written(
    "1.25亿 and 12.5万",
    (cents) =>
      withUnit(cents, [
        [1e8, "亿"],
        [1e4, "万"],
        [1, ""],
      ]),
    inLanguage("zh"),
  ),
  written(
    "500K and 1.2M",
    (cents) =>
      withUnit(cents, [
        [1e6, "M"],
        [1e3, "K"],
        [1, ""],
      ]),
    inLanguage("en"),
    (draft) => roundAmounts(draft, 1_000_000),
  ),
  written(
    "$500k and $1.2m",
    (cents) =>
      `$${withUnit(cents, [
        [1e6, "m"],
        [1e3, "k"],
        [1, ""],
      ])}`,
    inLanguage("en"),
    (draft) => roundAmounts(draft, 1_000_000),
  ),
  {
    name: "numbers: as formulas",
    kind: "amountText",
    clashes: ["currency", "sign"],
    fits: any,
    apply(draft) {
      draft.writeAmount = (cents) => ({ f: `=${cents}/100` });
    },
  },
];
