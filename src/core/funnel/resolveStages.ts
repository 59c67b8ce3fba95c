import { codeEach, labelAt, type Labels, labelsOf } from "../cells/Labels";
import { labelKey } from "../cells/labelKey";
import { numberFromCell } from "../cells/parseNumber";
import { DomainError } from "../DomainError";
import { isLostLabel, stageCode } from "./stageLabels";
import type { StageTable } from "./stageTable";

export const blankStage = -1;
export const unknownStage = -2;

/**
 * The row of the table of each label: −1 for a blank label, −2 for one that is not in the table. The whole label
 * counts first, then its code (P0 …); a lost label that the table does not name goes to its first lost row.
 */
export function resolveStages(labels: readonly string[], table: StageTable): Int32Array {
  return codeEach(labelsOf(labels), rowsOf(table));
}

export function rowsOf(table: StageTable): (label: string) => number {
  const byKey = new Map<string, number>();
  table.labels.forEach((label, row) => {
    const key = labelKey(label);
    byKey.set(key, row);
    const code = stageCode(key);
    if (code !== null) byKey.set(code, row);
  });
  const lostRow = table.lost.includes(true) ? table.lost.indexOf(true) : unknownStage;
  return (label) => {
    const key = labelKey(label);
    if (key === "") return blankStage;
    const row = byKey.get(key) ?? byKey.get(stageCode(key) ?? key);
    return row ?? (isLostLabel(label) ? lostRow : unknownStage);
  };
}

/** The stage of each deal as a row of a table, which has a row more for each own probability. */
export interface DealStages {
  /** −1 for no stage, −2 for an unknown one. */
  readonly index: Int32Array;
  readonly table: StageTable;
}

/**
 * As resolveStages, for deals that may have a probability of their own: a number from 0 to 1 that is no label of the
 * table. Its row comes behind those of the table and weighs what `weigh` makes of it; a lone dash is no stage.
 */
export function dealStages(
  labels: Labels,
  table: StageTable,
  weigh = (probability: number): number => probability,
  areKnown = false,
): DealStages {
  const ownFrom = table.labels.length;
  const own: number[] = [];
  const rowOf = rowsOf(table);
  const { places } = labels;
  const index = codeEach(
    labels,
    (label, place) => {
      const row = rowOf(label);
      const probability = row === unknownStage ? numberFromCell(label) : "bad";
      if (probability === null) return blankStage;
      if (probability !== "bad" && probability >= 0 && probability <= 1)
        return ownFrom + own.push(probability) - 1;
      if (areKnown && row === unknownStage) throw unknownLabel("stages", label, places.indexOf(place));
      return row;
    },
    areKnown ? places : undefined,
  );
  return {
    index,
    table: {
      ...table,
      labels: [...table.labels, ...own.map(() => "Own probability")],
      weights: [...table.weights, ...own.map(weigh)],
      lost: [...table.lost, ...own.map(() => false)],
      ownFrom,
    },
  };
}

/**
 * As dealStages, for totals: `unknownLabel` with the position of the first stage that is neither. The places of the
 * labels are used up.
 */
export function knownDealStages(labels: Labels, table: StageTable): DealStages {
  return dealStages(labels, table, undefined, true);
}

/** Errors: `unknownLabel` with the position of the first label that was not resolved. */
export function checkKnown(index: Int32Array, labels: Labels, parameter: string): void {
  const first = index.indexOf(unknownStage);
  if (first >= 0) throw unknownLabel(parameter, labelAt(labels, first), first);
}

function unknownLabel(parameter: string, value: string, cell: number): DomainError {
  return new DomainError("unknownLabel", { parameter, value, item: cell + 1 });
}
