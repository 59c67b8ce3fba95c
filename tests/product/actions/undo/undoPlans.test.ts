import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { build, lists, tabOf, type } from "../plans/plansHost";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const undone = { key: "undone", params: {} };
const undoKept = (cells: number) => ({ key: "undoKept", params: { cells } });

/**
 * The tabs of Acme and Gamma, refreshed after Acme's sales have grown from 6 to 7 million and Zhang San, in the list
 * below the opportunities, has another next step. Of 12 new deals of Acme, 5 go to spare rows, 7 are inserted.
 */
async function refresh(deals: 0 | 12): Promise<{ host: HeadlessHost; before: unknown; after: unknown }> {
  const host = await withWorkbook(lists);
  await build(["Acme", "Gamma"]);
  await type(host, "Accounts", { B2: 7000000 });
  await type(host, "People", { G2: "Sign" });
  for (let row = 5; row < 5 + deals; row++)
    await type(host, "Deals", { [`A${row}`]: `New ${row - 4}`, [`B${row}`]: "Acme", [`C${row}`]: "P1" });
  const before = bookSnapshot(host.book);
  await build(["Acme", "Gamma"], { ranges: { Deals: `A1:G${4 + deals}` } });
  return { host, before, after: bookSnapshot(host.book) };
}

/** What stands right of a label in a tab. */
function beside(host: HeadlessHost, label: string, sheet = "Acme"): unknown {
  const tab = tabOf(host, sheet);
  return tab.at(tab.row(label))[2];
}

describe("undo of refreshed plan tabs", () => {
  test.each([0, 12] as const)("brings back what they held, with %d new deals", async (deals) => {
    const { host, before } = await refresh(deals);
    expect(beside(host, "Annual sales")).toBe(7000000);
    expect(await undoLastWrite()).toEqual(undone);
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  test("keeps a cell that was typed over since, counts it, and brings back the others", async () => {
    const { host } = await refresh(0);
    const share = tabOf(host, "Acme").row("Share of all sales");
    await type(host, "Acme", { [`C${share}`]: "about half" });
    expect(await undoLastWrite()).toEqual(undoKept(1));
    expect(beside(host, "Share of all sales")).toBe("about half");
    expect(beside(host, "Annual sales")).toBe(6000000);
    expect(beside(host, "Share of all sales", "Gamma")).toBe(0.1);
  });

  test("leaves a cell that was typed where nothing was refreshed", async () => {
    const { host } = await refresh(0);
    const action = tabOf(host, "Acme").row("Action plan") + 2;
    await type(host, "Acme", { [`B${action}`]: "call Bob" });
    expect(await undoLastWrite()).toEqual(undone);
    expect(tabOf(host, "Acme").at(action)[1]).toBe("call Bob");
    expect(beside(host, "Annual sales")).toBe(6000000);
  });

  test("takes inserted rows out and keeps a cell below them that was typed over, in its row", async () => {
    const { host } = await refresh(12);
    const contact = tabOf(host, "Acme").row("Zhang San");
    expect(tabOf(host, "Acme").at(contact)[6]).toBe("Sign");
    await type(host, "Acme", { [`G${contact}`]: "Lunch" });
    expect(await undoLastWrite()).toEqual(undoKept(1));
    const tab = tabOf(host, "Acme");
    expect(tab.row("New 12")).toBe(0);
    expect(tab.row("Zhang San")).toBe(contact - 12);
    expect(tab.at(contact - 12)[6]).toBe("Lunch");
    expect(beside(host, "Annual sales")).toBe(6000000);
  });

  test.each(["H", "M"])(
    "leaves a tab refreshed in whose inserted rows something was typed in column %s",
    async (column) => {
      const { host } = await refresh(12);
      const deal = tabOf(host, "Acme").row("New 12");
      await type(host, "Acme", { [`${column}${deal}`]: "a note on this deal" });
      const typed = tabOf(host, "Acme").values;
      expect(await undoLastWrite()).toEqual(undoKept(1));
      expect(tabOf(host, "Acme").values).toEqual(typed);
      expect(beside(host, "Share of all sales", "Gamma")).toBe(0.1);
    },
  );

  test("removes no row that the user has put among those inserted", async () => {
    const { host } = await refresh(12);
    const deal = tabOf(host, "Acme").row("New 8");
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Acme");
      sheet.getRange(`${deal}:${deal}`).insert("Down");
      sheet.getRange(`B${deal}`).values = [["mine"]];
      await context.sync();
    });
    const typed = tabOf(host, "Acme").values;
    await undoLastWrite();
    expect(tabOf(host, "Acme").values).toEqual(typed);
  });
});
