import type { FileNote, LostPart } from "./FileNote";
import { type NoteLanguage, noteWords } from "./noteWords";

/** A note about a file as a sentence for the user. */
export function noteText(note: FileNote, language: NoteLanguage): string {
  const words = noteWords[language];
  switch (note.key) {
    case "notKept":
      return words.notKept(partText(note.part, language), note.sheet);
    case "notSaved":
      return words.notSaved(partText(note.part, language), note.sheet);
    case "filterOff":
    case "dataTablesFixed":
      return words[note.key](note.sheet);
    case "oldFormat":
    case "notWorkbook":
    case "noPart":
      return words[note.key](note.name);
    default:
      return words[note.key];
  }
}

function partText(part: LostPart, language: NoteLanguage): string {
  const words = noteWords[language];
  const typeText = (type: string): string => words.types[type] ?? type;
  switch (part.kind) {
    case "chartNamed":
      return words.chartNamed(part.name);
    case "conditionalFormat":
      return words.conditionalFormat(typeText(part.type));
    case "sheet":
      return words.sheet(part.name, typeText(part.type));
    default:
      return words.parts[part.kind];
  }
}
