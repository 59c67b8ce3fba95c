import { mostPartBytes, sheetMarkJson, tierMarkJson, type NextSheetMark } from "../../../../src/excel/marks/Marks";
import { textHash } from "../../../../src/excel/marks/contentHash";
import { emptyRecord } from "../../../../src/excel/marks/Marks";
import { TierRecord } from "../../../../src/excel/marks/TierRecord";
import type { Content } from "../../../../src/excel/write/Content";

jest.setTimeout(120_000);

type Draft = Map<string, { readonly content: Content }>;

/** Every `step`th column of so many; each row its own contents. */
function draft(rows: number, columns: number, step = 1): Draft {
  const cells: Draft = new Map();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column += step)
      cells.set(`${row},${column}`, { content: row * 31 + column });
  return cells;
}

const markOf = (cells: Draft, more: Partial<NextSheetMark> = {}): NextSheetMark => ({
  feature: "forecast",
  source: "range:Südwest & Co <1>:1:1",
  anchor: "_KAM_sheet_forecast_x",
  charts: {},
  keys: [0],
  cells,
  before: emptyRecord,
  former: null,
  ...more,
});

const escapedBytes = (json: string): number =>
  Buffer.byteLength(json.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")) + 200;

describe("the mark of a sheet", () => {
  it.each([
    ["1 × 1", draft(1, 1)],
    ["1,000 × 12", draft(1_000, 12)],
    ["2,400 × 26", draft(2_400, 26)],
    ["100,000 × 2, all one by one", draft(100_000, 2)],
    ["3 × 16,384, every other column", draft(3, 16_384, 2)],
    ["150,000 × 1, each row alone", draft(150_000, 1)],
    ["15 × 16,384, every other column", draft(15, 16_384, 2)],
    ["40 × 16,384", draft(40, 16_384)],
    ["100,000 × 12", draft(100_000, 12)],
  ])("of %s cells stays below 1 MB and can be read", (_size, cells) => {
    const json = sheetMarkJson.encode(markOf(cells));
    expect(escapedBytes(json)).toBeLessThanOrEqual(mostPartBytes);
    const { record } = sheetMarkJson.decode(JSON.parse(json));
    const inBlocks = record.blocks.reduce((sum, { rows, columns }) => sum + rows * columns.length, 0);
    expect(record.cells.size + inBlocks).toBe(cells.size);
    console.log(_size, json.length, record.cells.size, record.blocks.length);
  });

  it("of 300,000 × 12 cells", () => {
    const cells = draft(300_000, 12);
    const started = performance.now();
    const json = sheetMarkJson.encode(markOf(cells));
    console.log("300k", json.length, performance.now() - started, process.memoryUsage().heapUsed);
  });
});

describe("tiers", () => {
  it.each([100, 10_000, 100_000, 300_000, 1_048_575])("%d", (count) => {
    const names = Uint32Array.from({ length: count }, (_, index) => textHash(`Account ${index}`));
    const tiers = Uint8Array.from({ length: count }, (_, index) => index % 4);
    const started = performance.now();
    const record = TierRecord.of(names, tiers, 4);
    const took = performance.now() - started;
    const json = tierMarkJson.encode({
      number: 1, nameHeader: "Account", tiers: ["A", "B", "C", "D"], formula: "", record, witness: null,
      former: { tiers: ["A", "B", "C", "D"], formula: "", record },
    });
    let wrong = 0;
    let collisions = 0;
    for (let index = 0; index < Math.min(count, 20_000); index++) {
      if (!record.has(`Account ${index}`, index % 4)) wrong++;
      if (record.has(`Account ${index}`, (index + 1) % 4)) collisions++;
    }
    let strangers = 0;
    for (let index = 0; index < 10_000; index++) if (record.has(`Stranger ${index}`, index % 4)) strangers++;
    console.log(count, json.length, JSON.stringify(record.encode()).length, took, { wrong, collisions, strangers });
  });
});
