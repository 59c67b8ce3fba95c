import { pages } from "../../../../src/excel/report/printSheets";
import type { SheetPrint } from "../../../../src/excel/report/SheetLooks";

/** A4 less margins of 1.5 cm, in points; the footer takes 20 of the height. */
const [short, long] = [595 - 85, 842 - 85];

const print = (more: Partial<SheetPrint>): SheetPrint => ({
  area: { row: 0, column: 0, rows: 60, columns: 4 },
  titleRows: { first: 0, last: 0 },
  ...{ startsPage: [], blocks: [], mostScale: 100, title: "Report", pageOf: "Page &P of &N" },
  ...more,
});
const area = (rows: number, columns = 4): SheetPrint["area"] => ({ row: 0, column: 0, rows, columns });
const narrow = [150, 70, 70, 70];

describe("a sheet on paper", () => {
  it.each([1, 4, 6, 7, 10, 20])("is one page wide with %i columns, landscape above six", (columns) => {
    const widths = new Array<number>(columns).fill(110);
    const { landscape, scale } = pages(print({ area: area(60, columns) }), widths, "A4");
    expect(landscape).toBe(columns > 6);
    expect((110 * columns * scale) / 100).toBeLessThanOrEqual(landscape ? long : short);
    expect(scale).toBeLessThanOrEqual(100);
  });

  it("tears no block that a page holds", () => {
    const blocks = [3, 24, 45].map((row) => ({ row, rows: 20 }));
    // at 15 points and a bit a page holds 46 rows: two blocks, and not the third
    expect(pages(print({ area: area(65), blocks }), narrow, "A4").breaks).toEqual([45]);
  });

  it("lets a block run over that no page holds, and does not begin a page for it", () => {
    const blocks = [
      { row: 3, rows: 150 },
      { row: 154, rows: 20 },
    ];
    const { breaks } = pages(print({ area: area(174), blocks }), narrow, "A4");
    expect(breaks).not.toContain(3);
    expect(breaks.filter((row) => row > 3 && row < 153)).toEqual([]);
  });

  it("falls onto Letter as that is wide and high", () => {
    const widths = new Array<number>(5).fill(120);
    // 612 and 792 points less the margins; widths are 7.5 to 7 on paper
    expect(pages(print({ area: area(60, 5) }), widths, "Letter").scale).toBe(
      Math.floor((100 * 527) / (600 * (7.5 / 7))),
    );
    // a page of 687 points holds 43 rows of 15 and a bit: two of the blocks no more
    const blocks = [3, 24].map((row) => ({ row, rows: 20 }));
    expect(pages(print({ area: area(44), blocks }), narrow, "Letter").breaks).toEqual([24]);
    expect(pages(print({ area: area(44), blocks }), narrow, "A4").breaks).toEqual([]);
  });

  it("begins a page for each statement, whatever still fits", () => {
    const blocks = [3, 8, 13, 18].map((row) => ({ row, rows: 4 }));
    expect(pages(print({ area: area(22), blocks, startsPage: [8, 13, 18] }), narrow, "A4").breaks).toEqual([
      8, 13, 18,
    ]);
  });

  it("has no more breaks than a sheet of Excel holds", () => {
    const startsPage = Array.from({ length: 1_500 }, (_, index) => 10 * (index + 1));
    const blocks = startsPage.map((row) => ({ row, rows: 9 }));
    const { breaks } = pages(print({ area: area(15_100), blocks, startsPage }), narrow, "A4");
    expect(breaks).toHaveLength(1_000);
    expect(breaks).toEqual(startsPage.slice(0, 1_000));
  });
});
