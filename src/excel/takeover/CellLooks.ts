import { formatZone, type Zone } from "../address/Zone";

/** What a cell looks like, but for its number format. */
export interface CellLook {
  /** "" for no ground. */
  readonly fill: string;
  readonly font: Readonly<Pick<Excel.CellPropertiesFont, "bold" | "italic" | "color" | "size" | "underline">>;
  readonly align: Readonly<
    Pick<Excel.CellPropertiesFormat, "horizontalAlignment" | "verticalAlignment" | "wrapText">
  >;
  /** Edges with a line. */
  readonly borders: Readonly<Partial<Record<Edge, Excel.CellBorder>>>;
}

type Edge = "top" | "bottom" | "left" | "right";

export interface ZonedLooks {
  /** That of most cells. */
  readonly plain: CellLook;
  /** Any other, with the cells that have it, each cell once. */
  readonly zones: readonly (readonly [look: CellLook, address: string])[];
}

const edges: Readonly<Record<Edge, "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight">> = {
  ...{ top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" },
};
/** So many cells stay below Excel's 5 MB per answer. */
const requestCells = 4000;

/** What the cells of a zone look like, like ones together. One round trip per 4,000 cells. */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  zone: Zone,
): Promise<ZonedLooks> {
  const wanted: Excel.CellPropertiesLoadOptions = {
    format: {
      fill: { color: true },
      font: { bold: true, italic: true, color: true, size: true, underline: true },
      borders: { color: true, style: true, weight: true },
      ...{ horizontalAlignment: true, verticalAlignment: true, wrapText: true },
    },
  };
  const rows = Math.max(1, Math.floor(requestCells / zone.columns));
  const texts: string[][] = [];
  for (let first = 0; first < zone.rows; first += rows) {
    const part = { ...zone, row: zone.row + first, rows: Math.min(rows, zone.rows - first) };
    const read = sheet.getRange(formatZone(part)).getCellProperties(wanted);
    await context.sync();
    texts.push(...read.value.map((cells) => cells.map((cell) => JSON.stringify(lookOf(cell)))));
  }
  return together(texts, zone);
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  const { fill, font, borders, horizontalAlignment, verticalAlignment, wrapText } = format ?? {};
  const { bold, italic, color, size, underline } = font ?? {};
  const ground = fill?.color?.toUpperCase() ?? "";
  const lines = (Object.keys(edges) as Edge[]).flatMap((edge) => {
    const line = borders?.[edge];
    return line?.style === undefined || line.style === "None" ? [] : [[edge, line] as const];
  });
  return {
    fill: ground === "#FFFFFF" ? "" : ground,
    font: { bold, italic, color, size, underline } as CellLook["font"],
    align: { horizontalAlignment, verticalAlignment, wrapText } as CellLook["align"],
    borders: Object.fromEntries(lines),
  };
}

/** Rectangles of cells that look alike; cells with lines stand alone, or beside each other without any at their sides. */
function together(texts: readonly (readonly string[])[], zone: Zone): ZonedLooks {
  const found: { text: string; row: number; column: number; rows: number; columns: number }[] = [];
  texts.forEach((cells, r) => {
    for (let c = 0; c < cells.length;) {
      const text = cells[c] ?? "";
      const { borders } = JSON.parse(text) as CellLook;
      let columns = 1;
      const isAlone = borders.left !== undefined || borders.right !== undefined;
      while (!isAlone && cells[c + columns] === text) columns++;
      const above = found
        .filter((one) => one.column === c && one.columns === columns && one.row + one.rows === r)
        .at(-1);
      if (above?.text === text && Object.keys(borders).length === 0) above.rows++;
      else found.push({ text, row: r, column: c, rows: 1, columns });
      c += columns;
    }
  });
  const cells = new Map<string, number>();
  for (const { text, rows, columns } of found) cells.set(text, (cells.get(text) ?? 0) + rows * columns);
  const [plain = "{}"] = [...cells.keys()].sort(
    (one, other) => (cells.get(other) ?? 0) - (cells.get(one) ?? 0),
  );
  return {
    plain: JSON.parse(plain) as CellLook,
    zones: found
      .filter(({ text }) => text !== plain)
      .map(({ text, row, column, rows, columns }) => [
        JSON.parse(text) as CellLook,
        formatZone({ row: zone.row + row, column: zone.column + column, rows, columns }),
      ]),
  };
}

/** Queues that cells look so. */
export function applyLook({ format }: Excel.Range, { fill, font, align, borders }: CellLook): void {
  if (fill === "") format.fill.clear();
  else format.fill.color = fill;
  Object.assign(format.font, font);
  Object.assign(format, align);
  for (const edge of Object.keys(edges) as Edge[]) {
    const border = format.borders.getItem(edges[edge]);
    const line = borders[edge];
    if (line === undefined) border.style = "None";
    else Object.assign(border, line);
  }
}
