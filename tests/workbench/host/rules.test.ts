import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

const deals = [
  ["Deal", "Stage", "Amount"],
  ["A", "Lead", 1],
  ["B", "Won", 2],
  ["C", "Lead", 3],
  ["D", "Won", 4],
];
const won: Excel.FilterCriteria = { filterOn: "Values", values: ["Won"] };

describe("a filter", () => {
  test("of a table hides rows, says so, and is cleared; all values are read all the while", async () => {
    await withWorkbook({ Data: deals }, { tables: { Deals: "Data" } });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      table.autoFilter.apply(table.getRange(), 1, won);
      const sheet = context.workbook.worksheets.getItem("Data");
      table.autoFilter.load("isDataFiltered,criteria,enabled");
      sheet.autoFilter.load("isDataFiltered");
      const body = table.getDataBodyRange().load("values,rowHidden");
      const second = sheet.getRange("2:2").load("rowHidden");
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(sheet.autoFilter.isDataFiltered).toBe(false);
      expect(table.autoFilter.criteria).toEqual([null, won, null]);
      expect([body.rowHidden, second.rowHidden]).toEqual([null, true]);
      expect(body.values).toEqual(deals.slice(1));
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      body.load("rowHidden");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, body.rowHidden]).toEqual([false, false]);
    });
  });

  test("of a plain list belongs to the sheet, and several columns count together", async () => {
    await withWorkbook({ Data: deals });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.autoFilter.apply("A1:C5", 1, won);
      sheet.autoFilter.apply("A1:C5", 2, { filterOn: "Values", values: ["4"] });
      sheet.autoFilter.load("isDataFiltered,enabled");
      const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, true, true, false]);
      expect([sheet.autoFilter.isDataFiltered, sheet.autoFilter.enabled]).toEqual([true, true]);
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load("isDataFiltered,enabled");
      const all = sheet.getRange("2:5").load("rowHidden");
      await context.sync();
      expect([all.rowHidden, sheet.autoFilter.isDataFiltered, sheet.autoFilter.enabled]).toEqual([
        false,
        false,
        true,
      ]);
    });
  });

  test("misplaces what is written over hidden rows, where the host is told to", async () => {
    const { host } = await withWorkbook({ Data: deals });
    host.rules.filteredWritesMisplace = true;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.autoFilter.apply("A1:C5", 1, won);
      sheet.getRange("D2:D5").values = [["a"], ["b"], ["c"], ["d"]];
      const written = sheet.getRange("D2:D5").load("values");
      await context.sync();
      expect(written.values).toEqual([[""], ["a"], [""], ["b"]]);
    });
  });
});

describe("a formula in a column of a table", () => {
  const fill = async (typed: readonly (string | number)[], formulas: readonly (string | null)[]) => {
    const rows = typed.map((cell, row) => [row + 1, cell]);
    const { host } = await withWorkbook({ Data: [["N", "Twice"], ...rows] }, { tables: { List: "Data" } });
    host.rules.tableAutoFill = true;
    return Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("List").columns.getItem("Twice").getDataBodyRange();
      body.formulas = formulas.map((formula) => [formula]);
      body.load("formulas");
      await context.sync();
      return body.formulas.flat() as unknown[];
    });
  };

  test("fills an empty column, each row in its own terms", async () => {
    expect(await fill(["", "", ""], [null, "=A3*2", null])).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
  });

  test("takes the place of what is written beside it: the lowest formula of the write counts", async () => {
    expect(await fill(["", "", ""], ["=A2*2", "typed", "=A4*3"])).toEqual(["=A2*3", "=A3*3", "=A4*3"]);
  });

  test("leaves a column alone in which the user has typed", async () => {
    expect(await fill(["mine", "", ""], [null, "=A3*2", null])).toEqual(["mine", "=A3*2", ""]);
  });

  test("takes the exceptions of a calculated column with it, and leaves those that are written after it", async () => {
    const { host } = await withWorkbook(
      {
        Data: [
          ["N", "Twice"],
          [1, ""],
          [2, ""],
        ],
      },
      { tables: { List: "Data" } },
    );
    host.rules.tableAutoFill = true;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const body = sheet.getRange("B2:B3");
      body.formulas = [["=A2*2"], ["=A3*2"]];
      sheet.getRange("B3").values = [["typed"]];
      body.load("formulas");
      await context.sync();
      expect(body.formulas).toEqual([["=A2*2"], ["typed"]]);
      sheet.getRange("B2").formulas = [["=A2*4"]];
      body.load("formulas");
      await context.sync();
      expect(body.formulas).toEqual([["=A2*4"], ["=A3*4"]]);
    });
  });
});

test.each([
  [true, "=1+1", "=1+1"],
  [false, "=1+1", 2],
])("a cell formatted as Text keeps formulas as texts: %s", async (keeps, formulas, values) => {
  const { host } = await withWorkbook({ Data: [["a"]] });
  host.rules.textCellsKeepFormulas = keeps;
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("B1");
    cell.numberFormat = [["@"]];
    cell.formulas = [["=1+1"]];
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[[formulas]], [[values]]]);
  });
});

test("a workbook whose structure is protected refuses new, renamed, moved and deleted sheets, not cells", async () => {
  await withWorkbook({ Data: [["a"]], Other: [] });
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  const changes: readonly ((sheets: Excel.WorksheetCollection) => void)[] = [
    (sheets) => void sheets.add("New"),
    (sheets) => sheets.getItem("Other").delete(),
    (sheets) => void (sheets.getItem("Other").name = "Renamed"),
    (sheets) => void (sheets.getItem("Other").position = 0),
    (sheets) => void (sheets.getItem("Other").visibility = "Hidden"),
    (sheets) => void sheets.getItem("Other").copy(),
  ];
  for (const change of changes) {
    const refused = Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [["b"]];
    context.workbook.protection.unprotect();
    context.workbook.worksheets.getItem("Other").name = "Renamed";
    await context.sync();
  });
});
