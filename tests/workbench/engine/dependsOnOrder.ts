import type { Book } from "../../../workbench/engine/Book";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}
interface Block extends Place {
  readonly bottom: number;
  readonly right: number;
}

const reference = /(?:(\w+)!)?([A-Z])(\d+)?(?::([A-Z])(\d+)?)?(?![A-Za-z(])/g;
const columnOf = (letter: string): number => letter.charCodeAt(0) - 65;
const keyOf = ({ sheet, row, col }: Place): string => `${sheet}!${row},${col}`;

/** The cells that a formula names; `Rate` is a name that may stand for Other!A1. */
function blocksOf(formula: string, own: string, lastRow: number): Block[] {
  const named = formula.includes("Rate") ? [{ sheet: "Other", row: 0, col: 0, bottom: 0, right: 0 }] : [];
  return [...formula.matchAll(reference)].reduce<Block[]>(
    (found, [, sheet = own, left, top, right, bottom]) => {
      if (left === undefined || (top === undefined && right === undefined)) return found;
      const first = top === undefined ? 0 : Number(top) - 1;
      const last = right === undefined ? first : bottom === undefined ? lastRow : Number(bottom) - 1;
      const [one, other] = [columnOf(left), columnOf(right ?? left)];
      found.push({
        ...{ sheet, row: Math.min(first, last), bottom: Math.max(first, last) },
        ...{ col: Math.min(one, other), right: Math.max(one, other) },
      });
      return found;
    },
    named,
  );
}

/** What a formula that begins with TRANSPOSE spills: the cells right of it, one for each row that it reads. */
function spillOf(place: Place, formula: string, [read]: readonly Block[]): Block[] {
  if (!formula.startsWith("=TRANSPOSE") || read === undefined) return [];
  return [{ ...place, bottom: place.row + read.right - read.col, right: place.col + read.bottom - read.row }];
}

const isIn = (place: Place, { sheet, row, col, bottom, right }: Block): boolean =>
  place.sheet === sheet && place.row >= row && place.row <= bottom && place.col >= col && place.col <= right;

/**
 * Whether what a workbook shows depends on the order of its calculation: where formulas read themselves through others or
 * through what they spill, and where two of them spill into one cell. Excel calls the first a circular reference.
 */
export function dependsOnOrder(book: Book, lastRow: number, lastColumn: number): boolean {
  const zone = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  const formulas = book.sheets().flatMap(({ id, name }) =>
    book.readFormulas(id, zone).flatMap((line, row) =>
      line.flatMap((cell, col) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return [];
        const place = { sheet: name, row, col };
        const reads = blocksOf(cell, name, lastRow);
        return [{ key: keyOf(place), place, reads, spills: spillOf(place, cell, reads) }];
      }),
    ),
  );
  const taken = new Set<string>();
  for (const { spills } of formulas)
    for (const { sheet, row, col, bottom, right } of spills)
      for (let r = row; r <= bottom; r++)
        for (let c = col; c <= right; c++) {
          const key = keyOf({ sheet, row: r, col: c });
          if (taken.has(key)) return true;
          taken.add(key);
        }
  const touches = (block: Block, other: Block): boolean =>
    block.sheet === other.sheet &&
    block.row <= other.bottom &&
    other.row <= block.bottom &&
    block.col <= other.right &&
    other.col <= block.right;
  const readBy = new Map(
    formulas.map(({ key, reads }) => [
      key,
      formulas.filter(({ place, spills }) =>
        reads.some((block) => isIn(place, block) || spills.some((spill) => touches(spill, block))),
      ),
    ]),
  );
  const state = new Map<string, "open" | "done">();
  const isCircular = (key: string): boolean => {
    if (state.has(key)) return state.get(key) === "open";
    state.set(key, "open");
    const found = (readBy.get(key) ?? []).some((other) => isCircular(other.key));
    state.set(key, "done");
    return found;
  };
  return formulas.some(({ key }) => isCircular(key));
}
