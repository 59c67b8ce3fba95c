import type { Book } from "../../engine/Book";
import type { HeadlessHost } from "../../headless/createHeadlessHost";
import { JobError, reasonOf } from "../JobError";
import { rangeOf } from "./rangeOf";

/** Values, formulas and number formats of ranges. Error: rangeMissing. */
export async function readRanges(addresses: readonly string[], headless: HeadlessHost): Promise<object[]> {
  const ranges: object[] = [];
  for (const address of addresses) ranges.push(await readRange(address, headless));
  return ranges;
}

async function readRange(address: string, { Excel }: HeadlessHost): Promise<object> {
  try {
    return await Excel.run(async (context) => {
      const range = rangeOf(context, address).load("values,formulas,numberFormat");
      await context.sync();
      const { values, formulas, numberFormat: formats } = range;
      return { range: address, values, formulas, formats };
    });
  } catch (error) {
    throw new JobError("rangeMissing", `read: ${address}: ${reasonOf(error)}`);
  }
}

/** What the workbook holds beside its cells: sheets, tables, names, charts, and the marks of what was written. */
export async function listSheets({ book, Excel }: HeadlessHost): Promise<object> {
  return Excel.run(async (context) => {
    const sheets = book.sheets().map(({ id, name, visible }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      const tables = sheet.tables.load("items/name,items/showTotals");
      return { id, name, visible, used, tables, protection: sheet.protection.load("protected") };
    });
    await context.sync();
    const tables = sheets.flatMap(({ name, tables: own }) =>
      own.items.map((table) => ({
        table,
        sheet: name,
        range: table.getRange().load("address"),
      })),
    );
    await context.sync();
    return {
      sheets: sheets.map(({ name, visible, used, protection }) => ({
        name,
        visible,
        protected: protection.protected,
        used: used.isNullObject ? null : local(used.address),
      })),
      tables: tables.map(({ table, sheet, range }) => ({
        name: table.name,
        sheet,
        range: local(range.address),
        totals: table.showTotals,
      })),
      names: book.names().map(({ name, formula, visible }) => ({ name, refersTo: formula, visible })),
      charts: sheets.flatMap(({ id, name }) =>
        book.charts(id).map((chart) => ({ name: chart.name, sheet: name })),
      ),
      marks: marks(book),
    };
  });
}

const local = (address: string): string => address.replace(/^.*!/, "");

/** The parts of the workbook that say what was written, as they are kept. */
const marks = (book: Book): string[] =>
  [...book.customXml().values()].filter((xml) => xml.includes("urn:kam-for-excel:written"));
