import type { Cell } from "../../core/cells/Cell";
import type { Journal } from "../../excel/journal/Journal";
import { queueJournals } from "../../excel/journal/readJournals";
import { daysTo1904, queueIs1904 } from "../../excel/dateSystem";
import { queueTableZone } from "../../excel/read/tableZone";
import { settingsSheet } from "../../excel/settingsSheet";
import { runExcel } from "../../excel/runExcel";
import { ActionError } from "../list/messages";
import type { KamSettings } from "./KamSettings";
import type { Language } from "../../i18n/Language";
import { parseSettings } from "./parseSettings";
import type { RawTable } from "./TableReader";
import { knownTables } from "./knownTables";
import type { SettingsTableName } from "./SettingsTable";

/** The settings tables of the workbook as they stand. */
export interface RawSettings {
  readonly tables: Readonly<Partial<Record<SettingsTableName, RawTable>>>;
  /** Whether there is a settings sheet. */
  readonly exists: boolean;
  /** What lies between 1900 and the first day that the workbook counts. */
  readonly days: number;
}

/**
 * The settings of the workbook, or the house defaults, in the words of the language, where it has none. Round trips and
 * errors: those of readRawSettings. What cannot be read is among the faults.
 */
export async function readSettings(language: Language = "en", signal?: AbortSignal): Promise<KamSettings> {
  const { tables, exists, days } = await readRawSettings(signal);
  return parseSettings(tables, exists, language, days);
}

/**
 * At most two round trips, one more where a write stands unfinished. Error: settingsUnfinished while the sheet is half
 * made.
 */
export async function readRawSettings(signal?: AbortSignal): Promise<RawSettings> {
  const read = async (context: Excel.RequestContext): Promise<RawSettings> => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject(settingsSheet).load("name");
    workbook.tables.load("items/name");
    const is1904 = queueIs1904(context);
    const readJournals = queueJournals(context);
    await context.sync();
    const { journals } = await readJournals();
    if (!sheet.isNullObject && journals.some(({ journal }) => addsSettings(journal)))
      throw new ActionError("settingsUnfinished");
    const known = new Set<string>(knownTables("en").map(({ name }) => name));
    const ranges = workbook.tables.items
      .filter(({ name }) => known.has(name))
      .map((table) => ({
        name: table.name as SettingsTableName,
        range: table.getRange().load("values"),
        place: queueTableZone(table),
      }));
    if (ranges.length > 0) await context.sync();
    const tables: Partial<Record<SettingsTableName, RawTable>> = {};
    for (const { name, range, place } of ranges) {
      const stands = place();
      const zone = stands?.zone;
      const [headers = [], ...rows] = (range.values as Cell[][]).slice(0, zone?.rows);
      tables[name] = {
        ...{ headers: headers.map(String), rows, firstRow: (zone?.row ?? 0) + 2 },
        ...(stands === null ? {} : { sheet: stands.sheet, firstColumn: stands.zone.column }),
      };
    }
    return { tables, exists: !sheet.isNullObject, days: is1904() ? daysTo1904 : 0 };
  };
  return runExcel(read, { signal });
}

function addsSettings({ steps }: Journal): boolean {
  return steps.some((step) => step.kind === "removeSheet" && step.sheet === settingsSheet);
}
