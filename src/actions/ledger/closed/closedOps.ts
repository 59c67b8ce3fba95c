import { queueNeighbours } from "../../../excel/undo/tableGrowth";
import { literal } from "../../../excel/literal";
import { drawReport } from "../../../excel/report/drawReport";
import { numberColumn, type Report, textColumn } from "../../../excel/report/Report";
import { frameSheet } from "../../../excel/report/sheetFrame";
import { paintOps } from "../../../excel/report/paintLooks";
import { cellOps } from "../../../excel/write/cellOps";
import type { Content } from "../../../excel/write/Content";
import { addSheetOp, addTableOp, addTableRowsOp, styleOp } from "../../../excel/write/structureOps";
import type { WriteOp } from "../../../excel/write/WriteOp";
import { closedTexts } from "../../../i18n/closedTexts";
import type { Language } from "../../../i18n/Language";
import { reportTexts } from "../../../i18n/reportTexts";
import { type ClosedRecord, closedSheet, closedTable, recordCells } from "./ClosedRecord";

/** Rows that one change adds: a request holds some of them. */
const rowsAtOnce = 500;

/** The changes that put rows at the end of the table of what is closed, which is made where it is missing. One round trip or two. */
export async function closedOps(
  context: Excel.RequestContext,
  records: readonly ClosedRecord[],
  /** The number of the last row that stands there; 0 for none. */
  last: number,
  language: Language,
): Promise<readonly WriteOp[]> {
  const rows = records.map(({ period, part, key, cells }, place): Content[] => {
    const padded = Array.from({ length: recordCells }, (_, column) => literal(cells[column] ?? null) ?? "");
    return [last + place + 1, literal(period) ?? "", part, literal(key) ?? "", ...padded];
  });
  const table = context.workbook.tables.getItemOrNullObject(closedTable).load("name");
  const range = table.getRange().load("rowCount");
  const neighbours = queueNeighbours(context, table, "below");
  await context.sync();
  if (table.isNullObject) {
    const [first = [], ...more] = rows;
    return [...newSheetOps(first, language), ...addedRows(more, 2, [])];
  }
  return addedRows(rows, range.rowCount, await neighbours());
}

function addedRows(
  rows: readonly (readonly Content[])[],
  before: number,
  neighbours: Parameters<typeof addTableRowsOp>[3],
): WriteOp[] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, place) =>
    addTableRowsOp(
      closedTable,
      before + place * rowsAtOnce,
      rows.slice(place * rowsAtOnce, (place + 1) * rowsAtOnce),
      neighbours,
    ),
  );
}

function newSheetOps(first: readonly Content[], language: Language): WriteOp[] {
  const drawn = drawReport(closedReport(language));
  const { draft, looks } = drawn;
  const body = drawn.body("closed") ?? { row: 0, column: 0, rows: 1, columns: 1 };
  first.forEach((content, column) => draft.content(body.row, body.column + column, content, null));
  return [
    addSheetOp(closedSheet),
    ...cellOps({ sheet: closedSheet, ...draft.grids() }),
    styleOp(closedSheet, (sheet) => frameSheet(sheet, looks)),
    addTableOp(closedSheet, { ...body, row: body.row - 1, rows: 2 }, closedTable),
    ...paintOps(({ workbook }) => workbook.worksheets.getItem(closedSheet), looks.zones, [], {
      row: 0,
      column: 0,
    }),
  ];
}

function closedReport(language: Language): Report {
  const texts = closedTexts[language];
  const { number, period, part, key } = texts.columns;
  const columns = [
    ...[numberColumn(number, "0"), textColumn(period), textColumn(part), textColumn(key, null, 24)],
    ...Array.from({ length: recordCells }, (_, column) => textColumn(String(column + 1), "General")),
  ];
  return {
    title: texts.title,
    facts: [texts.hint],
    sections: [
      {
        ...{ heading: null, figures: [], chart: null },
        tables: [{ id: "closed", caption: "", columns, rows: [[null]], notes: [], keys: [0] }],
      },
    ],
    findings: [],
    findingsTitle: "",
    family: "list",
    pageOf: reportTexts[language].pageOf,
  };
}
