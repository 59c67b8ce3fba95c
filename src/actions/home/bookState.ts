import { recogniseColumns } from "../../core/columns/recogniseColumns";
import type { SourceRole } from "../../core/columns/fields";
import { queueReadOnly } from "../../excel/read/readOnly";
import { runExcel } from "../../excel/runExcel";
import { settingValue } from "../../excel/settingValue";
import type { ActionPage } from "../list/messages";
import { listSources } from "../sources/listSources";
import type { SourceOption } from "../sources/SourceTable";

/** A feature that works on lists. */
export type ListPage = "classify" | "forecast" | "commission" | "plans";

const roleOf: Readonly<Record<Exclude<ListPage, "plans">, SourceRole>> = {
  classify: "accounts",
  forecast: "opportunities",
  commission: "payments",
};
const order: readonly ListPage[] = ["classify", "forecast", "commission", "plans"];

/** What was written last, and whether the lists look otherwise now. */
interface LastRun {
  readonly page: ActionPage;
  /** When it was written, as ISO 8601. */
  readonly when: string;
  /** Whether lists have come or gone, or have other headers, rows or numbers; texts are not compared. */
  readonly hasChanged: boolean;
}

export interface BookState {
  /** Names of the lists of the workbook. */
  readonly lists: readonly string[];
  readonly lastRun: LastRun | null;
  /** The page to go to next; null where there is no list to work on. */
  readonly next: ListPage | null;
}

const lastRunKey = "kam.lastRun";

/**
 * What the workbook holds, from the first rows of its lists alone. Five round trips, however long the lists are.
 * Next comes what the last run was when the lists have changed since, else what has a list and was not run last.
 */
export async function readBookState(): Promise<BookState> {
  const [options, stored] = await Promise.all([
    listSources("accounts"),
    runExcel((context) => settingValue.read(context, lastRunKey)),
  ]);
  const pages = order.filter((page) => options.some((option) => serves(option, page)));
  const lists = options.filter((option) => order.some((page) => serves(option, page)));
  const lastRun =
    typeof stored === "string" && stored !== ""
      ? await withChange(JSON.parse(stored) as StoredRun, options)
      : null;
  return { lists: lists.map(({ label }) => label), lastRun, next: nextPage(pages, lastRun) };
}

/** Keeps in the workbook what was written last, or that it was taken back (null). Six round trips. */
export async function rememberRun(page: ActionPage | null, now: Date): Promise<void> {
  const run =
    page === null
      ? null
      : { page, when: now.toISOString(), lists: await signature(await listSources("accounts")) };
  await runExcel(async (context) => {
    const isReadOnly = queueReadOnly(context);
    await context.sync();
    if (!isReadOnly()) await settingValue.write(context, lastRunKey, run === null ? "" : JSON.stringify(run));
  });
}

interface StoredRun {
  readonly page: ActionPage;
  readonly when: string;
  readonly lists: string;
}

async function withChange(
  { page, when, lists }: StoredRun,
  options: readonly SourceOption[],
): Promise<LastRun> {
  return { page, when, hasChanged: (await signature(options)) !== lists };
}

/** What of all lists is compared: their names, headers, numbers of rows, and the sum of all their numbers. */
async function signature(options: readonly SourceOption[]): Promise<string> {
  const sums = await sumsOf(options);
  const lines = options.map(({ label, sheet, rows, headers }, index) =>
    JSON.stringify([label, sheet, rows, headers, sums[index]]),
  );
  return lines.sort().join("\n");
}

/** The sum of all numbers of each list, or the error that stands in it: Excel adds up, no cell is read. */
function sumsOf(options: readonly SourceOption[]): Promise<(readonly [number, string])[]> {
  return runExcel(async (context) => {
    const sums = options.map(({ sheet, address }) =>
      context.workbook.functions
        .sum(context.workbook.worksheets.getItem(sheet).getRange(address))
        .load("value,error"),
    );
    await context.sync();
    return sums.map(({ value, error }) => [value, error] as const);
  });
}

/** Whether the headers of a list have what a page needs. Plans need what classifying does. */
function serves({ headers }: SourceOption, page: ListPage): boolean {
  const role = page === "plans" ? "accounts" : roleOf[page];
  return (
    recogniseColumns(
      role,
      headers,
      headers.map(() => []),
    ).score > 0
  );
}

function nextPage(pages: readonly ListPage[], lastRun: LastRun | null): ListPage | null {
  const last = pages.find((page) => page === lastRun?.page);
  if (last === undefined) return pages[0] ?? null;
  if (lastRun?.hasChanged === true) return last;
  const after = pages.indexOf(last) + 1;
  return pages[after] ?? pages[0] ?? null;
}
