import { freezeFormulas, previewFreeze } from "../../../../src/actions/formulas/freeze";
import { previewThaw, thawFormulas } from "../../../../src/actions/formulas/thaw";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { openBook } from "../../../../workbench/files/openBook";
import { saveBook } from "../../../../workbench/files/saveBook";
import { closeWorkbooks, type Sheets, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options = { language: "en" as const, now: new Date(2026, 10, 29) };

/** In the house A begins at 3,000,000, and D is below 1,000,000. */
const list: Sheets = {
  List: [
    ["Customer", "Sales", "Tier"],
    ["Alder", 5_000_000, "=KAM.TIER(B2)"],
    ["Birch", 100, "=KAM.TIER(B3)"],
    ["Cedar", 5_000_000, "=KAM.TIER(B4)"],
    ["Dogwood", 200, "=KAM.TIER(B5)"],
  ],
  Sums: [["Top", '=IF(KAM.TIER(List!B2)="A","yes","no")']],
};

const look = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,values");
    await context.sync();
    return { formulas: range.formulas.flat() as unknown[], values: range.values.flat() as unknown[] };
  });

const edit = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

const remains = () =>
  Excel.run(async ({ workbook }) => {
    workbook.names.load("items/name");
    workbook.customXmlParts.load("items/id");
    await workbook.context.sync();
    return { names: workbook.names.items.length, parts: workbook.customXmlParts.items.length };
  });

describe("freezeFormulas", () => {
  it("turns every KAM formula into its value, and says where", async () => {
    await withWorkbook(list);
    const preview = await previewFreeze();
    expect(preview.count).toBe(5);
    const result = await freezeFormulas(options);
    expect(result.title).toEqual({ key: "formulasFrozen", params: { count: 5 } });
    expect(result.written.map(({ sheet }) => sheet)).toEqual(["List", "Sums"]);
    expect((await look("List", "C2:C5")).formulas).toEqual(["A", "D", "A", "D"]);
    expect((await look("Sums", "B1")).formulas).toEqual(["yes"]);
  });

  it("is taken back by undo, nothing left behind", async () => {
    const headless = await withWorkbook(list);
    const before = bookSnapshot(headless.book);
    const { undoId } = await freezeFormulas(options);
    await undoLastWrite(undoId);
    expect(bookSnapshot(headless.book)).toEqual(before);
  });

  it("keeps errors as errors and texts as texts, and leaves what has no result yet", async () => {
    const { book } = await withWorkbook({
      List: [
        ["=KAM.TIER(B1)", "x"],
        ['=IF(KAM.TIER(B2)="A","007","")', 5_000_000],
        ["=_xldudf_KAM_TIER(B2)", null],
      ],
    });
    const result = await freezeFormulas(options);
    const id = book.activeSheetId();
    const zone = { top: 0, left: 0, bottom: 2, right: 0 };
    expect(book.readValues(id, zone)).toEqual([["#VALUE!"], ["007"], ["#NAME?"]]);
    expect(book.readValueTypes(id, zone).flat()).toEqual(["Error", "String", "Error"]);
    expect((await look("List", "A3")).formulas).toEqual(["=_xldudf_KAM_TIER(B2)"]);
    expect(result.notes).toEqual([
      { key: "noteLeftUncomputed", params: { count: 1, sheet: "List", error: "#NAME?", cell: "A3" } },
    ]);
  });

  it("leaves protected sheets and says so", async () => {
    const { book } = await withWorkbook(list);
    book.dispatch("LOCK_SHEET", { sheetId: book.activeSheetId() });
    const result = await freezeFormulas(options);
    expect(result.title.params).toEqual({ count: 1 });
    expect(result.notes).toEqual([
      expect.objectContaining({
        key: "noteLeftProtected",
        params: expect.objectContaining({ count: 4, sheet: "List" }),
      }),
    ]);
    expect((await look("List", "C2")).formulas).toEqual(["=KAM.TIER(B2)"]);
  });

  it("says which formulas read a spilled result", async () => {
    await withWorkbook({
      List: [
        [5_000_000, "=KAM.TIER(A1:A2)", '=COUNTIF(B1#,"A")'],
        [100, null, null],
      ],
    });
    const { notes } = await previewFreeze();
    expect(notes).toEqual([{ key: "noteSpillReaders", params: { count: 1, sheet: "List" } }]);
  });

  it("does nothing in a workbook without KAM formulas", async () => {
    await withWorkbook({ List: [["=1+1"]] });
    await expect(freezeFormulas(options)).rejects.toMatchObject({ key: "nothingToFreeze" });
  });
});

describe("thawFormulas", () => {
  it("brings every formula back and leaves nothing behind", async () => {
    await withWorkbook(list);
    await freezeFormulas(options);
    const result = await thawFormulas(options);
    expect(result.title).toEqual({ key: "formulasThawed", params: { count: 5 } });
    expect(result.notes).toEqual([]);
    expect((await look("List", "C2:C5")).formulas).toEqual([
      "=KAM.TIER(B2)",
      "=KAM.TIER(B3)",
      "=KAM.TIER(B4)",
      "=KAM.TIER(B5)",
    ]);
    expect((await look("Sums", "B1")).formulas).toEqual([`=IF(KAM.TIER(List!B2)="A","yes","no")`]);
    expect(await remains()).toEqual({ names: 0, parts: 0 });
  });

  it("is taken back by undo, and can then be done again", async () => {
    const { book } = await withWorkbook(list);
    const snapshot = () => ({
      ...(bookSnapshot(book) as object),
      names: book
        .names()
        .map(({ name }) => name)
        .sort(),
    });
    await freezeFormulas(options);
    const frozen = snapshot();
    const { undoId } = await thawFormulas(options);
    await undoLastWrite(undoId);
    expect(snapshot()).toEqual(frozen);
    expect((await thawFormulas(options)).title.params).toEqual({ count: 5 });
  });

  it("leaves a cell that was typed in, with its former formula said", async () => {
    await withWorkbook(list);
    await freezeFormulas(options);
    await edit(({ worksheets }) => void (worksheets.getItem("List").getRange("C3").values = [["A"]]));
    const result = await thawFormulas(options);
    expect(result.title.params).toEqual({ count: 4 });
    expect((await look("List", "C2:C5")).formulas).toEqual([
      "=KAM.TIER(B2)",
      "A",
      "=KAM.TIER(B4)",
      "=KAM.TIER(B5)",
    ]);
    expect(result.notes).toEqual([
      { key: "noteThawChanged", params: { count: 1, cell: "List!C2:C5", formula: "=KAM.TIER(B2)" } },
    ]);
  });

  it("follows the rows of a list that was sorted, with one typed in before", async () => {
    await withWorkbook(list);
    await freezeFormulas(options);
    await edit(({ worksheets }) => {
      const sheet = worksheets.getItem("List");
      sheet.getRange("C3").values = [["A"]];
      sheet.getRange("A2:C5").formulas = [
        ["Dogwood", 200, "D"],
        ["Cedar", 5_000_000, "A"],
        ["Birch", 100, "A"],
        ["Alder", 5_000_000, "A"],
      ];
    });
    await thawFormulas(options);
    expect((await look("List", "C2:C5")).formulas).toEqual([
      "=KAM.TIER(B2)",
      "=KAM.TIER(B3)",
      "A",
      "=KAM.TIER(B5)",
    ]);
  });

  it("follows rows and columns that came and went, in what it refers to as well", async () => {
    await withWorkbook(list);
    await freezeFormulas(options);
    await edit(({ worksheets }) => {
      const sheet = worksheets.getItem("List");
      sheet.getRange("4:4").delete("Up");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("B:B").insert("Right");
    });
    const result = await thawFormulas(options);
    expect(result.notes).toEqual([]);
    expect((await look("List", "D3:D7")).formulas).toEqual([
      "Tier",
      "=KAM.TIER(C4)",
      "",
      "=KAM.TIER(C6)",
      "=KAM.TIER(C7)",
    ]);
    expect((await look("Sums", "B1")).formulas).toEqual([`=IF(KAM.TIER(List!C4)="A","yes","no")`]);
  });

  it("follows sheets that were renamed", async () => {
    await withWorkbook(list);
    await freezeFormulas(options);
    await edit(({ worksheets }) => void (worksheets.getItem("List").name = "Key accounts"));
    await thawFormulas(options);
    expect((await look("Key accounts", "C2")).formulas).toEqual(["=KAM.TIER(B2)"]);
    expect((await look("Sums", "B1")).formulas).toEqual([`=IF(KAM.TIER('Key accounts'!B2)="A","yes","no")`]);
  });

  it("leaves a formula frozen whose source is gone, and forgets one whose cell is", async () => {
    await withWorkbook(list);
    await freezeFormulas(options);
    await edit(({ worksheets }) => worksheets.getItem("List").delete());
    const preview = await previewThaw();
    expect(preview.notes).toEqual([
      { key: "noteThawSource", params: { cell: "Sums!B1", formula: '=IF(KAM.TIER(#REF!)="A","yes","no")' } },
      { key: "noteThawGone", params: { count: 4 } },
    ]);
    await thawFormulas(options);
    expect((await look("Sums", "B1")).formulas).toEqual(["yes"]);
    await expect(thawFormulas(options)).rejects.toMatchObject({ key: "nothingToThaw" });
  });

  it("brings a spilled result back as a whole, or not at all", async () => {
    const spill: Sheets = {
      List: [
        [5_000_000, "=KAM.TIER(A1:A2)"],
        [100, null],
      ],
    };
    await withWorkbook(spill);
    await freezeFormulas(options);
    expect((await look("List", "B1:B2")).formulas).toEqual(["A", "D"]);
    await edit(({ worksheets }) => void (worksheets.getItem("List").getRange("B2").values = [["A"]]));
    await expect(thawFormulas(options)).rejects.toMatchObject({ key: "nothingToThaw" });
    expect((await previewThaw()).notes).toEqual([
      { key: "noteThawSpill", params: { cell: "List!B1:B2", formula: "=KAM.TIER(A1:A2)" } },
    ]);
    await edit(({ worksheets }) => void (worksheets.getItem("List").getRange("B2").values = [["D"]]));
    await thawFormulas(options);
    expect(await look("List", "B1:B2")).toEqual({ formulas: ["=KAM.TIER(A1:A2)", "D"], values: ["A", "D"] });
  });

  it("knows what was frozen twice and thawed twice", async () => {
    await withWorkbook(list);
    await freezeFormulas(options);
    await edit(
      ({ worksheets }) => void (worksheets.getItem("List").getRange("E1").formulas = [["=KAM.TIER(B2)"]]),
    );
    expect((await freezeFormulas(options)).title.params).toEqual({ count: 1 });
    expect((await thawFormulas(options)).title.params).toEqual({ count: 6 });
    await expect(thawFormulas(options)).rejects.toMatchObject({ key: "nothingToThaw" });
    expect((await look("List", "E1")).formulas).toEqual(["=KAM.TIER(B2)"]);
  });

  it("writes the columns of tables, under the names that tables have now", async () => {
    await withWorkbook(
      {
        List: [
          ["Customer", "Sales", "Tier", "Share"],
          ["Alder", 300, "=KAM.TIER([@Sales])", "=INDEX(KAM.TIERBYSHARE(Accounts[Sales]),ROW()-1)"],
          ["Birch", 100, "=KAM.TIER([@Sales])", "=INDEX(KAM.TIERBYSHARE(Accounts[Sales]),ROW()-1)"],
        ],
      },
      { tables: { Accounts: "List" } },
    );
    const before = (await look("List", "C2:D3")).formulas;
    await freezeFormulas(options);
    expect((await look("List", "C2:C3")).formulas).toEqual(["D", "D"]);
    await edit(({ tables }) => void (tables.getItem("Accounts").name = "Key"));
    const result = await thawFormulas(options);
    expect(result.notes).toEqual([]);
    expect((await look("List", "C2:D3")).formulas).toEqual(
      before.map((formula) => String(formula).replace("Accounts", "Key")),
    );
  });

  it("leaves a formula frozen that names a column which was renamed", async () => {
    await withWorkbook(
      {
        List: [
          ["Customer", "Sales", "Tier"],
          ["Alder", 300, "=KAM.TIER([@Sales])"],
        ],
      },
      { tables: { Accounts: "List" } },
    );
    await freezeFormulas(options);
    await edit(({ worksheets }) => void (worksheets.getItem("List").getRange("B1").values = [["Revenue"]]));
    expect((await previewThaw()).notes).toEqual([expect.objectContaining({ key: "noteThawTable" })]);
  });

  it("survives saving and opening", async () => {
    const first = await withWorkbook(list);
    await freezeFormulas(options);
    const { bytes } = saveBook(first.book);
    const second = await withWorkbook({ Sheet1: [] });
    second.host.openBook(openBook(bytes, "frozen.xlsx").book, "frozen.xlsx");
    expect((await thawFormulas(options)).title.params).toEqual({ count: 5 });
    expect((await look("List", "C2")).formulas).toEqual(["=KAM.TIER(B2)"]);
  });

  it("keeps what a damaged record holds, and says so", async () => {
    await withWorkbook(list);
    await edit(
      ({ customXmlParts }) =>
        void customXmlParts.add('<frozen xmlns="urn:kam-for-excel:frozen/_KAM_frozen_1">{broken</frozen>'),
    );
    await freezeFormulas(options);
    const result = await thawFormulas(options);
    expect(result.title.params).toEqual({ count: 5 });
    expect(result.notes).toEqual([{ key: "noteThawDamaged", params: { count: 1 } }]);
    expect(await remains()).toMatchObject({ parts: 1 });
  });
});
