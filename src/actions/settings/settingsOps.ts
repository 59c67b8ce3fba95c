import { formatZone, type Zone } from "../../excel/address/Zone";
import { drawReport } from "../../excel/report/drawReport";
import { paintOps } from "../../excel/report/paintLooks";
import { sheetToPrint, type SheetToPrint } from "../../excel/report/printSheets";
import type { Report } from "../../excel/report/Report";
import { frameSheet } from "../../excel/report/sheetFrame";
import { settingsSheet } from "../../excel/settingsSheet";
import { addSheetOp, addTableOp, styleOp } from "../../excel/write/structureOps";
import { cellOps } from "../../excel/write/cellOps";
import type { WriteOp } from "../../excel/write/WriteOp";
import { reportTexts } from "../../i18n/reportTexts";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { Language } from "../../i18n/Language";
import { optionChoices } from "./settingsCellKind";
import type { HouseTableName, SettingsTable, SettingsTableName } from "./SettingsTable";
import { settingsTables } from "./settingsTables";

/** Rows that each table finds free below it before the next one begins. */
const roomToGrow = 2;

interface NewSettings {
  readonly ops: WriteOp[];
  readonly tables: readonly {
    readonly name: SettingsTableName;
    readonly headers: readonly string[];
    readonly rows: number;
    readonly contents: SettingsTable["rows"];
    readonly zone: Zone;
  }[];
  /** The cell of the month that the firm's year begins with. */
  readonly firstMonth: Zone;
  readonly print: SheetToPrint;
}

/** Adds the settings sheet with the house defaults; also says what each table will be and where its rows will stand. */
export function settingsOps(language: Language): NewSettings {
  const found = settingsTables(language);
  const drawn = drawReport(settingsReport(found, language));
  const { draft, looks } = drawn;
  const tables = found.map(({ name, headers, rows }) => ({
    ...{ name, headers, rows: rows.length, contents: rows },
    zone: drawn.body(name) ?? { row: 0, column: 0, rows: 0, columns: 0 },
  }));
  const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
    workbook.worksheets.getItem(settingsSheet);
  const ops = [
    addSheetOp(settingsSheet),
    ...cellOps({ sheet: settingsSheet, ...draft.grids() }),
    styleOp(settingsSheet, (sheet) => {
      frameSheet(sheet, looks);
      tables.forEach(({ name, zone }) => offerChoices(sheet, name, zone, language));
    }),
    ...tables.map(({ name, zone }) =>
      addTableOp(settingsSheet, { ...zone, row: zone.row - 1, rows: zone.rows + 1 }, name),
    ),
    ...paintOps(sheetOf, looks.zones, [], { row: 0, column: 0 }),
  ];
  const { row = 0, column = 0 } = tables.find(({ name }) => name === "KAM_Options")?.zone ?? {};
  const month = Object.keys(settingsSheetTexts[language].options).indexOf("firstMonth");
  return {
    ops,
    tables,
    firstMonth: { row: row + month, column: column + 1, rows: 1, columns: 1 },
    print: sheetToPrint(settingsSheet, looks),
  };
}

function settingsReport(tables: readonly SettingsTable<HouseTableName>[], language: Language): Report {
  const texts = settingsSheetTexts[language];
  return {
    title: texts.title,
    facts: [texts.hint],
    sections: [
      {
        ...{ heading: null, figures: [], chart: null },
        tables: tables.map(({ name, headers, rows, formats }) => ({
          ...{ id: name, caption: texts.captions[name], lead: texts.leads[name] },
          ...{ rows, room: roomToGrow, notes: [], keys: [0] },
          columns: headers.map((header, column) => ({
            header,
            kind: formats[column] === "General" ? ("text" as const) : ("number" as const),
            format: formats[column] ?? null,
          })),
          inputs: headers.map((_, column) => column),
        })),
      },
    ],
    findings: [],
    findingsTitle: "",
    family: "settings",
    pageOf: reportTexts[language].pageOf,
  };
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
  // the rows of the options stand in the order of their texts
  Object.keys(options).forEach((option, index) => {
    const words = optionChoices[option as keyof typeof options];
    if (words !== undefined) offer(index, 1, 1, words);
  });
}
