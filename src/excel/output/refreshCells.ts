import type { Zone } from "../address/Zone";
import { type Content, sameContent } from "../write/Content";
import { cellOfKey, spilledContent, type SheetDraft } from "./SheetDraft";
import type { SheetImage } from "./SheetImage";

type Record = Readonly<{ [cell: string]: Content }>;

interface Refresh {
  /** Zone of the sheet that the grids cover; null when nothing was or is to be written. */
  readonly zone: Zone | null;
  readonly contents: (Content | null)[][];
  readonly formats: (string | null)[][];
  readonly before: { readonly contents: (Content | null)[][]; readonly formats: (string | null)[][] };
  /** What is ours after the write, from the anchor cell. */
  readonly record: { [cell: string]: Content };
  /** Cells that differ from what was written: the user's, left alone. */
  readonly kept: { readonly row: number; readonly column: number }[];
}

/**
 * What must change on an output sheet that exists so that it shows the draft, without touching what the user typed:
 * a cell that holds something else than what was recorded there is theirs, also when they cleared it (unless
 * everything that was recorded is gone: then the sheet was emptied and is filled again).
 */
export function refreshCells(draft: SheetDraft, image: SheetImage, written: Record): Refresh {
  const keys = new Set([...Object.keys(written), ...draft.cells.keys()]);
  const positions = [...keys].map((key) => {
    const { row, column } = cellOfKey(key);
    return { key, row: row + image.anchor.row, column: column + image.anchor.column };
  });
  const emptied =
    Object.keys(written).length > 0 &&
    positions.every(({ row, column }) => image.content(row, column) === "");
  const before: Record = emptied ? {} : written;
  const zone = boundsOf(positions);
  const grid = <T>(): (T | null)[][] =>
    zone === null
      ? []
      : Array.from({ length: zone.rows }, () => new Array<T | null>(zone.columns).fill(null));
  const refresh: Refresh = {
    zone,
    contents: grid<Content>(),
    formats: grid<string>(),
    before: { contents: grid<Content>(), formats: grid<string>() },
    record: {},
    kept: [],
  };
  for (const { key, row, column } of positions) {
    const wanted = draft.cells.get(key);
    const content = wanted?.content ?? "";
    if (wanted !== undefined) refresh.record[key] = content;
    const now = image.content(row, column);
    if (isUsers(before[key], now)) {
      if (!sameContent(now, content) && content !== spilledContent) refresh.kept.push({ row, column });
      continue;
    }
    const [r, c] = [row - (zone?.row ?? 0), column - (zone?.column ?? 0)];
    const clearsFormula =
      content === spilledContent && before[key] !== spilledContent && before[key] !== undefined;
    const wasSwallowed = isFormula(content) && !isFormula(now);
    if (content !== spilledContent ? wasSwallowed || !sameContent(now, content) : clearsFormula) {
      set(refresh.contents, r, c, clearsFormula ? "" : content);
      set(refresh.before.contents, r, c, before[key] === spilledContent ? "" : now);
    }
    const formatNow = image.format(row, column);
    const format = wanted?.format ?? (isFormula(content) && formatNow === "@" ? "General" : null);
    if (format !== null && format !== formatNow) {
      set(refresh.formats, r, c, format);
      set(refresh.before.formats, r, c, formatNow);
    }
  }
  return refresh;
}

/** A blank cell where nothing was recorded is free; a spilled one shows whatever its formula gives. */
function isUsers(recorded: Content | undefined, now: Content): boolean {
  if (recorded === spilledContent) return false;
  return recorded === undefined ? now !== "" : !sameContent(recorded, now);
}

/** In a cell formatted as Text a formula becomes a text that reads like it. */
function isFormula(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function set<T>(grid: (T | null)[][], row: number, column: number, value: T): void {
  const cells = grid[row];
  if (cells) cells[column] = value;
}

function boundsOf(positions: readonly { row: number; column: number }[]): Zone | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of positions) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
