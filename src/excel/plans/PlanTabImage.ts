import { type Zone, formatZone } from "../address/Zone";
import { type Content, contentOf } from "../write/Content";
import { rowMark } from "../../core/plan/rowMark";
import { ExcelError } from "../ExcelError";
import type { BookMeta } from "../read/BookMeta";
import { queueSheetFiltered } from "../read/sheetFiltered";
import type { CellNow, TabNow } from "../../core/plan/PlanTab";
import { fingerprint } from "../../core/plan/fingerprint";

/** A plan tab as it stands. */
export interface PlanTabImage {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  /** What is typed in each cell of the zone. */
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Values, formulas and formats of so many cells stay below Excel's 5 MB per response. */
const requestCells = 15_000;

interface Place {
  readonly anchor: string;
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
}

/**
 * The plan tabs that the anchors given stand for, by anchor; one that is gone, or from which the user has cleared
 * everything of ours, is left out. One round trip per 15,000 cells (some fifteen tabs), none when there is no tab.
 * Errors: sheetProtected, sheetFiltered.
 */
export async function readPlanTabs(
  context: Excel.RequestContext,
  meta: BookMeta,
  anchors: readonly string[],
): Promise<Map<string, PlanTabImage>> {
  const images = new Map<string, PlanTabImage>();
  let queued: { place: Place; range: Excel.Range; sheet: Excel.Worksheet; isFiltered: () => boolean }[] = [];
  let cells = 0;
  const take = async (): Promise<void> => {
    if (queued.length > 0) await context.sync();
    for (const { place, range, sheet, isFiltered } of queued) {
      if (sheet.protection.protected) throw new ExcelError("sheetProtected", { sheet: place.name });
      if (isFiltered()) throw new ExcelError("sheetFiltered", { sheet: place.name });
      const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
      const contents = formulas.map((row, r) =>
        row.map((formula, column) => contentOf(formula, values[r]?.[column])),
      );
      if (contents.some(([mark]) => rowMark.decode(mark) !== null))
        images.set(place.anchor, {
          id: place.id,
          name: place.name,
          zone: place.zone,
          contents,
          formats: range.numberFormat as string[][],
        });
    }
    queued = [];
    cells = 0;
  };
  for (const place of placesOf(meta, anchors)) {
    const size = place.zone.rows * place.zone.columns;
    if (cells + size > requestCells) await take();
    const sheet = context.workbook.worksheets.getItem(place.id);
    sheet.protection.load("protected");
    const range = sheet.getRange(formatZone(place.zone)).load("formulas,values,numberFormat");
    queued.push({ place, range, sheet, isFiltered: queueSheetFiltered(sheet) });
    cells += size;
  }
  await take();
  return images;
}

function placesOf(meta: BookMeta, anchors: readonly string[]): Place[] {
  const sheets = new Map(meta.sheets.map((sheet) => [sheet.name, sheet.id]));
  return anchors.flatMap((anchor) => {
    const place = meta.names.get(anchor);
    const id = place && sheets.get(place.sheet);
    return place && id !== undefined ? [{ anchor, id, name: place.sheet, zone: place.zone }] : [];
  });
}

/** A tab as the merge wants it: formulas told from texts, apostrophes taken off. */
export function planTabNow(image: PlanTabImage | undefined): TabNow {
  if (image === undefined) return { row: 0, column: 0, rows: [] };
  const { zone, contents } = image;
  return { row: zone.row, column: zone.column, rows: contents.map((cells) => cells.map(cellNow)) };
}

function cellNow(content: Content): CellNow {
  if (typeof content !== "string") return content;
  if (content === "") return null;
  return content.startsWith("=") ? { formula: content } : content.replace(/^'/, "");
}

/** Hidden name of the block of an account's plan tab; `key` is the account's planKey. */
export function planAnchor(key: string): string {
  return `_KAM_sheet_plan_${fingerprint(key)}`;
}
