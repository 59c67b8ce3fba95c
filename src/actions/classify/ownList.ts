import { SheetDraft } from "../../excel/output/SheetDraft";
import { sheetLooks, styleHeading, styleTitle } from "../../excel/output/sheetLooks";
import { formatZone } from "../../excel/address/Zone";
import type { Cell } from "../../core/cells/Cell";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import type { ListJob, OwnList, StyledSheet } from "../list/ListFeature";
import { stampText } from "../list/stamp";
import type { ClassificationFigures } from "./compute";
import type { ClassificationRequest } from "./types";

const firstRow = 5;

/** The accounts of a list in another shape with their tiers: "Customers from Invoices". */
export function accountList(
  { request, table, language }: ListJob<ClassificationRequest>,
  { tiers, result }: ClassificationFigures,
  now: Date,
): OwnList {
  const texts = classifySheetTexts[language];
  const { name, value, owner } = request.mapping;
  const { periodColumn = null, origins, currencies } = table;
  const cell = (column: number | null, row: number): Cell =>
    column === null ? null : (table.columns[column]?.[row] ?? null);
  const header = (column: number | null, other: string): string =>
    (column === null ? "" : (table.headers[column] ?? "")).trim() || other;
  const columns: {
    readonly header: string;
    readonly format: string | null;
    readonly of: (row: number) => Cell;
  }[] = [
    { header: header(name, texts.topColumns[2] ?? ""), format: null, of: (row) => cell(name, row) },
    { header: header(value, texts.columns[3] ?? ""), format: "#,##0", of: valueOf },
    { header: texts.tier, format: null, of: (row) => tiers[row] ?? "" },
  ];
  if (currencies !== undefined)
    columns.splice(1, 0, { header: texts.currency, format: null, of: (row) => currencies[row] ?? "" });
  if (periodColumn !== null)
    columns.splice(1, 0, { header: texts.period, format: "yyyy-mm", of: (row) => cell(periodColumn, row) });
  if (owner !== null)
    columns.push({ header: header(owner, ""), format: null, of: (row) => cell(owner, row) });
  if (origins !== undefined && periodColumn === null)
    columns.push({ header: texts.rows, format: "0", of: (row) => origins[row]?.length ?? 1 });
  const rows = tiers.flatMap((_, row) =>
    cell(name, row) === null && cell(value, row) === null ? [] : [columns.map(({ of }) => of(row))],
  );
  const source = table.ref.kind === "range" ? table.sheet : table.ref.name;
  const title = texts.ownList(source);
  const draft = new SheetDraft();
  draft.values(0, 0, [[title]]);
  draft.values(1, 0, [
    [texts.source, table.label],
    [texts.written, stampText(now)],
  ]);
  draft.values(firstRow - 1, 0, [columns.map((column) => column.header)]);
  draft.values(
    firstRow,
    0,
    rows,
    columns.map(({ format }) => format),
  );
  const zone = { row: firstRow, column: 0, rows: rows.length, columns: columns.length };
  const keys = periodColumn === null && currencies === undefined ? [0] : [0, 1];
  return { title, sheet: { draft, lists: [{ zone, keys }], style: styleOf(columns.length) } };

  function valueOf(row: number): Cell {
    const number = result.values[row] ?? NaN;
    return Number.isNaN(number) ? cell(value, row) : number;
  }
}

function styleOf(columns: number): (sheet: StyledSheet) => void {
  return (sheet) => {
    styleTitle(sheet.getRange("A1"));
    sheet.getRange("A2:A3").format.font.color = sheetLooks.quiet;
    styleHeading(sheet.getRange(formatZone({ row: firstRow - 1, column: 0, rows: 1, columns })));
    sheet.getRange(formatZone({ row: 0, column: 0, rows: 1, columns: 1 })).format.columnWidth = 200;
  };
}
