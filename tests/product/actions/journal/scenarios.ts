import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { insertFormula } from "../../../../src/actions/functions/insertFormula";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { withWorkbook } from "../../../support/headless";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { build, lists, type } from "../plans/plansHost";
import { classifyCase } from "../rerun/classifyCase";
import { forecastCase } from "../rerun/forecastCase";
import { runAt, type RerunCase } from "../rerun/RerunCase";

/** Something that writes, and the workbook in which it does. */
export interface Scenario {
  readonly name: string;
  open(): Promise<HeadlessHost>;
  act(signal?: AbortSignal): Promise<unknown>;
}

const ref = (list: RerunCase) => ({ kind: "table", name: list.source }) as const;

/** The list as a table, with a note of the user's three columns right of it and one right beside it. */
function openList(list: RerunCase): Promise<HeadlessHost> {
  const { source, headers, rows } = list;
  const notes = rows.map((row, index): (string | number)[] =>
    index === 1 ? [...row, "mine", "", "", "more"] : [...row],
  );
  const right = String.fromCharCode(64 + headers.length);
  return withWorkbook(
    { [source]: [headers, ...notes] },
    { tables: { [source]: [source, `A1:${right}${rows.length + 1}`] } },
  );
}

async function refreshedPlans(): Promise<HeadlessHost> {
  const host = await withWorkbook(lists);
  await build(["Acme", "Gamma"]);
  await type(host, "Accounts", { B2: 7000000 });
  for (let row = 5; row < 17; row++)
    await type(host, "Deals", { [`A${row}`]: `New ${row - 4}`, [`B${row}`]: "Acme", [`C${row}`]: "P1" });
  return host;
}

const refreshPlans = (signal?: AbortSignal) =>
  build(["Acme", "Gamma"], { ranges: { Deals: "A1:G16" }, ...(signal ? { signal } : {}) });

export const writes: readonly Scenario[] = [
  {
    name: "the settings",
    open: () => withWorkbook({ Data: [["mine"]] }),
    act: (signal) => ensureSettings(runAt(signal)),
  },
  {
    name: "a first classification",
    open: () => openList(classifyCase),
    act: (signal) => classifyCase.write("live", ref(classifyCase), undefined, signal),
  },
  {
    name: "a second classification",
    async open() {
      const host = await openList(classifyCase);
      await classifyCase.write("live", ref(classifyCase));
      return host;
    },
    act: (signal) => classifyCase.write("values", ref(classifyCase), undefined, signal),
  },
  {
    name: "a forecast",
    open: () => openList(forecastCase),
    act: (signal) => forecastCase.write("live", ref(forecastCase), undefined, signal),
  },
  {
    name: "new plans",
    open: () => withWorkbook(lists),
    act: (signal) => build(["Acme", "Gamma"], signal ? { signal } : {}),
  },
  { name: "refreshed plans", open: refreshedPlans, act: refreshPlans },
  {
    name: "a formula",
    open: () => withWorkbook({ Data: [[1, null]] }),
    act: (signal) =>
      insertFormula(
        { formula: "=A1+1", target: { sheet: "Data", address: "B1" }, replaces: null },
        runAt(signal),
      ),
  },
];

/** The undo of each write. */
export const undos: readonly Scenario[] = writes.map(({ name, open, act }) => ({
  name: `the undo of ${name}`,
  async open() {
    const host = await open();
    await act();
    return host;
  },
  act: () => undoLastWrite(),
}));
