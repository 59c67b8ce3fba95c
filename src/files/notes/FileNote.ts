import type { TextEncoding } from "../csv/encodings";

/** A part of a file: what it is, and where it is one of several the name or type that the file gives it. */
export type LostPart =
  | { readonly kind: NamedPart; readonly name: string }
  | { readonly kind: "conditionalFormat"; readonly type: string }
  | { readonly kind: "sheet"; readonly name: string; readonly type: string }
  | { readonly kind: PlainPart };

/** Its name, or where it stands, or for "part" its path in the file. */
export type NamedPart = "chartNamed" | "validation" | "merge" | "table" | "definedName" | "part";

export type PlainPart =
  | "cellsOutside"
  | "chart"
  | "comments"
  | "conditionalFormat2010"
  | "dataConnections"
  | "embeddedObjects"
  | "externalLinks"
  | "filter"
  | "lineLooks"
  | "links"
  | "longList"
  | "macros"
  | "picture"
  | "pivotTable"
  | "pivotTables"
  | "richText"
  | "shape"
  | "slicers"
  | "sparklines"
  | "xmlMaps";

/** Why a file does not open. */
export type FileFault =
  | {
      readonly kind:
        | "empty"
        | "password"
        | "oldFormat"
        | "binaryWorkbook"
        | "openDocument"
        | "webPage"
        | "xml2003"
        | "pdf"
        | "textFile"
        | "notWorkbook"
        | "noWorksheet"
        | "cutOff"
        | "unreadable";
    }
  | { readonly kind: "damaged"; readonly part: string }
  /** the text is not in the encoding that was asked for */
  | { readonly kind: "encoding"; readonly encoding: TextEncoding }
  /** bytes */
  | { readonly kind: "tooLarge"; readonly size: number; readonly limit: number };

/**
 * What the user is told about a file: what the workbook does not keep of it, what a save leaves out, how it was read,
 * or why it does not open. Free of language; `noteText` has the words.
 */
export type FileNote =
  | { readonly key: "notKept"; readonly part: LostPart; readonly sheet?: string }
  | { readonly key: "notSaved"; readonly part: LostPart; readonly sheet: string }
  | { readonly key: "dataTablesFixed"; readonly sheet: string }
  /** the sheet's part is damaged; `cell` is the last one that could be read, "" for none */
  | { readonly key: "sheetCut"; readonly sheet: string; readonly cell: string }
  /** a text file is larger than a sheet: what of it is left out */
  | { readonly key: "rowsCut" | "columnsCut"; readonly count: number }
  | { readonly key: "textsCut"; readonly count: number }
  | { readonly key: "dates1904" }
  | { readonly key: "readAs"; readonly encoding: TextEncoding }
  | { readonly key: "notOpened"; readonly file: string; readonly fault: FileFault };

/** Whether a save loses what the note names; how a file was read is no loss. */
export function isLoss({ key }: FileNote): boolean {
  return key !== "readAs" && key !== "dates1904";
}

/** The notes in their order, each once. */
export function uniqueNotes(notes: readonly FileNote[]): FileNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
