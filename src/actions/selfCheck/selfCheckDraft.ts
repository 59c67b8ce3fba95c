import { formatZone, type Zone } from "../../excel/address/Zone";
import { SheetDraft } from "../../excel/output/SheetDraft";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import { stampText } from "../list/stamp";
import type { Cell } from "../../core/cells/Cell";
import type { Language } from "../../i18n/Language";
import { emptyCell, type SelfCheckCase } from "./SelfCheckCase";

export interface SelfCheckLayout {
  readonly draft: SheetDraft;
  /** The column of verdicts, and the columns of expected and computed results. */
  readonly verdicts: Zone;
  readonly expected: Zone;
  readonly computed: Zone;
  /** The row of each case's verdict within the column of verdicts. */
  readonly rowOfCase: readonly number[];
}

/**
 * The sheet on which the functions check themselves: a line per case with its verdict, its formula as text, the
 * expected result as values and the computed one as a live formula that spills. The next case begins right below, so
 * that a result with too many rows cannot spill and is seen; one with too many columns meets blanks that it differs
 * from.
 */
export function selfCheckDraft(
  cases: readonly SelfCheckCase[],
  language: Language,
  now: Date,
): SelfCheckLayout {
  const texts = selfCheckTexts[language].sheet;
  const draft = new SheetDraft();
  const width = Math.max(1, ...cases.map(({ result }) => result[0]?.length ?? 0));
  const rows = cases.reduce((sum, { result }) => sum + result.length, 0);
  const block = (column: number, columns: number): Zone => ({ row: places.body, column, rows, columns });
  const verdicts = block(places.verdict, 1);
  const expected = block(places.expected, width);
  const computed = block(places.expected + width + 1, width);
  const words = { agrees: texts.agrees, differs: texts.differs, error: texts.error };

  draft.values(places.title, 0, [[texts.title], [texts.lead], [texts.written(stampText(now))]]);
  draft.formula(places.summary, 0, summaryFormula(verdicts, cases.length, language));
  draft.values(places.header, 0, [
    [texts.verdict, texts.function, texts.formula, texts.source, texts.expected],
  ]);
  draft.values(places.header, computed.column, [[texts.computed]]);
  const rowOfCase: number[] = [];
  let row: number = places.body;
  for (const { function: id, formula: written, result, source } of cases) {
    const gap = formatZone({ row, column: computed.column - 1, rows: 1, columns: 1 });
    const formula = written.replace(emptyCell, gap);
    rowOfCase.push(row - places.body);
    const at = { row, rows: result.length };
    draft.formula(row, places.verdict, verdictFormula({ ...computed, ...at }, { ...expected, ...at }, words));
    draft.values(row, places.function, [[`KAM.${id}`, formula, source[language]]]);
    draft.values(
      row,
      expected.column,
      result.map((cells) => cells.map((cell) => expectedCell(cell, texts.error))),
    );
    draft.formula(row, computed.column, formula, null, {
      rows: result.length,
      columns: result[0]?.length ?? 1,
    });
    row += result.length;
  }
  draft.values(row, computed.column, [[texts.end]]);
  return { draft, verdicts, expected, computed, rowOfCase };
}

function expectedCell(cell: Cell, errorText: (code: string) => string): Cell {
  if (cell === "") return null;
  return typeof cell === "object" && cell !== null ? errorText(cell.error) : cell;
}

function summaryFormula(verdicts: Zone, cases: number, language: Language): string {
  const { agrees, allAgree, someDiffer } = selfCheckTexts[language].sheet;
  const count = `COUNTIF(${formatZone(verdicts)},"${agrees}")`;
  return `=IF(${count}=${cases},"${allAgree(cases)}",${cases}-${count}&"${someDiffer(cases)}")`;
}

/** Where things stand on the self-check sheet; rows and columns from 0. */
export const places = {
  title: 0,
  lead: 1,
  written: 2,
  /** One line for all cases. */
  summary: 3,
  header: 5,
  /** First row of the cases; each takes as many rows as its result. */
  body: 6,
  verdict: 0,
  function: 1,
  formula: 2,
  source: 3,
  /** First column of the expected results; the computed ones follow after one free column. */
  expected: 4,
} as const;

/** In the order of Excel's ERROR.TYPE, which numbers them from 1. */
const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Relative, as the golden tests: what is left of a double after sums in another order. */
const tolerance = "1E-12";

interface VerdictWords {
  readonly agrees: string;
  readonly differs: string;
  /** How an error is written where one is expected; see expectedCell. */
  readonly error: (code: string) => string;
}

/**
 * A formula that compares two blocks of the same size, cell by cell: the same type, the same error, the same text to
 * the letter, numbers to twelve digits. An expected error stands there as text, so that it is read and not passed on.
 */
function verdictFormula(computed: Zone, expected: Zone, words: VerdictWords): string {
  const r = formatZone(computed);
  const e = formatZone(expected);
  const codes = errors.map((code) => quoted(words.error(code))).join(",");
  const alike = [
    `(IFERROR(ERROR.TYPE(${r}),0)=IFERROR(MATCH(${e},{${codes}},0),0))`,
    `(ISNUMBER(${r})=ISNUMBER(${e}))`,
    `(ISLOGICAL(${r})=ISLOGICAL(${e}))`,
    `IFERROR(IF(ISNUMBER(${e}),ABS(${r}-${e})<=${tolerance}*(1+ABS(${e})),EXACT(${r},${e})),TRUE)`,
  ].join("*");
  const cells = computed.rows * computed.columns;
  return `=IF(SUMPRODUCT(${alike})=${cells},${quoted(words.agrees)},${quoted(words.differs)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
