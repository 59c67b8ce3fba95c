import { decodeText } from "./xml/xmlText";
import type { XmlElement } from "./xml/XmlElement";
import { fromFileFormula } from "./formulas/fileFormula";
import { FileError } from "./notes/FileError";
import type { FileNote, LostPart } from "./notes/FileNote";
import type { Package } from "./package/Package";
import { readSharedStrings } from "./sheet/sharedStrings";
import { readSheet, type FileSheet } from "./sheet/readSheet";
import { readStyles, type FileStyles } from "./styles/readStyles";
import { readTheme } from "./styles/readColor";

export interface FileName {
  readonly name: string;
  /** index of the sheet that the name belongs to, null for the workbook */
  readonly scope: number | null;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface FileWorkbook {
  readonly sheets: readonly { readonly name: string; readonly visible: boolean; readonly sheet: FileSheet }[];
  readonly names: readonly FileName[];
  readonly styles: FileStyles;
  readonly theme: string | null;
  readonly activeSheet: number;
  /** content left out */
  readonly left: readonly FileNote[];
}

/**
 * Reads a spreadsheet package.
 * @throws when the package holds no workbook
 */
export function readWorkbook(file: Package): FileWorkbook {
  const path = file.relationships("").find((relation) => relation.kind === "officeDocument")?.target;
  if (path === undefined || !file.has(path)) throw new FileError({ key: "noWorkbook" });
  const workbook = file.xml(path);
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
  const is1904 = workbook.child("workbookPr")?.flag("date1904") ?? false;
  const source = { styles, theme, sharedStrings: strings.texts, dateShift: is1904 ? 1462 : 0 };
  const left: FileNote[] = strings.hasRichText ? [{ key: "notKept", part: { kind: "richText" } }] : [];
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = (workbook.child("sheets")?.all("sheet") ?? []).flatMap((element) => {
    const name = decodeText(element.attribute("name") ?? "");
    const relation = targets.get(element.attribute("r:id") ?? "");
    if (!relation || relation.kind !== "worksheet" || !file.has(relation.target)) {
      const part = { kind: "sheet", name, type: relation?.kind ?? "unknown" } as const;
      left.push({ key: "notKept", part });
      return [];
    }
    const state = element.attribute("state") ?? "visible";
    const sheet = readSheet(file, relation.target, source, state === "veryHidden");
    sheet.left.forEach((part) => left.push({ key: "notKept", part, sheet: name }));
    return [{ name, visible: state === "visible", sheet }];
  });
  if (sheets.length === 0) throw new FileError({ key: "noWorksheet" });
  partsLeft(
    file,
    relations.map((relation) => relation.kind),
  ).forEach((part) => left.push({ key: "notKept", part }));
  const activeSheet = workbook.child("bookViews", "workbookView")?.number("activeTab") ?? 0;
  const names = readNames(workbook);
  return {
    sheets,
    names,
    styles,
    theme: themePath === undefined ? null : file.text(themePath),
    activeSheet,
    left,
  };
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
