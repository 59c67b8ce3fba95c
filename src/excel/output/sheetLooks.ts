/** Looks that every sheet of ours shares. */
export const sheetLooks = { quiet: "#666666", headingFill: "#DCE6F1" } as const;

export function styleTitle({ format: { font } }: Excel.Range): void {
  font.bold = true;
  font.size = 16;
}

export function styleHeading({ format }: Excel.Range): void {
  format.font.bold = true;
  format.fill.color = sheetLooks.headingFill;
}
