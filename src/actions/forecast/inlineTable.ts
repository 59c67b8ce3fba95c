/** A table of labels and numbers as an array constant of a formula. */
export function inlineTable(rows: readonly (readonly [label: string, value: number])[]): string {
  return `{${rows.map(([label, value]) => `"${label.replaceAll('"', '""')}",${value}`).join(";")}}`;
}
