import type { Cell } from "../cells/Cell";
import { fingerprint } from "./fingerprint";
import { type FilledListId, listFields, listRows, type PlanListFieldId } from "./listTemplates";
import { planCells } from "./planCells";
import type { PlanChoice, PlanField } from "./PlanField";
import type { PlanCell, PlanRow, PlanSection } from "./PlanTab";
import type { PlanWords } from "./PlanWords";

export interface FilledRow<L extends FilledListId> {
  readonly key: string;
  readonly values: Partial<Readonly<Record<PlanListFieldId<L>, Cell>>>;
}

/** Labels of the roles and grades that a contact can have. */
export interface RelationLabels {
  readonly role: readonly string[];
  readonly grade: readonly string[];
}

/**
 * A list filled from the user's sheets: header, one row per key, spare rows, and what stands below it. `rows` is null
 * when the source was not given.
 */
export function filledSection<L extends FilledListId>(
  id: L,
  rows: readonly FilledRow<L>[] | null,
  words: PlanWords,
  labels: RelationLabels,
  after: readonly PlanRow[] = [],
): PlanSection {
  const fields: readonly (PlanField & { id: PlanListFieldId<L> })[] = listFields[id];
  const heads: Readonly<Record<string, string>> = words.lists[id];
  const cells = (values: Partial<Readonly<Record<PlanListFieldId<L>, Cell>>>): PlanCell[] =>
    fields.map((field) => planCells.field(field, values[field.id] ?? null, choicesOf(field.choice, labels)));
  const state = fields.find((field) => field.id === "inList");
  return {
    id,
    before: [
      { id: `${id}.bar`, look: "bar", cells: [planCells.label("b", words.sections[id])] },
      {
        id: `${id}.head`,
        look: "head",
        cells: fields.map((field) => planCells.label(field.column, heads[field.id] ?? field.id)),
      },
    ],
    list: {
      rows:
        rows?.map(({ key, values }) => ({
          id: `${id}.k${fingerprint(key)}`,
          look: "list",
          cells: cells(values),
        })) ?? null,
      ...listRows[id],
      spareCells: cells({}),
      gone: state ? planCells.field(state, words.gone) : null,
    },
    after: [...after, { id: `${id}.end`, look: "space", cells: [] }],
  };
}

function choicesOf(choice: PlanChoice | undefined, labels: RelationLabels): readonly string[] | undefined {
  return choice === "role" || choice === "grade" ? labels[choice] : undefined;
}
