import { writeCustomXml } from "./customXml";
import type { FileName, FileWorkbook } from "./FileWorkbook";
import { toFileFormula } from "./formulas/fileFormula";
import type { FileNote } from "./notes/FileNote";
import { printNames } from "./PageSetup";
import { PartList } from "./package/PartList";
import { metadataXml } from "./sheet/metadataXml";
import { SharedStrings } from "./sheet/sharedStrings";
import { writeSheet } from "./sheet/writeSheet";
import { officeTheme } from "./styles/officeTheme";
import { StyleTable } from "./styles/StyleTable";
import { attributes } from "./xml/attributes";
import { encodeXml } from "./xml/xmlText";

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** what is not in the saved file */
  readonly notes: readonly FileNote[];
}

const workbookPath = "xl/workbook.xml";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Writes a workbook as .xlsx. */
export function saveWorkbook(workbook: FileWorkbook): SavedWorkbook {
  const parts = new PartList();
  const job = {
    parts,
    strings: new SharedStrings(),
    styles: new StyleTable(workbook.defaultFont),
    counters: { tables: 0, charts: 0, drawings: 0, pictures: 0 },
  };
  const notes: FileNote[] = [];
  parts.relate("", "officeDocument", workbookPath);
  const written = workbook.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const { usesArrays, left } = writeSheet(sheet, path, index === workbook.activeSheet, job);
    notes.push(...left.map((part) => ({ key: "notSaved", part, sheet: sheet.name }) as const));
    parts.relate(workbookPath, "worksheet", path);
    return usesArrays;
  });
  addShared(parts, "theme", "theme/theme1.xml", workbook.theme ?? officeTheme, themeType);
  addShared(parts, "styles", "styles.xml", job.styles.toXml(), `${spreadsheetType}styles+xml`);
  if (!job.strings.isEmpty) {
    const type = `${spreadsheetType}sharedStrings+xml`;
    addShared(parts, "sharedStrings", "sharedStrings.xml", job.strings.toXml(), type);
  }
  if (written.includes(true))
    addShared(parts, "sheetMetadata", "metadata.xml", metadataXml, `${spreadsheetType}sheetMetadata+xml`);
  writeCustomXml(workbook, parts, workbookPath);
  parts.addXml(workbookPath, workbookXml(workbook), `${spreadsheetType}sheet.main+xml`);
  return { bytes: parts.toZip(), notes };
}

function addShared(parts: PartList, kind: string, name: string, xml: string, contentType: string): void {
  parts.addXml(`xl/${name}`, xml, contentType);
  parts.relate(workbookPath, kind, `xl/${name}`);
}

function workbookXml({ sheets, activeSheet, names }: FileWorkbook): string {
  const namespaces = attributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  const items = sheets.map(({ name, state }, index) => {
    const values = { name, sheetId: index + 1, state: state === "visible" ? null : state };
    return `<sheet${attributes({ ...values, "r:id": `rId${index + 1}` })}/>`;
  });
  return [
    `<workbook${namespaces}><workbookPr defaultThemeVersion="166925"/>`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${activeSheet}"/></bookViews>`,
    `<sheets>${items.join("")}</sheets>`,
    namesXml(names),
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}

function namesXml(names: readonly FileName[]): string {
  const items = names.map(({ name, scope, formula, hidden, comment }) => {
    const isOwn = scope !== null && printNames.includes(name);
    const values = {
      name: isOwn ? `_xlnm.${name}` : name,
      comment: comment === "" ? null : comment,
      localSheetId: scope,
      hidden: hidden || null,
    };
    return `<definedName${attributes(values)}>${encodeXml(toFileFormula(formula))}</definedName>`;
  });
  return items.length > 0 ? `<definedNames>${items.sort().join("")}</definedNames>` : "";
}
