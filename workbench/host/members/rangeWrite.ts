import { assertUnprotected } from "../assertUnprotected";
import { flagValue } from "../arguments";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import type { Members } from "../HostType";
import { fillGrid } from "../ranges/fillGrid";
import { hideLines } from "../sheet/hiddenLines";
import type { TrackedRange } from "../ReferenceTable";

type Setter = NonNullable<Members<TrackedRange>["set"]>[string];
type Content = string | number | boolean | null;

const isContent = (cell: unknown): cell is Content =>
  cell === null || typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";

/** Null leaves a cell alone, "" empties it, a string is read as if typed: `=…` a formula, `'…` the text after it. */
const contents: Setter = (range, value, context) => {
  assertUnprotected(range.sheetId, context);
  const grid = fillGrid(value, range.zone);
  if (!grid.every((row) => row.every(isContent))) throw new HostError("InvalidArgument", "cell value");
  context.book.write(range.sheetId, range.zone, { formulas: grid });
};

const formats: Setter = (range, value, context) => {
  assertUnprotected(range.sheetId, context);
  const grid = fillGrid(value, range.zone);
  const fits = grid.every((row) => row.every((cell) => cell === null || typeof cell === "string"));
  if (!fits) throw new HostError("InvalidArgument", "number format");
  context.book.write(range.sheetId, range.zone, { formats: grid });
};

const hide = (
  range: TrackedRange,
  context: HostContext,
  part: { rows?: boolean; columns?: boolean },
): void => {
  assertUnprotected(range.sheetId, context);
  const { top, bottom, left, right } = range.zone;
  if (part.rows !== undefined) hideLines(context.book, range.sheetId, "ROW", top, bottom, part.rows);
  if (part.columns !== undefined) hideLines(context.book, range.sheetId, "COL", left, right, part.columns);
};

export const rangeWrite: NonNullable<Members<TrackedRange>["set"]> = {
  values: contents,
  formulas: contents,
  formulasLocal: contents,
  numberFormat: formats,
  numberFormatLocal: formats,
  rowHidden: (range, value, context) => hide(range, context, { rows: flagValue(value) }),
  columnHidden: (range, value, context) => hide(range, context, { columns: flagValue(value) }),
};
