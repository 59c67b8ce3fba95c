import { parseAddress } from "../../excel/address/parseAddress";
import { ExcelError } from "../../excel/ExcelError";
import { pendingResults } from "../../excel/pendingResults";
import { runExcel } from "../../excel/runExcel";
import { cellOps } from "../../excel/write/cellOps";
import type { Content } from "../../excel/write/Content";
import { contentOf } from "../../excel/write/contentOf";
import { sameContent } from "../../excel/write/sameContent";
import {
  ActionError,
  type CellPlace,
  type Message,
  type WriteOptions,
  type WriteResult,
} from "../list/messages";
import { commitWrite } from "../list/commit";
import { refersTo } from "./refersTo";

export interface FormulaRequest {
  readonly formula: string;
  /** One cell. */
  readonly target: CellPlace;
  /** The formula that was inserted there before: it may be replaced, anything else in the cell may not. */
  readonly replaces: string | null;
}

/** So much of what a cell holds is told when it is in the way. */
const shownContent = 60;

/**
 * Writes a formula into an empty cell, as one write that can be taken back. Three round trips. The result's notes say
 * when the cell shows an error. Errors, all before anything is changed: formulaCircular, targetGone, sheetProtected,
 * targetTaken, targetSpilled; formulaRefused when Excel does not take the formula, with the cell as it was.
 */
export async function insertFormula(request: FormulaRequest, options: WriteOptions): Promise<WriteResult> {
  const { formula, target } = request;
  const zone = parseAddress(target.address)?.zone;
  if (zone === undefined) throw new RangeError(`no cell: ${target.address}`);
  const cell = `${target.sheet}!${target.address}`;
  if (refersTo(formula, target)) throw new ActionError("formulaCircular", { cell });
  return runExcel(async (context) => {
    const { id, before } = await checkTarget(context, request, cell);
    const ops = cellOps({ sheet: id, zone, contents: [[formula]], before: { contents: [[before]] } });
    const title: Message = { key: "formulaInserted", params: { cell } };
    const summary = { title, goTo: target, written: [target], keptCells: [], notes: [] };
    const result = await commitWrite(context, ops, summary, options).catch((error: unknown) => {
      throw isRefusal(error) ? new ActionError("formulaRefused", { formula }) : error;
    });
    return { ...result, notes: await noteOnResult(context, target, cell) };
  });
}

/** Makes sure that the cell may be written; its sheet's id and what it holds. One round trip. */
async function checkTarget(
  context: Excel.RequestContext,
  { target, replaces }: FormulaRequest,
  cell: string,
): Promise<{ readonly id: string; readonly before: Content }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet).load("id");
  sheet.protection.load("protected");
  const range = sheet.getRange(target.address).load("formulas,values");
  const parent = range.getSpillParentOrNullObject().load("address");
  await context.sync();
  if (sheet.isNullObject) throw new ActionError("targetGone", { sheet: target.sheet });
  if (sheet.protection.protected) throw new ExcelError("sheetProtected", { sheet: target.sheet });
  const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
  const before = contentOf(formulas[0]?.[0], values[0]?.[0]);
  if (replaces !== null && sameContent(before, replaces)) return { id: sheet.id, before };
  const isOwnSpill = parent.isNullObject || parent.address.endsWith(`!${target.address}`);
  if (!isOwnSpill) throw new ActionError("targetSpilled", { cell, parent: parent.address });
  if (before !== "") {
    const text = String(before).replace(/^'/, "");
    const content = text.length > shownContent ? `${text.slice(0, shownContent)}…` : text;
    throw new ActionError("targetTaken", { cell, content });
  }
  return { id: sheet.id, before };
}

/** Excel took the request but not the formula; other failures, such as a lost connection, are told as they are. */
function isRefusal(error: unknown): boolean {
  const cause = error instanceof ExcelError && error.key === "writeFailed" ? error.cause : undefined;
  return cause instanceof ExcelError && (cause.key === "hostInvalid" || cause.key === "hostNotFound");
}

/** What the user should know of the cell as it is now. One round trip. */
async function noteOnResult(
  context: Excel.RequestContext,
  target: CellPlace,
  cell: string,
): Promise<Message[]> {
  const sheet = context.workbook.worksheets.getItem(target.sheet);
  const range = sheet.getRange(target.address).load("values,valueTypes");
  await context.sync();
  const { values, valueTypes } = range as { values: unknown[][]; valueTypes: unknown[][] };
  const error = String(values[0]?.[0]);
  if (valueTypes[0]?.[0] !== "Error" || pendingResults.includes(error)) return [];
  return [{ key: error === "#SPILL!" ? "noteSpillBlocked" : "noteShowsError", params: { cell, error } }];
}
