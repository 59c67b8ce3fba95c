import { ensureSettings } from "../../../src/actions/settings/openSettings";
import { associateCommands } from "../../../src/commands/associateCommands";
import { commandOutcomes, type CommandOutcome } from "../../../src/commands/commandOutcomes";
import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

type Command = (event: { completed(): void }) => Promise<void>;

async function open() {
  const workbook = await withWorkbook({ Sheet1: [["x"]] });
  const commands = new Map<string, Command>();
  let shown = 0;
  const scope = globalThis as unknown as { Office: unknown; window: unknown };
  scope.Office = {
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: {
      showAsTaskpane: () => {
        shown++;
        return Promise.resolve();
      },
    },
  };
  scope.window = { location: { hash: "" } };
  associateCommands();
  const run = async (name: string): Promise<number> => {
    let completed = 0;
    await commands.get(name)?.({ completed: () => completed++ });
    return completed;
  };
  return { ...workbook, commands, run, shown: () => shown };
}

describe("associateCommands", () => {
  test.each(["classify", "forecast", "commission", "plans", "functions", "settings"])(
    "a button shows the page %s",
    async (page) => {
      const { run, shown } = await open();
      const name = `open${page.charAt(0).toUpperCase()}${page.slice(1)}`;
      expect(await run(name)).toBe(1);
      expect(window.location.hash).toBe(`#/${page}`);
      expect(shown()).toBe(1);
    },
  );

  test("undo takes the last write back, and says so when there is none", async () => {
    const { run, shown, book } = await open();
    const outcomes: CommandOutcome[] = [];
    const stop = commandOutcomes.listen((outcome) => outcomes.push(outcome));
    await ensureSettings({ language: "en", now: new Date(2026, 0, 1) });
    expect(await run("undoLastWrite")).toBe(1);
    expect(book.sheets()).toHaveLength(1);
    expect(await run("undoLastWrite")).toBe(1);
    stop();
    expect(outcomes).toMatchObject([
      { kind: "done", message: { key: "undone" } },
      { kind: "failed", error: { key: "nothingToUndo" } },
    ]);
    expect(shown()).toBe(1);
  });
});
