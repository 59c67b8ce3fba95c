import type { PlanMerge, PlanWrite } from "../../core/plan/mergePlan";
import { columnLetters } from "../../core/cells/columnLetters";
import { type Zone, formatZone } from "../address/Zone";
import { literal } from "../literal";
import { addSheetOp } from "../write/structureOps";
import { cellOps } from "../write/cellOps";
import type { Content } from "../write/Content";
import type { WriteOp } from "../write/WriteOp";
import { planStyleOps } from "./planStyleOps";
import type { PlanTabImage } from "./PlanTabImage";
import type { UndoStep } from "../undo/UndoStep";
import type { PlanColumn, PlanFormat } from "../../core/plan/PlanField";
import { planLooks } from "./stylePlanRow";

interface PlanTarget {
  /** Name of the tab, the coming one when it is new. */
  readonly sheet: string;
  readonly anchor: string;
  /** Of a new tab among the tabs, from 0; null for the end. */
  readonly position: number | null;
  /** Whether a name of that anchor is left over. */
  readonly staleAnchor: boolean;
  /** The tab as it stands; undefined when it will be added. */
  readonly image: PlanTabImage | undefined;
}

/** The changes that bring a merge into the workbook. */
export function planOps(merge: PlanMerge, target: PlanTarget): WriteOp[] {
  return target.image === undefined
    ? newTab(merge, target)
    : refreshedTab(merge, target.anchor, target.image);
}

const columnCount = ({ at }: PlanMerge): number => Math.max(...at.values()) + 1;

function newTab(merge: PlanMerge, { sheet, anchor, position, staleAnchor }: PlanTarget): WriteOp[] {
  const zone: Zone = { row: 0, column: 0, rows: merge.rows, columns: columnCount(merge) };
  const contents = grid(zone, merge.writes);
  return [
    addSheetOp(sheet, position),
    planSheetOp(sheet, merge.at),
    ...cellOps({ sheet, zone, contents, formats: planFormats(merge, zone) }),
    ...planStyleOps(sheet, zone, merge),
    planAnchorOp(anchor, sheet, zone, staleAnchor),
  ];
}

/**
 * Undo runs backwards: inserted rows leave first, then the cells get what they held, where they stood. So what a cell
 * held is recorded before the insertions, in the places of then.
 */
function refreshedTab(merge: PlanMerge, anchor: string, image: PlanTabImage): WriteOp[] {
  const { zone, id } = image;
  const grown: Zone = { ...zone, rows: merge.rows };
  const contents = grid(grown, merge.writes);
  const formats = planFormats(merge, grown);
  for (const { row, column } of swallowed(merge, image)) (formats[row] ?? [])[column] = "General";
  const undo: UndoStep[] = [formerCells(merge, image, contents)];
  if (merge.inserts.length > 0)
    undo.push({ kind: "insertedRows", sheet: id, anchor, zone, inserts: merge.inserts });
  return [
    { bytes: 0, actions: 0, undo, apply: () => undefined },
    ...merge.inserts.map(({ row, count }) => insertRowsOp(id, zone.row + row, count)),
    ...cellOps({ sheet: id, zone: grown, contents, formats }),
    ...planStyleOps(id, zone, merge),
  ];
}

/** The writes of formulas to cells that are formatted as Text, in which they would become texts. */
function swallowed({ writes }: PlanMerge, { formats }: PlanTabImage): PlanWrite[] {
  return writes.filter(
    ({ from, column, value }) => isFormula(value) && from !== null && formats[from]?.[column] === "@",
  );
}

function formerCells(
  merge: PlanMerge,
  image: PlanTabImage,
  written: readonly (readonly (Content | null)[])[],
): UndoStep {
  const { writes } = merge;
  const { id, zone, contents: now } = image;
  const contents = blank(zone);
  const after = blank(zone);
  const formats = Array.from({ length: zone.rows }, () => new Array<string | null>(zone.columns).fill(null));
  for (const { from, column } of swallowed(merge, image)) (formats[from ?? -1] ?? [])[column] = "@";
  for (const { row, from, column } of writes) {
    if (from === null) continue;
    (contents[from] ?? [])[column] = now[from]?.[column] ?? "";
    (after[from] ?? [])[column] = written[row]?.[column] ?? null;
  }
  const formatsWritten = formats.map((row) => row.map((format) => (format === null ? null : "General")));
  return { kind: "cells", sheet: id, zone, contents, written: { contents: after }, formats, formatsWritten };
}

/** Inserts whole rows before a row counted from 0; everything below moves down together. */
function insertRowsOp(sheet: string, row: number, count: number): WriteOp {
  return {
    bytes: 500,
    undo: [],
    apply(context) {
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${row + 1}:${row + count}`)
        .insert("Down");
    },
  };
}

function blank({ rows, columns }: Zone): (Content | null)[][] {
  return Array.from({ length: rows }, () => new Array<Content | null>(columns).fill(null));
}

function grid(zone: Zone, writes: readonly PlanWrite[]): (Content | null)[][] {
  const contents = blank(zone);
  for (const { row, column, value } of writes)
    (contents[row] ?? [])[column] = isFormula(value) ? value.formula : (literal(value) ?? "");
  return contents;
}

function isFormula<T>(value: T): value is Extract<T, { readonly formula: unknown }> {
  return typeof value === "object" && value !== null && "formula" in value;
}

/** Looks of a new plan tab as a whole: widths, no grid lines, title frozen, marks hidden. */
function planSheetOp(sheet: string, at: ReadonlyMap<PlanColumn, number>): WriteOp {
  return {
    bytes: 4500,
    actions: 60,
    undo: [],
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.showGridlines = false;
      worksheet.tabColor = planLooks.bar;
      for (const [column, index] of at) {
        const letter = columnLetters(index);
        worksheet.getRange(`${letter}:${letter}`).format.columnWidth = planLooks.widths[column];
      }
      worksheet.getRange("A:A").columnHidden = true;
      worksheet.freezePanes.freezeRows(3);
    },
  };
}

/**
 * The hidden name that finds a plan tab again, over its whole block, so that it grows with rows inserted inside.
 * `replaces` when a name is left over from a tab that is gone.
 */
function planAnchorOp(name: string, sheet: string, zone: Zone, replaces: boolean): WriteOp {
  return {
    bytes: 900,
    undo: [{ kind: "removeName", name }],
    apply({ workbook }) {
      if (replaces) workbook.names.getItem(name).delete();
      const range = workbook.worksheets.getItem(sheet).getRange(formatZone(zone));
      workbook.names.add(name, range).visible = false;
    },
  };
}

const codes: Readonly<Record<PlanFormat, string | null>> = {
  text: null,
  number: null,
  amount: "#,##0",
  percent: "0.0%",
  date: "yyyy-mm-dd",
  year: "0",
};

/** Number formats of the rows that are new; null everywhere else. */
function planFormats({ made, at }: PlanMerge, zone: Zone): (string | null)[][] {
  const formats = Array.from({ length: zone.rows }, () => new Array<string | null>(zone.columns).fill(null));
  for (const { row, wanted } of made)
    for (const { column, format, value } of wanted.cells) {
      const index = at.get(column);
      if (index !== undefined)
        (formats[row] ?? [])[index] = codes[format] ?? (isFormula(value) ? "General" : null);
    }
  return formats;
}
