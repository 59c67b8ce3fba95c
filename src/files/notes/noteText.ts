import type { FileFault, FileNote, LostPart } from "./FileNote";
import { type NoteLanguage, noteWords } from "./noteWords";

/** A note about a file as a sentence for the user. */
export function noteText(note: FileNote, language: NoteLanguage): string {
  const words = noteWords[language];
  switch (note.key) {
    case "notKept":
      return words.notKept(partText(note.part, language), note.sheet);
    case "notSaved":
      return words.notSaved(partText(note.part, language), note.sheet);
    case "dataTablesFixed":
      return words.dataTablesFixed(note.sheet);
    case "sheetCut":
      return words.sheetCut(note.sheet, note.cell);
    case "rowsCut":
    case "columnsCut":
    case "textsCut":
      return words[note.key](note.count);
    case "dates1904":
      return words.dates1904;
    case "readAs":
      return words.readAs(words.encodings[note.encoding]);
    case "notOpened":
      return words.notOpened(note.file, faultText(note.fault, language));
  }
}

function partText(part: LostPart, language: NoteLanguage): string {
  const words = noteWords[language];
  const typeText = (type: string): string => words.types.get(type) ?? type;
  switch (part.kind) {
    case "conditionalFormat":
      return words.conditionalFormat(typeText(part.type));
    case "sheet":
      return words.sheet(part.name, typeText(part.type));
    case "chartNamed":
    case "validation":
    case "merge":
    case "table":
    case "definedName":
    case "part":
      return words.named[part.kind](part.name);
    default:
      return words.parts[part.kind];
  }
}

function faultText(fault: FileFault, language: NoteLanguage): string {
  const words = noteWords[language];
  switch (fault.kind) {
    case "damaged":
      return words.damaged(fault.part);
    case "encoding":
      return words.notEncoded(words.encodings[fault.encoding]);
    case "tooLarge":
      return words.tooLarge(megabytes(fault.size), megabytes(fault.limit));
    default:
      return words.faults[fault.kind];
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
