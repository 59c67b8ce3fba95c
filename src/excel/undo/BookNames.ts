interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the sheets and tables of the workbook were called at a moment; their ids stay. */
export interface BookNames {
  readonly sheets: readonly Named[];
  readonly tables: readonly Named[];
}
