import { textOfCell } from "../cells/textOfCell";
import type { Cell } from "../cells/Cell";
import { accountKey } from "./accountKey";

export interface DuplicateGroup {
  readonly rows: readonly number[];
  readonly spellings: readonly string[];
}

/** Finds rows of the same account under one or several spellings; fed row by row, so that long lists can be sliced. */
export class DuplicateFinder {
  private readonly firstRow = new Map<string, number>();
  private readonly repeated = new Map<string, number[]>();

  constructor(private readonly names: readonly Cell[]) {}

  add(row: number): void {
    const key = accountKey(textOfCell(this.names[row]));
    if (key === "") return;
    const first = this.firstRow.get(key);
    if (first === undefined) {
      this.firstRow.set(key, row);
      return;
    }
    const rows = this.repeated.get(key);
    if (rows === undefined) this.repeated.set(key, [first, row]);
    else rows.push(row);
  }

  groups(): DuplicateGroup[] {
    return [...this.repeated.values()].map((rows) => ({
      rows,
      spellings: [...new Set(rows.map((row) => textOfCell(this.names[row])))],
    }));
  }
}
