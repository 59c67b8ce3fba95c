import { settingsSheet } from "../../excel/settings/settingsSheet";
import { goTo } from "../goTo";
import type { WriteOptions } from "../list/messages";
import { ensureSettings } from "./ensureSettings";

/** Shows the settings sheet, adding it where there is none. */
export async function openSettings(options: WriteOptions): Promise<void> {
  await ensureSettings(options);
  await goTo({ sheet: settingsSheet, address: "A1" });
}
