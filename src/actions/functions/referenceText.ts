import { sheetPrefix } from "../../excel/address/sheetPrefix";
import type { Reference } from "./Selection";

/** A reference as a formula on the sheet given must write it: cells of another sheet with that sheet's name. */
export function referenceText({ sheet, text, structured }: Reference, formulaSheet: string): string {
  return structured || sheet === formulaSheet ? text : `${sheetPrefix(sheet)}${text}`;
}
