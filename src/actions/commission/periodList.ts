import { periodStart } from "../../core/dates/periods";
import { formatZone } from "../../excel/address/formatZone";
import type { OutputList } from "../../excel/output/notesInTheWay";
import type { SheetDraft } from "../../excel/output/SheetDraft";
import type { CommissionSheetTexts } from "../../i18n/commissionSheetTexts";
import { commissionPlaces as places } from "./commissionPlaces";
import { periodCell } from "./periodCell";
import type { StatementContext } from "./StatementContext";
import type { StatementFormats } from "./statementFormats";

/**
 * Base and commission per person, period and ladder; live, the commission is computed again by KAM.COMMISSION from
 * the base and the ladder beside it, on the cumulative basis with what the year credited before.
 */
export function periodList(
  draft: SheetDraft,
  { figures, request, live }: StatementContext,
  texts: CommissionSheetTexts,
  formats: StatementFormats,
  ladders: ReadonlyMap<string, string>,
): OutputList {
  const names = texts.detailColumns;
  const headers = [names.person, names.period, names.ladder, names.base, names.commission];
  draft.values(places.caption, places.periods, [[texts.periods]]);
  draft.values(places.header, places.periods, [headers]);
  const baseColumn = places.periods + 3;
  const baseCells = (row: number, rows: number): string =>
    formatZone({ row, column: baseColumn, rows, columns: 1 }, true);
  let row: number = places.body;
  for (const { person, periods } of figures.people) {
    let yearKey = "";
    let yearRow = row;
    for (const line of periods) {
      const key = `${line.ladder}\n${periodStart(line.period, "year")}`;
      if (key !== yearKey) yearRow = row;
      yearKey = key;
      draft.values(
        row,
        places.periods,
        [[person, periodCell(line, request.period), line.ladder, line.base]],
        [null, formats.period, null, formats.base],
      );
      if (live) {
        const hasBefore = request.basis === "cumulative" && row > yearRow;
        const already = hasBefore ? `SUM(${baseCells(yearRow, row - yearRow)})` : "0";
        const ladder = ladders.get(line.ladder) ?? "";
        const formula = `=KAM.COMMISSION(${baseCells(row, 1)},${ladder},"${request.method}","${request.boundary}",${already},${request.decimals})`;
        draft.formula(row, baseColumn + 1, formula, formats.money);
      } else draft.values(row, baseColumn + 1, [[line.commission]], [formats.money]);
      row++;
    }
  }
  const zone = {
    row: places.body,
    column: places.periods,
    rows: row - places.body,
    columns: headers.length,
  };
  return { zone, keys: [places.periods, places.periods + 1, places.periods + 2] };
}
