import { createHeadlessHost, type HeadlessHost } from "../../workbench/headless/createHeadlessHost";
import type { Book } from "../../workbench/engine/Book";
import type { JobEdit } from "../../workbench/jobs/JobDocument";
import { runEdit } from "../../workbench/jobs/steps/runEdit";

/** Where somebody else works at the same time as an action. */
export interface Ground {
  /** The sheet of the list, and the address of a cell in it that the action reads. */
  readonly source: string;
  readonly used: string;
  /** The address of a cell beside the list. */
  readonly beside: string;
  /** The sheet that the action writes. */
  readonly output: string;
}

export const remoteKinds = [
  "sourceTyped",
  "besideTyped",
  "rowAbove",
  "outputTyped",
  "outputNoted",
  "outputRenamed",
  "outputDeleted",
  "sheetOfOurName",
  "settingsTyped",
  "settingsOfOurName",
] as const;
export type RemoteKind = (typeof remoteKinds)[number];

const settings = "KAM Settings";

/** What somebody else types. */
export const theirText = "theirs";

/** What somebody else does. */
function editOf(kind: RemoteKind, { source, used, beside, output }: Ground): JobEdit {
  switch (kind) {
    case "sourceTyped":
      return { set: { [`${source}!${used}`]: 4321 } };
    case "besideTyped":
      return { set: { [`${source}!${beside}`]: theirText } };
    case "rowAbove":
      return { insertRows: { sheet: source, at: 1 } };
    case "outputTyped":
      return { set: { [`${output}!B5`]: theirText } };
    case "outputNoted":
      return { set: { [`${output}!AC3`]: theirText } };
    case "outputRenamed":
      return { renameSheet: { from: output, to: "Theirs" } };
    case "outputDeleted":
      return { deleteSheet: output };
    case "sheetOfOurName":
      return { copySheet: { from: source, to: output } };
    case "settingsTyped":
      return { set: { [`${settings}!B7`]: 4_500_000 } };
    case "settingsOfOurName":
      return { copySheet: { from: source, to: settings } };
  }
}

/** Somebody else does something by a client of their own; whether the workbook had what it takes. */
export async function editFromAfar(book: Book, kind: RemoteKind, ground: Ground): Promise<boolean> {
  const theirs = createHeadlessHost({ book });
  const edit = editOf(kind, ground);
  if (await isHidden(edit, theirs)) return false;
  try {
    await runEdit(edit, theirs);
    return true;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "editImpossible") return false;
    throw error;
  }
}

/** Nobody types on, renames or deletes a sheet that they do not see. */
function isHidden(
  { set = {}, renameSheet, deleteSheet }: JobEdit,
  { Excel }: HeadlessHost,
): Promise<boolean> {
  return Excel.run(async (context) => {
    const typedOn = Object.keys(set).map((address) => address.split("!")[0] ?? "");
    const names = [...typedOn, renameSheet?.from, deleteSheet].filter((name) => name !== undefined);
    const sheets = names.map((name) =>
      context.workbook.worksheets.getItemOrNullObject(name).load("visibility"),
    );
    await context.sync();
    return sheets.some(({ isNullObject, visibility }) => !isNullObject && visibility !== "Visible");
  });
}
