import { formatZone } from "../address/Zone";
import { paintOps } from "../report/paintLooks";
import type { WriteOp } from "../write/WriteOp";
import type { SheetCopy } from "./SheetCopy";

/** Changes that build the sheet anew. It gets its name with the last one, so that a sheet of that name is whole. */
export function rebuildOps(copy: SheetCopy, temporary: string): WriteOp[] {
  const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
    workbook.worksheets.getItem(temporary);
  const { looks = [], origin = { row: 0, column: 0 } } = copy.frame ?? {};
  return [
    {
      bytes: JSON.stringify(copy).length,
      actions: 15 + copy.widths.length,
      undo: [],
      apply: ({ workbook }) => fill(workbook.worksheets.add(temporary), copy),
    },
    ...paintOps(sheetOf, looks, [], origin),
    {
      bytes: 500,
      undo: [],
      apply(context) {
        const sheet = sheetOf(context);
        sheet.position = copy.position;
        sheet.visibility = copy.visibility;
        sheet.name = copy.name;
      },
    },
  ];
}

function fill(sheet: Excel.Worksheet, { zone, contents, formats, widths, frame }: SheetCopy): void {
  const range = sheet.getRange(formatZone(zone));
  range.numberFormat = formats.map((row) => [...row]);
  range.formulas = contents.map((row) => [...row]);
  widths.forEach((width, index) => {
    const column = { ...zone, column: zone.column + index, columns: 1 };
    sheet.getRange(formatZone(column)).format.columnWidth = width;
  });
  if (frame === undefined) return;
  sheet.tabColor = frame.tabColor;
  sheet.showGridlines = frame.showGridlines;
  if (frame.frozenRows > 0) sheet.freezePanes.freezeRows(frame.frozenRows);
}
