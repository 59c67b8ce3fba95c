import { textHash } from "../marks/contentHash";
import { xmlText } from "../marks/xmlText";
import { cellHashes, rowHashes, type Grid, type Written } from "../undo/Written";
import type { UndoRecord, UndoStep } from "../undo/UndoStep";
import type { Journal, JournalHead } from "./Journal";

export const journalNamespace = "urn:kam-for-excel:journal";

/** Written cells of new sheets, rows and columns that get a hash of their own; above that one hash stands for a row. */
const mostCellHashes = 5_000;

/** Turns steps into the text that a journal keeps of them; one per write, since it counts the cells. */
export class StepEncoder {
  private cells = 0;

  /** The steps as JSON, separated by commas. What was written is kept as hashes. */
  encode(steps: readonly UndoStep[]): string {
    return steps.map((step) => JSON.stringify(this.withHashes(step))).join(",");
  }

  private withHashes(step: UndoStep): object {
    if (step.kind === "xml")
      return typeof step.written === "string" ? { ...step, written: partHash(step.written) } : step;
    if (step.kind === "cells")
      return { ...step, contents: packed(step.contents), written: hashed(step.written) };
    if (step.kind !== "wrote") return step;
    this.cells += step.zone.rows * step.zone.columns;
    return { ...step, written: hashed(step.written, this.cells > mostCellHashes) };
  }
}

function hashed(written: Written, byRows = false): Written {
  if (!("contents" in written)) return written;
  return byRows ? rowHashes(written.contents) : cellHashes(written.contents);
}

/** Cells that all held the same, as they do where a column was blank, as that alone. */
interface PackedGrid {
  readonly all: Grid[number][number];
}

function packed(grid: Grid): Grid | PackedGrid {
  const first = grid[0]?.[0];
  const isUniform = first !== undefined && grid.every((row) => row.every((cell) => cell === first));
  return isUniform ? { all: first } : grid;
}

/** A step as it was before it was encoded, but for the hashes. */
function unpacked(step: UndoStep): UndoStep {
  if (step.kind !== "cells" || Array.isArray(step.contents)) return step;
  const { rows, columns } = step.zone;
  const { all } = step.contents as unknown as PackedGrid;
  return { ...step, contents: Array.from({ length: rows }, () => new Array<typeof all>(columns).fill(all)) };
}

/** Version 1 had neither packed grids nor hashes of rows, and one hash for all rows of a large change. */
const journalVersion = 2;

interface Chunk extends JournalHead {
  readonly version: 1 | 2;
  readonly id: string;
  readonly sequence: number;
  /** Ids and names; in the first chunk only. */
  readonly sheets?: UndoRecord["sheetsBefore"];
  /** How many chunks there are, where that is known when the first one is written. */
  readonly chunks?: number;
  readonly steps: readonly UndoStep[];
}

/** A part of a journal as the text of one XML element; `steps` as StepEncoder gives them. */
export function encodeChunk(head: Omit<Chunk, "version" | "steps">, steps: string): string {
  const json = `${JSON.stringify({ version: journalVersion, ...head }).slice(0, -1)},"steps":[${steps}]}`;
  return `<journal xmlns="${journalNamespace}">${xmlText.encode(json)}</journal>`;
}

/** A part of a journal; "newer" for one of a later version, "damaged" for what cannot be read. */
export function decodeChunk(xml: string): Chunk | "newer" | "damaged" {
  try {
    const chunk = JSON.parse(bodyOf(xml)) as Partial<Omit<Chunk, "version">> & { readonly version?: unknown };
    if (typeof chunk.version === "number" && chunk.version > journalVersion) return "newer";
    const isWhole =
      (chunk.version === 1 || chunk.version === journalVersion) &&
      typeof chunk.id === "string" &&
      typeof chunk.sequence === "number" &&
      (chunk.kind === "write" || chunk.kind === "undo") &&
      typeof chunk.title?.key === "string" &&
      typeof chunk.when === "string" &&
      Array.isArray(chunk.steps);
    return isWhole ? { ...(chunk as Chunk), steps: (chunk as Chunk).steps.map(unpacked) } : "damaged";
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return "damaged";
    throw error;
  }
}

/**
 * The journals that parts belong to. "over": its first part is gone, which is the first to be removed at the end; or not all
 * parts of an undo have come, which are written before its first change. "damaged": another part is missing.
 */
export function joinChunks(chunks: readonly Chunk[]): Map<string, Journal | "over" | "damaged"> {
  const journals = new Map<string, Journal | "over" | "damaged">();
  for (const id of new Set(chunks.map((chunk) => chunk.id))) {
    const own = chunks.filter((chunk) => chunk.id === id).sort((a, b) => a.sequence - b.sequence);
    journals.set(id, joined(own));
  }
  return journals;
}

function joined(chunks: readonly Chunk[]): Journal | "over" | "damaged" {
  const [first] = chunks;
  if (first?.sequence !== 0 || chunks.length < (first.chunks ?? 0)) return "over";
  if (chunks.some(({ sequence }, index) => sequence !== index)) return "damaged";
  const { id, kind, title, page, when, sheets = [] } = first;
  return { id, kind, title, page, when, sheetsBefore: sheets, steps: chunks.flatMap(({ steps }) => steps) };
}

/** A hash of what an XML part holds, however Excel writes its element. */
export function partHash(xml: string): number {
  return textHash(bodyOf(xml));
}

function bodyOf(xml: string): string {
  const body = /^\s*(?:<\?[^>]*\?>\s*)?<[^>]*>([\s\S]*)<\/[^<>]*>\s*$/.exec(xml)?.[1] ?? "";
  return xmlText.decode(body);
}
