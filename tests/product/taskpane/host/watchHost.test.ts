import { associateCommands } from "../../../../src/commands/associateCommands";
import { watchHost, type HostState } from "../../../../src/taskpane/host/watchHost";

const scope = globalThis as unknown as { Office?: unknown };

/** An office.js whose onReady answers after so many milliseconds; null: never. */
function startOffice(afterMs: number | null, host: "Excel" | null = "Excel"): string[] {
  const associated: string[] = [];
  scope.Office = {
    onReady: () =>
      new Promise((resolve) => {
        if (afterMs !== null) setTimeout(() => resolve({ host }), afterMs);
      }),
    actions: { associate: (name: string) => associated.push(name) },
  };
  return associated;
}

function watch(): HostState[] {
  const states: HostState[] = [];
  void watchHost((state) => states.push(state));
  return states;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete scope.Office;
});

describe("watchHost", () => {
  test("an Excel that takes ten seconds is starting, then late, then ready; the seven actions are there all along", async () => {
    const associated = startOffice(10_000);
    associateCommands();
    const states = watch();
    expect(associated).toHaveLength(7);
    expect(states).toEqual(["starting"]);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(states).toEqual(["starting", "late"]);
    await jest.advanceTimersByTimeAsync(1);
    expect(states).toEqual(["starting", "late", "ready"]);
  });

  test("an Excel that never answers is late for ever, and never no workbook", async () => {
    startOffice(null);
    const states = watch();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(states).toEqual(["starting", "late"]);
  });

  test("a page outside of Excel has no workbook, as office.js says", async () => {
    startOffice(100, null);
    const states = watch();
    await jest.advanceTimersByTimeAsync(100);
    expect(states).toEqual(["starting", "none"]);
  });

  test("without office.js there is no workbook", () => {
    expect(watch()).toEqual(["none"]);
  });
});
