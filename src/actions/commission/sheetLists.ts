import { periodStart } from "../../core/dates/periods";
import { formatZone } from "../../excel/address/Zone";
import type { OutputList } from "../../excel/output/userEdits";
import type { SheetDraft } from "../../excel/output/SheetDraft";
import type { CommissionSheetTexts } from "../../i18n/commissionSheetTexts";
import { places, type StatementContext, type StatementFormats } from "./sheetLayout";
import type { Cell } from "../../core/cells/Cell";
import type { CommissionFigures } from "./compute";
import type { CommissionPeriod } from "../settings/KamSettings";
import type { CommissionPeriodLine } from "./types";

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
      const key = `${line.ladder}\n${line.quota ?? ""}\n${periodStart(line.period, "year")}`;
      if (key !== yearKey) yearRow = row;
      yearKey = key;
      draft.values(
        row,
        places.periods,
        [[person, periodCell(line, request.period), ladderLabel(line.ladder, line.quota, texts), line.base]],
        [null, formats.period, null, formats.base],
      );
      if (live) {
        const hasBefore = request.basis === "cumulative" && row > yearRow;
        const already = hasBefore ? `SUM(${baseCells(yearRow, row - yearRow)})` : "0";
        const ladder = ladders.get(ladderLabel(line.ladder, line.quota, texts)) ?? "";
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

interface LadderList {
  readonly list: OutputList;
  /** From, rate and fixed amount of each ladder by its label, as a formula on the same sheet names them. */
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
  for (const { name, ladder, quota } of ladders) {
    const label = ladderLabel(name, quota, texts);
    const zone = {
      row: places.body + rows.length,
      column: places.ladders + 1,
      rows: ladder.length,
      columns: 3,
    };
    ranges.set(label, formatZone(zone, true));
    for (const step of ladder) rows.push([label, step.from, step.rate, step.fixed]);
  }
  draft.values(places.caption, places.ladders, [[texts.ladders]]);
  draft.values(places.header, places.ladders, [[names.ladder, names.from, names.rate, names.fixed]]);
  draft.values(places.body, places.ladders, rows, [null, base, rate, base]);
  const zone = { row: places.body, column: places.ladders, rows: rows.length, columns: 4 };
  return { list: { zone, keys: [places.ladders, places.ladders + 1] }, ranges };
}

/** What a ladder is called on the sheet: with the quota that its bounds were taken of, where there is one. */
export function ladderLabel(name: string, quota: number | null, texts: CommissionSheetTexts): string {
  return quota === null ? name : texts.ladderOfQuota(name, String(quota));
}

/** A period as it stands in a cell: the serial of its first day; a quarter is a text, for no number format shows one. */
export function periodCell(line: CommissionPeriodLine, period: CommissionPeriod): Cell {
  return period === "quarter" ? line.label : line.period;
}
