import { textOfCell } from "../../core/cells/Cell";
import type { TierMark } from "../../excel/marks/Marks";
import { tierRecord } from "../../excel/marks/tierRecord";
import { inSlices } from "../list/inSlices";
import type { SourceTable } from "../sources/SourceTable";

/** What a later run must know to tell our tiers from typed ones: the formula, or which tier went to which account. */
export async function tierMark(
  number: number,
  table: SourceTable,
  nameColumn: number,
  labels: readonly string[],
  final: readonly string[],
  formula: string,
  signal: AbortSignal | undefined,
): Promise<TierMark> {
  const mark = { number, tiers: labels, nameHeader: table.headers[nameColumn] ?? "", formula };
  if (formula !== "") return { ...mark, record: "" };
  const names = table.columns[nameColumn] ?? [];
  const place = new Map(labels.map((label, index) => [label, index]));
  const entries: string[] = new Array<string>(table.rows);
  await inSlices(
    table.rows,
    (row) => {
      const index = place.get(final[row] ?? "");
      entries[row] = index === undefined ? "" : tierRecord.encode(textOfCell(names[row]), index);
    },
    signal,
  );
  return { ...mark, record: entries.join("") };
}
