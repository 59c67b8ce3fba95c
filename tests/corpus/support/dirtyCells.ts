import type { JobCell } from "../../../workbench/jobs/JobDocument";
import type { Random } from "./Random";

/** How an amount cell reads, by what the documents say of numbers in text (FUNCTIONS.md, rules 2 and 3). */
export type AmountKind = "number" | "textNumber" | "notNumber" | "blank" | "error";

export interface DirtyAmount {
  readonly cell: JobCell;
  readonly kind: AmountKind;
  /** In cents; 0 where the cell gives no number. */
  readonly cents: number;
}

const plain = (cents: number): string => (cents / 100).toFixed(2);
const grouped = (cents: number): string => plain(cents).replace(/(\d)(?=(\d{3})+\.)/g, "$1,");
const fullWidth = (text: string): string =>
  text.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const textForms: readonly ((cents: number) => string)[] = [
  plain,
  grouped,
  (cents) => `  ${plain(cents)} `,
  (cents) => `¥${grouped(cents)}`,
  (cents) => fullWidth(plain(cents)),
  (cents) => `\u00a0${plain(cents)}`,
];
const noNumbers: readonly JobCell[] = [
  "n/a",
  "-",
  "tbd",
  "待定",
  "see note",
  true,
  "12 pcs",
  "1.2.3",
  "__proto__",
];
const blanks: readonly JobCell[] = [null, "", "   "];
const errors: readonly JobCell[] = [{ f: "=1/0" }, { f: "=NA()" }, { f: '=VALUE("x")' }];

/** A cell of an amount column: as a rule a number, at times what people leave there. */
export function dirtyAmount(random: Random, cents: number, dirt: number): DirtyAmount {
  if (!random.chance(dirt)) {
    const isFormula = random.chance(0.15);
    const cell = isFormula ? { f: `=${plain(cents)}+0` } : cents / 100;
    return { cell, kind: "number", cents };
  }
  const kind = random.pick(["textNumber", "textNumber", "notNumber", "blank", "error"] as const);
  if (kind === "textNumber")
    return { cell: random.pick(textForms)(Math.abs(cents)), kind, cents: Math.abs(cents) };
  const cells = { notNumber: noNumbers, blank: blanks, error: errors }[kind];
  return { cell: random.pick(cells), kind, cents: 0 };
}

const oddNames = [
  '\'=HYPERLINK("http://x","y")',
  "+1 Ltd",
  "@home",
  "-dash",
  "<b>Bold & Co</b>",
  "__proto__",
  "constructor",
  "Ünïcødé ∑ 🚀",
  "上海华东机电有限公司",
  'O\'Neil "Quote" Ltd',
  "Line\nbreak",
  "a".repeat(300),
  "'12345",
];

/** Texts that are no formula, no number and not blank, each different from the others by its number. */
export function dirtyName(random: Random, word: string, number: number, dirt: number): string {
  const name = `${word} ${number}`;
  if (!random.chance(dirt)) return name;
  return random.pick([
    `${random.pick(oddNames)} ${number}`,
    ` ${name}`,
    `${name}  `,
    `${word}\u00a0${number}`,
    name.toUpperCase(),
  ]);
}

const day = (serialDay: string): JobCell => ({ v: serialDay, format: "yyyy-mm-dd" });

export interface DirtyDate {
  readonly cell: JobCell;
  readonly kind: "date" | "blank" | "notDate";
  /** yyyy-mm-dd; "" for none. */
  readonly day: string;
}

/** A day of 2026, as a date, as a text written year first, or what stands where a date should. */
export function dirtyDate(random: Random, dirt: number): DirtyDate {
  const two = (number: number): string => String(number).padStart(2, "0");
  const [month, date] = [random.whole(1, 12), random.whole(1, 28)];
  const iso = `2026-${two(month)}-${two(date)}`;
  if (!random.chance(dirt)) return { cell: day(iso), kind: "date", day: iso };
  const kind = random.pick(["text", "blank", "notDate"] as const);
  if (kind === "text")
    return {
      cell: random.pick([iso, `2026/${month}/${date}`, `2026年${month}月${date}日`]),
      kind: "date",
      day: iso,
    };
  if (kind === "blank") return { cell: random.pick(blanks), kind, day: "" };
  return { cell: random.pick(["soon", "31.02.2026", "after Easter", "TBD"]), kind, day: "" };
}
