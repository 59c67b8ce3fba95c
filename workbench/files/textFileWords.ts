import type { Language } from "../../src/i18n/Language";
import type { ColumnConvention, DayOrder, DecimalMark, FieldExample } from "./ReadFields";

export type Convention = "decimal" | "dateOrder";

interface TextFileWords {
  readonly whichDelimiter: (file: string) => string;
  readonly which: Readonly<Record<Convention, (file: string) => string>>;
  readonly delimiters: Readonly<Record<string, string>>;
  readonly decimal: Readonly<Record<DecimalMark, string>>;
  readonly dateOrder: Readonly<Record<DayOrder, string>>;
  readonly column: (header: string, number: number) => string;
  /** Why a column is read as it is; `texts` are examples, quoted. */
  readonly evidence: (column: string, texts: string, choice: string) => string;
  readonly dotted: (column: string, texts: string) => string;
  readonly rule: (column: string, texts: string) => string;
  readonly answered: (column: string, choice: string) => string;
  readonly mixed: (column: string, texts: string) => string;
  readonly open: (column: string, texts: string) => string;
  readonly quote: (text: string) => string;
  readonly join: string;
}

const en: TextFileWords = {
  whichDelimiter: (file) => `${file}: which sign divides its columns?`,
  which: {
    decimal: (file) => `${file}: which is its decimal mark?`,
    dateOrder: (file) => `${file}: in which order are its dates written?`,
  },
  delimiters: { ",": "Comma (,)", ";": "Semicolon (;)", "\t": "Tab", "|": "Bar (|)" },
  decimal: { ".": "Point (1,234.5)", ",": "Comma (1.234,5)" },
  dateOrder: { dmy: "Day first", mdy: "Month first", ymd: "Year first" },
  column: (header, number) => (header === "" ? `Column ${number}` : header),
  evidence: (column, texts, choice) => `${column}: ${choice}. ${texts} can be read in no other way.`,
  dotted: (column, texts) => `${column}: Day first. So are dates with points, such as ${texts}.`,
  rule: (column, texts) => `${column}: ${texts} are read as thousands.`,
  answered: (column, choice) => `${column}: ${choice}, as you said.`,
  mixed: (column, texts) => `${column}: ${texts} contradict each other. The column stays text.`,
  open: (column, texts) => `${column}: nothing decides how to read ${texts}.`,
  quote: (text) => `“${text}”`,
  join: ", ",
};

const zhCN: TextFileWords = {
  whichDelimiter: (file) => `${file}：各列用哪个符号分隔？`,
  which: {
    decimal: (file) => `${file}：小数点是哪个符号？`,
    dateOrder: (file) => `${file}：日期按什么顺序书写？`,
  },
  delimiters: { ",": "逗号（,）", ";": "分号（;）", "\t": "制表符", "|": "竖线（|）" },
  decimal: { ".": "点（1,234.5）", ",": "逗号（1.234,5）" },
  dateOrder: { dmy: "日在前", mdy: "月在前", ymd: "年在前" },
  column: (header, number) => (header === "" ? `第 ${number} 列` : header),
  evidence: (column, texts, choice) => `${column}：${choice}。${texts}只有这一种读法。`,
  dotted: (column, texts) => `${column}：日在前，用点书写的日期都是如此，例如${texts}。`,
  rule: (column, texts) => `${column}：${texts}中的逗号按千位分隔符读取。`,
  answered: (column, choice) => `${column}：${choice}（您的选择）。`,
  mixed: (column, texts) => `${column}：${texts}互相矛盾，整列保留为文本。`,
  open: (column, texts) => `${column}：无法判定${texts}的读法。`,
  quote: (text) => `“${text}”`,
  join: "、",
};

/** The sentences about a text file before it is opened. */
export const textFileWords: Readonly<Record<Language, TextFileWords>> = { en, "zh-CN": zhCN };

/** Why a column is read as it is, or is not. */
export function evidenceText(
  convention: Convention,
  { column, header, value, by, examples }: ColumnConvention<string>,
  language: Language,
): string {
  const words = textFileWords[language];
  const name = words.column(header, column + 1);
  const shown = by === "evidence" ? examples.slice(0, 1) : examples;
  const texts = shown.map(({ text }) => words.quote(text)).join(words.join);
  const choice = value === null ? "" : choiceText(convention, value, language);
  switch (by) {
    case "evidence":
      return convention === "dateOrder" && Object.keys(shown[0]?.readings ?? {}).length > 1
        ? words.dotted(name, texts)
        : words.evidence(name, texts, choice);
    case "rule":
      return words.rule(name, texts);
    case "answer":
      return words.answered(name, choice);
    case "mixed":
      return words.mixed(name, texts);
    case "open":
      return words.open(name, texts);
  }
}

export function choiceText(convention: Convention, choice: string, language: Language): string {
  return (textFileWords[language][convention] as Readonly<Record<string, string>>)[choice] ?? choice;
}

/** What a choice makes of the texts that it decides: "620.000 → 620,000". Empty where it reads none. */
export function readingsText(
  convention: Convention,
  choice: string,
  columns: readonly ColumnConvention<string>[],
): string {
  return columns
    .filter(({ by }) => by === "open" || by === "rule" || by === "answer")
    .flatMap(({ examples }) => examples)
    .slice(0, 3)
    .map((example) => readingText(convention, choice, example))
    .join("; ");
}

function readingText(convention: Convention, choice: string, { text, readings }: FieldExample): string {
  const value = readings[choice];
  return `${text} → ${value === undefined ? "–" : convention === "decimal" ? numberText(value) : dayText(value)}`;
}

export function numberText(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 10 });
}

/** Serials count the days from 30 December 1899, from 1 March 1900 on. */
export function dayText(serial: number): string {
  return new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
