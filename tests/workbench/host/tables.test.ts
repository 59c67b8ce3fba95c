import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

const sales = [
  ["Account", "Sales"],
  ["Lake", 10],
  ["Hill", 20],
];

async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

describe("tables", () => {
  test("are added over a range and describe themselves", async () => {
    await withWorkbook({ Data: sales });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Accounts";
      table.style = "TableStyleLight9";
      table.load("name, id, style, showHeaders, showTotals, showFilterButton, showBandedRows");
      table.columns.load("items/name, items/index");
      const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of [whole, header, body]) range.load("address");
      table.worksheet.load("name");
      await context.sync();
      expect([table.name, table.style, table.worksheet.name]).toEqual([
        "Accounts",
        "TableStyleLight9",
        "Data",
      ]);
      expect([table.showHeaders, table.showTotals, table.showFilterButton]).toEqual([true, false, true]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Account", 0],
        ["Sales", 1],
      ]);
      expect([whole.address, header.address, body.address]).toEqual([
        "Data!A1:B3",
        "Data!A1:B1",
        "Data!A2:B3",
      ]);
    });
  });

  test("are found in the workbook, on a sheet and in a range", async () => {
    await withWorkbook({ Data: sales, Other: sales }, { tables: { Accounts: "Data", Others: "Other" } });
    await Excel.run(async (context) => {
      const all = context.workbook.tables.load("items/name");
      const sheet = context.workbook.worksheets.getItem("Data");
      const own = sheet.tables.load("items/name");
      const touching = sheet.getRange("B3:D9").getTables().load("items/name");
      const inside = sheet.getRange("B3:D9").getTables(true).getCount();
      const missing = context.workbook.tables.getItemOrNullObject("Nobody");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Accounts", "Others"]);
      expect(own.items.map(({ name }) => name)).toEqual(["Accounts"]);
      expect(touching.items.map(({ name }) => name)).toEqual(["Accounts"]);
      expect([inside.value, missing.isNullObject]).toEqual([0, true]);
    });
  });

  test("gain a column at the end, with a formula over their own columns", async () => {
    await withWorkbook({ Data: sales }, { tables: { Accounts: "Data" } });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Accounts");
      table.columns.add(undefined, [["Double"], ["=[@Sales]*2"], ["=[@Sales]*2"]]);
      const column = table.columns.getItem("Double").getDataBodyRange().load("values, formulas, address");
      await context.sync();
      expect(column.address).toBe("Data!C2:C3");
      expect(column.values).toEqual([[20], [40]]);
      expect(column.formulas).toEqual([["=[@Sales]*2"], ["=[@Sales]*2"]]);
      table.columns.getItem("Double").delete();
      const range = table.getRange().load("address, values");
      await context.sync();
      expect([range.address, range.values[0]]).toEqual(["Data!A1:B3", ["Account", "Sales"]]);
    });
  });

  test("gain rows at the end and move what stands below", async () => {
    await withWorkbook({ Data: [...sales, ["below", 1]] }, { tables: { Accounts: ["Data", "A1:B3"] } });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Accounts");
      table.rows.add(undefined, [["Sea", 30]]);
      const count = table.rows.getCount();
      const sheet = context.workbook.worksheets.getItem("Data").getRange("A4:A5").load("values");
      await context.sync();
      expect([count.value, sheet.values]).toEqual([3, [["Sea"], ["below"]]]);
    });
  });

  test.each(["delete a row", "insert a row"])(
    "have formulas over their own row that stay with it when others %s",
    async (change) => {
      const rows = [
        ["Account", "Sales", "Twice"],
        ...["a", "b", "c", "d"].map((name, i) => [name, i + 1, ""]),
      ];
      await withWorkbook({ Data: rows }, { tables: { Accounts: "Data" } });
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Accounts");
        const twice = table.columns.getItem("Twice").getDataBodyRange();
        twice.formulas = [1, 2, 3, 4].map(() => ["=[@Sales]*2"]);
        await context.sync();
        if (change === "delete a row") table.rows.getItemAt(1).delete();
        else table.rows.add(1, [["x", 9, "=[@Sales]*2"]]);
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        const kept = change === "delete a row" ? [1, 3, 4] : [1, 9, 2, 3, 4];
        expect((body.values as number[][]).map(([, amount, double]) => [amount, double])).toEqual(
          kept.map((amount) => [amount, 2 * amount]),
        );
      });
    },
  );

  test("are resized, and answer structured references that follow", async () => {
    await withWorkbook(
      { Data: [...sales, ["Sea", 30]], Sum: [] },
      { tables: { Accounts: ["Data", "A1:B3"] } },
    );
    await Excel.run(async (context) => {
      const sum = context.workbook.worksheets.getItem("Sum").getRange("A1");
      sum.formulas = [["=SUM(Accounts[Sales])"]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[30]]);
      context.workbook.tables.getItem("Accounts").resize("A1:B4");
      sum.load("values, formulas");
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[60]], [["=SUM(Accounts[Sales])"]]]);
    });
  });

  test.each([
    ["the table", (table: Excel.Table) => table.clearFilters()],
    ["its filter", (table: Excel.Table) => table.autoFilter.clearCriteria()],
  ])("tell that they are filtered, and show all rows when %s is asked to", async (_who, clear) => {
    const { book } = await withWorkbook({ Data: sales }, { tables: { Accounts: "Data" } });
    const value = { filterType: "values", hiddenValues: [String(sales[1]?.[0])] };
    book.dispatch("UPDATE_FILTER", { sheetId: book.activeSheetId(), col: 0, row: 0, value });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Accounts");
      const row = context.workbook.worksheets.getItem("Data").getRange("A2").load("rowHidden");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, row.rowHidden]).toEqual([true, true]);
      clear(table);
      table.autoFilter.load("isDataFiltered");
      row.load("rowHidden");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, row.rowHidden]).toEqual([false, false]);
    });
  });

  test("show a totals row", async () => {
    await withWorkbook({ Data: sales }, { tables: { Accounts: "Data" } });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Accounts");
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect([totals.address, body.address]).toEqual(["Data!A4:B4", "Data!A2:B3"]);
    });
  });

  test("become a plain range and keep their cells, or go with them", async () => {
    await withWorkbook({ Data: sales, Other: sales }, { tables: { Accounts: "Data", Others: "Other" } });
    await Excel.run(async (context) => {
      const kept = context.workbook.tables.getItem("Accounts").convertToRange().load("values");
      context.workbook.tables.getItem("Others").delete();
      const gone = context.workbook.worksheets.getItem("Other").getUsedRangeOrNullObject(true);
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([kept.values, gone.isNullObject, count.value]).toEqual([sales, true, 0]);
    });
  });

  test("refuse a name in use, no name at all, and a place in use", async () => {
    await withWorkbook({ Data: sales, Other: sales }, { tables: { Accounts: "Data", Others: "Other" } });
    const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("Others");
    expect(await codeOf((context) => (table(context).name = "ACCOUNTS"))).toBe("ItemAlreadyExists");
    expect(await codeOf((context) => (table(context).name = "no name"))).toBe("InvalidArgument");
    const over = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem("Data").tables.add("B2:C5", true);
    expect(await codeOf(over)).toBe("InvalidOperation");
  });
});
