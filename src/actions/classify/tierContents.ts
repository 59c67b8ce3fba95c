import { sameRowFormula } from "../../excel/marks/sameRowFormula";
import { literal } from "../../excel/literal";
import type { Content } from "../../excel/write/Content";
import { inSlices } from "../list/inSlices";
import type { SourceTable } from "../sources/SourceTable";
import type { Classification } from "./classifyAccounts";

export interface TierContents {
  /** Per data row; null leaves the cell alone. */
  readonly tier: readonly (Content | null)[];
  readonly override: readonly (Content | null)[];
  /** Rows whose tier cell is the user's and stays. */
  readonly kept: readonly number[];
}

/**
 * What goes into the tier and override columns. A tier that was typed over moves to the override column if that is
 * free; a formula of the user's stays. A cell that already holds what it should is left alone.
 */
export async function tierContents(
  table: SourceTable,
  { final, overrides, bad }: Classification,
  before: readonly Content[] | undefined,
  formula: ((row: number) => string) | null,
  signal: AbortSignal | undefined,
): Promise<TierContents> {
  const tier = new Array<Content | null>(table.rows).fill(null);
  const override = new Array<Content | null>(table.rows).fill(null);
  const moves = new Set(overrides.filter(({ typedOver }) => typedOver).map(({ row }) => row));
  const overridden = new Set(overrides.map(({ row }) => row));
  const typedOver = table.own.typedOver?.rows ?? [];
  const kept = new Set([
    ...(table.own.typedOver?.formulas ?? []),
    ...typedOver.filter((row) => !moves.has(row)),
  ]);
  const noNumber = new Set(bad);
  await inSlices(
    table.rows,
    (row) => {
      const text = final[row] ?? "";
      if (moves.has(row)) override[row] = literal(text);
      if (kept.has(row)) return;
      const blank = noNumber.has(row) && !overridden.has(row);
      const content = formula === null ? (literal(text) ?? "") : blank ? "" : formula(row);
      const now = before?.[row];
      const stays =
        content === now ||
        (formula !== null && now !== undefined && now !== "" && sameRowFormula(content, now));
      if (!stays) tier[row] = content;
    },
    signal,
  );
  return { tier, override, kept: [...kept].sort((a, b) => a - b) };
}
