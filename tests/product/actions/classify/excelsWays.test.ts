import { writeClassification, previewClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { readCells } from "../support/readCells";
import { typeInto } from "../support/typeInto";
import { noAccountColumns } from "../../../support/noAccountColumns";

afterEach(closeWorkbooks);

const now = new Date(2026, 10, 29, 9, 0);
const list = [
  ["Account", "Annual sales"],
  ["Acme", 6_000_000],
  ["Beta", 3_000_000],
  ["Gamma", 1_500_000],
  ["Delta", 20_000],
];
/** By the house's thresholds of 5, 2 and 0.5 million. */
const tiers = ["A", "B", "C", "D"];
const inTable: SourceRef = { kind: "table", name: "Accounts" };
const inRange: SourceRef = { kind: "range", sheet: "List", address: "A1:B5" };

const open = (ref: SourceRef) =>
  withWorkbook({ List: list }, ref.kind === "table" ? { tables: { Accounts: "List" } } : {});

async function given(ref: SourceRef, more: Partial<ClassificationRequest> = {}) {
  const table = await loadSource(ref);
  const none = {
    ...noAccountColumns,
  };
  const request: ClassificationRequest = {
    method: "threshold",
    mapping: { name: 0, value: 1, ...none },
    boundary: "from",
    rule: "start",
    criteria: [],
    mode: "values",
    ...more,
  };
  return [request, table, await readSettings()] as const;
}

const preview = async (...of: Parameters<typeof given>) =>
  previewClassification(...(await given(...of)), "en");
const write = async (...of: Parameters<typeof given>) =>
  writeClassification(...(await given(...of)), { language: "en", now });

async function act(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const filterByHand = ({ worksheets }: Excel.Workbook): void => {
  worksheets.getItem("List").getRange("3:4").rowHidden = true;
};
const filterList = (ref: SourceRef) => (workbook: Excel.Workbook) => {
  const owner =
    ref.kind === "table" ? workbook.tables.getItem("Accounts") : workbook.worksheets.getItem("List");
  owner.autoFilter.apply(workbook.worksheets.getItem("List").getRange("A1:B5"), 0, {
    filterOn: "Values",
    values: ["Acme", "Delta"],
  });
};

async function hiddenRows(): Promise<boolean[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("List");
    const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
    await context.sync();
    return rows.map(({ rowHidden }) => rowHidden);
  });
}

const ways: readonly [string, SourceRef, (workbook: Excel.Workbook) => void][] = [
  ["a filter of a table", inTable, filterList(inTable)],
  ["a filter of a plain list", inRange, filterList(inRange)],
  ["hidden by hand", inTable, filterByHand],
];

describe.each(ways)("rows of the list under %s", (title, ref, hide) => {
  const openHidden = async (): Promise<HeadlessHost> => {
    const host = await open(ref);
    host.host.rules.filteredWritesMisplace = true;
    await act(hide);
    return host;
  };

  test("are read all the same, and stand in the way of a write until it may show them", async () => {
    const host = await openHidden();
    const found = await preview(ref);
    expect(found.tiers).toEqual(tiers);
    expect(found.conflicts).toEqual([{ key: "rowsHidden", params: { sheet: "List" } }]);
    const before = bookSnapshot(host.book);
    await expect(write(ref)).rejects.toMatchObject({ key: "rowsHidden" });
    expect([bookSnapshot(host.book), await hiddenRows()]).toEqual([before, [false, true, true, false]]);
    const allowed = await preview(ref, { showAllRows: true });
    expect(allowed.conflicts).toEqual([]);
    expect(allowed.touched[0]).toEqual({
      sheet: "List",
      address: "A1",
      what: { key: "touchShowRows", params: {} },
    });
  });

  test("are shown with the write, which puts every tier into its row; undo does what it can", async () => {
    const host = await openHidden();
    const before = bookSnapshot(host.book);
    const result = await write(ref, { showAllRows: true });
    expect(readCells(host, "List", "C2:C5").values.flat()).toEqual(tiers);
    expect(await hiddenRows()).toEqual([false, false, false, false]);
    expect(result.notes).toContainEqual({ key: "noteRowsShown", params: { sheet: "List" } });
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
    const byHand = title === "hidden by hand";
    expect(await hiddenRows()).toEqual([false, byHand, byHand, false]);
  });

  test("are said with their amount, and get no tier where the visible ones alone count", async () => {
    const host = await openHidden();
    // 3,000,000 + 1,500,000
    expect((await preview(ref)).reading.findings).toMatchObject([
      { key: "readHiddenRows", params: { count: 2, amount: 4_500_000 }, evidence: { rows: [1, 2] } },
    ]);
    await write(ref, { showAllRows: true, answers: { hiddenRows: "visibleOnly" } });
    expect(readCells(host, "List", "C2:C5").values.flat()).toEqual(["A", "", "", "D"]);
  });

  test("that are others by the time of the write stop it where the visible ones alone count", async () => {
    const host = await openHidden();
    const job = await given(ref, { showAllRows: true, answers: { hiddenRows: "visibleOnly" } });
    await previewClassification(...job, "en");
    await act(({ worksheets }) => {
      worksheets.getItem("List").getRange("5:5").rowHidden = true;
    });
    const before = bookSnapshot(host.book);
    const written = writeClassification(...job, { language: "en", now });
    await expect(written).rejects.toMatchObject({ key: "sourceChanged" });
    expect(bookSnapshot(host.book)).toEqual(before);
  });
});

test("an undo under a filter that was set since is refused with the sheet's name, and is done when it is cleared", async () => {
  const host = await open(inTable);
  const before = bookSnapshot(host.book);
  await act(({ worksheets }) => void (worksheets.getItem("List").getRange("C1:D1").values = [["Tier", "x"]]));
  await act(({ worksheets }) => worksheets.getItem("List").getRange("C1:D1").clear());
  await write(inTable);
  await write(inTable, { method: "rank" });
  await act(filterList(inTable));
  await expect(undoLastWrite()).rejects.toMatchObject({ key: "undoRowsHidden", params: { sheet: "List" } });
  await act(({ tables }) => tables.getItem("Accounts").clearFilters());
  await undoLastWrite();
  await undoLastWrite();
  expect(bookSnapshot(host.book)).toEqual(before);
});

test("a write that Excel changes on the way is taken back, and the message names the first cell", async () => {
  const host = await open(inRange);
  const before = bookSnapshot(host.book);
  const { book } = host;
  const writeCells = book.write.bind(book);
  book.write = (sheetId, zone, what) => {
    const drops = zone.left === 2 && zone.top === 1 && what.formulas?.[1]?.[0] === "B";
    writeCells(
      sheetId,
      zone,
      drops ? { formulas: what.formulas.map((row, r) => (r === 1 ? [null] : row)) } : what,
    );
  };
  await expect(write(inRange)).rejects.toMatchObject({ key: "writtenDiffers", params: { cell: "List!C3" } });
  expect(bookSnapshot(book)).toEqual(before);
});

describe("cells formatted as Text", () => {
  const asText = (address: string) =>
    act(({ worksheets }) => void (worksheets.getItem("List").getRange(address).numberFormat = "@" as never));

  test.each([
    ["beside a plain list", inRange],
    ["of a tier column in a table", inTable],
  ] as const)(
    "%s take the formulas all the same, and get their format back with undo",
    async (_where, ref) => {
      const host = await open(ref);
      if (ref.kind === "table") await write(ref);
      await asText("C2:C5");
      const before = bookSnapshot(host.book);
      await write(ref, { mode: "live" });
      const { formulas } = readCells(host, "List", "C2:C5");
      const id = host.book.sheetByName("List")?.id ?? "";
      const isFormula = [1, 2, 3, 4].map(
        (row) => host.book.model.getters.getCell({ sheetId: id, row, col: 2 })?.isFormula,
      );
      expect([formulas.flat().every((formula) => String(formula).startsWith("=IF(")), isFormula]).toEqual([
        true,
        [true, true, true, true],
      ]);
      await undoLastWrite();
      expect(bookSnapshot(host.book)).toEqual(before);
    },
  );
});

describe("a table that Excel fills by itself", () => {
  const openFilling = async (): Promise<HeadlessHost> => {
    const host = await open(inTable);
    host.host.rules.tableAutoFill = true;
    return host;
  };
  const column = (host: HeadlessHost) => readCells(host, "List", "C2:C5").formulas.flat();

  test("leaves accounts without a number blank between the live tiers", async () => {
    const host = await openFilling();
    await typeInto(host, "List", "B3", "'n/a");
    await write(inTable, { mode: "live" });
    const [first, second, third] = column(host);
    expect([String(first).slice(0, 4), second, String(third).slice(0, 4)]).toEqual(["=IF(", "", "=IF("]);
  });

  test("keeps tiers that the user typed, whether they move to the override column or stay", async () => {
    const host = await openFilling();
    await write(inTable, { mode: "live" });
    await typeInto(host, "List", "C3", "A");
    await typeInto(host, "List", "C4", "Key");
    await typeInto(host, "List", "D4", "B");
    const before = bookSnapshot(host.book);
    const result = await write(inTable, { mode: "live" });
    expect(readCells(host, "List", "D2:D5").values.flat()).toEqual(["", "A", "B", ""]);
    expect(column(host).map((content) => String(content).slice(0, 4))).toEqual([
      "=IF(",
      "=IF(",
      "Key",
      "=IF(",
    ]);
    expect(result.keptCells).toEqual([{ sheet: "List", address: "C4" }]);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  test("holds what it held after live tiers took the place of values, and undo", async () => {
    const host = await openFilling();
    await write(inTable);
    await typeInto(host, "List", "C4", "Key");
    const before = bookSnapshot(host.book);
    await write(inTable, { mode: "live", method: "threshold" });
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
    expect(column(host)).toEqual(["A", "B", "Key", "D"]);
  });

  test("holds its formulas and its typed tiers after values took their place, and undo", async () => {
    const host = await openFilling();
    await write(inTable, { mode: "live" });
    await typeInto(host, "List", "C4", "Key");
    const before = bookSnapshot(host.book);
    await write(inTable, { mode: "values" });
    expect(column(host).some((content) => String(content).startsWith("="))).toBe(false);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  test("gets values, and a note why, where the user's own formula stands among the tiers", async () => {
    const host = await openFilling();
    await write(inTable);
    await typeInto(host, "List", "C2", '=IF([@[Annual sales]]>1,"A","B")');
    const result = await write(inTable, { mode: "live", method: "rank" });
    expect(result.notes).toContainEqual({ key: "noteOwnFormulas", params: {} });
    expect(column(host)).toEqual(['=IF([@[Annual sales]]>1,"A","B")', "D", "D", "D"]);
  });
});
