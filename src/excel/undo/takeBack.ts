import { ExcelError } from "../ExcelError";
import type { JournalHead } from "../journal/Journal";
import { JournalWriter } from "../journal/JournalWriter";
import { queueJournals, unfinishedWrite } from "../journal/readJournals";
import { assertNotViewed } from "../read/readOnly";
import { sendOps } from "../write/sendOps";
import type { WriteOp } from "../write/WriteOp";
import { type BookNames, queueBookNames } from "./BookNames";
import { findTargets, type UndoTargets } from "./findTargets";
import { followRenames } from "./followRenames";
import { planUndo, type UndoPlan } from "./planUndo";
import { whereNow } from "./whereNow";
import { refuseUndo } from "./refuseUndo";
import type { UndoRecord, UndoStep } from "./UndoStep";

export type TakenBack = Pick<UndoPlan, "cells" | "left">;

/**
 * Takes back what still stands of a write, the last change first; see planUndo. The same for a write that failed, for
 * Undo, for a second try after half an undo, and for what an earlier session left: what has been taken back already is
 * passed over. A journal is kept from before the first change until after the last one; where one of the record stands
 * already, it is that. It stays when a sheet had to be left, if it is that of a write. Sheets that the write added are
 * hidden while their cells are looked at, so that nobody types there before they go.
 * Round trips: one for names and journals, those of findTargets and planUndo, then one per 1.2 MB; one more where a
 * journal stands, and one for the hiding. Where one fails, all is tried a second time. Error: with `alone`, unfinishedWrite where the journal of
 * something else stands.
 */
export async function takeBack(
  context: Excel.RequestContext,
  record: UndoRecord,
  head: JournalHead,
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<TakenBack> {
  assertNotViewed();
  try {
    return await attempt(context, record, head, alone);
  } catch (error) {
    if (error instanceof ExcelError) throw error;
    return attempt(context, record, head, alone);
  }
}

async function attempt(
  context: Excel.RequestContext,
  record: UndoRecord,
  head: JournalHead,
  alone: boolean,
): Promise<TakenBack> {
  const readNames = queueBookNames(context);
  const readJournals = queueJournals(context);
  await context.sync();
  const { journals, over } = await readJournals();
  const standing = journals.find(({ journal }) => journal.id === record.id);
  const other = journals.find(({ journal }) => journal.id !== record.id);
  if (alone && other !== undefined) throw unfinishedWrite(other.journal);
  const namesNow = readNames();
  const { names } = record;
  const named = names === null ? record.steps : followRenames(record.steps, names, namesNow);
  const targets = await findTargets(context, named, record.sheetsBefore, head.kind === "write");
  if (isRenamed(named, namesNow, targets)) return attempt(context, record, head, alone);
  const { steps, left: untold } = whereNow(named, targets);
  if (alone) await refuseUndo(context, steps, targets);
  const journal =
    standing === undefined
      ? await new JournalWriter(record, head).whole(named)
      : { begin: [], end: removalOf(standing.parts) };
  const aside = toPutAside(targets, context.workbook.worksheets.items);
  if (aside.length > 0) await sendOps(context, [...journal.begin, ...aside.map(hide)]);
  const watch = watchPlaces(steps, targets);
  const { ops: changes, cells, left, kept } = await planUndo(context, steps, targets);
  const shown = kept.filter((sheet) => standing !== undefined || aside.includes(sheet)).map(showAgain);
  const rests = over.length === 0 ? [] : [removalOf(over)];
  const all = [...changes, ...shown, ...rests];
  const ops = all.length === 0 ? [] : [watch.again, ...all];
  const keeps = left.length > 0 && head.kind === "write";
  const isBegun = standing !== undefined || aside.length > 0;
  let late = 0;
  if (isBegun || ops.length > 0 || keeps)
    late = await sendOps(context, [
      ...(isBegun ? [] : journal.begin),
      ...ops,
      ...(keeps ? [] : [journal.end]),
    ]);
  const moved = watch.moved();
  if (moved.length > 0 && head.kind === "write" && !keeps)
    await sendOps(context, (await new JournalWriter(record, head).whole(named)).begin);
  return { cells: cells + untold + late, left: [...new Set([...left, ...moved])] };
}

/** Whether somebody has renamed a sheet of the steps since the names were read: under that name it is not found. */
function isRenamed(steps: readonly UndoStep[], now: BookNames, { sheets }: UndoTargets): boolean {
  return steps.some((step) => {
    const named = "sheet" in step ? now.sheets.find(({ name }) => name === step.sheet) : undefined;
    return named !== undefined && sheets.get(named.name)?.id !== named.id;
  });
}

function removalOf(parts: readonly Excel.CustomXmlPart[]): WriteOp {
  return { bytes: 1000, undo: [], apply: () => parts.forEach((part) => part.delete()) };
}

/**
 * The sheets that the write added, to be hidden before a look at what was typed there, so that nobody types until they
 * go; none where nothing else would be visible, which Excel refuses.
 */
function toPutAside({ added }: UndoTargets, sheets: readonly Excel.Worksheet[]): Excel.Worksheet[] {
  const ours = new Set([...added.values()].map(({ id }) => id));
  const isVisible = ({ visibility }: Excel.Worksheet): boolean => visibility === "Visible";
  return sheets.some((sheet) => isVisible(sheet) && !ours.has(sheet.id))
    ? [...added.values()].filter(isVisible)
    : [];
}

function hide(sheet: Excel.Worksheet): WriteOp {
  return { bytes: 300, undo: [], apply: () => void (sheet.visibility = "Hidden") };
}

function showAgain(sheet: Excel.Worksheet): WriteOp {
  return { bytes: 300, undo: [], apply: () => void (sheet.visibility = "Visible") };
}

interface PlacesWatch {
  /** Goes ahead of the changes, in their request; after that they change the extent themselves. */
  readonly again: WriteOp;
  /** After it: names of the sheets whose cells somebody has moved since, so that changes met others. */
  readonly moved: () => readonly string[];
}

/**
 * Queues a look at how far the sheets reach in which cells get back what they held by their place on the sheet; of use
 * before the cells are read.
 */
function watchPlaces(steps: readonly UndoStep[], { sheets, added }: UndoTargets): PlacesWatch {
  const ours = new Set([...added.values()].map(({ id }) => id));
  const overwritten = new Set(
    steps.flatMap((step) =>
      step.kind === "cells" && step.anchor === undefined ? (sheets.get(step.sheet) ?? []) : [],
    ),
  );
  const standing = [...overwritten].filter(({ id }) => !ours.has(id));
  const look = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRangeOrNullObject().load("address");
  const extent = (range: Excel.Range | undefined): string =>
    range === undefined || range.isNullObject ? "" : range.address;
  const before = standing.map(look);
  const after: Excel.Range[] = [];
  return {
    again: {
      bytes: 300 * standing.length,
      undo: [],
      apply: () => void after.push(...standing.map(look)),
    },
    moved: () =>
      after.length === 0
        ? []
        : standing.flatMap(({ name }, index) =>
            extent(before[index]) === extent(after[index]) ? [] : [name],
          ),
  };
}
