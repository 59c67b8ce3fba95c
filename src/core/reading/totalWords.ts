import type { Cell } from "../cells/Cell";
import { foldWidth } from "../cells/labelKey";

/** A label that holds a total word. */
export interface TotalLabel {
  /** What stands beside the word, as `nameKey` has it: "north" of "North Total"; "" where the word stands alone. */
  readonly rest: string;
  /** A word that is as often part of a firm's name: alone it means a total, with other words only beside a sum. */
  readonly isWeak: boolean;
}

/**
 * What a total row is called where nothing else stands in its label: English, Chinese, German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Russian, Turkish, the Nordic languages.
 */
const aloneWords: ReadonlySet<string> = new Set([
  ...["total", "totals", "grand total", "grand totals", "subtotal", "subtotals", "sub-total", "sub total"],
  ...["sum", "sum total", "overall total", "total overall", "page total", "running total", "final total"],
  ...["carried forward", "brought forward", "total amount", "net total"],
  ...[
    "合计",
    "小计",
    "总计",
    "总和",
    "共计",
    "汇总",
    "总额",
    "合計",
    "小計",
    "總計",
    "總和",
    "共計",
    "总合计",
    "合计金额",
  ],
  ...[
    "本页合计",
    "本页小计",
    "本月合计",
    "本期合计",
    "本季合计",
    "本年合计",
    "本年累计",
    "累计",
    "过次页",
    "承前页",
    "转下页",
  ],
  ...[
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "endsumme",
    "gesamtergebnis",
    "insgesamt",
    "übertrag",
  ],
  ...[
    "total général",
    "total general",
    "sous-total",
    "sous total",
    "total geral",
    "suma",
    "suma total",
    "soma",
    "somme",
    "somme totale",
    "ensemble",
  ],
  ...[
    "totale",
    "totali",
    "totale generale",
    "subtotale",
    "totaal",
    "eindtotaal",
    "subtotaal",
    "totaal generaal",
  ],
  ...[
    "razem",
    "ogółem",
    "łącznie",
    "итого",
    "всего",
    "общий итог",
    "сумма",
    "toplam",
    "genel toplam",
    "ara toplam",
  ],
  ...["summa", "totalt", "i alt", "sum totalt", "yhteensä", "overall"],
]);

const strongWords =
  "grand totals?|sub-?totals?|sub total|sous-total|zwischensumme|gesamtsumme|gesamtergebnis|totals?|gesamt|ergebnis";
const weakWords = "summe|suma|soma|sum";
const chineseWords = "合计|小计|总计|总和|共计|汇总|合計|小計|總計|總和|共計";
const joints = "(?:for|of|de|du|des|do|da|del|der|für|von)\\s+";
const afterWord = new RegExp(
  `^(?:(?<strong>${strongWords})|(?<weak>${weakWords}))(?:\\s+|\\s*[-–:/(]\\s*)(?:${joints})?(?<rest>.+)$`,
);
const beforeWord = new RegExp(
  `^(?<rest>.+?)(?:\\s+|\\s*[-–:/(]\\s*)(?:(?<strong>${strongWords})|(?<weak>${weakWords}))\\)?$`,
);
const chinese = new RegExp(`^(?:(?:${chineseWords})(?<after>.+)|(?<before>.+)(?:${chineseWords})\\)?)$`);

/** Letters that every total word holds some of: most labels need no closer look. */
const mayBeTotal =
  /tot|su[bm]|som|gesamt|ergebnis|forward|übertrag|sous|toplam|razem|ogółem|łącznie|i alt|yhteensä|overall|ensemble|[合小总總共汇累承过转]|[\u0400-\u04ff]|[\uff21-\uff5a]/i;
const count = /[(（]\s*\d[^)）]*[)）]\s*$/;
const marksBefore = /^[\s\p{P}\p{S}]+/u;
const marksAfter = /[\s\p{P}\p{S}]+$/u;
const spaceInChinese = /(\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * The total word of a label and what stands beside it, or null when there is none. Case, width, a colon, marks around
 * it, spaces within Chinese ("合 计") and a count in brackets ("Grand Totals (12 records)") do not matter; a word within
 * another ("TotalEnergies") is none.
 */
export function totalLabel(label: string): TotalLabel | null {
  if (!mayBeTotal.test(label)) return null;
  const text = nameKey(label.replace(count, ""));
  if (aloneWords.has(text)) return { rest: "", isWeak: false };
  const parts = (afterWord.exec(text) ?? beforeWord.exec(text))?.groups;
  if (parts) return { rest: nameKey(parts["rest"] ?? ""), isWeak: parts["weak"] !== undefined };
  const han = chinese.exec(text)?.groups;
  return han ? { rest: nameKey(han["after"] ?? han["before"] ?? ""), isWeak: false } : null;
}

const lists = new WeakMap<readonly Cell[], readonly number[]>();

/** Rows of a column, ascending, whose text has a total word; looked for once as long as the column is the same. */
export function rowsNamingTotals(cells: readonly Cell[]): readonly number[] {
  let rows = lists.get(cells);
  if (rows === undefined) {
    const found: number[] = [];
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row];
      if (typeof cell === "string" && totalLabel(cell) !== null) found.push(row);
    }
    rows = found;
    lists.set(cells, rows);
  }
  return rows;
}

/** The form in which the names of groups are compared: case, width, marks around them and spaces in Chinese folded. */
export function nameKey(text: string): string {
  const plain = foldWidth(text).toLowerCase();
  if (/^[a-z\d](?:[a-z\d]| (?! ))*$/.test(plain) && !plain.endsWith(" ")) return plain;
  return plain
    .replace(marksBefore, "")
    .replace(marksAfter, "")
    .replace(spaceInChinese, "$1")
    .replace(/\s+/g, " ");
}

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember";
const year = "(?:fy\\s?)?(?:19|20)\\d\\d";
const period = new RegExp(
  `^(?:${year}年?(?:度)?|(?:${year}年?[-/. ]?)?(?:(?:0?[1-9]|1[0-2])月|[一二三四五六七八九十]{1,2}月|q[1-4]|h[12]|第?[一二三四1-4]季度|[上下]半年)|(?:${months})\\.?(?:[ -]${year})?|${year}[-/.](?:0?[1-9]|1[0-2])|q[1-4][ /-]${year})$`,
);

/** Whether a name, as `nameKey` has it, is one of a period: "2025", "january", "q1 2026", "3月", "2026-03". */
export function isPeriodName(name: string): boolean {
  return period.test(name);
}
