import { formatZone } from "../../excel/address/Zone";
import { readCells, type ZoneCells } from "../../excel/formulas/readCells";
import { type FrozenBlock, type FrozenPart, keepOp, readFrozen } from "../../excel/formulas/storedFrozen";
import { otherCellsOps, readTables, type TableShape } from "../../excel/formulas/tables";
import { findBlock, type FoundBlock, type LostBlock, rowStates } from "../../excel/formulas/thawBlock";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { runExcel } from "../../excel/runExcel";
import { cellOps } from "../../excel/write/cellOps";
import { deleteNameOp } from "../../excel/write/nameOps";
import type { Content } from "../../excel/write/Content";
import type { WriteOp } from "../../excel/write/WriteOp";
import { commitWrite } from "../list/commit";
import { ActionError, type Message, type WriteOptions, type WriteResult } from "../list/messages";
import { fewNotes } from "./fewNotes";
import { type FormulaPreview, touchedSheets } from "./leftFormulas";

/** What thawing would do, and what would stay frozen. Round trips: see thawFormulas. */
export async function previewThaw(): Promise<FormulaPreview> {
  return runExcel(async (context) => {
    const { restored, notes } = await planThaw(context, {});
    return { count: restored.length, touched: touchedSheets(restored), notes };
  });
}

/**
 * Writes frozen formulas again where the cell still holds the frozen value, a spilled result as a whole, under the
 * names that sheets and tables have now; lists the others. Round trips: six, one per 10,000 cells to look at, one per
 * 4 MB. Errors: nothingToThaw, cancelled.
 */
export async function thawFormulas(options: WriteOptions): Promise<WriteResult> {
  return runExcel(async (context) => {
    const checkUnfinished = queueNothingUnfinished(context);
    const plan = await planThaw(context, options);
    await checkUnfinished();
    const { restored, blocks, names, parts, tables } = plan;
    if (plan.finished.size === 0) throw new ActionError("nothingToThaw");
    const others = await otherCellsOps(
      context,
      tables,
      restored.map(({ sheet, row, column }) => ({ sheetId: sheet.id, row, column })),
    );
    const kept = parts.map(({ blocks: all }) => (all ?? []).filter((block) => !plan.finished.has(block)));
    const [first] = restored;
    return commitWrite(
      context,
      [
        ...blocks.flatMap(formulaOps),
        ...others,
        ...parts.flatMap((part, index) => partOps(part, kept[index] ?? [])),
        ...nameOps(names, kept.flat(), [...plan.finished]),
      ],
      {
        page: "home",
        title: { key: "formulasThawed", params: { count: restored.length } },
        goTo: { sheet: first?.sheet.name ?? "", address: first === undefined ? "A1" : addressOf(first) },
        written: touchedSheets(restored),
        keptCells: [],
        notes: plan.notes,
      },
      options,
    );
  });
}

const addressOf = ({ row, column }: { row: number; column: number }): string =>
  formatZone({ row, column, rows: 1, columns: 1 });

interface ThawedBlock {
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

async function planThaw(
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

/** The formulas of a block; a cell formatted as Text would keep one as a text. */
function formulaOps({ found: { block, sheet, zone, formula }, cells, rows }: ThawedBlock): WriteOp[] {
  const contents = rows.map((is, row): (Content | null)[] => {
    if (!is) return Array.from({ length: zone.columns }, () => null);
    if (!block.spills) return [formula(row)];
    return Array.from({ length: zone.columns }, (_, column) => (row === 0 && column === 0 ? formula(0) : ""));
  });
  const before = contents.map((line, row) =>
    line.map((content, column) => (content === null ? null : (cells.contents[row]?.[column] ?? null))),
  );
  const isText = (row: number, column: number): boolean =>
    contents[row]?.[column] !== null && cells.formats[row]?.[column] === "@";
  const formats = contents.map((line, row) =>
    line.map((_, column) => (isText(row, column) ? "General" : null)),
  );
  const hasTexts = formats.some((line) => line.some((format) => format !== null));
  const beforeFormats = formats.map((line, row) =>
    line.map((format, column) => (format === null ? null : (cells.formats[row]?.[column] ?? null))),
  );
  return cellOps({
    ...{ sheet, zone, contents },
    ...(hasTexts ? { formats } : {}),
    before: { contents: before, ...(hasTexts ? { formats: beforeFormats } : {}) },
  });
}

function partOps(part: FrozenPart, kept: readonly FrozenBlock[]): WriteOp[] {
  return part.blocks === null || kept.length === part.blocks.length ? [] : [keepOp(part, kept)];
}

/** Takes away the hidden names that only finished blocks needed. */
function nameOps(
  names: ReadonlyMap<string, string>,
  kept: readonly FrozenBlock[],
  finished: readonly FrozenBlock[],
): WriteOp[] {
  const needed = new Set(kept.flatMap(namesOf));
  return [...new Set(finished.flatMap(namesOf))].flatMap((name) => {
    const formula = names.get(name);
    return formula === undefined || needed.has(name) ? [] : [deleteNameOp(name, formula)];
  });
}

function namesOf({ name, key, parts }: FrozenBlock): string[] {
  return [
    name,
    ...(key === null ? [] : [key]),
    ...parts.flatMap((part) => (typeof part === "string" ? [] : [part.name])),
  ];
}
