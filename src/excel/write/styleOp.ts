import type { WriteOp } from "./WriteOp";

/** A change of looks on a sheet that we added, so that nothing has to be taken back. */
export function styleOp(sheet: string, style: (worksheet: Excel.Worksheet) => void): WriteOp {
  return {
    bytes: 1500,
    undo: [],
    apply: (context) => style(context.workbook.worksheets.getItem(sheet)),
  };
}
