import { formatZone } from "../../excel/address/Zone";
import { readCells, type ZoneCells } from "../../excel/formulas/readCells";
import { type FrozenBlock, type FrozenPart, readFrozen } from "../../excel/formulas/storedFrozen";
import { readTables, type TableShape } from "../../excel/formulas/tables";
import { findBlock, type FoundBlock, type LostBlock, rowStates } from "../../excel/formulas/thawBlock";
import type { Message, WriteOptions } from "../list/messages";

export interface ThawedBlock {
  readonly found: FoundBlock;
  readonly cells: ZoneCells;
  /** Rows that get their formula back. */
  readonly rows: readonly boolean[];
}

interface ThawPlan {
  readonly parts: readonly FrozenPart[];
  readonly tables: readonly TableShape[];
  readonly names: ReadonlyMap<string, string>;
  readonly blocks: readonly ThawedBlock[];
  readonly restored: readonly { sheet: ThawSheet; row: number; column: number }[];
  /** Blocks that need not be remembered any longer. */
  readonly finished: ReadonlySet<FrozenBlock>;
  readonly notes: readonly Message[];
}

interface ThawSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** What thawing would write and leave. Round trips: five, and one per 10,000 cells to look at. Error: cancelled. */
export async function planThaw(
  context: Excel.RequestContext,
  { progress, signal }: Pick<WriteOptions, "progress" | "signal">,
): Promise<ThawPlan> {
  const parts = await readFrozen(context);
  const { names, sheets, tables } = await readPlaces(context);
  const notes: Message[] = [];
  const finished = new Set<FrozenBlock>();
  const damaged = parts.filter(({ blocks }) => blocks === null).length;
  if (damaged > 0) notes.push({ key: "noteThawDamaged", params: { count: damaged } });

  const all = parts.flatMap(({ blocks }) => blocks ?? []).sort((a, b) => numberOf(b) - numberOf(a));
  const found: FoundBlock[] = [];
  const left = new Map<string, number>();
  let gone = 0;
  for (const block of all) {
    const place = findBlock(block, names, tables);
    const sheet = place === null ? undefined : sheets.get(place.sheet.toLowerCase());
    if (place === null || sheet === undefined) {
      gone += block.spills ? 1 : block.rows;
      finished.add(block);
    } else if (sheet.isProtected || sheet.isFiltered) {
      const key = `${sheet.isProtected ? "noteThawProtected" : "noteThawFiltered"} ${sheet.name}`;
      left.set(key, (left.get(key) ?? 0) + (block.spills ? 1 : block.rows));
    } else if ("why" in place) notes.push(lostNote(place));
    else found.push(place);
  }
  if (gone > 0) notes.push({ key: "noteThawGone", params: { count: gone } });
  for (const [key, count] of left) {
    const [kind = "", ...name] = key.split(" ");
    notes.push({ key: kind as Message["key"], params: { count, sheet: name.join(" ") } });
  }

  const zones = found.map(({ sheet, zone }) => ({ sheet, zone }));
  const keyed = found.flatMap(({ sheet, key }) => (key === null ? [] : [{ sheet, zone: key }]));
  const cells = await readCells(context, [...zones, ...keyed], { progress, signal });
  let nextKey = zones.length;
  const blocks: ThawedBlock[] = [];
  const restored: { sheet: ThawSheet; row: number; column: number }[] = [];
  const taken = new Set<string>();
  found.forEach((place, index) => {
    const own = cells[index];
    const keys = place.key === null ? null : (cells[nextKey++]?.contents ?? null);
    const sheet = sheets.get(place.sheet.toLowerCase());
    if (own === undefined || sheet === undefined) return;
    const { block, zone } = place;
    const placeOf = (row: number): string => `${sheet.id} ${zone.row + row} ${zone.column}`;
    const states = rowStates(place, own.contents, keys);
    const rows = states.map((state, row) => state === "untouched" && !taken.has(placeOf(row)));
    if (block.spills && rows[0] !== true) {
      notes.push(lostNote({ ...place, why: "noteThawSpill", formula: place.formula(0) }));
      return;
    }
    finished.add(block);
    rows.forEach((is, row) => {
      if (is) taken.add(placeOf(row));
      if (is && (row === 0 || !block.spills))
        restored.push({ sheet, row: zone.row + row, column: zone.column });
    });
    blocks.push({ found: place, cells: own, rows });
    const changed = states.filter((state) => state === "changed").length;
    if (changed > 0)
      notes.push({
        key: "noteThawChanged",
        params: { count: changed, cell: `${sheet.name}!${formatZone(zone)}`, formula: place.formula(0) },
      });
  });
  return { parts, tables, names, blocks, restored, finished, notes: fewNotes(notes) };
}

/** The newest block counts where two lie over each other. */
const numberOf = ({ name }: FrozenBlock): number => Number(/\d+$/.exec(name)?.[0] ?? 0);

function lostNote({ sheet, zone, why, formula }: Omit<LostBlock, "block">): Message {
  return { key: why, params: { cell: `${sheet}!${formatZone(zone)}`, formula } };
}

/** Names of the workbook by what they stand for, sheets by name in lower case, tables. Three round trips. */
async function readPlaces(context: Excel.RequestContext): Promise<{
  readonly names: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, ThawSheet>;
  readonly tables: readonly TableShape[];
}> {
  const { names, worksheets, tables } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered");
  tables.load("items/worksheet/id,items/autoFilter/isDataFiltered");
  await context.sync();
  const filtered = new Set(
    tables.items.flatMap(({ autoFilter, worksheet }) => (autoFilter.isDataFiltered ? [worksheet.id] : [])),
  );
  return {
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    sheets: new Map(
      worksheets.items.map(({ id, name, protection, autoFilter }) => [
        name.toLowerCase(),
        {
          ...{ id, name, isProtected: protection.protected },
          isFiltered: autoFilter.isDataFiltered || filtered.has(id),
        },
      ]),
    ),
    tables: await readTables(context),
  };
}

const mostNotes = 8;

/** The first notes, and how many more there are. */
function fewNotes(notes: readonly Message[]): readonly Message[] {
  if (notes.length <= mostNotes) return notes;
  return [...notes.slice(0, mostNotes), { key: "noteMore", params: { count: notes.length - mostNotes } }];
}
