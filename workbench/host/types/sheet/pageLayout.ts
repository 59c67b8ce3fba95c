import {
  type Margin,
  type PageSetup,
  type PrintedErrors,
  usualMargins,
} from "../../../../src/files/PageSetup";
import { flagValue, numberArgument, numberValue, textArgument, textValue } from "../../arguments";
import { type HostContext, sheetOf } from "../../HostContext";
import { HostError } from "../../HostError";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { SheetTarget } from "../Targets";
import { printArea, setPrintArea, setPrintTitles, titleRange } from "./printNames";

const pointsPerInch = 72;

const setupOf = ({ sheetId }: SheetTarget, { book }: HostContext): PageSetup => book.pageSetup(sheetId);

/** Changes the page set-up of a sheet; GeneralException where Excel has no printer to ask. */
export function changePage(sheet: SheetTarget, changes: PageSetup, context: HostContext): void {
  assertPrinter(context);
  sheetOf(sheet.sheetId, context);
  context.book.setPageSetup(sheet.sheetId, { ...setupOf(sheet, context), ...changes });
}

function assertPrinter({ rules }: HostContext): void {
  if (rules.refusesPageSetup) throw new HostError("GeneralException", "there is no printer");
}

const margin = (side: Margin) => (sheet: SheetTarget, context: HostContext) =>
  Math.round((setupOf(sheet, context).margins?.[side] ?? usualMargins[side]) * pointsPerInch * 100) / 100;

function setMargins(sheet: SheetTarget, inches: PageSetup["margins"], context: HostContext): void {
  if (Object.values(inches ?? {}).some((size) => size < 0)) throw new HostError("InvalidArgument", "margin");
  changePage(sheet, { margins: { ...setupOf(sheet, context).margins, ...inches } }, context);
}

const setMargin = (side: Margin) => (sheet: SheetTarget, value: unknown, context: HostContext) =>
  setMargins(sheet, { [side]: numberValue(value) / pointsPerInch }, context);

type Flag =
  "centerHorizontally" | "centerVertically" | "printsGridLines" | "printsHeadings" | "blackAndWhite";

const flag = (name: Flag) => (sheet: SheetTarget, context: HostContext) =>
  setupOf(sheet, context)[name] ?? false;
const setFlag = (name: Flag) => (sheet: SheetTarget, value: unknown, context: HostContext) =>
  changePage(sheet, { [name]: flagValue(value) }, context);

const printedErrors: Readonly<Record<string, PrintedErrors>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};
const orientations = { Portrait: "portrait", Landscape: "landscape" } as const;
const orders = { DownThenOver: "downThenOver", OverThenDown: "overThenDown" } as const;

/** The file's word for Excel's; InvalidArgument for one that Excel has not. */
function word<Word>(words: Readonly<Record<string, Word>>, value: unknown): Word {
  const found = words[textValue(value)];
  if (found === undefined) throw new HostError("InvalidArgument", String(value));
  return found;
}

const nameOf = (words: Readonly<Record<string, string>>, wanted: string): string =>
  Object.keys(words).find((name) => words[name] === wanted) ?? "";

/** Excel's zoom: a scale in percent, or a number of pages; 0 pages or none said is as many as it takes. */
function zoom(value: unknown): Pick<PageSetup, "scale" | "fitTo"> {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Excel.PageLayoutZoomOptions;
  if (scale != null) {
    if (!(scale >= 10 && scale <= 400)) throw new HostError("InvalidArgument", `scale ${scale}`);
    return { scale, fitTo: undefined };
  }
  if (horizontalFitToPages == null && verticalFitToPages == null)
    throw new HostError("InvalidArgument", "zoom");
  const pages = [horizontalFitToPages, verticalFitToPages].map((count) => numberArgument([count], 0, 0));
  const [width = 0, height = 0] = pages;
  if (width < 0 || height < 0) throw new HostError("InvalidArgument", "pages");
  return { fitTo: { width, height } };
}

const inchesPer: Readonly<Record<string, number>> = { Points: 1 / 72, Inches: 1, Centimeters: 1 / 2.54 };

/** Excel.PageLayout. Margins are points; a sheet without a paper of its own has Letter, as in files. */
export const pageLayoutMembers: Members<"PageLayout"> = {
  get: {
    orientation: (sheet, context) =>
      nameOf(orientations, setupOf(sheet, context).orientation ?? orientations.Portrait),
    paperSize: (sheet, context) => paperName(setupOf(sheet, context).paperSize ?? 1),
    zoom(sheet, context) {
      const { fitTo, scale = 100 } = setupOf(sheet, context);
      return fitTo ? { horizontalFitToPages: fitTo.width, verticalFitToPages: fitTo.height } : { scale };
    },
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    printGridlines: flag("printsGridLines"),
    printHeadings: flag("printsHeadings"),
    blackAndWhite: flag("blackAndWhite"),
    printErrors: (sheet, context) => nameOf(printedErrors, setupOf(sheet, context).errors ?? "displayed"),
    printOrder: (sheet, context) => nameOf(orders, setupOf(sheet, context).order ?? orders.DownThenOver),
  },
  nav: { headersFooters: (sheet) => ref("HeaderFooterGroup", sheet) },
  set: {
    orientation: (sheet, value, context) =>
      changePage(sheet, { orientation: word(orientations, value) }, context),
    paperSize(sheet, value, context) {
      const paperSize = paperNumber(textValue(value));
      if (paperSize === null) throw new HostError("InvalidArgument", String(value));
      changePage(sheet, { paperSize }, context);
    },
    zoom: (sheet, value, context) => changePage(sheet, zoom(value), context),
    centerHorizontally: setFlag("centerHorizontally"),
    centerVertically: setFlag("centerVertically"),
    leftMargin: setMargin("left"),
    rightMargin: setMargin("right"),
    topMargin: setMargin("top"),
    bottomMargin: setMargin("bottom"),
    headerMargin: setMargin("header"),
    footerMargin: setMargin("footer"),
    printGridlines: setFlag("printsGridLines"),
    printHeadings: setFlag("printsHeadings"),
    blackAndWhite: setFlag("blackAndWhite"),
    printErrors: (sheet, value, context) =>
      changePage(sheet, { errors: word(printedErrors, value) }, context),
    printOrder: (sheet, value, context) => changePage(sheet, { order: word(orders, value) }, context),
  },
  call: {
    setPrintMargins(sheet, args, context) {
      const factor = word(inchesPer, textArgument(args, 0));
      const sides = Object.entries((args[1] ?? {}) as Readonly<Record<string, unknown>>);
      const inches = sides.flatMap(([side, size]) => {
        if (!Object.hasOwn(usualMargins, side)) throw new HostError("InvalidArgument", side);
        return size == null ? [] : [[side, numberValue(size) * factor]];
      });
      setMargins(sheet, Object.fromEntries(inches) as PageSetup["margins"], context);
    },
    setPrintArea(sheet, args, context) {
      assertPrinter(context);
      setPrintArea(sheet, args, context);
    },
    setPrintTitleRows(sheet, args, context) {
      assertPrinter(context);
      setPrintTitles(sheet, "rows", args, context);
    },
    setPrintTitleColumns(sheet, args, context) {
      assertPrinter(context);
      setPrintTitles(sheet, "columns", args, context);
    },
    getPrintAreaOrNullObject: (sheet, _args, context) => printArea(sheet, context),
    getPrintTitleRowsOrNullObject: (sheet, _args, context) => titleRange(sheet, "rows", context),
    getPrintTitleColumnsOrNullObject: (sheet, _args, context) => titleRange(sheet, "columns", context),
  },
};

/** Excel.PaperType in the order of the numbers that files have for them, ECMA-376 part 1, 18.3.1.63, from 1 on. */
const papers = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small"],
  ...["A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10"],
  ...["Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5"],
  ...["EnvelopeC3", "EnvelopeC4", "EnvelopeC6", "EnvelopeC65", "EnvelopeB4", "EnvelopeB5", "EnvelopeB6"],
  ...["EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal", "FanfoldUS", "FanfoldStdGerman"],
  "FanfoldLegalGerman",
];

/** The number of a paper of Excel's; null for a name that is none. */
function paperNumber(name: string): number | null {
  const index = papers.indexOf(name);
  return index < 0 ? null : index + 1;
}

/** Excel's name of a paper; null for one that has a number alone. */
const paperName = (number: number): string | null => papers[number - 1] ?? null;
