import type { Cell } from "../cells/Cell";
import { fingerprint } from "./fingerprint";
import {
  type FilledListId,
  listFields,
  listRows,
  type PlanListFieldId,
  type PlanListId,
} from "./planTemplate";
import { planCells, type PlanCell, type PlanRow, type PlanSection } from "./PlanTab";
import type { PlanChoice, PlanField } from "./PlanField";
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
  const cells = (values: Partial<Readonly<Record<PlanListFieldId<L>, Cell>>>): PlanCell[] =>
    fields.map((field) => planCells.field(field, values[field.id] ?? null, choicesOf(field.choice, labels)));
  const state = fields.find((field) => field.id === "inList");
  return {
    id,
    before: headRows(id, words),
    list: {
      rows:
        rows?.map(({ key, values }) => ({
          id: `${id}.k${fingerprint(key)}`,
          kind: "list",
          cells: cells(values),
        })) ?? null,
      ...listRows[id],
      spareCells: cells({}),
      gone: state ? planCells.field(state, words.gone) : null,
    },
    after: [...after, { id: `${id}.end`, kind: "space", cells: [] }],
  };
}

/** A list of the user's own: header and empty rows. */
export function userSection(id: "goals" | "actions" | "risks", words: PlanWords): PlanSection {
  const fields: readonly PlanField[] = listFields[id];
  const rows = Array.from({ length: listRows[id].atLeast }, (_, index): PlanRow => ({
    id: `${id}.${index + 1}`,
    kind: "list",
    cells: fields.map((field) => {
      const { choice } = field;
      const choices =
        choice === undefined || choice === "role" || choice === "grade" ? undefined : words.choices[choice];
      return planCells.field(field, null, choices);
    }),
  }));
  return {
    id,
    before: [...headRows(id, words), ...rows, { id: `${id}.end`, kind: "space", cells: [] }],
    list: null,
    after: [],
  };
}

function headRows(id: PlanListId, words: PlanWords): PlanRow[] {
  const heads: Readonly<Record<string, string>> = words.lists[id];
  return [
    { id: `${id}.bar`, kind: "bar", cells: [planCells.label("b", words.sections[id])] },
    {
      id: `${id}.head`,
      kind: "head",
      cells: listFields[id].map(({ id: field, column, format }) => ({
        ...planCells.label(column, heads[field] ?? field),
        format,
      })),
    },
  ];
}

function choicesOf(choice: PlanChoice | undefined, labels: RelationLabels): readonly string[] | undefined {
  return choice === "role" || choice === "grade" ? labels[choice] : undefined;
}
