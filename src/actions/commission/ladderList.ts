import type { OutputList } from "../../excel/output/notesInTheWay";
import { formatZone } from "../../excel/address/formatZone";
import type { SheetDraft } from "../../excel/output/SheetDraft";
import type { CommissionSheetTexts } from "../../i18n/en/commissionSheetTexts";
import type { Cell } from "../../core/cells/Cell";
import { commissionPlaces as places } from "./commissionPlaces";
import type { CommissionFigures } from "./computeCommission";
import type { StatementFormats } from "./statementFormats";

export interface LadderList {
  readonly list: OutputList;
  /** From, rate and fixed amount of each ladder by its name, as a formula on the same sheet names them. */
  readonly ranges: ReadonlyMap<string, string>;
}

/** The ladders as they were when the statement was written, so that it can be recomputed when the settings change. */
export function ladderList(
  draft: SheetDraft,
  { ladders }: CommissionFigures,
  texts: CommissionSheetTexts,
  { base, rate }: StatementFormats,
): LadderList {
  const names = texts.ladderColumns;
  const rows: Cell[][] = [];
  const ranges = new Map<string, string>();
  for (const { name, ladder } of ladders.values()) {
    const zone = {
      row: places.body + rows.length,
      column: places.ladders + 1,
      rows: ladder.length,
      columns: 3,
    };
    ranges.set(name, formatZone(zone, true));
    for (const step of ladder) rows.push([name, step.from, step.rate, step.fixed]);
  }
  draft.values(places.caption, places.ladders, [[texts.ladders]]);
  draft.values(places.header, places.ladders, [[names.ladder, names.from, names.rate, names.fixed]]);
  draft.values(places.body, places.ladders, rows, [null, base, rate, base]);
  const zone = { row: places.body, column: places.ladders, rows: rows.length, columns: 4 };
  return { list: { zone, keys: [places.ladders, places.ladders + 1] }, ranges };
}
