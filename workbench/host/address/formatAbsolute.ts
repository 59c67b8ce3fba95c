import type { HostContext } from "../HostContext";
import { sheetOf } from "../sheetOf";
import type { Zone } from "../Zone";
import { formatZone } from "./formatZone";
import { quoteSheetName } from "./quoteSheetName";

/** A zone as a defined name holds it: "Sheet1!$A$1:$C$9". */
export function formatAbsolute(sheetId: string, zone: Zone, context: HostContext): string {
  const local = formatZone(zone).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quoteSheetName(sheetOf(sheetId, context).name)}!${local}`;
}
