import { formatZone } from "../../excel/address/formatZone";
import type { Zone } from "../../excel/address/Zone";
import { SheetDraft } from "../../excel/output/SheetDraft";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import { stampText } from "../stampText";
import type { Cell } from "../../core/cells/Cell";
import type { Language } from "../../i18n/Language";
import { emptyCell } from "./emptyCellCase";
import type { SelfCheckCase } from "./SelfCheckCase";
import { selfCheckPlaces as places } from "./selfCheckPlaces";
import { verdictFormula } from "./verdictFormula";

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
