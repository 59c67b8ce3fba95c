import { splitSheet } from "../../host/address";
import { JobError } from "../JobError";

/** A range by its address with the sheet: "Accounts!B5", "'Tier summary'!A8" or "Tier summary!A8". */
export function rangeOf({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, rest } = splitSheet(address);
  if (sheet === null) throw new JobError("rangeMissing", `${address} names no sheet.`);
  return workbook.worksheets.getItem(sheet).getRange(rest);
}
