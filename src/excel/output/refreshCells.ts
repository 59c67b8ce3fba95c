import { type Zone, zoneFrom } from "../address/Zone";
import type { RecordedCell } from "../marks/RecordedCell";
import { type Content, sameContent } from "../write/Content";
import { isCheckFormula } from "./checkFormula";
import type { RecordedCells } from "./RecordedCells";
import { cellCode, columnOfCode, rowOfCode } from "../address/cellCode";
import { spilledContent, type SheetDraft } from "./SheetDraft";
import type { SheetImage } from "./SheetImage";

interface Refresh {
  /** Zone of the sheet that the grids cover; null when nothing was or is to be written. */
  readonly zone: Zone | null;
  readonly contents: (Content | null)[][];
  readonly formats: (string | null)[][];
  readonly before: { readonly contents: (Content | null)[][]; readonly formats: (string | null)[][] };
  /** Cells that differ from what was written: the user's, left alone. */
  readonly kept: { readonly row: number; readonly column: number }[];
}

/**
 * What must change on an output sheet that exists so that it shows the draft, without touching what the user typed:
 * a cell that holds something else than what was recorded there is theirs, also when they cleared it (unless
 * everything that was recorded is gone: then the sheet was emptied and is filled again).
 */
export function refreshCells(draft: SheetDraft, image: SheetImage, written: RecordedCells): Refresh {
  const { anchor } = image;
  const positions: { row: number; column: number; code: number }[] = [];
  for (const code of draft.cells.keys())
    positions.push({ row: rowOfCode(code), column: columnOfCode(code), code });
  for (const { row, column } of written) {
    const code = cellCode(row, column);
    if (!draft.cells.has(code)) positions.push({ row, column, code });
  }
  const emptied =
    !written.isEmpty &&
    positions.every(({ row, column }) => image.content(row + anchor.row, column + anchor.column) === "");
  const bounds = boundsOf(positions);
  const zone = bounds && zoneFrom(anchor, bounds);
  const grid = <T>(): (T | null)[][] =>
    zone === null
      ? []
      : Array.from({ length: zone.rows }, () => new Array<T | null>(zone.columns).fill(null));
  const refresh: Refresh = {
    zone,
    contents: grid<Content>(),
    formats: grid<string>(),
    before: { contents: grid<Content>(), formats: grid<string>() },
    kept: [],
  };
  for (const position of positions) {
    const [row, column] = [position.row + anchor.row, position.column + anchor.column];
    const wanted = draft.cells.get(position.code);
    const content = wanted?.content ?? "";
    const before = emptied ? undefined : written.at(position.row, position.column);
    const now = image.content(row, column);
    const isOurCheck = before?.kind === "formula" && isCheckFormula(content) && isCheckFormula(now);
    if (isUsers(before, now) && !isOurCheck) {
      if (!sameContent(now, content) && content !== spilledContent) refresh.kept.push({ row, column });
      continue;
    }
    const [r, c] = [row - (zone?.row ?? 0), column - (zone?.column ?? 0)];
    const clearsFormula = content === spilledContent && before !== undefined && before.kind !== "spilled";
    const wasSwallowed = isFormula(content) && !isFormula(now);
    if (content !== spilledContent ? wasSwallowed || !sameContent(now, content) : clearsFormula) {
      set(refresh.contents, r, c, clearsFormula ? "" : content);
      set(refresh.before.contents, r, c, before?.kind === "spilled" ? "" : now);
    }
    const formatNow = image.format(row, column);
    const isLeft = wanted === undefined || (isFormula(content) && formatNow === "@");
    const format = wanted?.format ?? (isLeft ? "General" : null);
    if (format !== null && format !== formatNow) {
      set(refresh.formats, r, c, format);
      set(refresh.before.formats, r, c, formatNow);
    }
  }
  return refresh;
}

/** A blank cell where nothing was recorded is free; a spilled one shows whatever its formula gives. */
function isUsers(recorded: RecordedCell | undefined, now: Content): boolean {
  if (recorded?.kind === "spilled") return false;
  return recorded === undefined ? now !== "" : !recorded.isSame(now);
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
