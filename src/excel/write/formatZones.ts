import type { Zone } from "../address/Zone";

type Formats = readonly (readonly (string | null)[])[];

interface FormatZone {
  /** Rows and columns count from the first cell of the grid. */
  readonly zone: Zone;
  readonly format: string;
}

/** A grid of number formats as rectangles of one format each; cells that keep theirs (null) are in none. */
export function formatZones(formats: Formats): FormatZone[] {
  const zones: FormatZone[] = [];
  for (let row = 0; row < formats.length;) {
    const cells = formats[row] ?? [];
    let end = row + 1;
    while (end < formats.length && isSameRow(cells, formats[end] ?? [])) end++;
    for (let column = 0; column < cells.length;) {
      const format = cells[column] ?? null;
      let next = column + 1;
      while (next < cells.length && cells[next] === format) next++;
      if (format !== null)
        zones.push({ format, zone: { row, column, rows: end - row, columns: next - column } });
      column = next;
    }
    row = end;
  }
  return zones;
}

function isSameRow(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return one.every((format, column) => format === other[column]);
}
