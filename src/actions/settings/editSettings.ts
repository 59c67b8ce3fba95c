import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { literal } from "../../excel/literal";
import { queueWritable } from "../../excel/read/readOnly";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { parseAddress } from "../../excel/address/parseAddress";
import { cellOps } from "../../excel/write/cellOps";
import { sameContent } from "../../excel/write/Content";
import { commitWrite, type WriteSummary } from "../list/commit";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { checkSettingsEdits, type SettingsEdit } from "./checkSettingsEdits";
import { queueSettingsCells, type SettingsCells, settingsCellPlace } from "./settingsCells";
import { SettingsError } from "./SettingsFault";

/**
 * Writes new values into cells of a settings table, as one write that can be taken back; formulas, formats and all
 * other cells stay. The table is read again first: where one of the cells holds something else than in `shown`, or a
 * formula, nothing is written. Errors: unfinishedWrite, workbookReadOnly, sheetProtected, settingsTableGone,
 * settingsCellChanged, settingsCellFormula, and why the values cannot be.
 */
export async function editSettings(
  shown: SettingsCells,
  edits: readonly SettingsEdit[],
  options: WriteOptions,
): Promise<WriteResult> {
  await readyToWrite(options.signal);
  const edit = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const checkUnfinished = queueNothingUnfinished(context);
    const checkWritable = queueWritable(context);
    const { protection } = context.workbook.worksheets.getItemOrNullObject(shown.sheet);
    protection.load("protected");
    const now = (await queueSettingsCells(context)).find(({ name }) => name === shown.name);
    checkWritable();
    await checkUnfinished();
    if (now === undefined) throw new ActionError("settingsTableGone", { table: shown.name });
    if (!protection.isNullObject && protection.protected && now.sheet === shown.sheet)
      throw new ActionError("sheetProtected", { sheet: shown.sheet });
    const places = edits.map(({ row, column }) => settingsCellPlace(now, row, column));
    edits.forEach(({ row, column }, index) => {
      const [before, cell] = [shown.rows[row]?.[column], now.rows[row]?.[column]];
      const name = `${places[index]?.sheet ?? ""}!${places[index]?.address ?? ""}`;
      if (before === undefined || cell === undefined || !isSameHead(shown, now, column))
        throw new ActionError("settingsTableGone", { table: shown.name });
      if (cell.isFormula) throw new ActionError("settingsCellFormula", { cell: name });
      if (!sameContent(before.content, cell.content))
        throw new ActionError("settingsCellChanged", { cell: name, value: cell.text });
    });
    const refusal = checkSettingsEdits(now, edits, options.language);
    if (refusal !== null) throw new SettingsError(refusal, refusal.place);
    const ops = edits.flatMap(({ row, column, value }, index) => {
      const zone = parseAddress(places[index]?.address ?? "")?.zone;
      const before = now.rows[row]?.[column]?.content ?? "";
      const content = literal(value) ?? "";
      return zone === undefined
        ? []
        : cellOps({ sheet: now.sheet, zone, contents: [[content]], before: { contents: [[before]] } });
    });
    const summary: WriteSummary = {
      page: "settings",
      title: { key: "settingsEdited", params: { count: edits.length, table: now.name } },
      goTo: places[0] ?? { sheet: now.sheet, address: "A1" },
      written: places,
      keptCells: [],
      notes: [],
    };
    return commitWrite(context, ops, summary, options);
  };
  return runExcel(edit, { signal: options.signal });
}

function isSameHead(shown: SettingsCells, now: SettingsCells, column: number): boolean {
  return shown.headers[column] === now.headers[column] && shown.rows.length === now.rows.length;
}
