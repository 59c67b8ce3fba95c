import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleDay } from "./dates.mjs";
import { labels } from "./labels.mjs";
import { sampleData } from "./sampleData.mjs";
import { troubles } from "./troubles.mjs";

const money = "#,##0";
const cents = "#,##0.00";
const percent = "0.0%";
const date = "yyyy-mm-dd";

/** Width and number format of the columns of each list. */
const layouts = {
  accounts: [
    ...[[11], [44], [11], [16], [17], [15, money], [15, money], [10, percent], [13, percent], [15, "0"]],
    ...[[14, "0"], [15, "0"], [12], [24]],
  ],
  opportunities: [[15], [24], [44], [9], [13, money], [13, date], [17], [17], [13, date]],
  payments: [[13], [12, date], [17], [17], [44], [15], [15, cents]],
  contacts: [[44], [19], [22], [8], [10], [17], [13, date], [26]],
  sales: [[44], [8, "0"], [15, money], [15, money], [10, percent]],
};

function addGuide(workbook, { sheet, title, lines }) {
  const page = workbook.addWorksheet(sheet, { views: [{ showGridLines: false }] });
  page.getColumn(1).width = 3;
  page.getColumn(2).width = 110;
  page.getCell("B2").value = title;
  page.getCell("B2").font = { size: 16, bold: true, color: { argb: "FF0F5F58" } };
  lines.forEach((line, index) => {
    const cell = page.getCell(4 + index, 2);
    cell.value = line;
    cell.alignment = { wrapText: true, vertical: "top" };
    page.getRow(4 + index).height = 34;
  });
}

function addList(workbook, { sheet, table, columns }, rows, layout) {
  const page = workbook.addWorksheet(sheet, { views: [{ state: "frozen", ySplit: 1 }] });
  page.addTable({
    name: table,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map((name) => ({ name, filterButton: true })),
    rows,
  });
  layout.forEach(([width, numFmt], index) => {
    const column = page.getColumn(index + 1);
    column.width = width;
    if (numFmt !== undefined) column.numFmt = numFmt;
  });
  page.getRow(1).numFmt = "General";
  return page;
}

/** A small list as people keep it: plain cells, dates in their format, nothing else. */
function addTrouble(workbook, { sheet, rows }) {
  const page = workbook.addWorksheet(sheet);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === null) return;
      const cell = page.getCell(row + 1, column + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = date;
    }),
  );
  rows[0].forEach((_, column) => (page.getColumn(column + 1).width = 22));
}

/** The margin column is a calculated column, so that the sample has formulas with structured references. */
function withMargin(rows, { table, columns }) {
  const [, , sales, profit] = columns;
  const formula = `${table}[[#This Row],[${profit}]]/${table}[[#This Row],[${sales}]]`;
  return rows.map((row) => [...row, { formula, result: row[3] / row[2] }]);
}

/** exceljs says of every column that its filter button shows, which readers take for a filter; Excel says nothing. */
function withoutEmptyFilters(xml) {
  return strToU8(strFromU8(xml).replace(/<filterColumn [^>]*hiddenButton="0"\/>/g, ""));
}

/** exceljs stamps every part of the file with the present time; packed again, equal content gives equal bytes. */
function packAgain(bytes) {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, content]) => [
    name,
    name.startsWith("xl/tables/") ? withoutEmptyFilters(content) : content,
  ]);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: new Date(2026, 10, 20) });
}

/** The bytes of the sample workbook (.xlsx) in a language ("en" or "zh-CN"). The same bytes in every run. */
export async function writeSample(language) {
  const names = labels[language];
  const data = sampleData(language);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "KAM for Excel";
  workbook.created = new Date(sampleDay);
  workbook.modified = new Date(sampleDay);
  addGuide(workbook, names.guide);
  for (const role of ["accounts", "opportunities", "payments", "contacts", "sales"]) {
    const rows = role === "sales" ? withMargin(data.sales, names.sales) : data[role];
    addList(workbook, names[role], rows, layouts[role]);
  }
  for (const trouble of troubles(language)) addTrouble(workbook, trouble);
  return packAgain(await workbook.xlsx.writeBuffer());
}
