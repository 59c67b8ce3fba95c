import { readCustomXml } from "./customXml";
import type { FileName, FileSheet, FileWorkbook } from "./FileWorkbook";
import { fromFileFormula } from "./formulas/fileFormula";
import { FileError } from "./notes/FileError";
import type { FileNote, LostPart } from "./notes/FileNote";
import { printNames } from "./PageSetup";
import type { Package } from "./package/Package";
import { guardParts, type KeepPart } from "./package/guardParts";
import { readSheet } from "./sheet/readSheet";
import { readSharedStrings } from "./sheet/sharedStrings";
import { readTheme } from "./styles/readColor";
import { readStyles } from "./styles/readStyles";
import type { XmlElement } from "./xml/XmlElement";
import { decodeText } from "./xml/xmlText";

/** Days between the date systems that begin in 1900 and in 1904. */
const days1904 = 1462;

/**
 * Reads a spreadsheet package; the notes say what of it is left out, parts that are damaged among it.
 * @throws {FileError} when the workbook part itself cannot be read, or names no worksheet
 */
export function readWorkbook(file: Package): { workbook: FileWorkbook; notes: FileNote[] } {
  const notes: FileNote[] = [];
  const keep = guardParts(notes);
  const path = workbookPath(file);
  const root = file.xml(path);
  const relations = file.relationships(path);
  const part = (kind: string): string | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target !== undefined && file.has(target) ? target : undefined;
  };
  const xmlOf = (kind: string): XmlElement | null => {
    const target = part(kind);
    return target === undefined ? null : keep(target, null, () => file.xml(target));
  };
  const themeXml = xmlOf("theme");
  const theme = readTheme(themeXml);
  const styles = readStyles(xmlOf("styles"), theme);
  const strings = readStrings(file, part("sharedStrings"), keep);
  if (strings.hasRichText) notes.push({ key: "notKept", part: { kind: "richText" } });
  const is1904 = root.child("workbookPr")?.flag("date1904") ?? false;
  if (is1904) notes.push({ key: "dates1904" });
  const source = { styles, theme, sharedStrings: strings.texts, dateShift: is1904 ? days1904 : 0 };
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: FileSheet[] = [];
  /** by the place in the file, where sheets that are left out count too */
  const places = new Map<number, number>();
  (root.child("sheets")?.all("sheet") ?? []).forEach((element, place) => {
    const name = decodeText(element.attribute("name") ?? "");
    const relation = targets.get(element.relationId());
    if (!relation || relation.kind !== "worksheet" || !file.has(relation.target)) {
      const type = relation?.kind ?? "unknown";
      notes.push({ key: "notKept", part: { kind: "sheet", name, type } });
      return;
    }
    const read = readSheet(file, relation.target, source, { name, state: stateOf(element) });
    notes.push(...read.notes);
    places.set(place, sheets.length);
    sheets.push(read.sheet);
  });
  if (sheets.length === 0) throw new FileError({ kind: "noWorksheet" });
  const kinds = relations.map((relation) => relation.kind);
  notes.push(...partsLeft(file, kinds).map((left) => ({ key: "notKept", part: left }) as const));
  const themePath = themeXml === null ? undefined : part("theme");
  const workbook = {
    sheets,
    activeSheet: places.get(root.child("bookViews", "workbookView")?.number("activeTab") ?? 0) ?? 0,
    names: readNames(root, places),
    ...readCustomXml(file, keep),
    theme: themePath === undefined ? null : file.text(themePath),
    defaultFont: styles.defaultFont,
  };
  return { workbook, notes };
}

/** The package says where its workbook is; one that does not has it where Excel puts it. */
function workbookPath(file: Package): string {
  const usual = "xl/workbook.xml";
  const path = file.relationships("").find((relation) => relation.kind === "officeDocument")?.target ?? usual;
  if (file.has(path)) {
    if (/^(?:word|ppt|visio)\//.test(path)) throw new FileError({ kind: "notWorkbook" });
    return path;
  }
  if (file.has(usual)) return usual;
  throw new FileError({ kind: "notWorkbook" });
}

function readStrings(
  file: Package,
  path: string | undefined,
  keep: KeepPart,
): ReturnType<typeof readSharedStrings> {
  const none = { texts: [], hasRichText: false };
  return path === undefined ? none : keep(path, none, () => readSharedStrings(file, path));
}

function stateOf(sheet: XmlElement): FileSheet["state"] {
  const state = sheet.attribute("state") ?? "visible";
  return state === "visible" || state === "veryHidden" ? state : "hidden";
}

/** Names of the workbook and of sheets that are kept. */
function readNames(workbook: XmlElement, places: ReadonlyMap<number, number>): FileName[] {
  return (workbook.child("definedNames")?.all("definedName") ?? []).flatMap((element) => {
    const stored = decodeText(element.attribute("name") ?? "");
    const name = printNames.find((known) => stored === `_xlnm.${known}`) ?? stored;
    if (name === "_xlnm._FilterDatabase" || element.text === "") return [];
    const local = element.attribute("localSheetId");
    const scope = local === null ? null : places.get(Number(local));
    if (scope === undefined) return [];
    return [
      {
        name,
        scope,
        formula: fromFileFormula(decodeText(element.text)),
        hidden: element.flag("hidden"),
        comment: decodeText(element.attribute("comment") ?? ""),
      },
    ];
  });
}

function partsLeft(file: Package, kinds: readonly string[]): LostPart[] {
  const left: LostPart[] = [];
  if (file.paths().some((path) => path.endsWith("vbaProject.bin"))) left.push({ kind: "macros" });
  if (kinds.includes("externalLink")) left.push({ kind: "externalLinks" });
  if (kinds.includes("connections")) left.push({ kind: "dataConnections" });
  if (kinds.includes("pivotCacheDefinition")) left.push({ kind: "pivotTables" });
  if (kinds.includes("slicerCache") || kinds.includes("timelineCache")) left.push({ kind: "slicers" });
  if (kinds.includes("xmlMaps")) left.push({ kind: "xmlMaps" });
  return left;
}
