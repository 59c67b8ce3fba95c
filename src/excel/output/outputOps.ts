import { formatZone, type Zone, zoneFrom } from "../address/Zone";
import { emptyRecord, type NextSheetMark, type WitnessCell } from "../marks/Marks";
import { contentHash } from "../marks/contentHash";
import { settingsSheet } from "../settingsSheet";
import { safeSheetName } from "../safeSheetName";
import { frameSheet } from "../report/sheetFrame";
import { paintOps } from "../report/paintLooks";
import type { LookZones, SheetLooks } from "../report/SheetLooks";
import type { UndoStep } from "../undo/UndoStep";
import { addSheetOp, hiddenNameOp, styleOp } from "../write/structureOps";
import { cellOps } from "../write/cellOps";
import type { Content } from "../write/Content";
import type { WriteOp } from "../write/WriteOp";
import { anchorName } from "./outputVersion";
import { chartOps, chartPlaces } from "./chartOps";
import { refreshCells } from "./refreshCells";
import type { SheetDraft } from "./SheetDraft";
import type { ExistingOutput } from "./separateSpills";
import type { OutputList } from "./userEdits";

export interface OutputTarget {
  readonly feature: string;
  /** What the sheet is made from; a re-run with the same feature and source finds it again. */
  readonly source: string;
  /** Name that a new sheet should have. */
  readonly title: string;
  /** Names of the workbook's sheets, in the order of their tabs. */
  readonly takenSheets: readonly string[];
  /** Whether the same write has added the settings. */
  readonly addsSettings?: boolean;
  /** Sheets that the same write adds before this one and the settings. */
  readonly addedBefore?: number;
  /** The sheet as it stands, and what was written on it; null when it is new. */
  readonly existing: (ExistingOutput & Pick<NextSheetMark, "charts" | "former" | "looks">) | null;
  /** The lists of the draft. */
  readonly lists?: readonly OutputList[];
  /** A sheet that is there is painted anew only where its blocks stand elsewhere than before. */
  readonly looks: SheetLooks;
  /** What a new sheet gets beyond them. */
  readonly style?: (sheet: Excel.Worksheet) => void;
}

export interface SheetOps {
  readonly sheet: string;
  /** Sheet cell of the draft's first row and column, from 0. */
  readonly anchor: Pick<Zone, "row" | "column">;
  /** Adds the sheet where it is new; whatever is to refer to it comes after these and before `ops`. */
  readonly sheetOps: readonly WriteOp[];
  readonly ops: readonly WriteOp[];
  readonly mark: NextSheetMark;
  /** Null where no cell changes. */
  readonly witness: WitnessCell | null;
  /** Addresses that were left alone because the user typed there. */
  readonly kept: readonly string[];
  /** Addresses of blocks of rows that were left alone as a whole because something in them changed. */
  readonly keptBlocks: readonly string[];
  /** Address of everything written, from the anchor. */
  readonly address: string;
  /** Whether its pages are to be set up: its looks are new, or it has none. */
  readonly needsPages: boolean;
}

/** The changes that bring a draft onto its sheet, new or there already, and the mark of what was written. */
export function outputOps(draft: SheetDraft, target: OutputTarget): SheetOps {
  return target.existing === null ? addSheet(draft, target) : refresh(draft, target, target.existing);
}

function addSheet(draft: SheetDraft, target: OutputTarget): SheetOps {
  const sheet = safeSheetName(target.title, target.takenSheets);
  const { zone, contents, formats } = draft.grids();
  const anchor = { row: 0, column: 0 };
  const name = anchorName(target.feature, target.source);
  const mark = markOf(draft, target, name, { before: emptyRecord, former: null });
  return {
    sheet,
    anchor,
    sheetOps: [addSheetOp(sheet, placeOf(target))],
    ops: [
      ...cellOps({ sheet, zone, contents, formats }),
      hiddenNameOp(name, { sheet, ...anchor }),
      styleOp(sheet, (worksheet) => {
        frameSheet(worksheet, target.looks);
        target.style?.(worksheet);
      }),
      ...paintOps(({ workbook }) => workbook.worksheets.getItem(sheet), target.looks.zones, [], anchor),
      ...draft.charts.flatMap((chart) => chartOps(chart, { sheet, anchor, charts: new Set(), written: {} })),
    ],
    mark,
    witness: witnessOf(mark.anchor, { ...zone, contents }, anchor),
    kept: [],
    keptBlocks: [],
    address: formatZone(zone),
    needsPages: true,
  };
}

/** Among the tabs: before the settings, which stay last; null for the end, where there are none. */
function placeOf({ takenSheets, addsSettings = false, addedBefore = 0 }: OutputTarget): number | null {
  const settings = addsSettings ? takenSheets.length : takenSheets.indexOf(settingsSheet);
  return settings < 0 ? null : settings + addedBefore;
}

function refresh(
  draft: SheetDraft,
  target: OutputTarget,
  { image, written, charts: writtenCharts, former, looks }: NonNullable<OutputTarget["existing"]>,
): SheetOps {
  const { zone, contents, formats, before, kept } = refreshCells(draft, image, written);
  const { anchor } = image;
  const charts = { sheet: image.id, anchor, charts: image.charts, written: writtenCharts };
  const name = anchorName(target.feature, target.source);
  const blocks = kept.map(({ row, column }) => {
    const block = written.changedBlock(row - anchor.row, column - anchor.column);
    return block && formatZone(zoneFrom(anchor, block));
  });
  const cells = kept.map(({ row, column }) => formatZone({ row, column, rows: 1, columns: 1 }));
  const repaint = repaintOps(image.id, target.looks.zones, looks ?? [], anchor);
  return {
    sheet: image.name,
    anchor,
    sheetOps: [],
    ops: [
      ...(zone === null ? [] : cellOps({ sheet: image.id, zone, contents, formats, before })),
      ...repaint,
      ...draft.charts.flatMap((chart) => chartOps(chart, charts)),
    ],
    mark: markOf(draft, target, name, { before: written.record, former }),
    witness: zone && witnessOf(name, { ...zone, contents }, anchor),
    kept: cells.filter((_, index) => blocks[index] === null),
    keptBlocks: [...new Set(blocks.filter((block) => block !== null))],
    address: zone === null ? "A1" : formatZone(zone),
    needsPages: repaint.length > 0 || !image.hasPages,
  };
}

/** Blocks of ours that stand elsewhere than before take their looks with them. */
function repaintOps(
  sheet: string,
  wanted: LookZones,
  before: LookZones,
  origin: Pick<Zone, "row" | "column">,
): WriteOp[] {
  if (JSON.stringify(wanted) === JSON.stringify(before)) return [];
  const undo: UndoStep = { kind: "looks", sheet, origin, before, painted: wanted };
  return paintOps(({ workbook }) => workbook.worksheets.getItem(sheet), wanted, before, origin).map(
    (op, index) => (index === 0 ? { ...op, bytes: op.bytes + 60 * wanted.length, undo: [undo] } : op),
  );
}

function markOf(
  draft: SheetDraft,
  { feature, source, lists = [], looks }: OutputTarget,
  anchor: string,
  earlier: Pick<NextSheetMark, "before" | "former">,
): NextSheetMark {
  const charts = Object.fromEntries(draft.charts.map((chart) => [chart.name, chartPlaces(chart)]));
  return {
    ...{ feature, source, anchor, charts, cells: draft.cells, looks: looks.zones, ...earlier },
    keys: [...new Set(lists.flatMap(({ keys }) => keys))],
    lists: lists.map(({ zone: { row, rows }, keys }) => ({ row, rows, keys })),
  };
}

/** The first cell that a write puts something into. */
function witnessOf(
  name: string,
  {
    row,
    column,
    contents,
  }: Pick<Zone, "row" | "column"> & { contents: readonly (readonly (Content | null)[])[] },
  anchor: Pick<Zone, "row" | "column">,
): WitnessCell | null {
  for (const [r, cells] of contents.entries())
    for (const [c, content] of cells.entries())
      if (content !== null)
        return {
          anchor: name,
          row: row + r - anchor.row,
          column: column + c - anchor.column,
          hash: contentHash(content),
        };
  return null;
}
