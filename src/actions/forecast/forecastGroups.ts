import { labelKey } from "../../core/cells/labelKey";
import { textOfCell } from "../../core/cells/textOfCell";
import type { Cell } from "../../core/cells/Cell";
import type { ForecastGroup } from "./types";
import type { StagedDeals } from "./forecastLines";

/**
 * The deals by owner or department, the largest weighted amount first. Names that differ in case, width or
 * surrounding space are one; the first spelling is shown, and `blank` for deals without a name.
 */
export function forecastGroups(
  deals: Omit<StagedDeals, "closeDates">,
  names: readonly Cell[],
  blank: string,
): ForecastGroup[] {
  const { amounts, stageIndex, stageTable } = deals;
  const groups = new Map<string, { -readonly [Field in keyof ForecastGroup]: ForecastGroup[Field] }>();
  for (let row = 0; row < stageIndex.length; row++) {
    const stage = stageIndex[row] as number;
    if (stage < 0 || stageTable.lost[stage] === true) continue;
    const name = textOfCell(names[row]).trim();
    const key = labelKey(name);
    let group = groups.get(key);
    if (group === undefined) {
      group = { name: key === "" ? blank : name, deals: 0, amount: 0, weighted: 0, won: 0 };
      groups.set(key, group);
    }
    const amount = (amounts[row] as number) || 0;
    const weight = stageTable.weights[stage] ?? 0;
    group.deals += 1;
    group.amount += amount;
    group.weighted += amount * weight;
    if (weight === 1) group.won += amount;
  }
  return [...groups.values()].sort((a, b) => b.weighted - a.weighted || b.amount - a.amount);
}
