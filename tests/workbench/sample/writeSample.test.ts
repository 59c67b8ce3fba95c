import ExcelJS from "exceljs";
import { writeSample } from "../../../scripts/sample/writeSample.mjs";

interface TableModel {
  readonly name: string;
  readonly tableRef: string;
}

async function read(language: "en" | "zh-CN") {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeSample(language)) as unknown as ExcelJS.Buffer);
  return workbook;
}

function tablesOf(workbook: ExcelJS.Workbook): string[] {
  return workbook.worksheets.flatMap((sheet) => {
    const tables = (sheet as unknown as { tables: Record<string, { table: TableModel }> }).tables;
    return Object.values(tables).map(({ table }) => `${sheet.name}: ${table.name} ${table.tableRef}`);
  });
}

describe("the sample file, read by an independent reader", () => {
  let english: ExcelJS.Workbook;
  beforeAll(async () => {
    english = await read("en");
  }, 30_000);

  test("holds five Excel tables in English", () => {
    expect(tablesOf(english)).toEqual([
      "Accounts: Accounts A1:N1201",
      "Opportunities: Opportunities A1:I901",
      "Payments: Payments A1:G2401",
      "Contacts: Contacts A1:H301",
      "Sales by year: SalesByYear A1:E401",
    ]);
  });

  test("holds five Excel tables in Chinese", async () => {
    expect(tablesOf(await read("zh-CN"))).toEqual([
      "客户: 客户 A1:N1201",
      "商机: 商机 A1:I901",
      "回款: 回款 A1:G2401",
      "联系人: 联系人 A1:H301",
      "年度销售: 年度销售 A1:E401",
    ]);
  }, 30_000);

  test("opens on a first sheet that says in seven lines what to try", () => {
    const guide = english.worksheets[0]!;
    const lines: unknown[] = [];
    guide.eachRow((row) => lines.push(row.getCell(2).value));
    expect(guide.name).toBe("Read me");
    expect(lines).toHaveLength(8);
  });

  test("keeps dates as dates, money with thousands and a frozen header row", () => {
    const deals = english.getWorksheet("Opportunities")!;
    expect(deals.getCell("F2").value).toBeInstanceOf(Date);
    expect(deals.getCell("F2").numFmt).toBe("yyyy-mm-dd");
    expect(deals.getCell("E2").numFmt).toBe("#,##0");
    expect(deals.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  });

  test("has a calculated column with structured references and its results", () => {
    const sales = english.getWorksheet("Sales by year")!;
    expect(sales.getCell("E2").value).toEqual({
      formula: "SalesByYear[[#This Row],[Profit]]/SalesByYear[[#This Row],[Sales]]",
      result: (sales.getCell("D2").value as number) / (sales.getCell("C2").value as number),
    });
  });

  test("is the same byte for byte in every run", async () => {
    const [first, second] = [await writeSample("en"), await writeSample("en")];
    expect(Buffer.compare(first, second)).toBe(0);
  }, 30_000);
});
