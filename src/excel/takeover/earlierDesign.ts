import { parseAddress, sheetPrefix } from "../address/parseAddress";
import { findKamFormulas } from "../formulas/findKamFormulas";
import type { SheetMark } from "../marks/Marks";
import type { ExistingOutput } from "../output/separateSpills";
import { typedCells } from "../output/typedCells";
import type { BookMeta } from "../read/BookMeta";
import { readFace } from "./faceOps";
import type { SheetFace } from "./SheetFace";

/** Cells whose looks an undo keeps. */
const mostCells = 40_000;
/** How the tier column reads the tiers of a list from the sheet that is written with it. */
const ownReader = "ROW()-ROW(";

type Found = ExistingOutput & Pick<SheetMark, "charts">;

/**
 * Whether a sheet of an earlier design may be written anew in its place: every cell is as its mark says, it has no
 * charts but ours and no tables, and nothing elsewhere reads it. One round trip and those of findKamFormulas.
 */
export async function isUntouched(
  context: Excel.RequestContext,
  meta: BookMeta,
  found: Found,
): Promise<boolean> {
  const { image, written } = found;
  const { anchor, used, name } = image;
  if (used === null || anchor.row !== 0 || anchor.column !== 0) return false;
  if (used.rows * used.columns > mostCells || typedCells(image, written, used) > 0) return false;
  if ([...image.charts].some((chart) => chartData(found, chart) === null)) return false;
  if ([...meta.names].some(([own, place]) => !own.startsWith("_KAM_") && place.sheet === name)) return false;
  const tables = context.workbook.worksheets.getItem(image.id).tables.getCount();
  await context.sync();
  return tables.value === 0 && !(await isRead(context, name));
}

/**
 * What such a sheet looks like; null where it must stay. `columns` are those of its new form. Round trips: those
 * of isUntouched and readFace.
 */
export async function untouchedEarlier(
  context: Excel.RequestContext,
  meta: BookMeta,
  found: Found,
  columns: number,
): Promise<SheetFace | null> {
  const { used, id, charts } = found.image;
  if (used === null || !(await isUntouched(context, meta, found))) return null;
  const data = [...charts].map((chart) => [chart, chartData(found, chart) ?? ""] as const);
  const sheet = context.workbook.worksheets.getItem(id);
  const last = Math.max(columns, used.column + used.columns);
  const whole = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return readFace(context, sheet, whole, last, Object.fromEntries(data));
}

/** The cells that a chart of ours reads, one block in earlier designs; null for any other chart. */
function chartData({ charts }: Found, chart: string): string | null {
  const places = charts[chart]?.split(" ") ?? [];
  return places.length === 1 && parseAddress(places[0] ?? "") !== null ? (places[0] ?? null) : null;
}

async function isRead(context: Excel.RequestContext, name: string): Promise<boolean> {
  const own = [sheetPrefix(name), `${name}!`].map((text) => text.toLowerCase());
  let found = false;
  await findKamFormulas(context, {
    onFormula({ name: sheet }, formula) {
      const text = formula.toLowerCase();
      if (sheet !== name && !formula.includes(ownReader) && own.some((part) => text.includes(part)))
        found = true;
    },
  });
  return found;
}
