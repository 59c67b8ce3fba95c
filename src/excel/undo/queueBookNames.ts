import type { BookNames } from "./BookNames";

/** Queues the reading of the names of sheets and tables; call the result after the next sync. */
export function queueBookNames({ workbook }: Excel.RequestContext): () => BookNames {
  const { worksheets, tables } = workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name");
  return () => ({
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map(({ id, name }) => ({ id, name })),
  });
}
