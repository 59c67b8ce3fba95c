import { findKamFormulas } from "../../excel/formulas/findKamFormulas";
import { frozenNamespace } from "../../excel/formulas/storedFrozen";
import { parseAddress } from "../../excel/address/parseAddress";
import { ExcelError } from "../../excel/ExcelError";
import { runExcel } from "../../excel/runExcel";
import { translateHostError } from "../../excel/translateHostError";
import { settingsSheet } from "../../excel/settingsSheet";
import { ActionError, type Message } from "../list/messages";

const namespace = "urn:kam-for-excel";
const settingPrefix = "kam.";

/** What this add-in has put into the workbook, beside the columns of the user's own lists. */
export interface KamRemains {
  /** Sheets that it wrote, the settings sheet last. */
  readonly sheets: readonly string[];
  /** Hidden names, custom XML parts and remembered choices. */
  readonly memory: number;
  /** Whether the memory holds frozen formulas, which would stay values. */
  readonly frozen: boolean;
  /** Formulas of the user's other sheets that call KAM functions; they stay. */
  readonly formulas: number;
}

export interface RemovalChoice {
  readonly sheets: readonly string[];
  readonly memory: boolean;
}

/** Round trips: one, and those of findKamFormulas. */
export async function findKamRemains(): Promise<KamRemains> {
  return runExcel(async (context) => {
    const readRemains = queueRemains(context);
    const { cells } = await findKamFormulas(context, { mostCells: 18_000 });
    const { sheets, names, parts, settings } = readRemains();
    return {
      sheets,
      memory: names.length + parts.length + settings.length,
      frozen: parts.some(({ namespaceUri }) => namespaceUri.startsWith(frozenNamespace)),
      formulas: cells.filter(({ sheet }) => !sheets.includes(sheet.name)).length,
    };
  });
}

/**
 * Deletes the sheets chosen and, where that is chosen, everything that the workbook remembers for the add-in. Cannot be
 * taken back; what a failure leaves is removed by another try. Two round trips. Errors: removeLastSheet and Excel's own
 * before anything is changed; removalUnknown.
 */
export async function removeKam({ sheets, memory }: RemovalChoice): Promise<Message> {
  return runExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    const readRemains = queueRemains(context);
    protection.load("protected");
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const found = readRemains();
    const chosen = found.sheets.filter((sheet) => sheets.includes(sheet));
    if (chosen.length > 0 && protection.protected) throw new ActionError("hostAccessDenied");
    const stays = worksheets.items.filter(({ name }) => !chosen.includes(name));
    if (!stays.some(({ visibility }) => visibility === "Visible")) throw new ActionError("removeLastSheet");
    for (const sheet of chosen) worksheets.getItem(sheet).delete();
    const items = memory ? [...found.names, ...found.parts, ...found.settings] : [];
    for (const item of items) item.delete();
    await context.sync().catch((error: unknown) => {
      throw new ExcelError("removalUnknown", {}, translateHostError(error));
    });
    return { key: "kamRemoved", params: { sheets: chosen.length, memory: items.length } };
  });
}

function queueRemains({ workbook }: Excel.RequestContext): () => {
  readonly sheets: readonly string[];
  readonly names: readonly Excel.NamedItem[];
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly settings: readonly Excel.Setting[];
} {
  const { names, customXmlParts, settings, worksheets } = workbook;
  names.load("items/name,items/formula");
  customXmlParts.load("items/id,items/namespaceUri");
  settings.load("items/key");
  const own = worksheets.getItemOrNullObject(settingsSheet).load("name");
  return () => {
    const ours = names.items.filter(({ name }) => name.startsWith("_KAM_"));
    const written = ours
      .filter(({ name }) => name.startsWith("_KAM_sheet_"))
      .flatMap(({ formula }) => parseAddress(String(formula).replace(/^=/, ""))?.sheet ?? []);
    return {
      sheets: [...new Set(written), ...(own.isNullObject ? [] : [settingsSheet])],
      names: ours,
      parts: customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(namespace)),
      settings: settings.items.filter(({ key }) => key.startsWith(settingPrefix)),
    };
  };
}
