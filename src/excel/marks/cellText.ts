import { cellCode, columnOfCode, rowOfCode } from "../address/cellCode";
import { sheetColumns } from "../address/Zone";
import { digitOf, valueOfDigit } from "./base64Bits";
import { HashedCell, lowest, spilledCell } from "./RecordedCell";

/** Cells by their codes, in the order of these; null for one that was blank. */
export type CellHashes = ReadonlyMap<number, HashedCell | null>;

/** Characters of one cell: 6 hold the kind and 32 bits of the hash, 4 the kind and 22 bits. */
export type CellWidth = 4 | 6;

/**
 * Cells as a text, row by row: the hashes follow what a row looks like: the gap to the row before and ":", then for each
 * run of neighbouring cells its gap, ".", its length and a letter, "h" for hashes, "s" for spilled, "b" for blank; ";"
 * ends that. A row right below one that looks the same is "*" and its hashes.
 */
export const cellText = {
  encode(cells: Iterable<readonly [code: number, HashedCell | null]>, width: CellWidth): string {
    const parts: string[] = [];
    let looksBefore = "";
    let rowBefore = 0;
    let [row, looks, hashes] = [-1, "", ""];
    let [letter, first, next, end] = ["", 0, 0, 0];
    const closeRun = (): void => {
      if (letter !== "") looks += `${first - end}.${next - first}${letter}`;
      letter = "";
      end = next;
    };
    const closeRow = (): void => {
      closeRun();
      if (row < 0) return;
      const isSame = row === rowBefore + 1 && looks === looksBefore;
      parts.push(isSame ? "*" : `${row - rowBefore}:${looks};`, hashes);
      rowBefore = row;
      looksBefore = looks;
    };
    for (const [code, cell] of cells) {
      const r = rowOfCode(code);
      const column = columnOfCode(code);
      if (r !== row) {
        closeRow();
        row = r;
        looks = hashes = "";
        end = next = 0;
      }
      const kind = cell === null ? "b" : cell.kind === "spilled" ? "s" : "h";
      if (letter !== kind || column !== next) {
        closeRun();
        letter = kind;
        first = column;
      }
      if (cell !== null && kind === "h") hashes += encodeHash(cell, width);
      next = column + 1;
    }
    closeRow();
    return parts.join("");
  },

  /** Error: SyntaxError. */
  decode(text: string, width: CellWidth): Map<number, HashedCell | null> {
    const cells = new Map<number, HashedCell | null>();
    const rowStart = /(\d+):((?:\d+\.\d+[hsb])*);/y;
    let runs: readonly Run[] = [];
    let [at, row] = [0, 0];
    while (at < text.length) {
      if (text.charAt(at) === "*" && runs.length > 0) {
        at++;
        row++;
      } else {
        rowStart.lastIndex = at;
        const start = rowStart.exec(text);
        if (start === null) throw new SyntaxError(`no row at ${at}`);
        row += Number(start[1]);
        runs = runsOf(start[2] ?? "");
        at = rowStart.lastIndex;
      }
      for (const { column, count, letter } of runs)
        for (let code = cellCode(row, column); code < cellCode(row, column + count); code++) {
          if (letter !== "h") cells.set(code, letter === "s" ? spilledCell : null);
          else {
            cells.set(code, decodeHash(text, at, width));
            at += width;
          }
        }
    }
    return cells;
  },
};

interface Run {
  readonly column: number;
  readonly count: number;
  readonly letter: string;
}

function runsOf(looks: string): Run[] {
  let column = 0;
  return Array.from(looks.matchAll(/(\d+)\.(\d+)([hsb])/g), ([, gap, length, letter = ""]) => {
    const run = { column: column + Number(gap), count: Number(length), letter };
    column = run.column + run.count;
    if (column > sheetColumns) throw new SyntaxError(`column ${column}`);
    return run;
  });
}

/** Bits of the hash beside one bit for the kind, which stands highest. */
const hashBits = { 4: 22, 6: 32 } as const;

function encodeHash({ kind, hash }: HashedCell, width: CellWidth): string {
  const bits = hashBits[width];
  let rest = lowest(hash, bits);
  let text = "";
  for (let place = 1; place < width; place++) {
    text += digitOf(rest);
    rest >>>= 6;
  }
  return text + digitOf(rest | (kind === "formula" ? 32 : 0));
}

function decodeHash(text: string, at: number, width: CellWidth): HashedCell {
  let hash = 0;
  for (let place = 0; place < width - 1; place++) hash |= valueOfDigit(text, at + place) << (6 * place);
  const last = valueOfDigit(text, at + width - 1);
  hash |= (last & 31) << (6 * (width - 1));
  return new HashedCell(last & 32 ? "formula" : "value", hash >>> 0, hashBits[width]);
}
