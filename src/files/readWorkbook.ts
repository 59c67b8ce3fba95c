import { readCustomXml } from "./customXml";
import type { FileName, FileSheet, FileWorkbook } from "./FileWorkbook";
import { fromFileFormula } from "./formulas/fileFormula";
import { FileError } from "./notes/FileError";
import type { FileNote, LostPart } from "./notes/FileNote";
import type { Package } from "./package/Package";
import { readSheet } from "./sheet/readSheet";
import { readSharedStrings } from "./sheet/sharedStrings";
import { readTheme } from "./styles/readColor";
import { readStyles } from "./styles/readStyles";
import type { XmlElement } from "./xml/XmlElement";
import { decodeText } from "./xml/xmlText";

/** Days between the date systems that begin in 1900 and in 1904. */
const days1904 = 1462;

/**
 * Reads a spreadsheet package; the notes say what of it is left out.
 * @throws {FileError} when the package holds no workbook or no worksheet
 */
export function readWorkbook(file: Package): { workbook: FileWorkbook; notes: FileNote[] } {
  const path = file.relationships("").find((relation) => relation.kind === "officeDocument")?.target;
  if (path === undefined || !file.has(path)) throw new FileError({ key: "noWorkbook" });
  const root = file.xml(path);
  const relations = file.relationships(path);
  const part = (kind: string): string | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target !== undefined && file.has(target) ? target : undefined;
  };
  const themePath = part("theme");
  const theme = readTheme(themePath === undefined ? null : file.xml(themePath));
  const stylesPath = part("styles");
  const styles = readStyles(stylesPath === undefined ? null : file.xml(stylesPath), theme);
  const stringsPath = part("sharedStrings");
  const strings =
    stringsPath === undefined ? { texts: [], hasRichText: false } : readSharedStrings(file.text(stringsPath));
  const is1904 = root.child("workbookPr")?.flag("date1904") ?? false;
  const source = { styles, theme, sharedStrings: strings.texts, dateShift: is1904 ? days1904 : 0 };
  const notes: FileNote[] = strings.hasRichText ? [{ key: "notKept", part: { kind: "richText" } }] : [];
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = (root.child("sheets")?.all("sheet") ?? []).flatMap((element) => {
    const name = decodeText(element.attribute("name") ?? "");
    const relation = targets.get(element.attribute("r:id") ?? "");
    if (!relation || relation.kind !== "worksheet" || !file.has(relation.target)) {
      const type = relation?.kind ?? "unknown";
      notes.push({ key: "notKept", part: { kind: "sheet", name, type } });
      return [];
    }
    const read = readSheet(file, relation.target, source, { name, state: stateOf(element) });
    notes.push(...read.notes);
    return [read.sheet];
  });
  if (sheets.length === 0) throw new FileError({ key: "noWorksheet" });
  const kinds = relations.map((relation) => relation.kind);
  notes.push(...partsLeft(file, kinds).map((left) => ({ key: "notKept", part: left }) as const));
  const workbook = {
    sheets,
    activeSheet: root.child("bookViews", "workbookView")?.number("activeTab") ?? 0,
    names: readNames(root),
    ...readCustomXml(file),
    theme: themePath === undefined ? null : file.text(themePath),
    defaultFont: styles.defaultFont,
  };
  return { workbook, notes };
}

function stateOf(sheet: XmlElement): FileSheet["state"] {
  const state = sheet.attribute("state") ?? "visible";
  return state === "visible" || state === "veryHidden" ? state : "hidden";
}

function readNames(workbook: XmlElement): FileName[] {
  return (workbook.child("definedNames")?.all("definedName") ?? []).flatMap((element) => {
    const name = decodeText(element.attribute("name") ?? "");
    if (name === "_xlnm._FilterDatabase" || element.text === "") return [];
    const scope = element.attribute("localSheetId");
    return [
      {
        name,
        scope: scope === null ? null : Number(scope),
        formula: fromFileFormula(decodeText(element.text)),
        hidden: element.flag("hidden"),
        comment: decodeText(element.attribute("comment") ?? ""),
      },
    ];
  });
}

function partsLeft(file: Package, kinds: readonly string[]): LostPart[] {
  const left: LostPart[] = [];
  const paths = Object.keys(file.files);
  if (paths.some((path) => path.endsWith("vbaProject.bin"))) left.push({ kind: "macros" });
  if (kinds.includes("externalLink")) left.push({ kind: "externalLinks" });
  if (kinds.includes("connections")) left.push({ kind: "dataConnections" });
  if (kinds.includes("pivotCacheDefinition")) left.push({ kind: "pivotTables" });
  if (kinds.includes("slicerCache") || kinds.includes("timelineCache")) left.push({ kind: "slicers" });
  if (kinds.includes("xmlMaps")) left.push({ kind: "xmlMaps" });
  return left;
}
