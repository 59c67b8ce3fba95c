import { formatZone, type Zone } from "../address/Zone";
import { isTooLarge } from "../translateHostError";

/** Cells of a sheet, by its id or name. */
interface Part {
  readonly sheet: string;
  readonly zone: Zone;
}

/**
 * Loads properties of parts in one answer; where that is larger than Excel gives, in halves: of the parts, of the rows
 * of one, of its columns. `take` gets each part, or what is left of it, in order, rows before columns. One round trip
 * as a rule.
 */
export async function readParts<P extends Part>(
  context: Excel.RequestContext,
  parts: readonly P[],
  propertiesOf: (part: P) => string,
  take: (part: P, range: Excel.Range) => void | Promise<void>,
): Promise<void> {
  const ranges = parts.map((part) =>
    context.workbook.worksheets.getItem(part.sheet).getRange(formatZone(part.zone)).load(propertiesOf(part)),
  );
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(parts) : null;
    if (halves === null) throw error;
    for (const half of halves) await readParts(context, half, propertiesOf, take);
    return;
  }
  for (const [index, part] of parts.entries()) await take(part, ranges[index] as Excel.Range);
}

function halvesOf<P extends Part>(parts: readonly P[]): readonly (readonly P[])[] | null {
  const [part] = parts;
  if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  if (part === undefined || part.zone.rows * part.zone.columns === 1) return null;
  const { zone } = part;
  const [size, place] = zone.rows > 1 ? (["rows", "row"] as const) : (["columns", "column"] as const);
  const first = Math.ceil(zone[size] / 2);
  return [
    [{ ...part, zone: { ...zone, [size]: first } }],
    [{ ...part, zone: { ...zone, [place]: zone[place] + first, [size]: zone[size] - first } }],
  ];
}
