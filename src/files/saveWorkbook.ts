import type { Book } from "../../workbench/engine/Book";
import { fileExtrasOf, type FileExtras } from "../../workbench/files/FileExtras";
import { toFileFormula } from "./formulas/fileFormula";
import { type FileNote, uniqueNotes } from "./notes/FileNote";
import { PartList } from "./package/PartList";
import { SharedStrings } from "./sheet/sharedStrings";
import { StyleTable } from "./styles/StyleTable";
import { metadataXml } from "./sheet/metadataXml";
import { officeTheme } from "./styles/officeTheme";
import { writeCustomXml } from "./customXml";
import { writeSheet } from "./sheet/writeSheet";
import { attributes } from "./xml/attributes";
import { encodeXml } from "./xml/xmlText";

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** what is not in the saved file */
  readonly notes: readonly FileNote[];
}

const WORKBOOK = "xl/workbook.xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const DEFAULT_FONT = { name: "Calibri", size: 11 };

/** Writes a workbook as .xlsx. */
export function saveWorkbook(book: Book): SavedWorkbook {
  const extras = fileExtrasOf(book);
  const parts = new PartList();
  const strings = new SharedStrings();
  const styles = new StyleTable(extras?.defaultFont ?? DEFAULT_FONT);
  const cells = { strings, styles, arrayFormulas: new Map<string, boolean>() };
  const counters = { tables: 0, charts: 0, drawings: 0, pictures: 0 };
  const sheets = book.sheets();
  const notes: FileNote[] = [...(extras?.notes ?? [])];
  parts.relate("", "officeDocument", WORKBOOK);
  const writtenSheets = sheets.map(({ id, name }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const isActive = id === book.activeSheetId();
    const written = writeSheet({
      book,
      parts,
      cells,
      path,
      sheetId: id,
      extras: extras?.sheets.get(id),
      isActive,
      counters,
    });
    written.left.forEach((part) => notes.push({ key: "notSaved", part, sheet: name }));
    parts.relate(WORKBOOK, "worksheet", path);
    return written;
  });
  addShared(
    parts,
    "theme",
    "theme/theme1.xml",
    extras?.theme ?? officeTheme,
    "application/vnd.openxmlformats-officedocument.theme+xml",
  );
  addShared(parts, "styles", "styles.xml", styles.toXml(), `${SPREADSHEET}styles+xml`);
  if (!strings.isEmpty) {
    addShared(
      parts,
      "sharedStrings",
      "sharedStrings.xml",
      strings.toXml(),
      `${SPREADSHEET}sharedStrings+xml`,
    );
  }
  if (writtenSheets.some((sheet) => sheet.usesArrays))
    addShared(parts, "sheetMetadata", "metadata.xml", metadataXml, `${SPREADSHEET}sheetMetadata+xml`);
  writeCustomXml(book, parts, WORKBOOK);
  parts.addXml(WORKBOOK, workbookXml(book, extras), `${SPREADSHEET}sheet.main+xml`);
  return { bytes: parts.toZip(), notes: uniqueNotes(notes) };
}

function addShared(parts: PartList, kind: string, name: string, xml: string, contentType: string): void {
  parts.addXml(`xl/${name}`, xml, contentType);
  parts.relate(WORKBOOK, kind, `xl/${name}`);
}

function workbookXml(book: Book, extras: FileExtras | undefined): string {
  const sheets = book.sheets();
  const namespaces = attributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  const items = sheets.map(({ id, name, visible }, index) => {
    const state = visible ? null : extras?.sheets.get(id)?.veryHidden ? "veryHidden" : "hidden";
    return `<sheet${attributes({ name, sheetId: index + 1, state, "r:id": `rId${index + 1}` })}/>`;
  });
  const active = Math.max(
    0,
    sheets.findIndex(({ id }) => id === book.activeSheetId()),
  );
  return [
    `<workbook${namespaces}><workbookPr defaultThemeVersion="166925"/>`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/></bookViews>`,
    `<sheets>${items.join("")}</sheets>`,
    namesXml(book),
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}

function namesXml(book: Book): string {
  const order = book.sheets().map(({ id }) => id);
  const names = book.names().map(({ name, scope, formula, visible, comment }) => {
    const values = {
      name,
      comment: comment === "" ? null : comment,
      localSheetId: scope === null ? null : order.indexOf(scope),
      hidden: visible ? null : true,
    };
    const stored = encodeXml(toFileFormula(formula.replace(/^=/, "")));
    return `<definedName${attributes(values)}>${stored}</definedName>`;
  });
  return names.length > 0 ? `<definedNames>${names.sort().join("")}</definedNames>` : "";
}
