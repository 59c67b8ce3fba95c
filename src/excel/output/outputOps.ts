import { formatZone, type Zone } from "../address/Zone";
import type { SheetMark } from "../marks/Marks";
import { safeSheetName } from "../safeSheetName";
import { addSheetOp, hiddenNameOp, styleOp } from "../write/structureOps";
import { cellOps } from "../write/cellOps";
import type { Content } from "../write/Content";
import type { WriteOp } from "../write/WriteOp";
import { anchorName } from "./outputVersion";
import { chartOps } from "./chartOps";
import { refreshCells } from "./refreshCells";
import { cellOfKey, spilledContent, type SheetDraft } from "./SheetDraft";
import type { SheetImage } from "./SheetImage";

export interface OutputTarget {
  readonly feature: string;
  /** What the sheet is made from; a re-run with the same feature and source finds it again. */
  readonly source: string;
  /** Name that a new sheet should have. */
  readonly title: string;
  readonly takenSheets: readonly string[];
  /** The sheet as it stands, and what was written on it; null when it is new. */
  readonly existing: { readonly image: SheetImage; readonly mark: SheetMark } | null;
  /** Looks of a new sheet; not applied to one that exists. */
  readonly style?: (sheet: Excel.Worksheet) => void;
}

export interface SheetOps {
  readonly sheet: string;
  /** Sheet cell of the draft's first row and column, from 0. */
  readonly anchor: Pick<Zone, "row" | "column">;
  /** Adds the sheet where it is new; whatever is to refer to it comes after these and before `ops`. */
  readonly sheetOps: readonly WriteOp[];
  readonly ops: readonly WriteOp[];
  readonly mark: SheetMark;
  /** Addresses that were left alone because the user typed there. */
  readonly kept: readonly string[];
  /** Address of everything written, from the anchor. */
  readonly address: string;
}

/** The changes that bring a draft onto its sheet, new or there already, and the mark of what was written. */
export function outputOps(draft: SheetDraft, target: OutputTarget): SheetOps {
  return target.existing === null ? addSheet(draft, target) : refresh(draft, target, target.existing);
}

function addSheet(draft: SheetDraft, target: OutputTarget): SheetOps {
  const sheet = safeSheetName(target.title, target.takenSheets);
  const zone: Zone = {
    row: 0,
    column: 0,
    rows: Math.max(1, draft.rows),
    columns: Math.max(1, draft.columns),
  };
  const contents = Array.from({ length: zone.rows }, () =>
    new Array<Content | null>(zone.columns).fill(null),
  );
  const formats = Array.from({ length: zone.rows }, () => new Array<string | null>(zone.columns).fill(null));
  const record: Record<string, Content> = {};
  for (const [key, { content, format }] of draft.cells) {
    const { row, column } = cellOfKey(key);
    record[key] = content;
    if (content !== spilledContent) (contents[row] ?? [])[column] = content;
    if (format !== null) (formats[row] ?? [])[column] = format;
  }
  const anchor = { row: 0, column: 0 };
  const name = anchorName(target.feature, target.source);
  return {
    sheet,
    anchor,
    sheetOps: [addSheetOp(sheet)],
    ops: [
      ...cellOps({ sheet, zone, contents, formats }),
      hiddenNameOp(name, sheet, anchor),
      ...draft.charts.flatMap((chart) => chartOps(chart, { sheet, anchor, charts: new Set(), written: {} })),
      ...(target.style ? [styleOp(sheet, target.style)] : []),
    ],
    mark: markOf(draft, target, name, record),
    kept: [],
    address: formatZone(zone),
  };
}

function refresh(
  draft: SheetDraft,
  target: OutputTarget,
  { image, mark }: NonNullable<OutputTarget["existing"]>,
): SheetOps {
  const { zone, contents, formats, before, record, kept } = refreshCells(draft, image, mark.cells);
  const charts = { sheet: image.id, anchor: image.anchor, charts: image.charts, written: mark.charts };
  return {
    sheet: image.name,
    anchor: image.anchor,
    sheetOps: [],
    ops: [
      ...(zone === null ? [] : cellOps({ sheet: image.id, zone, contents, formats, before })),
      ...draft.charts.flatMap((chart) => chartOps(chart, charts)),
    ],
    mark: markOf(draft, target, mark.anchor, record),
    kept: kept.map(({ row, column }) => formatZone({ row, column, rows: 1, columns: 1 })),
    address: zone === null ? "A1" : formatZone(zone),
  };
}

function markOf(
  draft: SheetDraft,
  target: OutputTarget,
  anchor: string,
  cells: Record<string, Content>,
): SheetMark {
  return {
    feature: target.feature,
    source: target.source,
    anchor,
    cells,
    charts: Object.fromEntries(draft.charts.map(({ name, data }) => [name, formatZone(data)])),
  };
}
