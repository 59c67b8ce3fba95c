import { swotBoxes, swotRows } from "./planTemplate";
import { planCells, type PlanRow, type PlanSection } from "./PlanTab";
import type { PlanWords } from "./PlanWords";

/** SWOT: two boxes beside each other, twice, each with lines to write in. */
export function swotSection(words: PlanWords): PlanSection {
  const rows = swotBoxes.flatMap(([left, right], pair): PlanRow[] => [
    {
      id: `swot.head${pair + 1}`,
      kind: "swotHead",
      cells: [planCells.label("b", words.swot[left]), planCells.label("f", words.swot[right])],
    },
    ...Array.from({ length: swotRows }, (_, line): PlanRow => ({
      id: `swot.${pair + 1}-${line + 1}`,
      kind: "swot",
      cells: [
        planCells.field({ id: left, column: "b", format: "text", by: "user" }, null),
        planCells.field({ id: right, column: "f", format: "text", by: "user" }, null),
      ],
    })),
  ]);
  return {
    id: "swot",
    before: [
      { id: "swot.bar", kind: "bar", cells: [planCells.label("b", words.sections.swot)] },
      ...rows,
      { id: "swot.end", kind: "space", cells: [] },
    ],
    list: null,
    after: [],
  };
}
