import { lookAtOutput } from "../../excel/output/lookAtOutput";
import { runExcel } from "../../excel/runExcel";
import { settingsSheet } from "../../excel/settings/settingsSheet";
import type { KamSettings } from "../settings/KamSettings";
import type { Message, TouchedArea } from "../list/messages";

export interface OutputTouch {
  readonly touched: readonly TouchedArea[];
  readonly conflicts: readonly Message[];
}

/**
 * What a write to an output sheet would touch, and what stands in its way. The settings sheet is added with the
 * first write that formulas lead to. At most two round trips.
 */
export async function outputTouch(
  feature: string,
  source: string,
  title: string,
  needsSettings: boolean,
  settings: Pick<KamSettings, "exists">,
): Promise<OutputTouch> {
  const look = await runExcel((context) => lookAtOutput(context, feature, source, title));
  const addsSettings = needsSettings && !settings.exists;
  const touched: TouchedArea[] = [
    {
      sheet: look.sheet,
      address: "A1",
      what: { key: look.isNew ? "touchNewSheet" : "touchRefreshSheet", params: {} },
    },
  ];
  if (addsSettings)
    touched.push({ sheet: settingsSheet, address: "A1", what: { key: "touchSettings", params: {} } });
  const conflicts: Message[] = [];
  if (look.sheetProtected) conflicts.push({ key: "sheetProtected", params: { sheet: look.sheet } });
  if (look.structureProtected && (look.isNew || addsSettings))
    conflicts.push({ key: "hostAccessDenied", params: {} });
  return { touched, conflicts };
}
