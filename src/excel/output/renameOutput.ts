import { ExcelError } from "../ExcelError";
import { runExcel } from "../runExcel";
import { type BookMeta, queueBookMeta } from "../read/BookMeta";
import { safeSheetName } from "../safeSheetName";
import type { WriteOp } from "../write/WriteOp";
import { latestVersion } from "./outputVersion";

/** What a sheet of ours is called now, and what it is to be called. */
export interface OutputNames {
  readonly from: string;
  readonly to: string;
}

const numbered = /^(.*?)(?: \(\d+\))?$/;

/**
 * The name in another language of a sheet that still has the one that we gave it; null where it has that already, or
 * one of the user's own. `titles` are what we call it in any language.
 */
export function nameInLanguage(
  sheet: string,
  title: string,
  titles: readonly string[],
  taken: readonly string[],
): OutputNames | null {
  const given = (numbered.exec(sheet)?.[1] ?? sheet).toLowerCase();
  const ours = titles.map((one) => safeSheetName(one, []).toLowerCase());
  if (given === safeSheetName(title, []).toLowerCase() || !ours.includes(given)) return null;
  return { from: sheet, to: safeSheetName(title, taken) };
}

/**
 * Gives the newest sheet that a feature wrote from a source its name in the language of the write, and reads the
 * workbook again. Two round trips where there is one to rename.
 */
export async function renameOutput(
  context: Excel.RequestContext,
  meta: BookMeta,
  {
    feature,
    source,
    title,
    titles,
  }: Readonly<Record<"feature" | "source" | "title", string>> & { readonly titles: readonly string[] },
): Promise<{ readonly meta: BookMeta; readonly renamed: OutputNames | null }> {
  const { sheet } = latestVersion(meta, feature, source);
  const taken = meta.sheets.map(({ name }) => name);
  const renamed = sheet === null ? null : nameInLanguage(sheet, title, titles, taken);
  if (renamed === null) return { meta, renamed };
  await renameSheet(context, renamed);
  const readMeta = queueBookMeta(context);
  await context.sync();
  return { meta: readMeta(), renamed };
}

/**
 * A write; where it fails, the sheets that were renamed for it get back what they were called, unless its own undo has
 * done so, or nobody knows what the workbook holds.
 */
export async function orNameBack<T>(
  write: () => Promise<T>,
  renamed: () => readonly OutputNames[],
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const names = renamed();
    if (names.length === 0 || (error instanceof ExcelError && unknownOutcomes.includes(error.key)))
      throw error;
    await runExcel((context) => nameBack(context, names)).catch((failure: unknown) => {
      throw new ExcelError("undoFailed", {}, failure);
    });
    throw error;
  }
}

async function nameBack(context: Excel.RequestContext, names: readonly OutputNames[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = names.map(({ to }) => worksheets.getItemOrNullObject(to).load("name"));
  await context.sync();
  sheets.forEach((sheet, index) => {
    if (!sheet.isNullObject) sheet.name = names[index]?.from ?? sheet.name;
  });
  await context.sync();
}

const unknownOutcomes: readonly string[] = ["noAnswer", "outcomeUnknown"];

async function renameSheet(context: Excel.RequestContext, { from, to }: OutputNames): Promise<void> {
  context.workbook.worksheets.getItem(from).name = to;
  await context.sync();
}

/** The first of a write's changes, by whose undo a sheet that has been renamed for it gets its name back at last. */
export function renamedOp({ from, to }: OutputNames): WriteOp {
  return {
    bytes: 0,
    actions: 0,
    undo: [{ kind: "sheetName", sheet: to, given: to, former: from }],
    apply: () => undefined,
  };
}
