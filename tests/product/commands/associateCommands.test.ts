import { ensureSettings } from "../../../src/actions/settings/openSettings";
import { answerRibbon } from "../../../src/commands/answerRibbon";
import { associateCommands } from "../../../src/commands/associateCommands";
import { commandOutcomes, type CommandOutcome } from "../../../src/commands/commandOutcomes";
import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

type Command = (event: { completed(): void }) => void;

/** A page with the ribbon's commands; the pane's own code has not loaded. */
async function open() {
  const workbook = await withWorkbook({ Sheet1: [["x"]] });
  const commands = new Map<string, Command>();
  const pane = { shown: 0, showing: () => Promise.resolve() };
  const office = {
    context: {},
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: {
      showAsTaskpane: () => {
        pane.shown++;
        return pane.showing();
      },
    },
  };
  Object.defineProperty(globalThis, "Office", { configurable: true, value: office });
  const scope = globalThis as unknown as { window: unknown };
  scope.window = Object.assign(new EventTarget(), { location: { hash: "" } });
  associateCommands();
  let completed = 0;
  const press = (name: string): void => commands.get(name)?.({ completed: () => completed++ });
  return { ...workbook, pane, press, completed: () => completed };
}

/** The next so many outcomes of ribbon buttons. */
function outcomes(count: number): Promise<CommandOutcome[]> {
  const told: CommandOutcome[] = [];
  return new Promise((resolve) => {
    const stop = commandOutcomes.listen((outcome) => {
      told.push(outcome);
      if (told.length < count) return;
      setTimeout(() => {
        stop();
        resolve(told);
      });
    });
  });
}

describe("the ribbon's buttons", () => {
  test.each(["classify", "forecast", "commission", "plans", "functions", "settings"])(
    "show the page %s before the pane has loaded, and are done while Excel still shows it",
    async (page) => {
      const { press, pane, completed } = await open();
      pane.showing = () => new Promise(() => undefined);
      press(`open${page.charAt(0).toUpperCase()}${page.slice(1)}`);
      expect(completed()).toBe(1);
      expect(window.location.hash).toBe(`#/${page}`);
      expect(pane.shown).toBe(1);
    },
  );

  test("a pane that cannot be shown says why when it is opened by hand", async () => {
    const { press, pane, completed } = await open();
    pane.showing = () => Promise.reject(new Error("no room"));
    press("openClassify");
    expect(completed()).toBe(1);
    await Promise.resolve();
    answerRibbon();
    expect(await outcomes(1)).toMatchObject([{ kind: "failed", error: { message: "no room" } }]);
  });

  test("undo takes the last write back, and says so when there is none", async () => {
    const { press, pane, book, completed } = await open();
    answerRibbon();
    await ensureSettings({ language: "en", now: new Date(2026, 0, 1) });
    press("undoLastWrite");
    expect(await outcomes(1)).toMatchObject([{ kind: "done", message: { key: "undone" } }]);
    expect(book.sheets()).toHaveLength(1);
    expect([completed(), pane.shown]).toEqual([1, 0]);
    press("undoLastWrite");
    expect(await outcomes(1)).toMatchObject([{ kind: "failed", error: { key: "nothingToUndo" } }]);
    expect([completed(), pane.shown]).toEqual([2, 1]);
  });

  test("undo that is pressed before the pane has loaded is done when it has", async () => {
    const { press, book, completed } = await open();
    await ensureSettings({ language: "en", now: new Date(2026, 0, 1) });
    press("undoLastWrite");
    expect([completed(), book.sheets().length]).toEqual([0, 2]);
    answerRibbon();
    expect(await outcomes(1)).toMatchObject([{ kind: "done", message: { key: "undone" } }]);
    expect([completed(), book.sheets().length]).toEqual([1, 1]);
  });
});
