import { readZoneCells } from "../../../../src/excel/read/readZones";
import { runExcel } from "../../../../src/excel/runExcel";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const long = (index: number): string => `text ${index} ${"x".repeat(30_000)}`;

describe("cells whose texts are too long for one answer of Excel", () => {
  test("are read in rows, in order, beside other cells", async () => {
    const rows = Array.from({ length: 140 }, (_, row) => [long(row), row]);
    await withWorkbook({ Long: rows, Short: [["a", "b"]] });
    const [short, cells] = await runExcel((context) =>
      readZoneCells(context, [
        { sheet: "Short", zone: { row: 0, column: 0, rows: 1, columns: 2 } },
        { sheet: "Long", zone: { row: 0, column: 0, rows: 140, columns: 2 }, formats: true },
      ]),
    );
    expect(short?.contents).toEqual([["a", "b"]]);
    expect(cells?.contents).toEqual(rows);
    expect(cells?.formats).toHaveLength(140);
    expect(cells?.formats.every(({ length }) => length === 2)).toBe(true);
  });

  test("are read in pieces of a row where one row alone is too wide", async () => {
    const row = Array.from({ length: 140 }, (_, column) => long(column));
    await withWorkbook({ Wide: [row, ["below"]] });
    const [cells] = await runExcel((context) =>
      readZoneCells(context, [{ sheet: "Wide", zone: { row: 0, column: 0, rows: 2, columns: 140 } }]),
    );
    expect(cells?.contents[0]).toEqual(row);
    expect(cells?.contents[1]?.[0]).toBe("below");
  });
});
