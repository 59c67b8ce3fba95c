import { installKamFunctions } from "../support/installKamFunctions";
import { closeWorkbooks } from "../../../support/headless";
import { type Scenario, undos, writes } from "./scenarios";
import { runInto, writingRequests } from "./sweep";

jest.setTimeout(120_000);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

async function lastRequest(scenario: Scenario) {
  const clean = await writingRequests(scenario);
  const last = clean.writing.at(-1);
  if (last === undefined) throw new Error("nothing is written");
  expect(clean.journals).toBe(0);
  return { ...clean, ...last };
}

describe.each(writes)("$name", (scenario) => {
  test("half applied, then nothing more: the next session takes it back", async () => {
    const { request, actions, before } = await lastRequest(scenario);
    const half = [{ request, actions: Math.floor(actions * 0.7) }];
    const { error, left, repaired } = await runInto(scenario, { half, deadFrom: request + 1 });
    expect(error).toMatchObject({ key: "restoreFailed" });
    expect(left.journals).toBe(1);
    expect(repaired).toEqual({ state: before, journals: 0 });
  });

  test("applied but the answer lost: it is taken back at once, and said so", async () => {
    const { request, before } = await lastRequest(scenario);
    const { error, left } = await runInto(scenario, { loseAnswer: [request] });
    expect(error).toMatchObject({ key: "writeFailed" });
    expect(left).toEqual({ state: before, journals: 0 });
  });
});

describe.each(undos)("$name", (scenario) => {
  test("half applied, then nothing more: the next session finishes it", async () => {
    const { request, actions, after } = await lastRequest(scenario);
    const half = [{ request, actions: Math.floor(actions * 0.7) }];
    const { error, left, found, repaired } = await runInto(scenario, { half, deadFrom: request + 1 });
    expect(error).toMatchObject({ key: "undoFailed" });
    expect(left.journals).toBe(1);
    expect(found).toMatchObject({ kind: "undo" });
    expect(repaired).toEqual({ state: after, journals: 0 });
  });

  test("half applied in a passing trouble: it is finished at once", async () => {
    const { request, actions, after } = await lastRequest(scenario);
    const half = [{ request, actions: Math.floor(actions / 2) }];
    const { error, left } = await runInto(scenario, { half });
    expect(error).toBeNull();
    expect(left).toEqual({ state: after, journals: 0 });
  });
});
