import { formatZone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { translateHostError } from "../translateHostError";
import { columnPoints } from "./sheetFrame";
import type { SheetLooks, SheetPrint } from "./SheetLooks";

/** By Excel's name, in points. */
const papers = { A4: { short: 595, long: 842 }, Letter: { short: 612, long: 792 } } as const;

export type Paper = keyof typeof papers;

const margin = 42.5;
const footerRoom = 20;
const rowPoints = 15;
/** The screen rounds the digit of 11 points, by which columns are wide, from 7.4 pixels to 7; a printer does not. */
const widthOnPaper = 7.5 / 7;
/** Some rows are higher than others: titles, headlines, headers in two lines. */
const heightOnPaper = 1.06;
/** A sheet holds 1,023 page breaks of one's own; what follows falls onto pages by itself. */
const mostBreaks = 1000;
/** Portrait where so many columns do, and can be read: at this scale at least, in per cent. */
const portrait = { columns: 6, scale: 60 };

export interface SheetToPrint {
  readonly sheet: string;
  readonly print: SheetPrint;
  /** Of its columns, in points. */
  readonly widths: readonly number[];
}

/** A sheet that was drawn, as it is printed. */
export function sheetToPrint(sheet: string, { print, widths }: SheetLooks): SheetToPrint {
  return { sheet, print, widths: widths.map(columnPoints) };
}

/**
 * Page setup of sheets of ours: one page wide, blocks whole, title, page and date in the footer. One round trip.
 * Returns the error by which it could not be done (Excel refuses page setup where there is no printer), or null; a host
 * without page setup is none.
 */
export async function printSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToPrint[],
  paper: Paper,
): Promise<unknown> {
  for (const one of sheets) setUp(context.workbook.worksheets.getItem(one.sheet), one, paper);
  try {
    await context.sync();
    return null;
  } catch (failure) {
    const error = translateHostError(failure);
    return error instanceof ExcelError && error.key === "hostNotSupported" ? null : error;
  }
}

function setUp(sheet: Excel.Worksheet, { print, widths }: SheetToPrint, paper: Paper): void {
  const { landscape, scale, breaks } = pages(print, widths, paper);
  const layout = sheet.pageLayout;
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.paperSize = paper;
  layout.zoom = { scale };
  Object.assign(layout, {
    ...{ leftMargin: margin, rightMargin: margin, topMargin: margin, bottomMargin: margin + footerRoom / 2 },
    footerMargin: margin / 2,
  });
  layout.setPrintArea(formatZone(print.area));
  layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = `&9${print.title.replaceAll("&", "&&")}`;
  footer.centerFooter = "&9&F";
  footer.rightFooter = `&9${print.pageOf} · &D`;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** How a sheet falls onto pages: rows before which one begins, and the scale at which it is one page wide, in per cent. */
export function pages(
  { area, titleRows, startsPage, blocks, mostScale, heights = new Map() }: SheetPrint,
  widths: readonly number[],
  paper: Paper,
): { readonly landscape: boolean; readonly scale: number; readonly breaks: readonly number[] } {
  const { short, long } = papers[paper];
  const width = widthOnPaper * widths.slice(0, area.columns).reduce((sum, one) => sum + one, 0);
  const scaleOn = (wide: number): number => Math.floor((100 * (wide - 2 * margin)) / width);
  const landscape = area.columns > portrait.columns || scaleOn(short) < portrait.scale;
  const [wide, high] = landscape ? [long, short] : [short, long];
  const scale = Math.max(10, Math.min(mostScale, scaleOn(wide)));
  const pointsTo = (row: number): number => {
    let points = rowPoints * row;
    for (const [own, height] of heights) if (own < row) points += height - rowPoints;
    return points * heightOnPaper;
  };
  const page = (100 * (high - 2 * margin - footerRoom)) / scale;
  const repeated = pointsTo(titleRows.last + 1) - pointsTo(titleRows.first);
  const breaks: number[] = [];
  let top = 0;
  const room = (): number => page - (top === 0 ? 0 : repeated);
  for (const { row, rows } of blocks) {
    const [start, end] = [pointsTo(row), pointsTo(row + rows)];
    const isTorn = end - top > room();
    if (start > top && (startsPage.includes(row) || (isTorn && end - start <= page - repeated))) {
      breaks.push(row);
      top = start;
    }
    while (end - top > room()) top += room();
  }
  const rest = startsPage.filter((row) => row > 0 && row < area.rows);
  const all = [...new Set([...breaks, ...rest])].sort((one, other) => one - other);
  return { landscape, scale, breaks: all.slice(0, mostBreaks) };
}
