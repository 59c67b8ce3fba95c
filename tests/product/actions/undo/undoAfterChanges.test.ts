import { findUnfinished } from "../../../../src/actions/journal/unfinished";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { undoStack } from "../../../../src/excel/undo/undoStack";
import { rehearseFaults } from "../../../../workbench/host/faults/rehearseFaults";
import { createHeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { asRange, asTable, openTierList, tierList, writeTierList as classify } from "../support/tierList";

beforeAll(installKamFunctions);
beforeEach(() => {
  while (undoStack.top() !== null) undoStack.pop();
});
afterEach(closeWorkbooks);

const both = [asTable, asRange];

async function open(...how: Parameters<typeof openTierList>) {
  const headless = await openTierList(...how);
  const run = (change: (workbook: Excel.Workbook) => void) =>
    headless.Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
  const read = (sheet: string, address: string) =>
    headless.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  const type = (sheet: string, address: string, content: string) =>
    run(({ worksheets }) => void (worksheets.getItem(sheet).getRange(address).formulas = [[content]]));
  const visible = () => headless.book.sheets().flatMap((sheet) => (sheet.visible ? [sheet.name] : []));
  return { ...headless, run, read, type, visible };
}

describe("undo", () => {
  it("leaves an override that slid to where a deleted tier column was, and ends", async () => {
    const { run, type, read, visible } = await open(asRange);
    await classify("values", asRange);
    await type("List", "D2", "A");
    await run(({ worksheets }) => worksheets.getItem("List").getRange("C:C").delete("Left"));
    await undoLastWrite();
    expect(await read("List", "C2")).toEqual([["A"]]);
    expect(visible()).toEqual(["List"]);
    expect(await findUnfinished()).toBeNull();
  });

  test.each(both)("works after the hidden names were deleted, the list a $kind", async (source) => {
    const { run, type, book } = await open(source);
    await classify("values", source);
    await type("List", "B2", "1");
    await classify("values", source);
    const names = book.names().flatMap(({ name, visible }) => (visible ? [] : [name]));
    expect(names).not.toEqual([]);
    await run((workbook) => names.forEach((name) => workbook.names.getItem(name).delete()));
    expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
  });

  test.each(both)(
    "keeps what was typed where our sheets are the only visible ones, the list a $kind",
    async (source) => {
      const { run, type, visible } = await open(source);
      await classify("values", source);
      await type("Tier summary", "H2", "x");
      await run(({ worksheets }) => void (worksheets.getItem("List").visibility = "Hidden"));
      expect(await undoLastWrite()).toEqual({ key: "undoKept", params: { cells: 1 } });
      expect(visible()).toContain("Tier summary");
    },
  );

  it("leaves a sheet hidden that the user has hidden", async () => {
    const { run, type, visible } = await open(asTable);
    await classify("live", asTable, "threshold");
    await type("Tier summary", "H2", "x");
    await run(({ worksheets }) => void (worksheets.getItem("Tier summary").visibility = "Hidden"));
    await undoLastWrite();
    expect(visible()).toEqual(["List"]);
  });

  it("brings a formula back that names a column which looks like a cell", async () => {
    const rows = [["Account", "Q1"], ...tierList.slice(1)];
    const { run, read } = await open(asTable, {}, rows);
    await classify("live", asTable, "threshold");
    await classify("values", asTable, "threshold");
    await run(({ worksheets }) => void worksheets.getItem("List").getRange("1:2").insert("Down"));
    await undoLastWrite();
    expect(String((await read("List", "C4"))[0]?.[0])).toContain("[@Q1]");
  });

  it("leaves formulas of a range whose columns moved, and counts them", async () => {
    const { run, read } = await open(asRange);
    await classify("live", asRange, "threshold");
    await classify("values", asRange, "threshold");
    await run(({ worksheets }) => void worksheets.getItem("List").getRange("A:A").insert("Right"));
    expect(await undoLastWrite()).toMatchObject({ key: "undoKept", params: { cells: 3 } });
    expect(await read("List", "D2:D4")).toEqual([["A"], ["B"], ["D"]]);
  });
});

describe("a write", () => {
  it("puts a tier name back that went to another sheet with its cells", async () => {
    const mine = [["Tier"], ["mine1"], ["mine2"], ["mine3"]];
    const { run, read } = await open(asRange, { Archive: mine });
    await classify("values", asRange);
    await run(({ worksheets, names }) => {
      worksheets.getItem("List").getRange("C1:C4").clear("Contents");
      names.getItem("_KAM_tier_1").delete();
      names.add("_KAM_tier_1", worksheets.getItem("Archive").getRange("A1")).visible = false;
    });
    await classify("values", asRange);
    expect(await read("Archive", "A1:A4")).toEqual(mine);
  });

  test.each([
    [asTable, "a table's new column", "n2"],
    [asRange, "a column before the list", "3000000"],
    [asRange, "a column in the list", "3000000"],
  ] as const)("of %j loses nothing when somebody adds %s before it arrives", async (source, what, kept) => {
    const { host, book, read } = await open(source);
    const { requests, stop: end } = rehearseFaults(host, {});
    await classify("values", source);
    end();
    await undoLastWrite();
    const writing = requests.findIndex(({ Actions: actions }) =>
      actions.some(({ Name: name }) => name === "SuspendApiCalculationUntilNextSync"),
    );
    const edit = () =>
      createHeadlessHost({ book }).Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        const sheet = worksheets.getItem("List");
        if (source.kind === "table")
          tables.getItem("Accounts").columns.add(-1, [["Notes"], ["n1"], ["n2"], ["n3"]]);
        else sheet.getRange(what.endsWith("in the list") ? "B:B" : "A:A").insert("Right");
        await context.sync();
      });
    const { stop } = rehearseFaults(host, { remoteEdits: [{ before: writing + 1, edit }] });
    await classify("values", source).catch(() => null);
    stop();
    expect((await read("List", "A1:H4")).flat().map(String)).toContain(kept);
  });
});
