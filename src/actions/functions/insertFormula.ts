import { parseAddress } from "../../excel/address/parseAddress";
import { ExcelError } from "../../excel/ExcelError";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { pendingResults } from "../../excel/selfCheck/readVerdicts";
import { queueWritable } from "../../excel/read/readOnly";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { cellOps } from "../../excel/write/cellOps";
import { type Content, contentOf, sameContent } from "../../excel/write/Content";
import {
  ActionError,
  type CellPlace,
  type Message,
  notReadBack,
  type WriteOptions,
  type WriteResult,
} from "../list/messages";
import { commitWrite, type WriteSummary } from "../list/commit";
import { customFunctionsMissing } from "../list/liveAdvice";
import { zoneHas } from "../../excel/address/Zone";
import { splitFormula } from "./formulaText";

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
 * Writes a formula into an empty cell, as one write that can be taken back. Four round trips. The result's notes say
 * when the cell shows an error. Errors, all before anything is changed: workbookReadOnly, unfinishedWrite,
 * formulaCircular, liveNoRuntime, targetGone, sheetProtected,
 * targetTaken, targetSpilled; formulaRefused when Excel does not take the formula, with the cell as it was.
 */
export async function insertFormula(request: FormulaRequest, options: WriteOptions): Promise<WriteResult> {
  const { formula, target } = request;
  const zone = parseAddress(target.address)?.zone;
  if (zone === undefined) throw new RangeError(`no cell: ${target.address}`);
  const cell = `${target.sheet}!${target.address}`;
  if (refersTo(formula, target)) throw new ActionError("formulaCircular", { cell });
  const missing = customFunctionsMissing();
  if (missing !== null) throw new ActionError(missing.key, missing.params);
  await readyToWrite(options.signal);
  const insert = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const { id, before, isText } = await checkTarget(context, request, cell);
    const ops = cellOps({
      sheet: id,
      zone,
      contents: [[formula]],
      formats: [[isText ? "General" : null]],
      before: { contents: [[before]], formats: [[isText ? "@" : null]] },
    });
    const summary: WriteSummary = {
      page: "functions",
      title: { key: "formulaInserted", params: { cell } },
      goTo: target,
      written: [target],
      keptCells: [],
      notes: [],
    };
    const result = await commitWrite(context, ops, summary, options).catch((error: unknown) => {
      throw isRefusal(error) ? new ActionError("formulaRefused", { formula }) : error;
    });
    const notes = await noteOnResult(context, target, cell).catch((failure: unknown) => [
      notReadBack(options.language, cell, failure),
    ]);
    return { ...result, notes };
  };
  return runExcel(insert, { signal: options.signal });
}

/** Makes sure that the cell may be written; its sheet's id, what it holds, whether it is formatted as Text. One round trip. */
async function checkTarget(
  context: Excel.RequestContext,
  { target, replaces }: FormulaRequest,
  cell: string,
): Promise<{ readonly id: string; readonly before: Content; readonly isText: boolean }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet).load("id");
  sheet.protection.load("protected");
  const range = sheet.getRange(target.address).load("formulas,values,numberFormat");
  const parent = range.getSpillParentOrNullObject().load("address");
  const checkUnfinished = queueNothingUnfinished(context);
  const checkWritable = queueWritable(context);
  await context.sync();
  checkWritable();
  await checkUnfinished();
  if (sheet.isNullObject) throw new ActionError("targetGone", { sheet: target.sheet });
  if (sheet.protection.protected) throw new ExcelError("sheetProtected", { sheet: target.sheet });
  const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
  const before = contentOf(formulas[0]?.[0], values[0]?.[0]);
  const isText = (range.numberFormat as unknown[][])[0]?.[0] === "@";
  if (replaces !== null && sameContent(before, replaces)) return { id: sheet.id, before, isText };
  const isOwnSpill = parent.isNullObject || parent.address.endsWith(`!${target.address}`);
  if (!isOwnSpill) throw new ActionError("targetSpilled", { cell, parent: parent.address });
  if (before !== "") {
    const text = String(before).replace(/^'/, "");
    const content = text.length > shownContent ? `${text.slice(0, shownContent)}…` : text;
    throw new ActionError("targetTaken", { cell, content });
  }
  return { id: sheet.id, before, isText };
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

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const lines = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const reference = new RegExp(
  String.raw`(^|[^\p{L}\p{N}_.$])(?:([\p{L}_][\p{L}\p{N}_.]*)!)?(${cell}:${cell}|${lines}|${cell})(?![\p{L}\p{N}_.(!])`,
  "giu",
);
const lastRow = 1_048_576;
const lastColumn = "XFD";

/**
 * Whether a formula in a cell would refer to that very cell, by an A1 reference of any size; such a formula is
 * circular. References without a sheet are to the cell's own sheet. Names and table columns are not looked up.
 */
export function refersTo(formula: string, target: CellPlace): boolean {
  const place = parseAddress(target.address);
  if (place === null) return false;
  const { row, column } = place.zone;
  const parts = splitFormula(formula);
  return parts.some(({ kind, text }, part) => {
    if (kind !== "code") return false;
    const former = text.startsWith("!") ? parts[part - 1] : undefined;
    const quoted = former?.kind === "sheet" ? former.text.slice(1, -1).replaceAll("''", "'") : undefined;
    return [...text.matchAll(reference)].some(({ index, 1: before = "", 2: named, 3: address = "" }) => {
      const isFirst = index + before.length === 1;
      const sheet = named ?? (isFirst ? quoted : undefined) ?? target.sheet;
      const zone = parseAddress(asCells(address))?.zone;
      return (
        zone !== undefined && sheet.toLowerCase() === target.sheet.toLowerCase() && zoneHas(zone, row, column)
      );
    });
  });
}

/** "A:C" as "A1:C1048576", "2:5" as "A2:XFD5"; other addresses as they are. */
function asCells(address: string): string {
  const [first = "", last = ""] = address.replaceAll("$", "").split(":");
  if (/^[A-Z]+$/i.test(first)) return `${first}1:${last}${lastRow}`;
  return /^\d+$/.test(first) ? `A${first}:${lastColumn}${last}` : address;
}
