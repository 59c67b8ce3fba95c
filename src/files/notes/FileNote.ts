/** A part of a file: what it is, and where it is one of several the name or type that the file gives it. */
export type LostPart =
  | { readonly kind: "chartNamed"; readonly name: string }
  | { readonly kind: "conditionalFormat"; readonly type: string }
  | { readonly kind: "sheet"; readonly name: string; readonly type: string }
  | { readonly kind: PlainPart };

type PlainPart =
  | "chart"
  | "comments"
  | "conditionalFormat2010"
  | "dataConnections"
  | "embeddedObjects"
  | "externalLinks"
  | "filter"
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

/**
 * What the user is told about a file: what the workbook does not keep of it, what a save leaves out, or why it does
 * not open. Free of language; `noteText` has the words.
 */
export type FileNote =
  | { readonly key: "notKept"; readonly part: LostPart; readonly sheet?: string }
  | { readonly key: "notSaved"; readonly part: LostPart; readonly sheet: string }
  | { readonly key: "filterOff" | "dataTablesFixed"; readonly sheet: string }
  | { readonly key: "oldFormat" | "notWorkbook" | "noPart"; readonly name: string }
  | { readonly key: "readAsGb18030" | "noWorkbook" | "noWorksheet" | "noXml" };

/** The notes in their order, each once. */
export function uniqueNotes(notes: readonly FileNote[]): FileNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
