import { encodeBits, valueOfDigit } from "../marks/base64Bits";
import { contentHash, mixed, textHash } from "../marks/contentHash";
import { type Content, contentKey, sameContent } from "../write/Content";

export type Grid = readonly (readonly (Content | null)[])[];

/** What a write put into the cells of a zone: the contents themselves, or what a journal remembers of them. */
export type Written = { readonly contents: Grid } | CellHashes | RowHashes | BlockHash;

/** One hash per cell, row by row; see cellHashes. */
interface CellHashes {
  /** The hashes; where many cells hold few contents, one of each of these. */
  readonly hashes: string;
  /** Where there are few: of each cell which hash it has, in so many bits of base64. */
  readonly places?: { readonly bits: 1 | 2 | 3; readonly text: string };
  readonly columns: number;
  /** Cells (row and column from 0) whose formula may spill. */
  readonly heads: readonly (readonly [number, number])[];
}

/** One hash per row of the zone, all cells of which were written. */
interface RowHashes {
  readonly rows: string;
}

/** One hash over all cells of the zone, all of which were written: as earlier versions wrote it. */
interface BlockHash {
  readonly block: string;
}

const length = 6;
const nothing = ".".repeat(length);
/** Below so many cells nothing is won by naming each content once. */
const fewCells = 24;

/** A grid by one hash of six characters per cell; a cell that was left alone is six dots. */
export function cellHashes(contents: Grid): CellHashes {
  const heads: [number, number][] = [];
  const known = new Map<Content | null, number>();
  const hashes: string[] = [];
  const places: number[] = [];
  contents.forEach((row, r) =>
    row.forEach((content, c) => {
      let place = known.get(content);
      if (place === undefined) {
        place = hashes.push(content === null ? nothing : asText(contentHash(content))) - 1;
        known.set(content, place);
      }
      places.push(place);
      if (maySpill(content)) heads.push([r, c]);
    }),
  );
  const columns = contents[0]?.length ?? 0;
  const bits = ([1, 2, 3] as const).find((count) => hashes.length <= 2 ** count);
  if (bits === undefined || places.length < fewCells)
    return { hashes: places.map((place) => hashes[place]).join(""), columns, heads };
  const text = encodeBits(Uint32Array.from(places), bits);
  return { hashes: hashes.join(""), places: { bits, text }, columns, heads };
}

export function rowHashes(contents: Grid): RowHashes {
  return { rows: contents.map((row) => asText(rowHash(row))).join("") };
}

/** Whether each row of cells as they stand now is as it was written. */
export function rowsHold({ rows }: RowHashes, now: Grid): boolean[] {
  return now.map((row, index) => rows.slice(index * length, (index + 1) * length) === asText(rowHash(row)));
}

function rowHash(row: readonly (Content | null)[]): number {
  return row.reduce<number>((hash, cell) => mixed(Math.imul(hash, 31) + contentHash(cell ?? "")), row.length);
}

export function holdsBlock({ block }: BlockHash, now: Grid): boolean {
  const rows = now.map((row) => row.map((cell) => contentKey(cell ?? "")).join("\t"));
  return asText(textHash(rows.join("\n"))) === block;
}

function asText(hash: number): string {
  return hash.toString(36).padStart(length, "0").slice(-length);
}

/** Whether a cell of the zone (row and column from 0) was written; rows and blocks count as written as a whole. */
export function wasWritten(written: Written, row: number, column: number): boolean {
  if ("contents" in written) return (written.contents[row]?.[column] ?? null) !== null;
  if (isByRows(written)) return true;
  const hash = hashAt(written, row, column);
  return hash !== "" && hash !== nothing;
}

/** Whether a cell of the zone holds what was written there; never for rows and blocks, which are compared as a whole. */
export function holdsWritten(written: Written, row: number, column: number, now: Content): boolean {
  if (isByRows(written)) return false;
  if ("hashes" in written) return hashAt(written, row, column) === asText(contentHash(now));
  const content = written.contents[row]?.[column] ?? null;
  return content !== null && sameContent(now, content);
}

function hashAt({ hashes, places, columns }: CellHashes, row: number, column: number): string {
  const cell = row * columns + column;
  const at = (places === undefined ? cell : placeAt(places, cell)) * length;
  return column < columns ? hashes.slice(at, at + length) : "";
}

function placeAt({ bits, text }: NonNullable<CellHashes["places"]>, cell: number): number {
  const perDigit = 6 / bits;
  return (valueOfDigit(text, Math.floor(cell / perDigit)) >> (bits * (cell % perDigit))) & ((1 << bits) - 1);
}

function isByRows(written: Written): written is RowHashes | BlockHash {
  return "rows" in written || "block" in written;
}

/** Cells of the zone whose formula may take up more cells. */
export function spillHeads(written: Written): readonly (readonly [row: number, column: number])[] {
  if (isByRows(written)) return [];
  if ("hashes" in written) return written.heads;
  return written.contents.flatMap((row, r) =>
    row.flatMap((content, c): [number, number][] => (maySpill(content) ? [[r, c]] : [])),
  );
}

function maySpill(content: Content | null): boolean {
  return typeof content === "string" && content.startsWith("=") && /KAM\.|#/.test(content);
}
