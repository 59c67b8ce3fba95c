import { stopOnForecastDay } from "../product/actions/rerun/forecastCase";
import { installKamFunctions } from "../product/actions/support/installKamFunctions";
import { listCases } from "./cases/listCases";
import { readingCases } from "./cases/readingCases";
import { injectionsInto } from "./injections";
import { baselineOf, runFault } from "./runFault";

stopOnForecastDay();
beforeAll(installKamFunctions);

test("an undo of formulas that read settings which go with them is finished wherever it broke off", async () => {
  const undo = listCases.find(({ name }) => name === "undo of forecast, live, table, new");
  if (undo === undefined) throw new Error("there is no such case");
  const baseline = await baselineOf(undo);
  const cuts = injectionsInto(baseline).filter(({ kind }) => kind === "half");
  expect(cuts.length).toBeGreaterThan(8);
  for (const cut of cuts) expect([cut, await runFault(undo, baseline, cut)]).toEqual([cut, []]);
});

test("a write that broke off when formulas had lost their number format gives it back", async () => {
  const again = readingCases.find(({ name }) => name === "a forecast per currency, again");
  if (again === undefined) throw new Error("there is no such case");
  const baseline = await baselineOf(again);
  const cuts = injectionsInto(baseline).filter(
    ({ kind, request, actions }) =>
      kind === "half" && baseline.requests[request - 1]?.Actions[actions - 1]?.Name === "NumberFormat",
  );
  expect(cuts.length).toBeGreaterThan(2);
  for (const cut of cuts) expect([cut, await runFault(again, baseline, cut)]).toEqual([cut, []]);
});
