import { columnOfCode, rowOfCode } from "../address/cellCode";
import type { SheetMark } from "../marks/Marks";
import type { HashedCell } from "../marks/RecordedCell";
import type { RowBlock } from "../marks/RowBlock";
import type { SheetRecord } from "../marks/SheetRecord";
import type { Content } from "../write/Content";
import { blockFits, contentFrom } from "./RecordedCells";
import type { SheetImage } from "./SheetImage";

/** What tells whether rows hold what the last write put there or what was ours before it. */
interface Evidence {
  readonly isWritten: boolean;
  /** Cells that hold what was ours before, and how many of them are not blank. */
  readonly former: number;
  readonly filled: number;
}

interface ChangedRows {
  readonly evidence: Evidence;
  /** Puts what was ours before into the record. */
  restore(cells: Map<number, HashedCell>, blocks: Map<number, RowBlock>): void;
}

/**
 * The record of a sheet that Excel's own undo may have worked on, which takes cells back and leaves the marks (office-js
 * 6415). It takes back the last rows first: so the rows from the last changed one upwards that hold what was ours before
 * the write, and nothing of the write, count as not written, and what was ours before counts there. One blank cell alone
 * was cleared by the user. A user who types the former figures of the last rows by hand is not told from it.
 */
export function recordNow({ record, former }: SheetMark, image: SheetImage): SheetRecord {
  if (former === null) return record;
  const changed = [
    ...changedBlocks(record, former.blocks, image),
    ...changedRows(record, former.cells, image),
  ];
  const takenBack: ChangedRows[] = [];
  let pending: ChangedRows[] = [];
  let [cells, filled] = [0, 0];
  for (const rows of changed) {
    if (rows.evidence.isWritten) break;
    pending.push(rows);
    if (rows.evidence.former === 0) continue;
    for (const one of pending) takenBack.push(one);
    pending = [];
    cells += rows.evidence.former;
    filled += rows.evidence.filled;
  }
  if (takenBack.length === 0 || (filled === 0 && cells === 1)) return record;
  const now = {
    cells: new Map(record.cells),
    blocks: new Map(record.blocks.map((block) => [block.row, block])),
  };
  for (const rows of takenBack) rows.restore(now.cells, now.blocks);
  return { cells: now.cells, blocks: [...now.blocks.values()] };
}

/** The last block first. */
function changedBlocks(record: SheetRecord, former: readonly RowBlock[], image: SheetImage): ChangedRows[] {
  const written = new Map(record.blocks.map((block) => [block.row, block]));
  return [...former].reverse().map((was): ChangedRows => {
    const is = written.get(was.row);
    const cells = blockFits(was, image) ? was.rows * was.columns.length : 0;
    return {
      evidence: { isWritten: is !== undefined && blockFits(is, image), former: cells, filled: cells },
      restore: (_, blocks) => blocks.set(was.row, was),
    };
  });
}

/** The last row first. */
function changedRows(
  record: SheetRecord,
  former: ReadonlyMap<number, HashedCell | null>,
  image: SheetImage,
): ChangedRows[] {
  const rows = new Map<number, [code: number, was: HashedCell | null][]>();
  for (const entry of former) {
    const row = rowOfCode(entry[0]);
    const cells = rows.get(row) ?? [];
    cells.push(entry);
    rows.set(row, cells);
  }
  const now = contentFrom(image);
  return [...rows.entries()]
    .sort(([one], [other]) => other - one)
    .map(([, changes]) => ({
      evidence: evidenceOf(changes, record, now),
      restore(cells) {
        for (const [code, was] of changes) {
          if (was === null) cells.delete(code);
          else cells.set(code, was);
        }
      },
    }));
}

/** What a formula spilled tells nothing: its results may be what stood there as values. */
function evidenceOf(
  changes: readonly (readonly [code: number, was: HashedCell | null])[],
  record: SheetRecord,
  now: (row: number, column: number) => Content,
): Evidence {
  let [isWritten, former, filled] = [false, 0, 0];
  for (const [code, was] of changes) {
    const is = record.cells.get(code) ?? null;
    if (was?.kind === "spilled" || is?.kind === "spilled") continue;
    const content = now(rowOfCode(code), columnOfCode(code));
    const holds = (cell: HashedCell | null): boolean =>
      cell === null ? content === "" : cell.isSame(content);
    if (holds(is) === holds(was)) continue;
    if (holds(is)) isWritten = true;
    else {
      former++;
      if (content !== "") filled++;
    }
  }
  return { isWritten, former, filled };
}
