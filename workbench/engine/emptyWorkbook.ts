import { load } from "@odoo/o-spreadsheet";
import type { WorkbookData } from "@odoo/o-spreadsheet";
import { installEngine } from "./installEngine";

/** The engine's data of a new workbook with one sheet. */
export function emptyWorkbook(): WorkbookData {
  installEngine();
  return load({});
}
