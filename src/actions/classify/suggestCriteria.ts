import type { SourceTable } from "../sources/SourceTable";
import type { Cell } from "../../core/cells/Cell";

/** A column of the source that may count in the score. */
export interface Criterion {
  /** Counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly weight: number;
  readonly used: boolean;
}

/** So many rows tell whether a column holds numbers. */
const sampleRows = 200;

function holdsNumbers(cells: readonly Cell[]): boolean {
  const sample = cells.slice(0, sampleRows).filter((cell) => cell !== null && cell !== "");
  const numbers = sample.filter((cell) => typeof cell === "number").length;
  return numbers > 0 && numbers * 2 >= sample.length;
}

/**
 * The number columns of a list as criteria: used and weighted as the settings say for their header, or as the user
 * chose here; a column that neither names is not used and weighs 1.
 */
export function suggestCriteria(
  table: SourceTable,
  known: readonly { readonly criterion: string; readonly weight: number }[],
  chosen: ReadonlyMap<number, Criterion>,
): readonly Criterion[] {
  const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
  return table.headers.flatMap((header, column) => {
    if (header.trim() === "" || !holdsNumbers(table.columns[column] ?? [])) return [];
    const own = chosen.get(column);
    if (own?.header === header) return [own];
    const setting = known.find(({ criterion }) => plain(criterion) === plain(header));
    return [{ column, header, weight: setting?.weight ?? 1, used: setting !== undefined }];
  });
}
