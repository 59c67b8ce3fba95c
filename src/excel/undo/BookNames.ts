interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the sheets and tables of the workbook were called at a moment; their ids stay. */
export interface BookNames {
  readonly sheets: readonly Named[];
  readonly tables: readonly Named[];
}

/** Queues the reading of the names of sheets and tables; call the result after the next sync. */
export function queueBookNames({ workbook }: Excel.RequestContext): () => BookNames {
  const { worksheets, tables } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name");
  return () => ({
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map(({ id, name }) => ({ id, name })),
  });
}
