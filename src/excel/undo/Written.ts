import { contentHash, textHash } from "../marks/contentHash";
import { type Content, contentKey, sameContent } from "../write/Content";

export type Grid = readonly (readonly (Content | null)[])[];

/** What a write put into the cells of a zone: the contents themselves, or what a journal remembers of them. */
export type Written = { readonly contents: Grid } | CellHashes | BlockHash;

/** One hash per cell, row by row; see cellHashes. */
interface CellHashes {
  readonly hashes: string;
  readonly columns: number;
  /** Cells (row and column from 0) whose formula may spill. */
  readonly heads: readonly (readonly [number, number])[];
}

/** One hash over all cells of the zone, all of which were written. */
interface BlockHash {
  readonly block: string;
}

const length = 6;
const nothing = ".".repeat(length);

/** A grid by one hash of six characters per cell; a cell that was left alone is six dots. */
export function cellHashes(contents: Grid): CellHashes {
  const heads: [number, number][] = [];
  let hashes = "";
  contents.forEach((row, r) =>
    row.forEach((content, c) => {
      hashes += content === null ? nothing : asText(contentHash(content));
      if (maySpill(content)) heads.push([r, c]);
    }),
  );
  return { hashes, columns: contents[0]?.length ?? 0, heads };
}

export function blockHash(contents: Grid): BlockHash {
  const rows = contents.map((row) => row.map((cell) => contentKey(cell ?? "")).join("\t"));
  return { block: asText(textHash(rows.join("\n"))) };
}

function asText(hash: number): string {
  return hash.toString(36).padStart(length, "0").slice(-length);
}

/** Whether a cell of the zone (row and column from 0) was written; a block counts as written as a whole. */
export function wasWritten(written: Written, row: number, column: number): boolean {
  if ("contents" in written) return (written.contents[row]?.[column] ?? null) !== null;
  if ("block" in written) return true;
  const hash = hashAt(written, row, column);
  return hash !== "" && hash !== nothing;
}

/** Whether a cell of the zone holds what was written there; never for a block, which is compared as a whole. */
export function holdsWritten(written: Written, row: number, column: number, now: Content): boolean {
  if ("block" in written) return false;
  if ("hashes" in written) return hashAt(written, row, column) === asText(contentHash(now));
  const content = written.contents[row]?.[column] ?? null;
  return content !== null && sameContent(now, content);
}

function hashAt({ hashes, columns }: CellHashes, row: number, column: number): string {
  const at = (row * columns + column) * length;
  return column < columns ? hashes.slice(at, at + length) : "";
}

/** Cells of the zone whose formula may take up more cells. */
export function spillHeads(written: Written): readonly (readonly [row: number, column: number])[] {
  if ("block" in written) return [];
  if ("hashes" in written) return written.heads;
  return written.contents.flatMap((row, r) =>
    row.flatMap((content, c): [number, number][] => (maySpill(content) ? [[r, c]] : [])),
  );
}

function maySpill(content: Content | null): boolean {
  return typeof content === "string" && content.startsWith("=") && /KAM\.|#/.test(content);
}
