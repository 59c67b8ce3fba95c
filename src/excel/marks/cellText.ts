import { digitOf, valueOfDigit } from "./base64Bits";
import { cellKey } from "../output/SheetDraft";
import { HashedCell, lowest, spilledCell } from "./RecordedCell";

/** Cells by row and column, from 0; null for one that was blank. */
export type CellHashes = ReadonlyMap<string, HashedCell | null>;

/** Characters of one cell: 6 hold the kind and 32 bits of the hash, 4 the kind and 22 bits. */
export type CellWidth = 4 | 6;

/**
 * Cells as a text, row by row: "gap:" to the row before, then runs of neighbouring cells, "gap.count" and a letter, "h"
 * and the hashes, "s" for spilled, "b" for blank; ";" ends a row. Longest: 12 characters beside the hash for a cell that
 * stands alone.
 */
export const cellText = {
  /** `cells` must be in the order of rows, then columns. */
  encode(
    cells: Iterable<readonly [row: number, column: number, HashedCell | null]>,
    width: CellWidth,
  ): string {
    const parts: string[] = [];
    let [row, next, letter, first, hashes] = [-1, 0, "", 0, [] as string[]];
    let rowBefore = 0;
    let end = 0;
    const close = (): void => {
      if (letter !== "") parts.push(`${first - end}.${next - first}${letter}`, ...hashes);
      end = next;
      letter = "";
      hashes = [];
    };
    for (const [r, c, cell] of cells) {
      const kind = cell === null ? "b" : cell.kind === "spilled" ? "s" : "h";
      if (r !== row) {
        close();
        if (row >= 0) parts.push(";");
        parts.push(`${r - rowBefore}:`);
        [row, rowBefore, end, next] = [r, r, 0, 0];
      }
      if (letter !== kind || c !== next) {
        close();
        [letter, first] = [kind, c];
      }
      if (cell !== null && kind === "h") hashes.push(encodeHash(cell, width));
      next = c + 1;
    }
    close();
    return parts.join("");
  },

  /** Error: SyntaxError. */
  decode(text: string, width: CellWidth): Map<string, HashedCell | null> {
    const cells = new Map<string, HashedCell | null>();
    const rowStart = /;?(\d+):/y;
    const runStart = /(\d+)\.(\d+)([hsb])/y;
    let [at, row] = [0, 0];
    while (at < text.length) {
      const start = matchAt(rowStart, text, at);
      if (start === null) throw new SyntaxError(`no row at ${at}`);
      row += Number(start[1]);
      at = rowStart.lastIndex;
      let column = 0;
      for (let run = matchAt(runStart, text, at); run !== null; run = matchAt(runStart, text, at)) {
        at = runStart.lastIndex;
        column += Number(run[1]);
        const count = Number(run[2]);
        if (column + count > mostColumns) throw new SyntaxError(`column ${column + count}`);
        for (let index = 0; index < count; index++, column++) {
          const key = cellKey(row, column);
          if (run[3] === "b") cells.set(key, null);
          else if (run[3] === "s") cells.set(key, spilledCell);
          else {
            cells.set(key, decodeHash(text, at, width));
            at += width;
          }
        }
      }
    }
    return cells;
  },
};

const mostColumns = 16_384;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
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
  for (let place = 0; place < width - 1; place++)
    hash |= valueOfDigit(text.charAt(at + place)) << (6 * place);
  const last = valueOfDigit(text.charAt(at + width - 1));
  hash |= (last & 31) << (6 * (width - 1));
  return new HashedCell(last & 32 ? "formula" : "value", hash >>> 0, hashBits[width]);
}
