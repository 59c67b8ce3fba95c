import { isDateFormat } from "../engine/values/isDateFormat";
import { dateSerial } from "../../src/files/dateSerial";
import { literalContent } from "../engine/cells/cellContent";
import { isDay } from "./isoDay";
import type { JobCell } from "./JobDocument";

type Content = string | number | boolean;

export interface CellContent {
  /** As typed into a cell; null leaves it alone. */
  readonly content: Content | null;
  readonly format: string | null;
}

/**
 * What a cell of a document means: a number, a boolean, "=…" as a formula, any other string as that very text (a
 * leading apostrophe goes only before "="). In a cell with a date format of its own, yyyy-mm-dd is that day.
 */
export function cellContent(cell: JobCell): CellContent {
  if (cell === null || typeof cell !== "object") return { content: plainContent(cell), format: null };
  const { v = null, f, format = null } = cell;
  if (f !== undefined) return { content: f.startsWith("=") ? f : `=${f}`, format };
  const day = format !== null && isDateFormat(format) && typeof v === "string" ? serialOf(v) : null;
  return { content: day ?? plainContent(v), format };
}

function plainContent(value: Content | null): Content | null {
  if (typeof value !== "string" || value === "") return value;
  if (value.startsWith("'=")) return value;
  return value.startsWith("=") && value.length > 1 ? value : literalContent(value);
}

/** The serial of a yyyy-mm-dd; null for anything else. */
function serialOf(text: string): number | null {
  if (!isDay(text)) return null;
  return dateSerial(Date.parse(`${text}T00:00:00Z`));
}
