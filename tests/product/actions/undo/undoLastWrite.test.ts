import { writeClassification } from "../../../../src/actions/classify/feature";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import type { WriteMode, WriteOptions } from "../../../../src/actions/list/messages";
import { undoStack } from "../../../../src/excel/undo/undoStack";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { WrittenReport } from "../support/readReport";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options: WriteOptions = { language: "en", now: new Date(2026, 10, 21) };
const list = [
  ["Account", "Annual sales"],
  ["Acme", 6_000_000],
  ["Beta", 3_000_000],
  ["Gamma", 20_000],
];

const asTable = { kind: "table", name: "Accounts" } as const;
const asRange = { kind: "range", sheet: "List", address: "A1:B4" } as const;

async function classify(
  mode: WriteMode,
  source: SourceRef = asTable,
  method: "rank" | "threshold" = "rank",
): Promise<void> {
  const table = await loadSource(source);
  const mapping = await suggestMapping("accounts", table);
  const request = { method, mapping, boundary: "from", rule: "start", criteria: [], mode } as const;
  await writeClassification(request, table, await readSettings(), options);
}

async function open(source: SourceRef = asTable) {
  const tables: Record<string, string> = source.kind === "table" ? { Accounts: "List" } : {};
  const workbook = await withWorkbook({ List: list }, { tables });
  const type = (sheet: string, address: string, value: string) =>
    workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
      await context.sync();
    });
  const read = async (sheet: string, address: string): Promise<unknown[][]> =>
    workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
      await context.sync();
      return range.values;
    });
  const rename = (sheet: string, name: string) =>
    workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = name;
      await context.sync();
    });
  return { ...workbook, type, read, rename };
}

describe("undoLastWrite", () => {
  test.each(["live", "values"] as const)(
    "takes a write of %s back when nothing was typed since",
    async (mode) => {
      const { book } = await open();
      const before = bookSnapshot(book);
      await classify(mode);
      expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
      expect(bookSnapshot(book)).toEqual(before);
    },
  );

  test.each(["live", "values"] as const)(
    "of %s keeps a sheet in which the user typed since",
    async (mode) => {
      const { book, type, read } = await open();
      await classify(mode);
      await type("Tier summary", "H2", "for the board");
      expect(await undoLastWrite()).toEqual({ key: "undoKept", params: { cells: 1 } });
      expect(await read("Tier summary", "H2")).toEqual([["for the board"]]);
      expect(book.tables()[0]?.columns).toEqual(["Account", "Annual sales"]);
    },
  );

  test("takes thousands of live formulas beside a range back in a few requests", async () => {
    const rows = 5_600;
    const long = [list[0]!, ...Array.from({ length: rows }, (_, row) => [`Account ${row}`, row * 1000])];
    const { book, host } = await withWorkbook({ List: long });
    const before = bookSnapshot(book);
    await classify("live", { kind: "range", sheet: "List", address: `A1:B${rows + 1}` }, "threshold");
    host.resetStats();
    expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
    expect(host.stats.roundTrips).toBeLessThan(20);
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("keeps an override column that was filled since, and takes the rest away", async () => {
    const { book, type, read } = await open();
    await classify("values");
    await type("List", "D3", "A");
    await undoLastWrite();
    expect(book.tables()[0]?.columns).toEqual(["Account", "Annual sales", "Tier override"]);
    expect(await read("List", "C1:C4")).toEqual([["Tier override"], [""], ["A"], [""]]);
  });

  test("keeps a cell that was typed over after a refresh", async () => {
    const { type, ...host } = await open();
    const largest = () => new WrittenReport(host, "Tier summary").table(["Account", "Annual sales"]);
    await classify("values");
    await type("List", "B2", "1");
    await classify("values");
    expect(largest().rows[0]?.slice(0, 2)).toEqual(["Beta", 3_000_000]);
    await type("Tier summary", largest().address(0, 1), "99");
    expect(await undoLastWrite()).toEqual({ key: "undoKept", params: { cells: 1 } });
    expect(largest().rows[0]?.slice(0, 2)).toEqual(["Acme", 99]);
  });

  test("keeps the settings sheet as a whole when a setting was changed since", async () => {
    const { type, book } = await open();
    await ensureSettings(options);
    const tiers = book.tables().find(({ name }) => name === "KAM_Tiers");
    await type("KAM Settings", `B${(tiers?.zone.top ?? 0) + 2}`, "7000000");
    await undoLastWrite();
    expect((await readSettings()).tiers.rows[0]?.from).toBe(7_000_000);
  });

  describe.each(["live", "values"] as const)("of %s", (mode) => {
    test.each([asTable, asRange])(
      "finds sheets that were renamed since, the list a $kind",
      async (source) => {
        const { book, rename } = await open(source);
        const before = bookSnapshot(book);
        await classify(mode, source);
        await rename("Tier summary", "Pyramid");
        await rename("List", "Customers of 2026");
        expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
        await rename("Customers of 2026", "List");
        expect(bookSnapshot(book)).toEqual(before);
      },
    );

    test.each([asTable, asRange])(
      "keeps what was typed on a renamed sheet, the list a $kind",
      async (source) => {
        const { type, read, rename } = await open(source);
        await classify(mode, source);
        await rename("List", "Customers");
        await type("Customers", "C3", "VIP");
        expect(await undoLastWrite()).toEqual({ key: "undoKept", params: { cells: 1 } });
        expect(await read("Customers", "C2:C4")).toEqual([[""], ["VIP"], [""]]);
      },
    );
  });

  describe.each(["live", "values"] as const)("of %s, the list moved since", (mode) => {
    test.each([asTable, asRange])("finds the cells of a $kind where they are now", async (source) => {
      const { book, Excel, type } = await open(source);
      await classify(mode, source);
      await type("List", "B2", "1");
      const wanted = bookSnapshot(book);
      await classify(mode, source);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("List");
        sheet.getRange("1:2").insert("Down");
        sheet.getRange("A:A").insert("Right");
        await context.sync();
      });
      expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("List");
        sheet.getRange("1:2").delete("Up");
        sheet.getRange("A:A").delete("Left");
        await context.sync();
      });
      expect(bookSnapshot(book)).toEqual(wanted);
    });

    test.each([asTable, asRange])("takes columns beside a $kind away again", async (source) => {
      const { book, Excel, read } = await open(source);
      await classify(mode, source);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("List").getRange("1:2").insert("Down");
        await context.sync();
      });
      expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
      expect(await read("List", "A3:E6")).toEqual(list.map((row) => [...row, "", "", ""]));
      expect(book.sheets().map(({ name }) => name)).toEqual(["List"]);
    });
  });

  test("brings formulas back that name a sheet as it is called now", async () => {
    const { rename, read, type, book } = await open(asRange);
    await classify("live", asRange);
    const sheet = book.sheetByName("List")?.id ?? "";
    const formulas = () => book.readFormulas(sheet, { top: 1, left: 2, bottom: 3, right: 2 });
    expect(formulas()[0]?.[0]).toContain("'Tier summary'!");
    await type("List", "B2", "1");
    await classify("values", asRange);
    await rename("Tier summary", "Pyramid");
    expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
    expect(formulas()[0]?.[0]).toContain("Pyramid!");
    expect(await read("List", "C2:C4")).toEqual([["D"], ["A"], ["D"]]);
  });

  test("passes over a sheet that was deleted since, also when another has its name now", async () => {
    const { book, Excel, type } = await open();
    await classify("values");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Tier summary").delete();
      worksheets.add("Tier summary");
      await context.sync();
    });
    expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
    await type("Tier summary", "A1", "the user's own");
    expect(book.tables()[0]?.columns).toEqual(["Account", "Annual sales"]);
  });

  test("goes back step by step, only from the last write, and says when there is none", async () => {
    const { book } = await open();
    const before = bookSnapshot(book);
    await classify("values");
    const first = undoStack.top()?.id ?? "";
    await classify("live");
    await expect(undoLastWrite(first)).rejects.toMatchObject({ key: "undoNotLast" });
    await undoLastWrite(undoStack.top()?.id ?? "");
    await undoLastWrite(first);
    expect(bookSnapshot(book)).toEqual(before);
  });
});
