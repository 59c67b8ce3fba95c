import { formatZone, type Zone } from "../address/Zone";
import { sheetPrefix, zoneOfRange } from "../address/parseAddress";
import { addNameOp } from "../write/nameOps";
import type { Content } from "../write/Content";
import type { WriteOp } from "../write/WriteOp";
import type { FormulaBlock } from "./formulaBlocks";
import { contentCode, frozenRecord } from "./frozenRecord";
import { readCells } from "./readCells";
import { asFixed, formatReference, type Reference } from "./references";
import {
  type FrozenBlock,
  frozenName,
  type FrozenReference,
  nextFrozenNumber,
  rememberOps,
} from "./storedFrozen";
import { readTables, tableReferences } from "./tables";

interface Control {
  readonly signal?: AbortSignal | undefined;
}

const requestRanges = 500;

/**
 * What stores the formulas of blocks whose cells are about to hold `contents`: hidden names on the cells and on all
 * that the formulas refer to, so that both are found wherever they have moved, and custom XML parts. Round trips:
 * three, one per 500 blocks, and one per 10,000 cells that rows are known by.
 */
export async function rememberBlocks(
  context: Excel.RequestContext,
  blocks: readonly FormulaBlock[],
  contents: readonly (readonly (readonly Content[])[])[],
  control: Control,
): Promise<WriteOp[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name");
  worksheets.load("items/name");
  const tables = await readTables(context);
  const sheets = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let number = nextFrozenNumber(names.items.map(({ name }) => name));
  const nameOps: WriteOp[] = [];
  const addName = (formula: string): string => {
    const name = frozenName(number++);
    nameOps.push(addNameOp(name, formula));
    return name;
  };
  const shared = new Map<string, string>();
  const nameOf = (formula: string): string => {
    const name = shared.get(formula) ?? addName(formula);
    shared.set(formula, name);
    return name;
  };
  const keys = await keyZones(context, blocks);
  const keyCells = await readCells(
    context,
    blocks.flatMap(({ sheet }, index) => {
      const zone = keys[index];
      return zone == null ? [] : [{ sheet: sheet.id, zone }];
    }),
    control,
  );
  let nextKey = 0;
  const frozen = blocks.map((block, index): FrozenBlock => {
    const { sheet, zone, spills, parts } = block;
    const inBook = (place: Zone): string => `=${sheetPrefix(sheet.name)}${formatZone(place, true)}`;
    const name = addName(inBook(zone));
    const key = keys[index] ?? null;
    const known = key === null ? [] : (keyCells[nextKey++]?.contents ?? []);
    const rows = contents[index] ?? [];
    const formula = block.cells[0]?.formula ?? "";
    const mentioned = new Set(tableReferences(formula).map(({ table }) => table?.toLowerCase()));
    return {
      ...{ name, rows: zone.rows, columns: zone.columns, spills },
      key: key === null ? null : nameOf(inBook(key)),
      parts: parts.map((part) => {
        const isKnown = typeof part !== "string" && sheets.has((part.sheet ?? sheet.name).toLowerCase());
        if (typeof part === "string") return part;
        return isKnown ? reference(part, block, nameOf) : formatReference(part);
      }),
      record: spills
        ? contentCode(rows.flat())
        : frozenRecord.encode(
            rows.map((row, r) => ({
              key: key === null ? contentCode([]) : contentCode(known[r] ?? []),
              value: contentCode(row),
            })),
          ),
      tables: tables
        .filter((table) => mentioned.has(table.name.toLowerCase()))
        .map(({ id, name: tableName }) => ({ id, name: tableName })),
    };
  });
  return [...nameOps, ...rememberOps(frozen)];
}

/** A reference over all rows of its block, by the name of what it covers. */
function reference(
  part: Reference,
  { sheet, zone }: FormulaBlock,
  nameOf: (formula: string) => string,
): FrozenReference {
  const bottom = part.fixed.bottom ? part.bottom : part.bottom + zone.rows - 1;
  const kind = part.kind === "cell" ? "cells" : part.kind;
  const covered = asFixed({ ...part, sheet: part.sheet ?? sheet.name, kind, bottom });
  return {
    name: nameOf(`=${formatReference(covered)}`),
    kind: part.kind,
    fixed: part.fixed,
    named: part.sheet !== null,
    top: part.top - zone.row,
    bottom: bottom - (zone.row + zone.rows - 1),
  };
}

/**
 * The column that a block's rows are known by: the first of the cells around it that holds no frozen formula. null
 * for what spills and for what stands alone. One round trip per 500 blocks.
 */
async function keyZones(
  context: Excel.RequestContext,
  blocks: readonly FormulaBlock[],
): Promise<(Zone | null)[]> {
  const frozenColumns = new Set(
    blocks.flatMap(({ sheet, zone }) =>
      Array.from({ length: zone.columns }, (_, index) => `${sheet.id} ${zone.column + index}`),
    ),
  );
  const keys: (Zone | null)[] = [];
  for (let first = 0; first < blocks.length; first += requestRanges) {
    const queued = blocks.slice(first, first + requestRanges).map((block) => {
      const cell = formatZone({ ...block.zone, rows: 1, columns: 1 });
      const range = context.workbook.worksheets.getItem(block.sheet.id).getRange(cell);
      return { block, region: block.spills ? null : range.getSurroundingRegion().load("address") };
    });
    await context.sync();
    for (const { block, region } of queued) {
      const around = region === null ? null : zoneOfRange(region);
      const column = Array.from(
        { length: around?.columns ?? 0 },
        (_, index) => (around?.column ?? 0) + index,
      ).find((index) => !frozenColumns.has(`${block.sheet.id} ${index}`));
      keys.push(column === undefined ? null : { ...block.zone, column, columns: 1 });
    }
  }
  return keys;
}
