import type { Zone } from "../address/Zone";
import { zoneOfRange } from "../address/parseAddress";
import { ExcelError } from "../ExcelError";
import { breathe } from "../pause";
import { readParts } from "../read/readParts";
import { kamNamesIn } from "./kamNames";

export interface FormulaSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Rows are hidden by a filter: writing over them misplaces cells (office-js 224). */
  readonly isFiltered: boolean;
}

/** A cell whose formula calls a KAM function; row and column from 0. */
export interface KamCell {
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
}

export interface KamFormulas {
  readonly cells: readonly KamCell[];
  /** How many other formulas read a spilled result (A1#), by sheet id. */
  readonly spillReaders: ReadonlyMap<string, number>;
  /** False: there were more cells with formulas than were to be read. */
  readonly isComplete: boolean;
}

interface FindControl {
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** At most so many cells are read; all when absent. */
  readonly mostCells?: number;
  /** Is told every formula of the workbook, whatever it calls. */
  readonly onFormula?: (sheet: FormulaSheet, formula: string) => void;
}

interface Part {
  readonly sheet: FormulaSheet;
  readonly zone: Zone;
}

/** Long formulas included, so many cells stay below Excel's 5 MB per response. */
const requestCells = 18_000;
const requestParts = 200;

/**
 * Every formula of the workbook that calls a KAM function, sheet by sheet. Two round trips; where there are formulas,
 * one more per 18,000 cells of them. Error: cancelled.
 */
export async function findKamFormulas(
  context: Excel.RequestContext,
  control: FindControl = {},
): Promise<KamFormulas> {
  const all = await locateFormulas(context);
  const parts = upTo(all, control.mostCells ?? Infinity);
  const total = Math.max(1, cellsOf(all));
  const cells: KamCell[] = [];
  const spillReaders = new Map<string, number>();
  let done = 0;
  control.progress?.(0, total);
  for (const request of requestsOf(parts)) {
    if (control.signal?.aborted === true) throw new ExcelError("cancelled");
    const pieces = request.map(({ sheet, zone }) => ({ sheet: sheet.id, zone, of: sheet }));
    await readParts(
      context,
      pieces,
      () => "formulas,values",
      async ({ of, zone }, range) => {
        const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
        for (const [r, row] of formulas.entries()) {
          row.forEach((formula, c) => {
            const value = values[r]?.[c];
            if (formula === value || typeof formula !== "string") return;
            control.onFormula?.(of, formula);
            if (kamNamesIn(formula) !== "none")
              cells.push({ sheet: of, row: zone.row + r, column: zone.column + c, formula, value });
            else if (/\d#/.test(formula)) spillReaders.set(of.id, (spillReaders.get(of.id) ?? 0) + 1);
          });
          await breathe();
        }
      },
    );
    done += cellsOf(request);
    control.progress?.(done, total);
  }
  return { cells, spillReaders, isComplete: cellsOf(parts) === cellsOf(all) };
}

const cellsOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { zone }) => sum + zone.rows * zone.columns, 0);

/**
 * Where formulas stand. On a protected sheet Excel does not tell, so that its whole used range is taken. Two round
 * trips.
 */
async function locateFormulas(context: Excel.RequestContext): Promise<Part[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered");
  tables.load("items/worksheet/id,items/autoFilter/isDataFiltered");
  await context.sync();
  const filtered = new Set(
    tables.items.flatMap(({ autoFilter, worksheet }) => (autoFilter.isDataFiltered ? [worksheet.id] : [])),
  );
  const found = worksheets.items.map((item) => {
    const sheet: FormulaSheet = {
      id: item.id,
      name: item.name,
      isProtected: item.protection.protected,
      isFiltered: item.autoFilter.isDataFiltered || filtered.has(item.id),
    };
    if (sheet.isProtected)
      return { sheet, used: item.getUsedRangeOrNullObject(true).load("address"), areas: null };
    const special = item.getRange().getSpecialCellsOrNullObject("Formulas");
    special.areas.load("items/address");
    return { sheet, used: null, areas: special };
  });
  await context.sync();
  return found.flatMap(({ sheet, used, areas }) => {
    const ranges = used !== null ? [used] : areas.isNullObject ? [] : areas.areas.items;
    const zones = ranges.flatMap((range) => zoneOfRange(range) ?? []);
    return joined(zones).map((zone) => ({ sheet, zone }));
  });
}

const mostZones = 500;
const smallGap = 20;

/** Few zones that cover the given ones: those of the same columns with few rows between them are read as one. */
function joined(zones: readonly Zone[]): Zone[] {
  if (zones.length < 50) return [...zones];
  const sorted = [...zones].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const out: Zone[] = [];
  for (const zone of sorted) {
    const last = out.at(-1);
    const isBelow = last?.column === zone.column && last.columns === zone.columns;
    if (isBelow && zone.row - last.row - last.rows <= smallGap)
      out[out.length - 1] = { ...last, rows: zone.row + zone.rows - last.row };
    else out.push(zone);
  }
  return out.length <= mostZones ? out : [bounding(out)];
}

function bounding(zones: readonly Zone[]): Zone {
  const edge = (of: (zone: Zone) => number, pick: (...numbers: number[]) => number): number =>
    zones.map(of).reduce((one, other) => pick(one, other));
  const row = edge((zone) => zone.row, Math.min);
  const column = edge((zone) => zone.column, Math.min);
  const rows = edge((zone) => zone.row + zone.rows, Math.max) - row;
  return { row, column, rows, columns: edge((zone) => zone.column + zone.columns, Math.max) - column };
}

/** The parts as far as they have no more cells than that. */
function upTo(parts: readonly Part[], cells: number): Part[] {
  let left = cells;
  return parts.flatMap((part) => {
    const rows = Math.min(part.zone.rows, Math.floor(left / part.zone.columns));
    left = rows < part.zone.rows ? 0 : left - rows * part.zone.columns;
    return rows === 0 ? [] : [{ ...part, zone: { ...part.zone, rows } }];
  });
}

function requestsOf(parts: readonly Part[]): Part[][] {
  const requests: Part[][] = [];
  let open: Part[] = [];
  let cells = 0;
  const close = (): void => {
    if (open.length > 0) requests.push(open);
    open = [];
    cells = 0;
  };
  for (const { sheet, zone } of parts) {
    const rows = Math.max(1, Math.floor(requestCells / zone.columns));
    for (let first = 0; first < zone.rows; first += rows) {
      const piece = {
        sheet,
        zone: { ...zone, row: zone.row + first, rows: Math.min(rows, zone.rows - first) },
      };
      const size = piece.zone.rows * piece.zone.columns;
      if (cells + size > requestCells || open.length === requestParts) close();
      open.push(piece);
      cells += size;
    }
  }
  close();
  return requests;
}
