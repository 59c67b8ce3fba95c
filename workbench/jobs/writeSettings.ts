import { ensureSettings } from "../../src/actions/settings/openSettings";
import { knownTables } from "../../src/actions/settings/knownTables";
import type { SettingsTable } from "../../src/actions/settings/SettingsTable";
import { settingsColumn, settingsOption } from "../../src/actions/settings/settingsWords";
import { cellContent, type CellContent } from "./cellContent";
import type { JobCell, JobDocument, JobRows } from "./JobDocument";
import { JobError, notYet } from "./JobError";
import { type JobRun, writeOptions } from "./JobRun";

/** Stored in workbooks: never changes. */
const settingsSheet = "KAM Settings";

/**
 * Writes house tables over those of the settings sheet, which is added where there is none. The first row of each
 * names its columns; columns that it leaves out are blank.
 * Errors: settingsUnknown for a column or an option, notYet for a table or an option that comes with a later version.
 */
export async function writeSettings(settings: JobDocument["settings"], run: JobRun): Promise<void> {
  if (settings === undefined) return;
  const house = knownTables(run.language);
  const tables = Object.entries(settings).map(([name, rows]) => {
    const table = house.find((candidate) => candidate.name === name);
    if (table === undefined) throw notYet(`settings: ${name}`);
    return { table, rows: inOrder(table, rows, run) };
  });
  await ensureSettings(writeOptions(run));
  await run.headless.Excel.run(async (context) => {
    const { workbook } = context;
    const found = tables.map(({ table }) => workbook.tables.getItemOrNullObject(table.name).load("name"));
    const settingsRange = workbook.worksheets.getItem(settingsSheet).getUsedRange().load("columnCount");
    await context.sync();
    // A settings sheet of an earlier version lacks later tables: they stand at its right, as they do on a new one.
    let free = settingsRange.columnCount + 1;
    tables.forEach(({ table }, index) => {
      if (found[index]?.isNullObject !== true) return;
      const { headers, name } = table;
      const sheet = workbook.worksheets.getItem(settingsSheet);
      const place = sheet.getRangeByIndexes(4, free, 2, headers.length);
      place.values = [[...headers], headers.map(() => "")];
      sheet.tables.add(place, true).name = name;
      free += headers.length + 1;
    });
    const places = tables.map(({ table }) =>
      workbook.tables.getItem(table.name).getRange().load("rowIndex,columnIndex,rowCount,values"),
    );
    await context.sync();
    const below = tables.map(({ table, rows }, index) => {
      const { rowIndex = 0, columnIndex = 0, rowCount = 0 } = places[index] ?? {};
      const missing = rows.length + 1 - rowCount;
      const { worksheet } = workbook.tables.getItem(table.name);
      const zone = [rowIndex + rowCount, columnIndex, Math.max(1, missing), table.headers.length] as const;
      return {
        missing,
        row: rowIndex + rowCount,
        found: worksheet.getRangeByIndexes(...zone).load("values"),
      };
    });
    await context.sync();
    // What stands below a table that grows over it goes down with whole rows, the lowest table first.
    for (const { missing, row, found } of [...below].sort((one, other) => other.row - one.row))
      if (missing > 0 && found.values.flat().some((cell) => cell !== ""))
        workbook.worksheets
          .getItem(settingsSheet)
          .getRange(`${row + 1}:${row + missing}`)
          .insert("Down");
    await context.sync();
    for (const place of places) place.load("rowIndex,columnIndex,values");
    await context.sync();
    tables.forEach(({ table, rows }, index) => {
      const { rowIndex = 0, columnIndex = 0, values = [[]] } = places[index] ?? {};
      const target = workbook.tables.getItem(table.name);
      const sheet = target.worksheet;
      const body = (from: number, count: number) =>
        sheet.getRangeByIndexes(rowIndex + from, columnIndex, count, table.headers.length);
      const known = (values[0] ?? []) as readonly string[];
      target.getDataBodyRange().clear("Contents");
      if (known.length < table.headers.length)
        body(0, 1).values = [table.headers.map((header, column) => known[column] ?? header)];
      target.resize(body(0, rows.length + 1));
      body(1, rows.length).numberFormat = rows.map((row) =>
        row.map(({ format }, column) => format ?? table.formats[column] ?? "General"),
      );
      body(1, rows.length).formulas = rows.map((row) => row.map(({ content }) => content ?? ""));
    });
    await context.sync();
  });
}

/** Rows as they stand on the sheet: columns in its order, options by their texts; one blank row for none. */
function inOrder(
  { name, headers }: SettingsTable,
  [words = [], ...rows]: JobRows,
  { language }: JobRun,
): CellContent[][] {
  const places = words.map((word) => settingsColumn(name, textOf(word)));
  const unknown = words[places.indexOf(-1)];
  if (unknown !== undefined)
    throw new JobError(
      "settingsUnknown",
      `settings: ${name} has no column ${textOf(unknown)}; it has ${headers.join(", ")}.`,
    );
  const blank = (): CellContent => ({ content: "", format: null });
  const lines = rows.map((row) => {
    const line = headers.map(blank);
    row.forEach((cell, index) => {
      const place = places[index];
      if (place === undefined) throw new JobError("settingsUnknown", `settings: ${name}: a row is too long.`);
      line[place] = cellContent(name === "KAM_Options" && place === 0 ? optionText(cell) : cell);
    });
    return line;
  });
  return lines.length > 0 ? lines : [headers.map(blank)];

  function optionText(cell: JobCell): string {
    const option = settingsOption(textOf(cell), language);
    if (option !== null) return option;
    const asked = textOf(cell);
    if (laterOptions.includes(asked)) throw notYet(`settings: KAM_Options: ${asked}`);
    throw new JobError("settingsUnknown", `settings: KAM_Options has no option ${asked}.`);
  }
}

const laterOptions: readonly string[] = [
  ...["groups", "discountRate", "keyTiers", "aboutToSignFrom"],
  ...["standardTerms", "indicatorPeriod", "trackPeriod", "visitDaysPerQuarter", "visitsPerDay"],
];

const textOf = (cell: JobCell): string => (typeof cell === "object" ? textOf(cell?.v ?? "") : String(cell));
