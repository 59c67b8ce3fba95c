import type { Book } from "../../engine/Book";
import type { HeadlessHost } from "../../headless/createHeadlessHost";
import { checkSheetName, checkTableName } from "../../host/checkNames";
import { cellContent } from "../cellContent";
import type { JobEdit, LinesEdit } from "../JobDocument";
import { JobError, reasonOf } from "../JobError";
import { filterRows, sortRows } from "./gridCommands";
import { rangeOf } from "./rangeOf";

type Verb = keyof JobEdit;
type Verbs = {
  readonly [V in Verb]: (what: NonNullable<JobEdit[V]>, context: Excel.RequestContext, book: Book) => void;
};

/**
 * What office.js does of a person's work at the grid, in the order in which a step does it. Names of new things are
 * checked before: Excel would leave them behind under names of its own.
 */
const verbs: Omit<Verbs, "sort" | "filter"> = {
  set(cells, context) {
    for (const [address, cell] of Object.entries(cells)) {
      const { content, format } = cellContent(cell);
      const range = rangeOf(context, address);
      if (format !== null) range.numberFormat = format as unknown as string[][];
      range.formulas = (content ?? "") as unknown as string[][];
    }
  },
  insertRows: (what, context) => void rows(what, context).insert("Down"),
  deleteRows: (what, context) => rows(what, context).delete("Up"),
  insertColumns: (what, context) => void columns(what, context).insert("Right"),
  deleteColumns: (what, context) => columns(what, context).delete("Left"),
  renameSheet({ from, to }, { workbook }) {
    workbook.worksheets.getItem(from).name = to;
  },
  copySheet({ from, to }, { workbook }, book) {
    checkSheetName(to, book, null);
    workbook.worksheets.getItem(from).copy("End").name = to;
  },
  moveSheet({ sheet, to }, { workbook }) {
    workbook.worksheets.getItem(sheet).position = to - 1;
  },
  deleteSheet: (name, { workbook }) => workbook.worksheets.getItem(name).delete(),
  protect: (name, { workbook }) => workbook.worksheets.getItem(name).protection.protect(),
  unprotect: (name, { workbook }) => workbook.worksheets.getItem(name).protection.unprotect(),
  tableToRange: (name, { workbook }) => void workbook.tables.getItem(name).convertToRange(),
  makeTable({ range, name, totals = false }, context, book) {
    checkTableName(name, book, "");
    const table = context.workbook.tables.add(range, true);
    table.name = name;
    if (totals) table.showTotals = true;
  },
  hideRows({ sheet, rows: hidden }, { workbook }) {
    for (const row of hidden) workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).rowHidden = true;
  },
};

const order: readonly Verb[] = [
  ...(["set", "insertRows", "deleteRows", "insertColumns", "deleteColumns", "sort"] as const),
  ...(["renameSheet", "copySheet", "moveSheet", "deleteSheet", "protect", "unprotect"] as const),
  ...(["tableToRange", "makeTable", "filter", "hideRows"] as const),
];

/** Does what a person at the grid does, verb by verb. Error: editImpossible, by verb and Excel's reason. */
export async function runEdit(edit: JobEdit, headless: HeadlessHost): Promise<void> {
  for (const verb of order) {
    const what = edit[verb];
    if (what === undefined) continue;
    try {
      if (verb === "sort") await sortRows(edit.sort!, headless);
      else if (verb === "filter") await filterRows(edit.filter!, headless);
      else
        await headless.Excel.run(async (context) => {
          (verbs[verb] as (what: unknown, context: Excel.RequestContext, book: Book) => void)(
            what,
            context,
            headless.book,
          );
          await context.sync();
        });
    } catch (error) {
      throw new JobError("editImpossible", `edit: ${verb} ${JSON.stringify(what)}: ${reasonOf(error)}`);
    }
  }
}

function rows({ sheet, at, count = 1 }: LinesEdit, { workbook }: Excel.RequestContext): Excel.Range {
  const first = Number(at);
  return workbook.worksheets.getItem(sheet).getRange(`${first}:${first + count - 1}`);
}

function columns({ sheet, at, count = 1 }: LinesEdit, { workbook }: Excel.RequestContext): Excel.Range {
  const target = workbook.worksheets.getItem(sheet);
  const first =
    typeof at === "number" ? target.getRangeByIndexes(0, at - 1, 1, 1) : target.getRange(`${at}1`);
  return first.getResizedRange(0, count - 1).getEntireColumn();
}
