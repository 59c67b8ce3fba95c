import { formatZone, type Zone } from "../../excel/address/Zone";
import { literal } from "../../excel/literal";
import { settingsSheet } from "../../excel/settingsSheet";
import { addSheetOp, addTableOp, styleOp } from "../../excel/write/structureOps";
import { cellOps } from "../../excel/write/cellOps";
import type { WriteOp } from "../../excel/write/WriteOp";
import { sheetLooks, styleTitle } from "../../excel/output/sheetLooks";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { Language } from "../../i18n/Language";
import { settingsTables, type SettingsTable, type SettingsTableName } from "./settingsTables";

const captionRow = 3;
const headerRow = 4;

/** Adds the settings sheet with the house defaults; also says what each table will be and where its rows will stand. */
export function settingsOps(language: Language): {
  readonly ops: WriteOp[];
  readonly tables: readonly {
    readonly name: SettingsTableName;
    readonly headers: readonly string[];
    readonly rows: number;
    readonly zone: Zone;
  }[];
} {
  const texts = settingsSheetTexts[language];
  const ops: WriteOp[] = [addSheetOp(settingsSheet), ...text(0, 0, texts.title), ...text(1, 0, texts.hint)];
  let column = 0;
  const tables = settingsTables(language).map((table) => {
    const zone: Zone = { row: headerRow, column, rows: table.rows.length + 1, columns: table.headers.length };
    ops.push(...text(captionRow, column, texts.captions[table.name]), ...tableOps(table, zone));
    column += table.headers.length + 1;
    const { name, headers, rows } = table;
    return { name, headers, rows: rows.length, zone: { ...zone, row: zone.row + 1, rows: rows.length } };
  });
  ops.push(
    styleOp(settingsSheet, (sheet) => {
      style(sheet, column);
      tables.forEach(({ name, zone }) => offerChoices(sheet, name, zone, language));
    }),
  );
  return { ops, tables };
}

function text(row: number, column: number, content: string): WriteOp[] {
  return cellOps({
    sheet: settingsSheet,
    zone: { row, column, rows: 1, columns: 1 },
    contents: [[literal(content)]],
  });
}

function tableOps(table: SettingsTable, zone: Zone): WriteOp[] {
  const rows = table.rows.map((row) => row.map((cell) => literal(cell)));
  const formats = [table.headers.map(() => "General"), ...table.rows.map(() => [...table.formats])];
  return [
    ...cellOps({ sheet: settingsSheet, zone, contents: [table.headers.map(literal), ...rows], formats }),
    addTableOp(settingsSheet, zone, table.name),
  ];
}

/** Lists to choose from where a cell takes certain words alone. */
function offerChoices(
  sheet: Excel.Worksheet,
  name: SettingsTableName,
  { row, column, rows }: Zone,
  language: Language,
): void {
  const { choices, options } = settingsSheetTexts[language];
  const offer = (first: number, count: number, place: number, words: readonly (keyof typeof choices)[]) => {
    const zone = { row: row + first, column: column + place, rows: count, columns: 1 };
    const source = words.map((word) => choices[word]).join(",");
    sheet.getRange(formatZone(zone)).dataValidation.rule = { list: { inCellDropDown: true, source } };
  };
  if (name === "KAM_Stages") offer(0, rows, 2, ["open", "won", "lost"]);
  if (name !== "KAM_Options") return;
  Object.keys(options).forEach((option, index) => {
    const words = optionChoices[option as keyof typeof options];
    if (words !== undefined) offer(index, 1, 1, words);
  });
}

/** The words that an option takes; the options stand in the order of their texts. */
const optionChoices: Partial<
  Record<
    keyof (typeof settingsSheetTexts)["en"]["options"],
    readonly (keyof (typeof settingsSheetTexts)["en"]["choices"])[]
  >
> = {
  forecastPeriod: ["week", "month", "quarter", "year"],
  commissionPeriod: ["month", "quarter", "year"],
  method: ["marginal", "whole", "overage"],
  boundary: ["from", "above"],
};

function style(sheet: Excel.Worksheet, columns: number): void {
  styleTitle(sheet.getRange("A1"));
  sheet.getRange("A2").format.font.color = sheetLooks.quiet;
  sheet.getRange(formatZone({ row: captionRow, column: 0, rows: 1, columns })).format.font.bold = true;
  let column = 0;
  for (const { headers } of settingsTables("en")) {
    headers.forEach((_, index) => {
      const width = index === 0 ? 130 : 95;
      sheet.getRange(formatZone({ row: 0, column: column + index, rows: 1, columns: 1 })).format.columnWidth =
        width;
    });
    sheet.getRange(
      formatZone({ row: 0, column: column + headers.length, rows: 1, columns: 1 }),
    ).format.columnWidth = 24;
    column += headers.length + 1;
  }
  sheet.freezePanes.freezeRows(headerRow + 1);
}
