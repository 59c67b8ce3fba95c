import { textOfCell } from "../../core/cells/Cell";
import { type DealList, stageChanges } from "../../core/funnel/stageChanges";
import { knownStages } from "../../core/funnel/resolveStages";
import type { StageTable } from "../../core/funnel/stageTable";
import { checkSameShape } from "../edge/checkSameShape";
import { type LabelGrid, readAllLabels } from "../edge/readLabels";
import { type CellGrid, readAllCells } from "../edge/readAllCells";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readFlag } from "../edge/readFlag";
import { readStageTable } from "../edge/readStageTable";
import { toTable } from "../edge/toTable";

const names = [
  ...["Deal", "Change", "Stage before", "Stage after"],
  ...["Amount before", "Amount after", "Weighted change"],
];

/**
 * What moved in the funnel since last week? Every deal that is new, gone, won, lost, advanced, fell back or changed its amount.
 * @customfunction FUNNELCHANGE
 * @param idsBefore Number or name of each deal in the earlier list.
 * @param stagesBefore Stage of each deal in the earlier list.
 * @param amountsBefore Amount of each deal in the earlier list.
 * @param idsAfter Number or name of each deal in the later list.
 * @param stagesAfter Stage of each deal in the later list.
 * @param amountsAfter Amount of each deal in the later list.
 * @param [weights] Your stages and their weights, a table of two columns; P0 to P6 if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per changed deal, the largest change of weighted amount first.
 */
export function funnelChange(
  idsBefore: unknown[][],
  stagesBefore: unknown[][],
  amountsBefore: unknown[][],
  idsAfter: unknown[][],
  stagesAfter: unknown[][],
  amountsAfter: unknown[][],
  weights?: unknown[][],
  headers?: unknown,
): unknown[][] {
  const table = readStageTable(weights);
  const before = readDeals("Before", idsBefore, stagesBefore, amountsBefore, table);
  const after = readDeals("After", idsAfter, stagesAfter, amountsAfter, table);
  const rows = stageChanges(before, after, table).map((row) => [
    row.before === null ? after.given[row.after ?? 0] : before.given[row.before],
    row.change,
    row.before === null ? "" : before.stages.labels[row.before],
    row.after === null ? "" : after.stages.labels[row.after],
    amountOf(before, row.before),
    amountOf(after, row.after),
    row.weightedChange,
  ]);
  return toTable(names, rows, readFlag("headers", headers, true));
}

interface Deals extends DealList {
  readonly stages: LabelGrid;
  /** The ids as they were given, numbers or texts. */
  readonly given: CellGrid["cells"];
}

function readDeals(side: string, ids: unknown, stages: unknown, amounts: unknown, table: StageTable): Deals {
  const keys = readAllCells(`ids${side}`, ids);
  const labels = readAllLabels(`stages${side}`, stages);
  const money = readAllNumbers(`amounts${side}`, amounts);
  checkSameShape(keys, `stages${side}`, labels);
  checkSameShape(keys, `amounts${side}`, money);
  const stageIndex = knownStages(labels.labels, table, `stages${side}`);
  const given = keys.cells;
  return { ids: given.map(textOfCell), given, stageIndex, amounts: money.values, stages: labels };
}

function amountOf(deals: Deals, deal: number | null): unknown {
  const amount = deal === null ? NaN : (deals.amounts[deal] as number);
  return Number.isNaN(amount) ? "" : amount;
}
