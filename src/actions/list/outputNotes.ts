import type { MarkProblem } from "../../excel/marks/storedMarks";
import type { PreparedOutput } from "../../excel/output/prepareOutput";
import type { Message } from "./messages";

const problemNotes = {
  missing: "noteMarksMissing",
  damaged: "noteMarksDamaged",
  foreign: "noteMarksDamaged",
  newer: "noteMarksNewer",
} as const satisfies Readonly<Record<MarkProblem, Message["key"]>>;

/** What became of the sheet that was there, and of what is remembered of it. */
export function outputNotes({
  sheet,
  replaces,
  problem,
  stored,
  keptBlocks,
  design,
}: PreparedOutput): Message[] {
  const notes: Message[] = [];
  if (replaces !== null) {
    const ofUser = design === null ? "noteNewVersion" : "noteEarlierKept";
    const key = problem === null ? ofUser : problemNotes[problem];
    notes.push({ key, params: { sheet: replaces, own: sheet } });
  }
  if (design === "replaced") notes.push({ key: "noteEarlierReplaced", params: { sheet } });
  if (stored.sheet?.isDoubled === true)
    notes.push({ key: "noteMarksDoubled", params: { sheet: replaces ?? sheet } });
  if (keptBlocks.length > 0)
    notes.push({
      key: "noteKeptBlocks",
      params: { count: keptBlocks.length, sheet, address: keptBlocks[0] ?? "" },
    });
  return notes;
}
