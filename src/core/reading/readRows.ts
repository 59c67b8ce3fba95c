import { isBlank, textOfCell } from "../cells/Cell";
import { judgeTotals } from "./judgeTotals";
import type { Answers, Finding, Question } from "./Reading";
import type { RowFacts, RowKind, RowReading } from "./RowFacts";
import { isEmptyCell, rowShapes } from "./rowShapes";
import { namesForSentence, sayTotals } from "./sayTotals";
import { rowsBelowTotals } from "./rowsBelowTotals";
import { findSecondList } from "./secondList";
import { allSteps, type Steps } from "../Steps";

/** Rows that stand or fall by one answer. */
interface Together {
  readonly id: string;
  readonly key: string;
  readonly rows: readonly number[];
  readonly texts: readonly string[];
  /** What they are where they are left out. */
  readonly kind: RowKind;
  /** Whether they are proposed to be that; they are unless something else is said. */
  readonly proposal?: "leaveOut" | "takeIn" | undefined;
}

interface Parts {
  readonly kinds: (RowKind | null)[];
  readonly findings: Finding[];
  readonly questions: Question[];
}

/**
 * What each row of a list is. Shapes come first (blank, headers again, notes, a second list, captions), then totals
 * from the top down. Certain is said as a finding; likely is a question and meanwhile counts as proposed; an answer
 * counts as given and is said. Rows and cells are looked at a fixed number of times.
 *
 * Findings: readTotalRows, readTotalDiffers, readCaptions, readRepeatedHeaders, readBlankRows, readNotes, readAnswered.
 * Questions: askTotalDiffers, askTotalIsSum, askTotalUnnamed, askTotalOrName under "total:LABEL" (the key of the
 * label, "" for rows without one); askSecondList, askCaptions, askNotes under "secondList", "captions", "notes".
 */
export function readRows(list: RowFacts, answers: Answers): RowReading {
  return allSteps(readRowsInSteps(list, answers));
}

/** The same in steps. */
export function* readRowsInSteps(list: RowFacts, answers: Answers): Steps<RowReading> {
  const { kinds, captions, unclearNotes } = rowShapes(list);
  const parts: Parts = { kinds, findings: [], questions: [] };
  sayShapes(parts, list);
  const second = findSecondList(list, kinds);
  if (second)
    decide(parts, answers, {
      id: "secondList",
      key: "askSecondList",
      rows: second.rows,
      texts: second.headers,
      kind: "note",
    });
  const isOpen = ({ row }: { row: number }) => kinds[row] === null;
  decideTexts(parts, answers, "notes", "askNotes", unclearNotes.filter(isOpen), "note");
  const open = captions.filter(isOpen);
  const certain = open.filter(({ isCertain }) => isCertain);
  for (const { row } of certain) kinds[row] = "caption";
  say(parts, "readCaptions", certain);
  decideTexts(
    parts,
    answers,
    "captions",
    "askCaptions",
    open.filter(({ isCertain }) => !isCertain),
    "caption",
  );

  const names = new Map<number, string>();
  for (const { row, text } of open) if (kinds[row] === "caption") names.set(row, captionName(text));
  yield;
  const verdicts = yield* judgeTotals(list, kinds, names, answers);
  for (const { row, isLeftOut } of verdicts) if (isLeftOut) kinds[row] = "total";
  yield;
  const totals = sayTotals(verdicts);
  const below = rowsBelowTotals(list, kinds, verdicts);
  const proposal = below.lackKeys ? "leaveOut" : "takeIn";
  decideTexts(parts, answers, "belowTotal", "askBelowTotal", below.rows, "note", proposal);
  const read = kinds.map((kind, row) =>
    kind === "blank" && !isUnfilled(list, row) ? "note" : (kind ?? "data"),
  );
  return {
    kinds: read,
    groups: names.size === 0 ? null : fillDown(read, names),
    findings: [...totals.findings, ...parts.findings],
    questions: [...totals.questions, ...parts.questions],
  };
}

interface RowText {
  readonly row: number;
  readonly text: string;
}

function sayShapes(parts: Parts, list: RowFacts): void {
  const rows: Record<"repeatedHeader" | "blank" | "note", RowText[]> = {
    repeatedHeader: [],
    blank: [],
    note: [],
  };
  parts.kinds.forEach((kind, row) => {
    if (kind === "repeatedHeader" || kind === "blank" || kind === "note")
      rows[kind].push({ row, text: firstText(list, row) });
  });
  let end = parts.kinds.length;
  while (end > 0 && parts.kinds[end - 1] === "blank") end--;
  say(parts, "readRepeatedHeaders", rows.repeatedHeader);
  say(
    parts,
    "readBlankRows",
    rows.blank.filter(({ row }) => row < end),
  );
  say(parts, "readNotes", rows.note);
}

function say({ findings }: Parts, key: string, rows: readonly RowText[]): void {
  if (rows.length === 0) return;
  findings.push({
    key,
    params: { count: rows.length, labels: namesForSentence(rows.map(({ text }) => text)) },
    evidence: { column: null, rows: rows.map(({ row }) => row) },
  });
}

function decideTexts(
  parts: Parts,
  answers: Answers,
  id: string,
  key: string,
  found: readonly RowText[],
  kind: RowKind,
  proposal?: Together["proposal"],
): void {
  if (found.length === 0) return;
  const texts = found.map(({ text }) => text);
  decide(parts, answers, { id, key, rows: found.map(({ row }) => row), texts, kind, proposal });
}

function decide(parts: Parts, answers: Answers, together: Together): void {
  const { id, key, rows, texts, kind, proposal } = together;
  const other = kind === "caption" ? "caption" : "leaveOut";
  const choices = proposal === "takeIn" ? ["takeIn", other] : [other, "takeIn"];
  const answer = answers[id];
  const isAnswered = answer !== undefined && choices.includes(answer);
  if ((isAnswered ? answer : choices[0]) !== "takeIn") for (const row of rows) parts.kinds[row] = kind;
  const evidence = { column: null, rows };
  const count = rows.length;
  const label = namesForSentence(texts);
  if (isAnswered)
    parts.findings.push({ key: "readAnswered", params: { id, label, answer, count, amount: 0 }, evidence });
  else parts.questions.push({ id, key, params: { label, count }, evidence, choices, isProposed: true });
}

/** A row of dashes is skipped as blank ones are, but its cells are none of the list's values. */
function isUnfilled({ columns }: RowFacts, row: number): boolean {
  return columns.every((cells) => isBlank(cells[row]));
}

function firstText({ columns }: RowFacts, row: number): string {
  return textOfCell(columns.find((cells) => !isEmptyCell(cells[row]))?.[row]);
}

/** "North:" → "North", "Region: North" → "North". */
function captionName(text: string): string {
  const [before = "", ...after] = text.split(/[:：]/);
  const name = after.join(":").trim();
  return name === "" ? before.trim() : name;
}

/** Down to the next caption, total or end. */
function fillDown(kinds: readonly RowKind[], names: ReadonlyMap<number, string>): (string | null)[] {
  let group: string | null = null;
  return kinds.map((kind, row) => {
    if (kind === "caption") group = names.get(row) ?? null;
    if (kind === "total") group = null;
    return kind === "data" ? group : null;
  });
}
