import { Book } from "../../workbench/engine/Book";
import {
  createHeadlessHost,
  type HeadlessHost,
  type HeadlessOptions,
} from "../../workbench/headless/createHeadlessHost";

type Content = string | number | boolean | null;

/** Sheets by name, each a list of rows from A1; strings are read as if typed, null leaves a cell empty. */
export type Sheets = Readonly<Record<string, readonly (readonly Content[])[]>>;

export interface WorkbookOptions extends Omit<HeadlessOptions, "book"> {
  /** Tables by name; each covers the filled part of its sheet, or the address given as [sheet, "A1:C9"]. */
  readonly tables?: Readonly<Record<string, string | readonly [sheet: string, address: string]>>;
}

const installed: (() => void)[] = [];

/**
 * A workbook in the embedded host, with Excel, Office and OfficeExtension installed as globals, so that product code
 * that calls `Excel.run` works on it. The first sheet is active. Call `closeWorkbooks` after each test.
 */
export async function withWorkbook(sheets: Sheets, options: WorkbookOptions = {}): Promise<HeadlessHost> {
  const names = Object.keys(sheets);
  const headless = installWorkbook(Book.create(), options);
  await headless.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    first.name = names[0] ?? "Sheet1";
    for (const name of names.slice(1)) worksheets.add(name);
    for (const [name, rows] of Object.entries(sheets)) {
      const columns = Math.max(0, ...rows.map((row) => row.length));
      if (rows.length === 0 || columns === 0) continue;
      const values = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
      worksheets.getItem(name).getRangeByIndexes(0, 0, rows.length, columns).values = values as Content[][];
    }
    for (const [name, where] of Object.entries(options.tables ?? {})) {
      const [sheet, address] = typeof where === "string" ? [where, null] : where;
      const source = worksheets.getItem(sheet);
      source.tables.add(address === null ? source.getUsedRange(true) : source.getRange(address), true).name =
        name;
    }
    worksheets.getFirst().activate();
    await context.sync();
  });
  headless.host.resetStats();
  return headless;
}

/** A book that was made by other means, in the embedded host as `withWorkbook` installs it. */
export function installWorkbook(book: Book, options: Omit<HeadlessOptions, "book"> = {}): HeadlessHost {
  const headless = createHeadlessHost({ ...options, book });
  installed.push(headless.install());
  return headless;
}

/** Takes away the globals of every workbook that was installed here. */
export function closeWorkbooks(): void {
  for (const uninstall of installed.splice(0).reverse()) uninstall();
}
