import type { LookZones } from "../report/SheetLooks";
import { allSteps, type Steps } from "../../core/Steps";
import { decodeRecord, encodeFormer, encodeRecord, formerRecord } from "./SheetRecord";
import type { FormerRecord, SheetRecord } from "./SheetRecord";
import type { DraftCells } from "./SortedCells";
import { TierRecord } from "./TierRecord";
import { xmlText } from "./xmlText";

/** A part never grows above this, in bytes; what is remembered with less precision then is said where it is encoded. */
export const mostPartBytes = 1_000_000;

/** What a sheet was written from and as. Rows and columns are counted from 0, from the cell that the hidden name marks. */
interface MarkedSheet {
  /** "tierSummary", "forecast" or "commission". */
  readonly feature: string;
  /** What it was made from; with the feature it finds the sheet again. */
  readonly source: string;
  /** Hidden name of the sheet's anchor cell. */
  readonly anchor: string;
  /** By name of the chart the cells that it reads, as if the anchor were A1; see chartPlaces. */
  readonly charts: Readonly<Record<string, string>>;
  /** What its blocks look like; null for a sheet of an earlier design. */
  readonly looks: LookZones | null;
  /** The lists on it. */
  readonly lists: readonly MarkedList[];
}

/** Rows of a list without its header, and the columns that tell what a row is about. */
export interface MarkedList {
  readonly row: number;
  readonly rows: number;
  readonly keys: readonly number[];
}

/** What is remembered of an output sheet. */
export interface SheetMark extends MarkedSheet {
  /** Columns that tell what a row of a list is about. */
  readonly keys: readonly number[];
  readonly record: SheetRecord;
  /** What stood there before, which Excel's own undo may have brought back; null where it is not known. */
  readonly former: FormerRecord | null;
}

/** What is to be remembered of an output sheet. */
export interface NextSheetMark extends MarkedSheet {
  readonly keys: readonly number[];
  readonly cells: DraftCells;
  /** What was ours before the write, empty where the sheet is new; null where it is not known. */
  readonly before: SheetRecord | null;
  /** What was ours before that, for a write that changes nothing. */
  readonly former: FormerRecord | null;
}

/** One writing of the tiers of a list. */
export interface TierWrite {
  readonly tiers: readonly string[];
  /** The formula of the first row of the tier column; "" when it holds values. */
  readonly formula: string;
  /** Null when the column holds formulas. */
  readonly record: TierRecord | null;
}

/** A cell of the sheet that was written with the tiers, after them: Excel's own undo takes it back before them. */
export interface WitnessCell {
  /** Hidden name of the sheet's anchor cell, from which row and column are counted. */
  readonly anchor: string;
  readonly row: number;
  readonly column: number;
  readonly hash: number;
}

/** What we wrote beside one list of accounts. */
export interface TierMark extends TierWrite {
  /** Number in the hidden names _KAM_list_1, _KAM_tier_1, _KAM_override_1, _KAM_reason_1. */
  readonly number: number;
  /** Header of the column whose texts the record is made from. */
  readonly nameHeader: string;
  /** The writing before, where both fit into a part; null where there was none. */
  readonly former: TierWrite | null;
  /** Null where the write changed no cell of its sheet. */
  readonly witness: WitnessCell | null;
}

export const emptyRecord: SheetRecord = { cells: new Map(), blocks: [] };

/**
 * Marks as JSON of this format, in both directions. Error of decode: SyntaxError. Those of version 2 are read as they are:
 * their blocks have a thousand rows, or more.
 */
export const marksVersion = 3;

export const sheetMarkJson = {
  encode: (mark: NextSheetMark): string => allSteps(sheetMarkJson.encodeInSteps(mark)),

  *encodeInSteps(mark: NextSheetMark): Steps<string> {
    const { cells, keys, before, former, feature, source, anchor, charts, looks, lists } = mark;
    const own = { feature, source, anchor, charts, looks, lists, keys };
    const head = JSON.stringify({ version: marksVersion, ...own });
    const free = mostPartBytes - envelopeBytes - xmlBytes(head);
    const { record, json } = yield* encodeRecord(cells, keys, free);
    yield;
    const changes = before && formerRecord(before, record);
    yield;
    const isChanged = changes !== null && changes.cells.size + changes.blocks.length > 0;
    const last = isChanged ? changes : former;
    const formerJson = last && encodeFormer(last, free - json.length);
    return `${head.slice(0, -1)},"record":${json},"former":${formerJson ?? "null"}}`;
  },

  decode: (json: unknown): SheetMark => {
    const { feature, source, anchor, charts, keys, record, former, looks, lists } = objectOf(json);
    if (typeof feature !== "string" || typeof source !== "string" || typeof anchor !== "string")
      throw new SyntaxError("no mark of a sheet");
    if (!Array.isArray(keys) || !keys.every(Number.isSafeInteger)) throw new SyntaxError("no keys");
    const { cells, blocks } = decodeRecord(record);
    const own = [...cells].flatMap(([code, cell]) => (cell === null ? [] : [[code, cell] as const]));
    return {
      feature,
      source,
      anchor,
      charts: textsOf(charts),
      looks: looks === undefined || looks === null ? null : looksOf(looks),
      lists: lists === undefined ? [] : listsOf(lists),
      keys: keys as number[],
      record: { cells: new Map(own), blocks },
      former: former === null ? null : decodeRecord(former),
    };
  },
};

export const tierMarkJson = {
  encode: ({ number, nameHeader, former, witness, ...write }: TierMark): string => {
    const own = { version: marksVersion, number, nameHeader, witness, ...writeJson(write) };
    const both = JSON.stringify({ ...own, former: former === null ? null : writeJson(former) });
    if (xmlBytes(both) <= mostPartBytes - envelopeBytes) return both;
    return JSON.stringify({ ...own, former: null });
  },

  decode: (json: unknown): TierMark => {
    const { number, nameHeader, former, witness, ...write } = objectOf(json);
    if (!Number.isSafeInteger(number) || typeof nameHeader !== "string")
      throw new SyntaxError("no mark of tiers");
    return {
      number: Number(number),
      nameHeader,
      ...writeOf(write),
      former: former === null ? null : writeOf(former),
      witness: witness === null ? null : witnessOf(witness),
    };
  },
};

/** For the element around the JSON. */
const envelopeBytes = 1_000;

/** UTF-8 bytes of a text in XML. */
function xmlBytes(text: string): number {
  return new TextEncoder().encode(xmlText.encode(text)).length;
}

function objectOf(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null) throw new SyntaxError("no object");
  return json as Readonly<Record<string, unknown>>;
}

function textsOf(json: unknown): Record<string, string> {
  const texts = Object.entries(objectOf(json));
  if (!texts.every((entry): entry is [string, string] => typeof entry[1] === "string"))
    throw new SyntaxError("no texts");
  return Object.fromEntries(texts);
}

function looksOf(json: unknown): LookZones {
  const isLook = (entry: unknown): boolean =>
    Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string");
  if (!Array.isArray(json) || !json.every(isLook)) throw new SyntaxError("no looks");
  return json as LookZones;
}

function listsOf(json: unknown): MarkedList[] {
  if (!Array.isArray(json)) throw new SyntaxError("no lists");
  return json.map((entry) => {
    const { row, rows, keys } = objectOf(entry);
    if (![row, rows].every(Number.isSafeInteger) || !Array.isArray(keys) || !keys.every(Number.isSafeInteger))
      throw new SyntaxError("no list");
    return { row: Number(row), rows: Number(rows), keys: keys as number[] };
  });
}

/** Whether two writings put the same tiers beside the list. */
export function isSameTierWrite(one: TierWrite, other: TierWrite): boolean {
  return JSON.stringify(writeJson(one)) === JSON.stringify(writeJson(other));
}

function writeJson({ tiers, formula, record }: TierWrite): Readonly<Record<string, unknown>> {
  return { tiers, formula, record: record?.encode() ?? null };
}

function writeOf(json: unknown): TierWrite {
  const { tiers, formula, record } = objectOf(json);
  const isText = (tier: unknown): tier is string => typeof tier === "string";
  if (!Array.isArray(tiers) || !tiers.every(isText) || typeof formula !== "string")
    throw new SyntaxError("no writing of tiers");
  return { tiers, formula, record: record === null ? null : TierRecord.decode(record) };
}

function witnessOf(json: unknown): WitnessCell {
  const { anchor, row, column, hash } = objectOf(json);
  if (typeof anchor !== "string" || ![row, column, hash].every(Number.isSafeInteger))
    throw new SyntaxError("no witness");
  return { anchor, row: Number(row), column: Number(column), hash: Number(hash) };
}
