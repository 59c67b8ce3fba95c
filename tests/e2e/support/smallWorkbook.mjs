import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const day = (month, date) => new Date(Date.UTC(2026, month - 1, date));
const owners = ["Ann Lee", "Bob Ray", "Cy Fox"];

/** Three lists of few rows: every write of the add-in takes moments. */
const sheets = {
  Deals: {
    columns: ["Opportunity", "Account", "Owner", "Stage", "Amount", "Close date"],
    rows: Array.from({ length: 9 }, (_, row) => [
      `Deal ${row + 1}`,
      `Firm ${(row % 4) + 1}`,
      owners[row % 3],
      `P${(row % 5) + 1}`,
      10_000 * (row + 1),
      day(10 + (row % 3), 5 + row),
    ]),
  },
  Payments: {
    columns: ["Payment No.", "Date", "Salesperson", "Amount"],
    rows: Array.from({ length: 6 }, (_, row) => [
      `PAY-${row + 1}`,
      day(10, 2 + row),
      owners[row % 3],
      20_000 * (row + 1),
    ]),
  },
  Accounts: {
    columns: ["Account", "Owner", "Annual sales"],
    rows: Array.from({ length: 4 }, (_, row) => [`Firm ${row + 1}`, owners[row % 3], 3_000_000 * (4 - row)]),
  },
};

/** Opens a workbook of three small tables, Deals, Payments and Accounts, in the workbench. */
export async function openSmallWorkbook(page, name = "small.xlsx") {
  const book = new ExcelJS.Workbook();
  for (const [sheet, { columns, rows }] of Object.entries(sheets))
    book.addWorksheet(sheet).addTable({
      name: sheet,
      ref: "A1",
      columns: columns.map((column) => ({ name: column, filterButton: true })),
      rows,
    });
  const buffer = withoutFilters(await book.xlsx.writeBuffer());
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
  await page.locator(".kam-file").filter({ hasText: name }).waitFor();
}

/** exceljs writes a filter that filters nothing for each column of a table. */
function withoutFilters(bytes) {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [
    name,
    name.startsWith("xl/tables/") ? strToU8(strFromU8(part).replaceAll(/<filterColumn [^>]*>/g, "")) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}
