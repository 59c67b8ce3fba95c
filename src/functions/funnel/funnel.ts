import { funnelRows } from "../../core/funnel/funnelRows";
import { knownStages } from "../../core/funnel/resolveStages";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllLabels } from "../edge/readLabels";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readFlag } from "../edge/readFlag";
import { readStageTable } from "../edge/readStageTable";
import { toTable } from "../edge/toTable";

const names = ["Stage", "Deals", "Amount", "Weight", "Weighted", "Deals %", "Conversion"];

/**
 * What is in your funnel? Deals, amounts and conversion, stage by stage.
 * @customfunction FUNNEL
 * @param stages Stage of each deal.
 * @param amounts Amount of each deal.
 * @param [weights] Your stages and their weights, a table of two columns; P0 to P6 if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per stage and a total: deals, amount, weight, weighted amount, share of deals, conversion.
 */
export function funnel(
  stages: unknown[][],
  amounts: unknown[][],
  weights?: unknown[][],
  headers?: unknown,
): unknown[][] {
  const labels = readAllLabels("stages", stages);
  const money = readAllNumbers("amounts", amounts);
  checkSameShape(labels, "amounts", money);
  const table = readStageTable(weights);
  const rows = funnelRows(knownStages(labels.labels, table), money.values, table);
  return toTable(
    names,
    rows.map((row) => [
      row.stage,
      row.deals,
      row.amount,
      row.weight,
      row.weighted,
      row.dealsShare,
      row.conversion,
    ]),
    readFlag("headers", headers, true),
  );
}
