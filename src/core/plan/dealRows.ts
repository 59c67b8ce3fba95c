import { serialFromDate } from "../dates/serialDates";
import type { FilledRow } from "./listSections";
import type { OpportunityFact } from "./PlanFacts";
import type { PlanColumn } from "./PlanField";
import { planCells, type PlanCell, type PlanFormula, type PlanRow } from "./PlanTab";
import type { PlanWords } from "./PlanWords";

/** The opportunities of an account as rows, each with its state: past due (open, its date before `date`), won or lost. */
export function dealRows(
  deals: readonly OpportunityFact[],
  date: string,
  words: PlanWords,
): FilledRow<"opportunities">[] {
  return deals.map(({ key, state, ...values }) => ({
    key,
    values: { ...values, inList: stateOf({ state, closeDate: values.closeDate }, date, words) },
  }));
}

/**
 * Below the opportunities: what of them is open, of that past due, won and lost, as formulas over the list, so that a
 * deal that somebody adds by hand counts; without a source (null) written once and left to the formulas.
 */
export function dealTotals(
  deals: readonly OpportunityFact[] | null,
  asValues: boolean,
  date: string,
  words: PlanWords,
): PlanRow[] {
  const states = words.deals;
  const sumOf = (wanted: (state: string) => boolean): number =>
    (deals ?? []).reduce(
      (sum, deal) =>
        wanted(stateOf(deal, date, words) ?? "") && typeof deal.amount === "number" ? sum + deal.amount : sum,
      0,
    );
  const total = (id: string, label: string, formula: PlanFormula["formula"], value: number): PlanRow => {
    const cell: PlanCell = {
      ...planCells.field({ id, column: "c", format: "amount", by: "us" }, asValues ? value : { formula }),
      by: deals === null ? "user" : "us",
    };
    return { id: `opportunities.${id}`, kind: "pair", cells: [planCells.label("b", label), cell] };
  };
  const ofState = (state: string): PlanFormula["formula"] => [
    "SUMIFS(",
    ...overList("e"),
    ",",
    ...overList("i"),
    `,"${state}")`,
  ];
  return [
    { id: "opportunities.below", kind: "space", cells: [] },
    total(
      "open",
      states.openTotal,
      ["=", ...ofState(""), "+", ...ofState(states.pastDue)],
      sumOf((state) => state === "" || state === states.pastDue),
    ),
    total(
      "pastDue",
      states.pastDueTotal,
      ["=", ...ofState(states.pastDue)],
      sumOf((state) => state === states.pastDue),
    ),
    total(
      "won",
      states.wonTotal,
      ["=", ...ofState(states.won)],
      sumOf((state) => state === states.won),
    ),
    total(
      "lost",
      states.lostTotal,
      ["=", ...ofState(states.lost)],
      sumOf((state) => state === states.lost),
    ),
  ];
}

function stateOf(
  { state, closeDate }: Pick<OpportunityFact, "state" | "closeDate">,
  date: string,
  { deals }: PlanWords,
): string | null {
  if (state !== "open") return deals[state];
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return typeof closeDate === "number" && closeDate < serialFromDate(year, month - 1, day)
    ? deals.pastDue
    : null;
}

/** From the first row of the list to the blank row below it, so that rows inserted at its end are inside. */
function overList(column: PlanColumn): PlanFormula["formula"] {
  return [{ row: "opportunities.list", column }, ":", { row: "opportunities.below", column }];
}
