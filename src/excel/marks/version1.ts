import { cellCode } from "../address/cellCode";
import { sheetColumns } from "../address/Zone";
import type { Content } from "../write/Content";
import { valueOfDigit } from "./base64Bits";
import type { NextSheetMark, TierMark } from "./Marks";
import { noTier, TierRecord } from "./TierRecord";

/** What the marks of version 1 say, which stood in one part for the whole workbook. */
export interface Version1Marks {
  readonly sheets: readonly NextSheetMark[];
  readonly tiers: readonly TierMark[];
}

/** Error: SyntaxError, also where a single entry cannot be read. */
export function decodeVersion1(json: unknown): Version1Marks {
  const { sheets, tiers } = (json ?? {}) as Readonly<Record<string, unknown>>;
  return { sheets: listOf(sheets).map(sheetOf), tiers: listOf(tiers).map(tiersOf) };
}

type Entry = Readonly<Record<string, unknown>>;

function listOf(json: unknown): Entry[] {
  if (json === undefined) return [];
  const isEntry = (entry: unknown): entry is Entry => typeof entry === "object" && entry !== null;
  if (!Array.isArray(json) || !json.every(isEntry)) throw new SyntaxError("no list of marks");
  return json;
}

function sheetOf({ feature, source, anchor, cells, charts }: Entry): NextSheetMark {
  if (typeof feature !== "string" || typeof source !== "string" || typeof anchor !== "string")
    throw new SyntaxError("no mark of a sheet");
  return {
    feature,
    source,
    anchor,
    charts: Object.fromEntries(entriesOf(charts, isText)),
    ...{ keys: [], looks: null, lists: [] },
    cells: new Map(entriesOf(cells, isContent).map(([key, content]) => [codeOf(key), { content }])),
    before: null,
    former: null,
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isContent = (value: unknown): value is Content =>
  ["string", "number", "boolean"].includes(typeof value);

function entriesOf<T>(json: unknown, is: (value: unknown) => value is T): [string, T][] {
  const entries = Object.entries((json ?? {}) as Entry);
  if (!entries.every((entry): entry is [string, T] => is(entry[1]))) throw new SyntaxError("no entries");
  return entries;
}

/** Of a cell that is named "r,c". */
function codeOf(key: string): number {
  const comma = key.indexOf(",");
  const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
  if (!Number.isSafeInteger(row) || !(column >= 0 && column < sheetColumns))
    throw new SyntaxError(`cell ${key}`);
  return cellCode(row, column);
}

/** Characters of an account in a record: six of its name's hash, one of its tier. */
const entryLength = 7;

function tiersOf({ number, tiers, nameHeader, record, formula }: Entry): TierMark {
  if (!Number.isSafeInteger(number) || !isText(nameHeader) || !isText(record) || !isText(formula))
    throw new SyntaxError("no mark of tiers");
  if (!Array.isArray(tiers) || !tiers.every(isText)) throw new SyntaxError("no tiers");
  return {
    number: Number(number),
    nameHeader,
    tiers,
    formula,
    record: formula === "" ? recordOf(record, tiers.length) : null,
    former: null,
    witness: null,
  };
}

function recordOf(record: string, tierCount: number): TierRecord {
  const count = Math.floor(record.length / entryLength);
  const names = new Uint32Array(count);
  const tiers = new Uint8Array(count).fill(noTier);
  for (let index = 0; index < count; index++) {
    const at = index * entryLength;
    let name = 0;
    for (let place = 0; place < entryLength - 1; place++)
      name |= valueOfDigit(record, at + place) << (6 * place);
    names[index] = name;
    const tier = valueOfDigit(record, at + entryLength - 1);
    if (tier < tierCount) tiers[index] = tier;
  }
  return TierRecord.of(names, tiers, tierCount);
}
