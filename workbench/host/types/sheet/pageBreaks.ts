import { numberArgument } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { type HostRef, rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { rangeArgument } from "../../ranges";
import type { Targets } from "../Targets";
import { changePage } from "./pageLayout";

type Breaks = Targets["PageBreakCollection"];

const keyOf = ({ axis }: Breaks) => (axis === "ROW" ? "rowBreaks" : "columnBreaks");

const linesOf = (breaks: Breaks, { book }: HostContext): readonly number[] =>
  book.pageSetup(breaks.sheetId)[keyOf(breaks)] ?? [];

const setLines = (breaks: Breaks, lines: readonly number[], context: HostContext): void =>
  changePage(breaks, { [keyOf(breaks)]: [...new Set(lines)].sort((a, b) => a - b) }, context);

const pageBreak = ({ sheetId, axis }: Breaks, line: number): HostRef =>
  ref("PageBreak", { sheetId, axis, line });

/** Excel.PageBreakCollection: the breaks that somebody has set, above rows or at the left of columns. */
export const pageBreakCollectionMembers: Members<"PageBreakCollection"> = {
  items: (breaks, context) => linesOf(breaks, context).map((line) => pageBreak(breaks, line)),
  item(breaks, key, context) {
    const line = linesOf(breaks, context)[numberArgument([key], 0)];
    if (line === undefined) throw new HostError("InvalidArgument", `page break ${String(key)}`);
    return pageBreak(breaks, line);
  },
  call: {
    add(breaks, args, context) {
      const { zone } = rangeArgument(args, 0, breaks.sheetId, context);
      const line = breaks.axis === "ROW" ? zone.top : zone.left;
      if (line === 0) throw new HostError("InvalidArgument", "nothing stands before the first cell");
      setLines(breaks, [...linesOf(breaks, context), line], context);
      return pageBreak(breaks, line);
    },
    getCount: (breaks, _args, context) => linesOf(breaks, context).length,
    removePageBreaks: (breaks, _args, context) => setLines(breaks, [], context),
  },
};

/** Excel.PageBreak. */
export const pageBreakMembers: Members<"PageBreak"> = {
  identity: ({ line }) => ({ _Id: line }),
  get: {
    rowIndex: ({ axis, line }) => (axis === "ROW" ? line : 0),
    columnIndex: ({ axis, line }) => (axis === "COL" ? line : 0),
  },
  call: {
    delete(target, _args, context) {
      const others = linesOf(target, context).filter((line) => line !== target.line);
      setLines(target, others, context);
    },
    getCellAfterBreak({ sheetId, axis, line }) {
      const [row, column] = axis === "ROW" ? [line, 0] : [0, line];
      return rangeRef({ sheetId, zone: { top: row, left: column, bottom: row, right: column } });
    },
  },
};
