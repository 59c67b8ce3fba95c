import type { Marks, SheetMark } from "./Marks";

/** The marks with the one of a sheet in place of its former one. */
export function withSheetMark(marks: Marks, mark: SheetMark): Marks {
  return { ...marks, sheets: [...marks.sheets.filter(({ anchor }) => anchor !== mark.anchor), mark] };
}
