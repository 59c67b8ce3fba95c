/** The letters of a sheet column counted from 0: 0 → "A", 26 → "AA", 16,383 → "XFD". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The column, counted from 0, of letters in either case: "A" → 0, "xfd" → 16,383. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
