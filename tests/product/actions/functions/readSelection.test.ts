import { readSelection } from "../../../../src/actions/functions/readSelection";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const list = [
  ["Account", "Annual sales", "Owner's share"],
  ["Acme", 6_000_000, 0.5],
  ["Beta", 3_000_000, 0.25],
];

async function open() {
  const workbook = await withWorkbook(
    { "My list": list, Loose: [["Value"], [1], [2], [3]] },
    { tables: { Accounts: "My list" } },
  );
  const select = async (sheet: string, address: string) => {
    await workbook.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
    return readSelection();
  };
  return { ...workbook, select };
}

describe("readSelection", () => {
  test("tells the active cell and what it holds", async () => {
    const { select } = await open();
    expect(await select("My list", "B3")).toMatchObject({
      cell: { sheet: "My list", address: "B3" },
      content: "3000000",
      reference: { sheet: "My list", text: "B3", structured: false },
    });
    expect(await select("Loose", "D1:D4")).toEqual({
      cell: { sheet: "Loose", address: "D1" },
      content: "",
      reference: { sheet: "Loose", text: "D1:D4", structured: false },
    });
  });

  test.each([
    ["the data of a column", "B2:B3", "Accounts[Annual sales]"],
    ["a column with its header", "B1:B3", "Accounts[Annual sales]"],
    ["the sheet's whole column", "B:B", "Accounts[Annual sales]"],
    ["a header with a sign of its own meaning", "C2:C3", "Accounts[Owner''s share]"],
    ["several columns", "A2:B3", "Accounts[[Account]:[Annual sales]]"],
  ])("%s of a table is named as the table's column", async (_, address, text) => {
    const { select } = await open();
    expect((await select("My list", address)).reference).toEqual({
      sheet: "My list",
      text,
      structured: true,
    });
  });

  test("a header with space around it keeps the space in brackets of its own", async () => {
    const { Excel, select } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("My list").getRange("B1").values = [[" Sales "]];
      await context.sync();
    });
    expect((await select("My list", "B2:B3")).reference?.text).toBe("Accounts[[ Sales ]]");
  });

  test.each([
    ["a part of the rows", "B2", "B2"],
    ["more than the table", "B2:B9", "B2:B9"],
    ["columns beyond the table", "C2:D3", "C2:D3"],
  ])("%s stays an address", async (_, address, text) => {
    const { select } = await open();
    expect((await select("My list", address)).reference).toMatchObject({ text, structured: false });
  });

  test("a whole column without a table is cut to what is filled", async () => {
    const { select } = await open();
    expect((await select("Loose", "A:A")).reference?.text).toBe("A1:A4");
    expect((await select("Loose", "F:F")).reference?.text).toBe("F:F");
  });

  test("several blocks have no reference, but an active cell", async () => {
    const { book } = await open();
    const { sheetId } = book.selection();
    const zones = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 3, bottom: 3, left: 2, right: 2 },
    ];
    jest.spyOn(book, "selection").mockReturnValue({ sheetId, zones });
    expect(await readSelection()).toEqual({
      cell: { sheet: "My list", address: "A1" },
      content: "Account",
      reference: null,
    });
  });
});
