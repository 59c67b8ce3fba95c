import { listFields, listRows } from "./listTemplates";
import { planCells } from "./planCells";
import type { PlanField } from "./PlanField";
import type { PlanRow, PlanSection } from "./PlanTab";
import type { PlanWords } from "./PlanWords";

/** A list of the user's own: header and empty rows. */
export function userSection(id: "goals" | "actions" | "risks", words: PlanWords): PlanSection {
  const fields: readonly PlanField[] = listFields[id];
  const heads: Readonly<Record<string, string>> = words.lists[id];
  const rows = Array.from({ length: listRows[id].atLeast }, (_, index): PlanRow => ({
    id: `${id}.${index + 1}`,
    look: "list",
    cells: fields.map((field) => {
      const { choice } = field;
      const choices =
        choice === undefined || choice === "role" || choice === "grade" ? undefined : words.choices[choice];
      return planCells.field(field, null, choices);
    }),
  }));
  return {
    id,
    before: [
      { id: `${id}.bar`, look: "bar", cells: [planCells.label("b", words.sections[id])] },
      {
        id: `${id}.head`,
        look: "head",
        cells: fields.map((field) => planCells.label(field.column, heads[field.id] ?? field.id)),
      },
      ...rows,
      { id: `${id}.end`, look: "space", cells: [] },
    ],
    list: null,
    after: [],
  };
}
