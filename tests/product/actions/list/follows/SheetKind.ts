export type Row = readonly (string | number)[];

/** A change that somebody makes after a live sheet was written. */
export interface Change {
  readonly what: string;
  /** The list as it is then. */
  readonly list: (rows: readonly Row[]) => readonly Row[];
  readonly apply: (context: Excel.RequestContext, kind: Pick<SheetKind, "rows" | "address">) => void;
}

/** A sheet of a feature in one of its forms, for which live formulas were asked. Its list stands on "List" from A1. */
export interface SheetKind {
  readonly kind: string;
  readonly sheet: string;
  readonly headers: Row;
  readonly rows: readonly Row[];
  /** Of a list that is no table. */
  readonly address?: string;
  readonly changes: readonly Change[];
  /**
   * The parts that its grey line names as values, with what tells their figures by name; "everything" for a sheet that
   * is all values.
   */
  readonly values: Readonly<Record<string, RegExp>> | "everything";
  write(): Promise<unknown>;
}

const cellAt = (context: Excel.RequestContext, row: number, column: number): Excel.Range =>
  context.workbook.worksheets.getItem("List").getRange("A2").getOffsetRange(row, column);

/** A cell of the list gets another content; rows and columns from 0. */
export function edited(what: string, row: number, column: number, value: string | number): Change {
  return {
    what,
    list: (rows) =>
      rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
    apply: (context) => void (cellAt(context, row, column).values = [[value]]),
  };
}

/** Two rows of the list change what they hold in a column. */
export function swapped(what: string, [one, other]: readonly [number, number], column: number): Change {
  const list = (rows: readonly Row[]): Row[] => {
    const at = (row: number): string | number => rows[row]?.[column] ?? "";
    const wanted = new Map([
      [one, at(other)],
      [other, at(one)],
    ]);
    return rows.map((cells, r) => cells.map((cell, c) => (c === column ? (wanted.get(r) ?? cell) : cell)));
  };
  return {
    what,
    list,
    apply(context, { rows }) {
      for (const row of [one, other])
        cellAt(context, row, column).values = [[list(rows)[row]?.[column] ?? ""]];
    },
  };
}

/** A row comes below the list; in a table it belongs to it. */
export function added(row: Row): Change {
  return {
    what: "a row is added",
    list: (rows) => [...rows, row],
    apply(context, { rows, address }) {
      if (address === undefined) context.workbook.tables.getItem("List").rows.add();
      row.forEach((cell, column) => {
        cellAt(context, rows.length, column).values = [[cell]];
      });
    },
  };
}

export function takenAway(row: number): Change {
  return {
    what: "a row is taken away",
    list: (rows) => rows.filter((_, index) => index !== row),
    apply(context) {
      const sheet = context.workbook.worksheets.getItem("List");
      sheet.getRange(`${row + 2}:${row + 2}`).delete("Up");
    },
  };
}

/** Cells of a settings table, by row and column from 0, get other contents. */
export function setting(
  what: string,
  table: string,
  ...cells: readonly (readonly [row: number, column: number, value: number])[]
): Change {
  return {
    what: `${what} is changed in the settings`,
    list: (rows) => rows,
    apply(context) {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      for (const [row, column, value] of cells) body.getCell(row, column).values = [[value]];
    },
  };
}
