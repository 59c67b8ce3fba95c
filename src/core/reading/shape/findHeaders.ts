import { type Cell, isBlank, textOfCell } from "../../cells/Cell";
import { isHeaderWord } from "../../columns/recogniseColumns";
import { firstOfMonth, isYear, type Kind, kindOf, seriesKinds } from "./headerCells";
import { periodHeader } from "./periodHeader";

/** Where the headers of a list stand among its first rows. */
export interface FoundHeaders {
  /** The first header row, from 0. */
  readonly row: number;
  /** How many there are, 1 to 3. */
  readonly rows: number;
  /** One per column; merged groups above are part of them: "2025 / Q1". */
  readonly headers: readonly string[];
}

const mostHeaderRows = 3;

/**
 * The headers among the first rows of a sheet; null when there are none. Titles, units and notes above the list and
 * blank rows are passed over. Of texts alone, no two alike, a row is the header that is three quarters as wide as the
 * widest below. Else (numbers among them, two alike, empty ones) it must differ in kind from the row below: texts, or
 * years, months or yyyymm one apart, over figures. Two or three rows are one header where the upper ones leave gaps
 * that the lower ones fill, or the other way round.
 */
export function findHeaders(rows: readonly (readonly Cell[])[]): FoundHeaders | null {
  const grid = new HeaderGrid(rows);
  for (let row = 0; row < rows.length - 1; row++) {
    for (let height = mostHeaderRows; height > 1; height--)
      if (grid.isJoined(row, height)) return { row, rows: height, headers: grid.joined(row, height) };
    if (grid.isPlain(row) || grid.isMixed(row) || grid.isAlikeTexts(row))
      return { row, rows: 1, headers: grid.joined(row, 1) };
  }
  return null;
}

/** Whether the first row of a region without headers is data like the rest: figures where the others have figures. */
export function startsWithData(rows: readonly (readonly Cell[])[]): boolean {
  const grid = new HeaderGrid(rows);
  return rows.length > 1 && grid.width(0) > 1 && grid.width(1) > 1 && grid.figuresAlike(0);
}

class HeaderGrid {
  private readonly kinds: readonly (readonly Kind[])[];
  private readonly columns: number;

  constructor(private readonly rows: readonly (readonly Cell[])[]) {
    this.kinds = rows.map((row) => row.map(kindOf));
    this.columns = Math.max(0, ...rows.map((row) => row.length));
  }

  width(row: number): number {
    return (this.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
  }

  /** From a row on, the first one that is no caption, which is one text alone; the row itself where it is blank. */
  firstWide(row: number): number {
    let first = row;
    while (this.width(first) === 1) first++;
    return first;
  }

  /** Texts alone, no two alike, wide enough, with a row below. */
  isPlain(row: number): boolean {
    const cells = (this.rows[row] ?? []).filter((cell) => !isBlank(cell));
    if (cells.length < 2 || this.width(row + 1) === 0) return false;
    if (!cells.every((cell) => typeof cell === "string")) return false;
    if (new Set(cells.map((cell) => cell.trim().toLowerCase())).size < cells.length) return false;
    return cells.length >= 0.75 * this.widestBelow(row);
  }

  /** Headers with numbers, with some alike or empty: over figures in the row below. */
  isMixed(row: number): boolean {
    const width = this.width(row);
    if (width < 2 || this.width(row + 1) === 0 || width < 0.5 * this.widestBelow(row)) return false;
    const at = this.filled(row);
    const texts = at.filter((column) => this.kinds[row]?.[column] === "text");
    const numbers = at.filter((column) => this.kinds[row]?.[column] !== "text");
    if (texts.length === 0) return false;
    const body = this.firstWide(row + 1);
    const below = (column: number): boolean =>
      this.kinds[body]?.[column] === "figure" && this.isFigures(column, body);
    const hasTextOver = texts.some(below);
    if (numbers.length === 0) return hasTextOver;
    if (!numbers.some(below)) return false;
    if (this.isSeries(row, numbers)) {
      const named = texts.some((column) => isHeaderWord(textOfCell(this.rows[row]?.[column])));
      return numbers.length > 1 || hasTextOver || named;
    }
    return hasTextOver && numbers.length === 1;
  }

  /** A row of texts over texts, with two alike or an empty one, none of which comes again in its column. */
  isAlikeTexts(row: number): boolean {
    const at = this.filled(row);
    if (at.length < 2 || this.width(this.firstWide(row + 1)) < 2) return false;
    const texts = at.map((column) => textOfCell(this.rows[row]?.[column]).trim().toLowerCase());
    const known = texts.filter(isHeaderWord).length;
    if (at.length < 0.75 * this.widestBelow(row) && known < 2) return false;
    if (new Set(texts).size < at.length - 1) return false;
    if (!at.every((column) => this.kinds[row]?.[column] === "text")) return false;
    return at.every((column, index) =>
      this.rows
        .slice(row + 1)
        .every((other) => textOfCell(other[column]).trim().toLowerCase() !== texts[index]),
    );
  }

  figuresAlike(row: number): boolean {
    const columns = this.filled(row);
    const hasText = columns.some((column) => this.kinds[row]?.[column] === "text");
    return (
      hasText &&
      columns.some((column) => this.kinds[row]?.[column] === "figure" && this.isFigures(column, row + 1))
    );
  }

  /** Whether so many rows are one header. */
  isJoined(top: number, height: number): boolean {
    const body = top + height;
    if (body >= this.rows.length || this.width(body) === 0) return false;
    for (let row = top; row < body; row++)
      if (this.width(row) === 0 || !this.filled(row).every((column) => this.mayBeHeader(row, column)))
        return false;
    const columns = Array.from({ length: this.columns }, (_, column) => column);
    const figures = columns.filter((column) => this.isFigures(column, body));
    const last = body - 1;
    const numbers = this.filled(last).filter((column) => this.kinds[last]?.[column] === "figure");
    if (numbers.length > 0 && !this.isSeries(last, numbers)) return false;
    const over = figures.filter((column) => this.isFilled(last, column));
    const first = this.firstWide(body);
    if (!over.some((column) => this.kinds[first]?.[column] === "figure")) return false;
    for (let row = top; row < last; row++) if (!this.groups(row, last, figures)) return false;
    const covered = columns.filter((column) =>
      Array.from({ length: height }, (_, row) => top + row).some((row) => this.isFilled(row, column)),
    );
    return covered.length >= 2 && covered.length >= 0.75 * this.widestBelow(last);
  }

  /** Whether the cells of a row are groups over what the header rows below say. */
  private groups(row: number, last: number, figures: readonly number[]): boolean {
    const at = this.filled(row);
    const [first = 0] = at;
    const isBelow = (column: number): boolean => {
      for (let lower = row + 1; lower <= last; lower++) if (this.isFilled(lower, column)) return true;
      return false;
    };
    const below = Array.from({ length: this.columns }, (_, column) => column).filter(isBelow);
    if (row > 0 && below.every((column) => this.sameText(row, row + 1, column))) return false;
    const gaps = below.some((column) => !this.isFilled(row, column));
    const merged = at.some((column) => !isBelow(column));
    if (at.length === 1) {
      const text = textOfCell(this.rows[row]?.[first]);
      const spanned = below.filter((column) => column >= first).length;
      return first > 0 && spanned >= 2 && !/[:：()（）]/.test(text);
    }
    if (gaps) {
      const isPacked = first === 0 && at.every((column, index) => column === index) && !merged;
      return !isPacked;
    }
    const others = below.filter((column) => !figures.includes(column));
    if (merged) return others.length === 0 || below.length === 0;
    const texts = below.map((column) => textOfCell(this.rows[last]?.[column]).trim().toLowerCase());
    return figures.length >= 2 && new Set(texts).size === texts.length && !this.repeats(row, last);
  }

  private repeats(row: number, other: number): boolean {
    return this.filled(row).some((column) => this.sameText(row, other, column));
  }

  private sameText(row: number, other: number, column: number): boolean {
    const text = textOfCell(this.rows[row]?.[column]);
    return text !== "" && text === textOfCell(this.rows[other]?.[column]);
  }

  /** Texts of a column from the top down, groups filled to the right as far as something stands below them. */
  joined(top: number, height: number): string[] {
    const width = this.rows[top]?.length ?? 0;
    const parts = Array.from({ length: width }, (): string[] => []);
    for (let row = top; row < top + height; row++) {
      let group = "";
      for (let column = 0; column < width; column++) {
        const own = this.headerText(row, column);
        const isBelow = (at: number): boolean => {
          for (let lower = row + 1; lower < top + height; lower++) if (this.isFilled(lower, at)) return true;
          return false;
        };
        const startsAbove =
          row > top &&
          Array.from({ length: row - top }, (_, above) => top + above).some((above) =>
            this.isFilled(above, column),
          );
        if (own !== "" || startsAbove) group = own;
        const text = own !== "" ? own : isBelow(column) ? group : "";
        if (own !== "" && !isBelow(column)) group = "";
        const list = parts[column];
        if (text !== "" && list !== undefined && list.at(-1) !== text) list.push(text);
      }
    }
    return parts.map((texts) =>
      height === 1 ? (texts[0] ?? "") : texts.map((text) => text.trim()).join(" / "),
    );
  }

  private headerText(row: number, column: number): string {
    const cell = this.rows[row]?.[column];
    const day = typeof cell === "number" ? firstOfMonth(cell) : null;
    return day ?? textOfCell(cell);
  }

  private isFilled(row: number, column: number): boolean {
    return !isBlank(this.rows[row]?.[column]);
  }

  private filled(row: number): number[] {
    return (this.rows[row] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  }

  private widestBelow(row: number): number {
    let widest = 0;
    for (let below = row + 1; below < this.rows.length; below++) widest = Math.max(widest, this.width(below));
    return widest;
  }

  /** Whether a column holds figures from a row on. */
  private isFigures(column: number, from: number): boolean {
    let figures = 0;
    let filled = 0;
    for (let row = from; row < this.rows.length; row++) {
      const kind = this.kinds[row]?.[column] ?? "blank";
      if (kind === "blank") continue;
      filled++;
      if (kind === "figure") figures++;
    }
    return filled > 0 && figures >= 0.5 * filled;
  }

  /** Texts that are no figures, and names of periods. */
  private mayBeHeader(row: number, column: number): boolean {
    const cell = this.rows[row]?.[column];
    if (this.kinds[row]?.[column] === "text") return true;
    if (typeof cell === "number") return isYear(cell) || firstOfMonth(cell) !== null;
    return typeof cell === "string" && periodHeader(cell) !== null;
  }

  /** Whole numbers, all years, months or yyyymm, one apart in one direction, over other cells than such. */
  private isSeries(row: number, columns: readonly number[]): boolean {
    const numbers = columns.map((column) => {
      const cell = this.rows[row]?.[column];
      return typeof cell === "number" ? cell : Number(cell);
    });
    const texts = columns.map((column) => textOfCell(this.rows[row]?.[column]));
    if (texts.every((text) => isNaN(Number(text)) && periodHeader(text) !== null)) return true;
    const kind = seriesKinds.find(({ of }) => numbers.every((number) => of(number) !== null));
    if (kind === undefined || numbers.length < kind.least) return false;
    const places = numbers.map((number) => kind.of(number) ?? 0);
    const [step = 1] = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    if (Math.abs(step) !== 1) return false;
    if (!places.every((place, index) => place === (places[0] ?? 0) + index * step)) return false;
    return columns.some((column) =>
      this.rows.slice(row + 1).some((other) => {
        const cell = other[column];
        return !isBlank(cell) && kind.of(Number(cell)) === null;
      }),
    );
  }
}
