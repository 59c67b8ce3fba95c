import { installKamFunctions } from "../support/installKamFunctions";
import { closeWorkbooks } from "../../../support/headless";
import { undos, writes } from "./scenarios";
import { runInto, writingRequests } from "./sweep";
import { writeFileSync, appendFileSync } from "node:fs";
jest.setTimeout(3_000_000);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);
const only = process.env["ONLY"] ?? "";
const cutsWanted = Number(process.env["CUTS"] ?? 6);
const out = process.env["OUT"] ?? "/tmp/journal-sweep.txt";
writeFileSync(out, "");
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
function diff(a: unknown, b: unknown): string {
  const lines = (x: unknown) => JSON.stringify(x, null, 0).split(/(?<=",)|(?<=\},)/);
  const [x, y] = [lines(a), lines(b)];
  const sx = new Set(x), sy = new Set(y);
  return JSON.stringify({ gone: x.filter((l) => !sy.has(l)).slice(0, 8), come: y.filter((l) => !sx.has(l)).slice(0, 8) });
}
test.each([...writes, ...undos].filter(({ name }) => only === "" || new RegExp(only).test(name)))("$name", async (scenario) => {
  const { before, after, writing, journals, requests } = await writingRequests(scenario);
  appendFileSync(out, `## ${scenario.name}: ${requests} requests, writing ${JSON.stringify(writing)}, journals after ${journals}\n`);
  for (const { request, actions } of writing) {
    const cuts = Array.from({ length: cutsWanted }, (_, i) => Math.floor(((i + 0.5) * actions) / cutsWanted));
    const all = [
      { refuse: [request] }, { loseAnswer: [request] }, { deadFrom: request }, { loseAnswer: [request], deadFrom: request + 1 },
      ...[...new Set([1, 2, 3, 4, ...cuts, actions - 2, actions - 1])].filter((c) => c < actions).flatMap((cut) => [
        { half: [{ request, actions: cut }] },
        { half: [{ request, actions: cut }], deadFrom: request + 1 },
        { half: [{ request, actions: cut }], refuse: [request + 2, request + 3] },
      ]),
    ];
    for (const faults of all) {
      const { error, left, found, repaired } = await runInto(scenario, faults);
      const e = error as { key?: string; message?: string } | null;
      const of = (s: unknown) => (same(s, before) ? "before" : same(s, after) ? "after" : "OTHER");
      const bad = of(repaired.state) === "OTHER" || repaired.journals > 0 || (of(left.state) === "OTHER" && left.journals === 0) || (e?.key === "writeFailed" && of(left.state) !== "before");
      appendFileSync(out, `${bad ? "BAD " : "ok  "}${JSON.stringify(faults)} → ${e?.key ?? e?.message ?? "fine"} left ${of(left.state)}/${left.journals} found ${typeof found === "string" ? found : found?.kind ?? null} repaired ${of(repaired.state)}/${repaired.journals}${bad ? " " + diff(before, repaired.state).slice(0, 1200) : ""}\n`);
      closeWorkbooks();
    }
  }
});
