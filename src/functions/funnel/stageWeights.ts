import { isLostLabel, parseOutcome } from "../../core/funnel/stageLabels";
import { knownStages } from "../../core/funnel/resolveStages";
import { stageTable } from "../../core/funnel/stageTable";
import { defaultPrior, winRates } from "../../core/funnel/winRates";
import { isBlank, textOfCell } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllLabels } from "../edge/readLabels";
import { readFlag } from "../edge/readFlag";
import { readLabelList } from "../edge/readLabelList";
import { readNumber } from "../edge/readNumber";
import { toCell } from "../edge/toCell";
import { toGrid } from "../edge/toGrid";
import { toTable } from "../edge/toTable";

const names = ["Stage", "Reached", "Won", "Weight"];
const defaultStages = ["P0", "P1", "P2", "P3", "P4", "P5", "P6"];

/**
 * What are your stages really worth? Win rates from your own closed deals, ready to use as weights.
 * @customfunction STAGEWEIGHTS
 * @param lastStages The last stage that each closed deal was in before it was won or lost.
 * @param outcomes "Won" or "Lost" (or TRUE/FALSE, 1/0) per deal; open deals blank.
 * @param [stages] Your stages in order; P0 to P6 if left out.
 * @param [prior] How many average deals to mix in where history is thin; 1 if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per stage: deals that reached it, deals won, weight.
 */
export function stageWeights(
  lastStages: unknown[][],
  outcomes: unknown[][],
  stages?: unknown[][],
  prior?: unknown,
  headers?: unknown,
): unknown[][] {
  const labels = readAllLabels("lastStages", lastStages);
  const results = readAllLabels("outcomes", outcomes);
  checkSameShape(labels, "outcomes", results);
  const order = (readLabelList("stages", stages) ?? defaultStages).filter((label) => !isLostLabel(label));
  const table = stageTable(
    order.map((label) => [label, 0]),
    "stages",
  );
  const won = toGrid(outcomes).cells.flatMap((row) =>
    Array.from({ length: results.columns }, (_, column) => toCell(row[column])),
  );
  const closed = labels.labels.map((label, index) => (isBlank(won[index]) ? "" : label));
  const lastStage = knownStages(
    closed,
    { ...table, labels: order, lost: order.map(() => false) },
    "lastStages",
  );
  const rows = winRates(
    lastStage,
    won.map(outcomeAt),
    order.length,
    readNumber("prior", prior, defaultPrior),
  );
  return toTable(
    names,
    rows.map((row, index) => [order[index], row.reached, row.won, row.weight]),
    readFlag("headers", headers, true),
  );
}

function outcomeAt(cell: ReturnType<typeof toCell>, index: number): boolean {
  if (isBlank(cell)) return false;
  const won = parseOutcome(cell);
  if (won !== null) return won;
  const details = { parameter: "outcomes", value: textOfCell(cell), item: index + 1, expected: "Won, Lost" };
  throw new DomainError("notChoice", details);
}
