import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import type { RerunCase } from "./RerunCase";
import { contentAt, findList, type CellAt } from "./writtenSheet";

/** Where an edit takes place: a written sheet and two of its lists. */
export interface Ground {
  readonly host: HeadlessHost;
  readonly sheetId: string;
  readonly first: CellAt;
  readonly moving: CellAt;
  /** Rows of the moving list. */
  readonly rows: number;
  readonly columns: number;
}

/** A cell that the user typed in; `about` names the cell that tells what its row is about. */
export interface Typed extends CellAt {
  readonly content: string | number;
  readonly about?: CellAt;
}

export type Outcome = "refreshed" | "new version" | "either";

export interface HostileEdit {
  readonly title: string;
  readonly change: "otherFigures" | "otherOrder";
  /**
   * What becomes of the sheet at the next run. Either: whether our cells can still be told from those of the user
   * depends on the feature, and both ways keep all that must hold.
   */
  readonly outcome: Outcome;
  /** What becomes of it where the moving list spills: then its rows move by themselves. */
  readonly spilled?: Outcome;
  /** Formulas of ours may read what was typed, and then show what follows from it. */
  readonly isRead?: true;
  apply(ground: Ground): Promise<readonly Typed[]>;
}

export function groundOf(host: HeadlessHost, sheetId: string, of: RerunCase): Ground {
  const rows = of.moving.rows(of.rows);
  return {
    host,
    sheetId,
    first: findList(host.book, sheetId, of.first),
    moving: findList(host.book, sheetId, of.moving),
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
  };
}

/** Does something on the written sheet as a user would, through the host. */
export async function onSheet(
  { host, sheetId }: Pick<Ground, "host" | "sheetId">,
  act: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await host.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
  });
}

async function type(ground: Ground, cells: readonly Typed[]): Promise<readonly Typed[]> {
  await onSheet(ground, (sheet) => {
    for (const { row, column, content } of cells) sheet.getCell(row, column).formulas = [[content]];
  });
  return cells;
}

const at = ({ sheetId }: Ground, row: number, column: number): CellAt => ({ sheetId, row, column });

/** Rows and columns as Excel's A1 text names whole ones. */
const wholeRow = (row: number): string => `${row + 1}:${row + 1}`;
const wholeColumn = (column: number): string => {
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return `${letter}:${letter}`;
};

/** A note in the column right of the moving list, beside its second row. */
function noteBeside(ground: Ground): Typed {
  const { moving, columns } = ground;
  const row = moving.row + 1;
  const about = at(ground, row, moving.column);
  return { ...at(ground, row, moving.column + columns), content: "call them", about };
}

/** In the first free row below the moving list, its total and its own notes. */
function noteBelow(ground: Ground): Typed {
  const { moving, rows, host, sheetId } = ground;
  let row = moving.row + rows;
  while (contentAt(host.book, at(ground, row, moving.column)) !== "") row++;
  return { sheetId, row, column: moving.column, content: "seen on Monday" };
}

const rearrangements: readonly Omit<HostileEdit, "change">[] = [
  {
    title: "a row was inserted above everything",
    outcome: "either",
    async apply(ground) {
      await onSheet(ground, (sheet) => sheet.getRange("1:1").insert("Down"));
      return type(ground, [{ ...at(ground, 0, 0), content: "For the board" }]);
    },
  },
  {
    title: "a row was inserted above a header, with a note in it",
    outcome: "new version",
    async apply(ground) {
      const row = ground.first.row - 1;
      await onSheet(ground, (sheet) => sheet.getRange(wholeRow(row)).insert("Down"));
      return type(ground, [{ ...at(ground, row, 0), content: "as of today" }]);
    },
  },
  {
    title: "a row was inserted between the rows of a list, with a note in it",
    outcome: "new version",
    async apply(ground) {
      const row = ground.moving.row + 1;
      await onSheet(ground, (sheet) => sheet.getRange(wholeRow(row)).insert("Down"));
      return type(ground, [{ ...at(ground, row, ground.moving.column + 1), content: 12_345 }]);
    },
  },
  {
    title: "a row of a list was deleted",
    outcome: "new version",
    async apply(ground) {
      await onSheet(ground, (sheet) => sheet.getRange(wholeRow(ground.moving.row)).delete("Up"));
      return [];
    },
  },
  {
    title: "the rows of a list were sorted the other way round",
    outcome: "new version",
    async apply(ground) {
      const note = await type(ground, [noteBeside(ground)]);
      const { moving, rows, columns, host, sheetId } = ground;
      const left = moving.column;
      const zone = { top: moving.row, left, bottom: moving.row + rows - 1, right: left + columns - 1 };
      const contents = host.book.readFormulas(sheetId, zone).reverse();
      await onSheet(ground, (sheet) => {
        sheet.getRangeByIndexes(moving.row, left, rows, columns).formulas = contents;
      });
      return note;
    },
  },
  {
    title: "a column was inserted before everything",
    outcome: "either",
    async apply(ground) {
      await onSheet(ground, (sheet) => sheet.getRange("A:A").insert("Right"));
      return type(ground, [{ ...at(ground, ground.moving.row, 0), content: "first" }]);
    },
  },
  {
    title: "a column was inserted in a list, with a note in it",
    outcome: "new version",
    async apply(ground) {
      await onSheet(ground, (sheet) => sheet.getRange("B:B").insert("Right"));
      return type(ground, [{ ...at(ground, ground.first.row, 1), content: "mine" }]);
    },
  },
  {
    title: "a column of a list was deleted",
    outcome: "new version",
    async apply(ground) {
      const column = ground.moving.column + 1;
      await onSheet(ground, (sheet) => sheet.getRange(wholeColumn(column)).delete("Left"));
      return [];
    },
  },
];

const typing: readonly HostileEdit[] = [
  {
    title: "the title was typed over",
    change: "otherOrder",
    outcome: "refreshed",
    apply: async (ground) => type(ground, [{ ...at(ground, 0, 0), content: "Our own title" }]),
  },
  {
    title: "a figure of a list was typed over",
    change: "otherFigures",
    outcome: "refreshed",
    // It stands in the way of the formula.
    spilled: "new version",
    isRead: true,
    apply: async (ground) => {
      const { row, column } = ground.moving;
      return type(ground, [{ ...at(ground, row + 1, column + 3), content: 99 }]);
    },
  },
  {
    title: "a figure of the first list was typed over",
    change: "otherFigures",
    outcome: "either",
    isRead: true,
    apply: async (ground) => {
      const { row, column } = ground.first;
      return type(ground, [{ ...at(ground, row, column + 1), content: 99 }]);
    },
  },
  {
    title: "a label of a list was typed over",
    change: "otherFigures",
    outcome: "either",
    isRead: true,
    apply: async (ground) => {
      const { row, column } = ground.moving;
      return type(ground, [{ ...at(ground, row, column), content: "our largest" }]);
    },
  },
  {
    title: "a header was typed over",
    change: "otherFigures",
    outcome: "refreshed",
    apply: async (ground) => {
      const { row, column } = ground.moving;
      return type(ground, [{ ...at(ground, row - 1, column + ground.columns - 1), content: "what?" }]);
    },
  },
  {
    title: "a note was typed beside a row",
    change: "otherFigures",
    outcome: "refreshed",
    apply: async (ground) => type(ground, [noteBeside(ground)]),
  },
  {
    title: "a note was typed beside a row that moves",
    change: "otherOrder",
    outcome: "new version",
    // The rows have moved when the list was changed, and no run moves them again.
    spilled: "refreshed",
    apply: async (ground) => type(ground, [noteBeside(ground)]),
  },
  {
    title: "a note was typed below a list",
    change: "otherFigures",
    outcome: "refreshed",
    apply: async (ground) => type(ground, [noteBelow(ground)]),
  },
  {
    title: "a note was typed below a list that grows",
    change: "otherOrder",
    outcome: "new version",
    apply: async (ground) => type(ground, [noteBelow(ground)]),
  },
  {
    title: "a note and a formula were typed far below and far to the right",
    change: "otherOrder",
    outcome: "refreshed",
    apply: async (ground) =>
      type(ground, [
        { ...at(ground, 300, 0), content: "=1+2" },
        { ...at(ground, 1, 70), content: "'=mine" },
      ]),
  },
];

/** What the sheet goes through as a whole; nothing on it is rearranged. */
const sheetEdits: readonly Omit<HostileEdit, "change" | "outcome">[] = [
  {
    title: "the sheet was renamed",
    apply: async (ground) => {
      await onSheet(ground, (sheet) => (sheet.name = "For the board"));
      return [];
    },
  },
  {
    title: "the sheet was moved to the front",
    apply: async (ground) => {
      await onSheet(ground, (sheet) => (sheet.position = 0));
      return [];
    },
  },
  {
    title: "the sheet was hidden",
    apply: async (ground) => {
      await onSheet(ground, (sheet) => (sheet.visibility = "Hidden"));
      return [];
    },
  },
  {
    title: "the sheet was copied",
    apply: async (ground) => {
      await onSheet(ground, (sheet) => sheet.copy("Before", sheet));
      return [];
    },
  },
  {
    title: "the sheet was emptied",
    apply: async (ground) => {
      await onSheet(ground, (sheet) => sheet.getRange().clear("Contents"));
      return [];
    },
  },
  {
    title: "a list was made a table, and a range again",
    apply: async (ground) => {
      const { moving, rows, columns } = ground;
      await onSheet(ground, (sheet) => {
        const range = sheet.getRangeByIndexes(moving.row - 1, moving.column, rows + 1, columns);
        sheet.tables.add(range, true).convertToRange();
      });
      return [];
    },
  },
];

export const hostileEdits: readonly HostileEdit[] = [
  ...rearrangements.map((edit) => ({ ...edit, change: "otherFigures" as const })),
  ...typing,
  ...sheetEdits.map((edit) => ({ ...edit, change: "otherOrder" as const, outcome: "refreshed" as const })),
];
