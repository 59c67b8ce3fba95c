import type { PlanSectionId } from "../../../src/core/plan/PlanField";
import type { HeadlessHost } from "../../../workbench/headless/createHeadlessHost";
import { build, lists, tabOf, type } from "../../product/actions/plans/plansHost";
import { withWorkbook } from "../../support/headless";
import { type FaultCase, undoOf, type WriteCase } from "../FaultCase";

/** Acme's deals with so many below them that rows are inserted for them. */
const newDeals = 12;
const ranges = { Deals: `A1:G${4 + newDeals}` };

const book = () => withWorkbook(lists);

/** The tabs of Acme and Beta as an earlier run wrote them, with words of the user's in, beside and below them. */
async function withPlans(sections?: readonly PlanSectionId[]): Promise<HeadlessHost> {
  const headless = await book();
  await build(["Acme", "Beta GmbH"], sections === undefined ? {} : { sections });
  const { row } = tabOf(headless, "Acme");
  await type(headless, "Acme", {
    [`B${row("Action plan") + 2}`]: "call Bob",
    [`L${row("Opportunities") + 2}`]: "beside",
    B130: "far below",
  });
  return headless;
}

async function addDeals(headless: HeadlessHost): Promise<void> {
  const rows = Array.from({ length: newDeals }, (_, index) => index + 5);
  const cells = rows.flatMap((row) => [
    [`A${row}`, `New ${row - 4}`],
    [`B${row}`, "Acme"],
    [`C${row}`, "P1"],
  ]);
  await type(headless, "Deals", Object.fromEntries(cells) as Record<string, string>);
}

const control = (signal?: AbortSignal, meanwhile?: () => Promise<void>) => ({
  ...(signal === undefined ? {} : { signal }),
  ...(meanwhile === undefined ? {} : { meanwhile }),
});

const cases: readonly WriteCase[] = [
  {
    name: "plans, new",
    before: book,
    act: (signal, writes) => build(["Acme", "Beta GmbH"], control(signal, writes)),
  },
  {
    name: "plans, a new one beside old ones",
    before: () => withPlans(),
    act: (signal, writes) => build(["Acme", "Gamma"], control(signal, writes)),
  },
  {
    name: "plans, refreshed with inserted rows",
    async before() {
      const headless = await withPlans();
      await addDeals(headless);
      return headless;
    },
    act: (signal, writes) => build(["Acme", "Beta GmbH"], { ...control(signal, writes), ranges }),
  },
  {
    name: "plans, a section added",
    before: () => withPlans(["profile", "opportunities", "actions"]),
    act: (signal, writes) => build(["Acme"], control(signal, writes)),
  },
];

/** Account plans: new tabs, a refresh for which rows are inserted, a refresh with a section more; the undo of each. */
export const planCases: readonly FaultCase[] = cases.flatMap((write) => [write, undoOf(write)]);
