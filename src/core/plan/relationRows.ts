import { textOfCell } from "../cells/Cell";
import { relation, gapsOf } from "../relationship/relation";
import { resolveLabels } from "../relationship/resolveLabels";
import { knownContacts, type RelationPolicy } from "./knownContacts";
import { planCells, type PlanCell, type PlanFormula, type PlanRow } from "./PlanTab";
import { type PlanColumn, planColumns, type PlanFormat } from "./PlanField";
import type { ContactFact } from "./PlanFacts";
import type { PlanGap, PlanWords } from "./PlanWords";

/** What KAM.RELATIONGAPS says; a Chinese tab shows its own words in their place. */
const functionGaps: Readonly<Record<PlanGap, string>> = {
  noKDM: "no KDM",
  noKI: "no KI",
  noKU: "no KU",
  kdmHasNoSupporter: "KDM has no supporter",
  singleContact: "single contact",
};
const functionSeparator = "; ";

/** Columns of the map that hold a grade; the first column holds the role. */
const mapColumns = planColumns.slice(1);

/**
 * Below the contacts: score and gaps as live formulas over the list, and the map of roles and grades.
 * Contacts with a label that is not known make score or gaps a value over the others; so does the policy. Without a source of
 * contacts (null) all of it is written once and then left to the formulas and the user.
 */
export function relationRows(
  contacts: readonly ContactFact[] | null,
  policy: RelationPolicy,
  words: PlanWords,
): PlanRow[] {
  const count = contacts?.length ?? 0;
  const asValues = policy.asValues === true;
  const { scored, checked } = knownContacts(contacts ?? [], policy);
  const field = (column: PlanColumn, format: PlanFormat, value: PlanCell["value"]): PlanCell => ({
    ...planCells.field({ id: "relation", column, format, by: "us" }, value),
    by: contacts === null ? "user" : "us",
  });
  const score =
    !asValues && scored.length === count
      ? overContacts("RELATION", policy.formulaTables)
      : scoreOf(scored, policy);
  const gaps =
    !asValues && checked.length === count
      ? inWords(overContacts("RELATIONGAPS", ""), words)
      : gapsInWords(checked, words);
  return [
    {
      id: "contacts.score",
      kind: "pair",
      cells: [planCells.label("b", words.relation.score), field("c", "percent", score)],
    },
    {
      id: "contacts.gaps",
      kind: "pair",
      cells: [planCells.label("b", words.relation.gaps), field("c", "text", gaps)],
    },
    ...mapRows(scored, policy, words, (column, names) => field(column, "text", names)),
  ];
}

const rolesOf = (contacts: readonly ContactFact[]) => contacts.map(({ role }) => textOfCell(role));
const gradesOf = (contacts: readonly ContactFact[]) => contacts.map(({ grade }) => textOfCell(grade));

function scoreOf(contacts: readonly ContactFact[], { roles, grades }: RelationPolicy): number | null {
  return contacts.length === 0 ? null : relation(rolesOf(contacts), gradesOf(contacts), roles, grades);
}

function gapsInWords(contacts: readonly ContactFact[], words: PlanWords): string {
  if (contacts.length === 0) return "";
  const said = gapsOf(rolesOf(contacts), gradesOf(contacts));
  const gaps = (Object.keys(functionGaps) as PlanGap[]).filter((gap) => said.includes(functionGaps[gap]));
  return gaps.map((gap) => words.gaps[gap]).join(words.gapSeparator);
}

/** From the first row of the list to the blank row below it, so that rows inserted at its end are inside. */
function overContacts(name: string, more: string): PlanFormula {
  const range = (column: "c" | "d") =>
    [{ row: "contacts.list", column }, ":", { row: "contacts.below", column }] as const;
  return {
    formula: [
      "=IF(COUNTA(",
      ...range("c"),
      `)=0,"",KAM.${name}(`,
      ...range("c"),
      ",",
      ...range("d"),
      more,
      "))",
    ],
  };
}

function inWords({ formula }: PlanFormula, words: PlanWords): PlanFormula {
  const pairs = [
    ...Object.entries(functionGaps).map(([gap, text]) => [text, words.gaps[gap as PlanGap]] as const),
    [functionSeparator, words.gapSeparator] as const,
  ].filter(([from, to]) => from !== to);
  const body = typeof formula[0] === "string" ? [formula[0].slice(1), ...formula.slice(1)] : formula;
  return {
    formula: [
      `=${"SUBSTITUTE(".repeat(pairs.length)}`,
      ...body,
      ...pairs.map(([from, to]) => `,"${from}","${to.replaceAll('"', '""')}")`),
    ],
  };
}

function mapRows(
  contacts: readonly ContactFact[],
  policy: RelationPolicy,
  words: PlanWords,
  cell: (column: PlanColumn, names: string) => PlanCell,
): PlanRow[] {
  const roles = resolveLabels(rolesOf(contacts), policy.roles.labels, "roles");
  const grades = resolveLabels(gradesOf(contacts), policy.grades.labels, "grades");
  const shown = policy.grades.labels.slice(0, mapColumns.length);
  return [
    {
      id: "contacts.grades",
      kind: "head",
      cells: [
        planCells.label("b", words.relation.map),
        ...shown.map((grade, index) => planCells.label(mapColumns[index] ?? "i", grade)),
      ],
    },
    ...policy.roles.labels.map((label, role): PlanRow => ({
      id: `contacts.role${role + 1}`,
      kind: "map",
      cells: [
        planCells.label("b", label),
        ...shown.map((_, grade) => {
          const names = contacts.filter(
            (_contact, index) => roles[index] === role && grades[index] === grade,
          );
          const text = names.map(({ name }) => textOfCell(name)).join(words.relation.separator);
          return cell(mapColumns[grade] ?? "i", text);
        }),
      ],
    })),
  ];
}
