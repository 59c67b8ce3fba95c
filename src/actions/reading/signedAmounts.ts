import type { Cell } from "../../core/cells/Cell";
import { asNumber } from "../../core/cells/parseNumber";
import { readSigns, type SignReading } from "../../core/reading/readSigns";
import type { Answers } from "../../core/reading/Reading";
import { breathe } from "../../excel/pause";
import type { SourceTable } from "../sources/SourceTable";

/** Amounts whose sign is in another column. */
export interface SignedAmounts {
  readonly column: number;
  /** With all credits negative, whatever was decided. */
  readonly turned: readonly (number | null)[];
  /** What is read without the rows that are no data: their figures are in no sum. */
  read(leftOut: ReadonlySet<number>): SignReading;
}

/** The first column that serves no field and says which amounts are credits; null where none does. */
export async function signedAmounts(
  { columns }: SourceTable,
  amounts: { readonly column: number; readonly values: readonly Cell[] },
  isMapped: ReadonlySet<number | null>,
  answers: Answers,
): Promise<SignedAmounts | null> {
  const { column } = amounts;
  const values = amounts.values.map(asNumber);
  for (const [at, types] of columns.entries()) {
    if (isMapped.has(at)) continue;
    await breathe();
    const { findings, questions, changes, turned } = readSigns({ values, types, column }, answers);
    if (findings.length + questions.length === 0 && !changes && turned === null) continue;
    return {
      column,
      turned: (turned ?? values).map((cell) => (typeof cell === "number" ? cell : null)),
      read(leftOut) {
        const own = types.map((type, row) => (leftOut.has(row) ? null : type));
        const counted = values.map((cell, row) => (leftOut.has(row) ? null : cell));
        return readSigns({ values: counted, types: own, column }, answers);
      },
    };
  }
  return null;
}
