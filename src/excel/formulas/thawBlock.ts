import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";
import { renameInFormula } from "../undo/followRenames";
import { contentCode, frozenRecord } from "./frozenRecord";
import { formatReference, parseReference, type Reference } from "./references";
import type { FrozenBlock, FrozenReference } from "./storedFrozen";
import { type TableShape, tableReferences } from "./tables";

/** Why a block stays frozen; see the notes of the same names. */
export type WhyFrozen = "noteThawSpill" | "noteThawRows" | "noteThawSource" | "noteThawTable";

/** A block whose formulas can be written again, where it stands now. */
export interface FoundBlock {
  readonly block: FrozenBlock;
  readonly sheet: string;
  readonly zone: Zone;
  readonly key: Zone | null;
  /** The formula of a row of the zone, from 0. */
  readonly formula: (row: number) => string;
}

export interface LostBlock {
  readonly block: FrozenBlock;
  readonly sheet: string;
  readonly zone: Zone;
  readonly why: WhyFrozen;
  /** The first row's formula as far as it can be told. */
  readonly formula: string;
}

/** What a hidden name stands for; null when its cells are gone, or are no single block any more. */
export function placeOfName(formula: string | undefined): Reference | null {
  const match = /^=('(?:[^']|'')+'|[^'!,]+)!([$A-Z0-9]+(?::[$A-Z0-9]+)?)$/i.exec(formula ?? "");
  return match === null ? null : parseReference(match[2] ?? "", match[1]);
}

/** Where a frozen block stands, and whether its formulas can be told; null when its cells are gone. */
export function findBlock(
  block: FrozenBlock,
  names: ReadonlyMap<string, string>,
  tables: readonly TableShape[],
): FoundBlock | LostBlock | null {
  const place = placeOfName(names.get(block.name));
  if (place?.sheet == null) return null;
  const { sheet } = place;
  const zone = zoneOf(place);
  const formula = (row: number): string => {
    const text = block.parts
      .map((part) => (typeof part === "string" ? part : referenceText(part, names, place, row)))
      .join("");
    return renameInFormula(text, { sheets: new Map(), tables: renames(block, tables) });
  };
  const lost = (why: WhyFrozen): LostBlock => ({ block, sheet, zone, why, formula: formula(0) });
  const references = block.parts.filter((part) => typeof part !== "string");
  if (references.some(({ name }) => placeOfName(names.get(name)) === null)) return lost("noteThawSource");
  if (!references.every((part) => keepsRows(part, block, names, place))) return lost("noteThawRows");
  if (!knowsTables(formula(0), tables, sheet, zone, block)) return lost("noteThawTable");
  if (zone.columns !== block.columns || (block.spills && zone.rows !== block.rows))
    return lost("noteThawSpill");
  const key = placeOfName(block.key === null ? undefined : names.get(block.key));
  const isBeside =
    key !== null && key.sheet === sheet && key.top === place.top && key.bottom === place.bottom;
  return { block, sheet, zone, key: isBeside && key.left === key.right ? zoneOf(key) : null, formula };
}

function zoneOf({ top, left, bottom, right }: Reference): Zone {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function referenceText(
  part: FrozenReference,
  names: ReadonlyMap<string, string>,
  block: Reference,
  row: number,
): string {
  const now = placeOfName(names.get(part.name));
  if (now === null) return "#REF!";
  const { kind, fixed } = part;
  const top = fixed.top ? now.top : block.top + row + (now.top - block.top);
  const bottom = fixed.bottom ? now.bottom : block.top + row + (now.bottom - block.bottom);
  const sheet = part.named || now.sheet !== block.sheet ? now.sheet : null;
  const shape = kind === "cell" && (now.left !== now.right || top !== bottom) ? "cells" : kind;
  return formatReference({ ...now, kind: shape, fixed, sheet, top, bottom });
}

/** Whether every row of the block still has its own row in what it refers to. */
function keepsRows(
  part: FrozenReference,
  { rows }: FrozenBlock,
  names: ReadonlyMap<string, string>,
  block: Reference,
): boolean {
  const now = placeOfName(names.get(part.name));
  if (now === null || (part.fixed.top && part.fixed.bottom) || rows === 1) return true;
  if (now.sheet !== block.sheet && block.bottom - block.top + 1 !== rows) return false;
  if (part.fixed.top || part.fixed.bottom) return true;
  return now.top - block.top - part.top === now.bottom - block.bottom - part.bottom;
}

function renames({ tables: was }: FrozenBlock, tables: readonly TableShape[]): ReadonlyMap<string, string> {
  return new Map(
    was.flatMap(({ id, name }) => {
      const now = tables.find((table) => table.id === id);
      return now === undefined || now.name === name ? [] : [[name, now.name] as const];
    }),
  );
}

function knowsTables(
  formula: string,
  tables: readonly TableShape[],
  sheet: string,
  zone: Zone,
  block: FrozenBlock,
): boolean {
  const mentioned = tableReferences(
    block.parts.map((part) => (typeof part === "string" ? part : "A1")).join(""),
  );
  if (mentioned.length === 0) return true;
  return tableReferences(formula).every(({ table, columns }) => {
    const isMeant = ({ name, sheetName, body }: TableShape): boolean =>
      table !== null
        ? name.toLowerCase() === table.toLowerCase()
        : sheetName === sheet &&
          body !== null &&
          zone.row >= body.row &&
          zone.row + zone.rows <= body.row + body.rows &&
          zone.column >= body.column &&
          zone.column < body.column + body.columns;
    const known = tables.find(isMeant)?.columns.map((column) => column.toLowerCase());
    return known !== undefined && columns.every((column) => known.includes(column.toLowerCase()));
  });
}

/** "new": a blank row that came since. */
export type RowState = "untouched" | "changed" | "new";

/**
 * Which rows of a block still hold their frozen value: that of what they are known by, wherever it has been sorted or
 * moved to; or, where that was changed in place, the value of their own row. All or none of a spilled result.
 */
export function rowStates(
  { block, zone }: FoundBlock,
  contents: readonly (readonly Content[])[],
  keys: readonly (readonly Content[])[] | null,
): RowState[] {
  const hasFormula = (row: readonly Content[]): boolean =>
    row.some((content) => typeof content === "string" && content.startsWith("="));
  if (block.spills) {
    const isWhole = !contents.some(hasFormula) && contentCode(contents.flat()) === block.record;
    return contents.map(() => (isWhole ? "untouched" : "changed"));
  }
  const then = frozenRecord.decode(block.record);
  const hasKeys = keys !== null && block.key !== null;
  const now = contents.map((row, r) => ({
    key: hasKeys ? contentCode(keys[r] ?? []) : contentCode([]),
    value: contentCode(row),
  }));
  const left = new Map<string, number>();
  for (const { key, value } of then) left.set(key + value, (left.get(key + value) ?? 0) + 1);
  const keysNow = new Set(now.map(({ key }) => key));
  const keysThen = new Set(then.map(({ key }) => key));
  return now.map(({ key, value }, r) => {
    if (hasFormula(contents[r] ?? [])) return "changed";
    const known = left.get(key + value) ?? 0;
    if (hasKeys && known > 0) {
      left.set(key + value, known - 1);
      return "untouched";
    }
    const own = then[r];
    const isItsOwn =
      block.key === null || (block.rows > 1 && (keys === null || !keysNow.has(own?.key ?? "")));
    if (zone.rows === block.rows && own?.value === value && isItsOwn) return "untouched";
    const cameSince = hasKeys ? !keysThen.has(key) : zone.rows > block.rows;
    return cameSince && contents[r]?.[0] === "" ? "new" : "changed";
  });
}
