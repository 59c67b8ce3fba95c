import { columnLimit, type FileZone, zoneName } from "../../src/files/address";
import type { FileCell, FileSheet, FileValue } from "../../src/files/FileWorkbook";
import type { InitialCell } from "../engine/EngineCell";
import type { EngineLooks } from "./EngineLooks";

/** The cells of a sheet on their way into the engine. */
export interface InitialSheet {
  /** made while the engine takes them up */
  readonly cells: Iterable<InitialCell>;
  /** numbers of borders by zone */
  readonly borders: Record<string, number>;
  /** rows and columns that the cells reach to, borders apart */
  readonly rows: number;
  readonly columns: number;
}

/** Reads the cells of a sheet for the engine. */
export function initialCells(sheet: FileSheet, looks: EngineLooks): InitialSheet {
  const blocks = new Blocks();
  const headers = headerNames(sheet);
  const borders = new BorderRuns();
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    const { row, col, look } = cell;
    blocks.add(cell);
    const borderId = look?.border ? looks.borderId(look.border) : null;
    if (borderId !== null) borders.add(row, col, borderId);
    if (!isFilled(cell) && !look?.style && look?.format == null) continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  }
  const links = new Map(sheet.links.map(({ zone, url }) => [place(zone.top, zone.left), url]));
  return {
    cells: { [Symbol.iterator]: () => makeCells(sheet.cells, blocks, links, looks, headers) },
    borders: borders.finish(),
    rows,
    columns,
  };
}

/** The headers of tables are texts in Excel, also where another program put formulas: those of the columns' names. */
function headerNames({ tables }: FileSheet): Map<number, string> {
  return new Map(
    tables
      .filter(({ hasHeaders }) => hasHeaders)
      .flatMap(({ zone, columns }) =>
        columns.map(({ name }, index) => [place(zone.top, zone.left + index), name] as const),
      ),
  );
}

function isFilled({ value, formula }: FileCell): boolean {
  return value !== null || formula !== null;
}

function* makeCells(
  cells: Iterable<FileCell>,
  blocks: Blocks,
  links: ReadonlyMap<number, string>,
  looks: EngineLooks,
  headers: ReadonlyMap<number, string>,
): Generator<InitialCell, void> {
  for (const cell of cells) {
    const { row, col, look, formula } = cell;
    const header = formula === null ? undefined : headers.get(place(row, col));
    const input =
      header === undefined ? inputOf(cell, blocks, links.get(place(row, col))) : { value: header };
    const style = looks.style(look?.style);
    // A formula shows its result as it is where the file says no format, whatever its arguments look like.
    const format = look?.format ?? (formula === null ? undefined : "General");
    if (input || style || format !== undefined) yield { row, col, input, style, format };
  }
}

function inputOf(cell: FileCell, blocks: Blocks, url: string | undefined): InitialCell["input"] {
  const { value, formula } = cell;
  const spill = blocks.at(cell);
  if (spill) return spill.anchor === cell ? { formula: `=${formula}`, spill: spill.values } : undefined;
  if (formula !== null) return { formula: `=${formula}`, cached: value };
  if (value === null) return undefined;
  if (cell.isError) return { value, error: true };
  return url !== undefined && isLabel(value, url) ? { link: `[${String(value)}](${url})` } : { value };
}

/** The engine keeps links as `[label](address)`. */
function isLabel(value: FileValue, url: string): boolean {
  return typeof value === "string" && value !== "" && !/[[\]()\n]/.test(value + url);
}

interface Spill {
  readonly anchor: FileCell;
  readonly values: FileValue[][];
}

/**
 * The blocks of dynamic arrays. Their results are calculated again, so the cells beside the first stay empty; what the
 * file holds for them rides along with the formula, for functions that the engine does not have.
 */
class Blocks {
  private readonly spills = new Map<number, Spill>();

  at({ row, col }: FileCell): Spill | undefined {
    return this.spills.size === 0 ? undefined : this.spills.get(place(row, col));
  }

  /** Takes the cells in their order: the first of a block comes before the others. */
  add(cell: FileCell): void {
    const spill = this.at(cell);
    if (spill) {
      const { row, col } = spill.anchor;
      if (cell.formula === null) spill.values[cell.row - row]![cell.col - col] = cell.value;
    } else if (cell.block) this.open(cell, cell.block);
  }

  private open(anchor: FileCell, { top, left, bottom, right }: FileZone): void {
    if (top === bottom && left === right) return;
    const values: FileValue[][] = [];
    const spill = { anchor, values };
    for (let row = top; row <= bottom; row += 1) {
      values.push(Array.from({ length: right - left + 1 }, () => null));
      for (let col = left; col <= right; col += 1) this.spills.set(place(row, col), spill);
    }
    values[0]![0] = anchor.value;
  }
}

/** Cells side by side with the same border as one zone. */
class BorderRuns {
  private readonly zones: Record<string, number> = {};
  private readonly run = { row: -1, left: 0, right: 0, id: 0 };

  add(row: number, col: number, id: number): void {
    const { run } = this;
    if (run.row === row && run.right === col - 1 && run.id === id) run.right = col;
    else {
      this.close();
      Object.assign(run, { row, left: col, right: col, id });
    }
  }

  private close(): void {
    const { row, left, right, id } = this.run;
    if (row >= 0) this.zones[zoneName({ top: row, left, bottom: row, right })] = id;
  }

  finish(): Record<string, number> {
    this.close();
    return this.zones;
  }
}

function place(row: number, col: number): number {
  return row * columnLimit + col;
}
