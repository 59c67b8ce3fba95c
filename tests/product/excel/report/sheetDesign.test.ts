import { columnLetters } from "../../../../src/core/cells/columnLetters";
import { textWidth } from "../../../../src/excel/report/textWidth";
import { closeWorkbooks } from "../../../support/headless";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../../actions/support/installKamFunctions";
import { contrast } from "./contrast";
import { readPages, readSheet, type ShownCell, type ShownSheet } from "./readSheet";
import { sheetKinds } from "./sheetKinds";

stopClock(2026, 1, 10);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

/** The design's own colours, as SHEETS.md and the brand have them. */
const headerGround = "#e3f3ec";
const inputGround = "#fffbe8";
const tabColors = {
  report: "#0f7b5f",
  plan: "#0f7b5f",
  list: "#95d0bd",
  check: "#b45309",
  settings: "#55645e",
} as const;
const sizes = [9, 11, 14, 16];
/** How much wider bold letters are than others. */
const bold = 1.1;

const nameOf = ({ row, column, text }: ShownCell): string => `${columnLetters(column)}${row + 1} ${text}`;
/** Characters of 11 points that a text takes. */
const needed = ({ text, size, isBold }: ShownCell): number =>
  (textWidth(text) * size * (isBold ? bold : 1)) / 11;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const isHeader = ({ ground }: ShownCell): boolean => ground.toLowerCase() === headerGround;

/** Rows of headers with their cells. */
function headerRows({ cells }: ShownSheet): Map<number, ShownCell[]> {
  const rows = new Map<number, ShownCell[]>();
  for (const cell of cells.filter(isHeader)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}

/** A height of the workbench's grid, whose plain rows are 23 pixels high, with Excel's 20. */
function excelPixels({ heights }: ShownSheet, pixels: number): number {
  let [rows, left] = [0, pixels];
  for (let row = 0; left > 0; row++) {
    const height = heights[row] ?? 23;
    rows += Math.min(1, left / height) * (height === 23 ? 20 : height);
    left -= height;
  }
  return rows;
}

const cases = sheetKinds.flatMap((kind) =>
  kind.modes.flatMap((mode) =>
    (["en", "zh-CN"] as const).map((language) => ({ name: kind.name, mode, language, kind })),
  ),
);

describe.each(cases)("$name, $mode, $language", ({ kind, mode, language }) => {
  let shown: ShownSheet;
  let pages: Awaited<ReturnType<typeof readPages>>;
  let sheet: string;
  let tabs: readonly string[];
  const first = () => shown.cells[0];
  const firstColumn = () => shown.widths.findIndex((width) => width > 0);
  const printedWidth = () => sum(shown.widths.slice(0, pages.area?.columns ?? 0));

  beforeAll(async () => {
    const { book } = await kind.open();
    sheet = await kind.write(mode, language);
    shown = readSheet(book, sheet);
    pages = await readPages(sheet);
    tabs = book.sheets().map(({ id }) => (book.model.getters.getSheet(id).color ?? "").toLowerCase());
  });

  it("has one table beside no other", () => {
    const rows = [...headerRows(shown).values()];
    expect(rows.length).toBeGreaterThan(0);
    for (const cells of rows)
      expect(cells.map(({ column }) => column - firstColumn())).toEqual(cells.map((_, index) => index));
  });

  it("has columns that hold each figure, and headers of their own words", () => {
    const figures = shown.cells.filter(({ value }) => typeof value === "number");
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((cell) => needed(cell) > (shown.widths[cell.column] ?? 0)).map(nameOf)).toEqual([]);
    const headers = shown.cells.filter(isHeader);
    const words = headers.flatMap((cell) => cell.text.split(/\s+/).map((text) => ({ ...cell, text })));
    expect(words.filter((cell) => needed(cell) > 2 * (shown.widths[cell.column] ?? 0)).map(nameOf)).toEqual(
      [],
    );
  });

  it("cuts no text: each wraps, or has room to its right", () => {
    const cut = shown.cells.filter((cell) => {
      if (typeof cell.value !== "string" || cell.isWrapped) return false;
      let room = sum(shown.widths.slice(cell.column, cell.column + cell.span));
      const free = (column: number): boolean =>
        column < shown.widths.length && shown.at(cell.row, column) === undefined;
      if (cell.align === "left")
        for (let next = cell.column + cell.span; free(next); next++) room += shown.widths[next] ?? 0;
      return needed(cell) > room;
    });
    expect(cut.map(nameOf)).toEqual([]);
  });

  it("has title and facts that nothing cuts, on the sheet and on the page", () => {
    const title = first();
    expect(title).toMatchObject({ size: 16, isBold: true });
    const lines = shown.cells.filter(({ row }) => row > (title?.row ?? 0)).slice(0, 1);
    expect(lines).not.toEqual([]);
    for (let row = (lines[0]?.row ?? 0) + 1; shown.at(row, firstColumn())?.size === 9; row++)
      lines.push(...shown.cells.filter((cell) => cell.row === row && cell.column === firstColumn()));
    for (const cell of [title, ...lines].flatMap((one) => one ?? [])) {
      expect(cell.column).toBe(firstColumn());
      const [, verdict] = shown.cells.filter(({ row }) => row === cell.row);
      if (typeof verdict?.value === "number")
        expect(needed(cell)).toBeLessThanOrEqual(shown.widths[cell.column] ?? 0);
      else expect(verdict).toBeUndefined();
      expect(needed(cell)).toBeLessThanOrEqual(printedWidth());
      expect(cell.text).not.toMatch(/^\s*·|·\s*$/);
    }
    expect(new Set(lines.map(({ size }) => size))).toEqual(new Set([9]));
  });

  it("is printed one page wide, from its title on, on A4, with margins of 1.5 cm, a footer and repeated rows", () => {
    expect(pages.area?.address).toMatch(/!A1(:|$)/);
    const { layout } = pages;
    const columns = shown.widths.slice(0, pages.area?.columns ?? 0).filter((width) => width > 0);
    // in portrait the long texts of a self-check would be printed in letters of 4 points
    const isWide = columns.length > 6 || kind.family === "check";
    expect(layout).toMatchObject({ paperSize: "A4", orientation: isWide ? "Landscape" : "Portrait" });
    for (const side of ["leftMargin", "rightMargin", "topMargin"] as const)
      expect(layout[side]).toBeCloseTo((1.5 / 2.54) * 72, 0);
    const paper = isWide ? 842 : 595;
    const points = sum(columns.map((width) => 0.75 * (7 * width + 5)));
    const scale = layout.zoom?.scale ?? 400;
    expect((points * scale) / 100).toBeLessThanOrEqual(paper - (2 * 1.5 * 72) / 2.54);
    expect(pages.footer).toMatchObject({
      leftFooter: expect.stringMatching(/^&9./),
      centerFooter: "&9&F",
      rightFooter: expect.stringMatching(/^&9.*&P.*&N.*&D$/),
    });
    expect(pages.titles).not.toBeNull();
    for (const row of pages.breaks) expect(row).toBeLessThan(pages.area?.rows ?? 0);
  });

  it("keeps in sight what belongs there: of a list the headers, of a plan its name", () => {
    const headers = [...headerRows(shown).keys()];
    const { rows, columns } = shown.frozen;
    expect(columns).toBe(0);
    if (kind.family === "list") {
      expect(rows).toBe((headers[0] ?? 0) + 1);
      expect(pages.titles?.first).toBe(headers[0]);
    }
    if (kind.family === "plan") expect(rows).toBe((first()?.row ?? 0) + 2);
    if (!["list", "plan"].includes(kind.family)) expect(rows).toBe(0);
    expect(shown.hasGridLines).toBe(kind.family !== "report" && kind.family !== "plan");
  });

  it("has the tab colour of its family and stands before the settings", () => {
    expect(shown.tabColor).toBe(tabColors[kind.family]);
    const settings = tabs.indexOf(tabColors.settings);
    if (settings >= 0) expect(settings).toBe(tabs.length - 1);
  });

  it("has its picture in the first screen, over cells of its own that can be seen", () => {
    expect(shown.charts.length > 0).toBe(kind.family === "report" && kind.isForm !== true);
    const [chart] = shown.charts;
    if (chart === undefined) return;
    // 1366 × 768 less Windows' bar and Excel's title, ribbon, formula bar, headers, tabs and status bar
    expect(excelPixels(shown, chart.rect.top + chart.rect.height)).toBeLessThanOrEqual(768 - 285);
    expect(chart.rect.left + chart.rect.width).toBeLessThanOrEqual(1366 - 46);
    for (const { categories, series } of shown.charts)
      for (const range of [categories, ...series.map(({ values }) => values)]) {
        expect(range?.sheetId).toBe(shown.id);
        const { top = 0, bottom = 0, left = 0 } = range?.zone ?? {};
        const header = [...headerRows(shown).keys()].filter((row) => row < top).at(-1);
        expect(shown.at(header ?? -1, left)).toBeDefined();
        for (let row = top; row <= bottom; row++) expect(shown.at(row, left)).toBeDefined();
      }
  });

  it("stands out from its ground by 4.5 : 1, in letters of 9 points at least", () => {
    const faint = shown.cells.filter(({ ink, ground }) => contrast(ink, ground) < 4.5);
    expect(faint.map((cell) => `${nameOf(cell)}: ${cell.ink} on ${cell.ground}`)).toEqual([]);
    expect(shown.cells.filter(({ size }) => !sizes.includes(size)).map(nameOf)).toEqual([]);
  });

  it("says by a sign, too, what it says by a colour", () => {
    for (const { format } of shown.cells) {
      const [, below = ""] = format.split(";");
      if (below.includes("[Red]")) expect(below).toMatch(/-/);
    }
    const typed = shown.cells.filter(({ ground }) => ground.toLowerCase() === inputGround);
    if (typed.length > 0 || kind.family === "plan") {
      const above = shown.cells.filter(({ row }) => row < Math.min(...headerRows(shown).keys()));
      expect(above.map(({ text }) => text).join(" ")).toMatch(/pale|shaded|浅色/);
    }
    const coloured = shown.cells.filter(({ text }) => /[✓✗]/.test(text));
    expect(coloured.length > 0).toBe(kind.family === "check");
  });

  it("has headers on the side of their column", () => {
    const headers = [...headerRows(shown)].flatMap(([row, cells]) => cells.map((cell) => ({ row, cell })));
    const other = headers.filter(({ row, cell }) => {
      const below = shown.at(row + 1, cell.column) ?? shown.at(row + 2, cell.column);
      return below !== undefined && typeof below.value === "number" && below.align !== cell.align;
    });
    expect(other.map(({ cell }) => nameOf(cell))).toEqual([]);
  });

  it("has texts stand off from a number at their left", () => {
    const glued = shown.cells.filter((cell) => {
      const before = shown.at(cell.row, cell.column - 1);
      const isBesideNumber = typeof before?.value === "number" && before.align === "right";
      return isBesideNumber && cell.align === "left" && cell.indent === 0;
    });
    expect(glued.map(nameOf)).toEqual([]);
  });
});
