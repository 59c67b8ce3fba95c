import { cellCode, columnOfCode, rowOfCode } from "../../../../src/excel/address/cellCode";
import { textHash } from "../../../../src/excel/marks/contentHash";
import { emptyRecord, mostPartBytes, sheetMarkJson, tierMarkJson } from "../../../../src/excel/marks/Marks";
import type { NextSheetMark } from "../../../../src/excel/marks/Marks";
import { noTier, TierRecord } from "../../../../src/excel/marks/TierRecord";
import type { Content } from "../../../../src/excel/write/Content";
import { isWhole } from "../../../support/daily";

jest.setTimeout(120_000);

/** What lies between the ends that every run tries. */
const between = <T>(more: readonly T[]): readonly T[] => (isWhole ? more : []);

type Draft = Map<number, { readonly content: Content }>;

/** Every `step`th column of so many; each row its own contents. */
function draft(rows: number, columns: number, step = 1): Draft {
  const cells: Draft = new Map();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column += step)
      cells.set(cellCode(row, column), { content: row * 31 + column });
  return cells;
}

/** Three cells a row, in other columns in each. */
function scattered(rows: number): Draft {
  const cells: Draft = new Map();
  for (let row = 0; row < rows; row++)
    for (const column of [0, 10 + (row % 7), 40 + (row % 11)])
      cells.set(cellCode(row, column), { content: row });
  return cells;
}

const markOf = (cells: Draft, more: Partial<NextSheetMark> = {}): NextSheetMark => ({
  feature: "forecast",
  source: "range:Südwest & Co <1>:1:1",
  anchor: "_KAM_sheet_forecast_x",
  charts: {},
  looks: null,
  lists: [],
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
    ["1 × 1", draft(1, 1), "one by one"],
    ["1,000 × 12", draft(1_000, 12), "one by one"],
    ["100,000 × 2", draft(100_000, 2), "in blocks"],
    ["13 × 16,384", draft(13, 16_384), "in blocks"],
    ["60,000 rows with three scattered cells", scattered(60_000), "in blocks"],
    ...between([
      ["2 × 16,384, every other column", draft(2, 16_384, 2), "one by one"],
      ["3 × 16,384, every other column", draft(3, 16_384, 2), "in blocks"],
      ["20,000 × 12", draft(20_000, 12), "in blocks"],
    ] as const),
  ] as const)("of %s cells stays below 1 MB and can be read", (_size, cells, how) => {
    const json = sheetMarkJson.encode(markOf(cells));
    expect(escapedBytes(json)).toBeLessThanOrEqual(mostPartBytes);
    const { record } = sheetMarkJson.decode(JSON.parse(json));
    expect(record.blocks.length === 0).toBe(how === "one by one");
    for (const [code, { content }] of cells) {
      const [row, column] = [rowOfCode(code), columnOfCode(code)];
      const cell = record.cells.get(code);
      const isInBlock = record.blocks.some(
        (block) => row >= block.row && row < block.row + block.rows && block.columns.includes(column),
      );
      if (cell?.isSame(content) !== true && !isInBlock) throw new Error(`${row},${column} is not remembered`);
    }
  });

  it("says what stood there before, where both fit, and of a write that changes nothing what it said", () => {
    const first = sheetMarkJson.decode(JSON.parse(sheetMarkJson.encode(markOf(draft(2, 2)))));
    expect([...(first.former?.cells.values() ?? [])]).toEqual([null, null, null, null]);
    const cells = new Map([...draft(2, 2), [cellCode(1, 1), { content: "changed" }] as const]);
    const next = markOf(cells, { before: first.record, former: first.former });
    const second = sheetMarkJson.decode(JSON.parse(sheetMarkJson.encode(next)));
    expect([...(second.former?.cells.keys() ?? [])]).toEqual([cellCode(1, 1)]);
    expect(second.former?.cells.get(cellCode(1, 1))?.isSame(32)).toBe(true);
    const same = markOf(cells, { before: second.record, former: second.former });
    expect(sheetMarkJson.encode(same)).toBe(sheetMarkJson.encode(next));
  });
});

describe("the record of tiers", () => {
  const tiers = ["A", "B", "C", "D"];

  const counts = [0, 1, 1_000, ...between([70_000]), 200_000];
  it.each(counts)("of %d accounts knows each one's tier and no other", (count) => {
    const names = Uint32Array.from({ length: count }, (_, index) => textHash(`Account ${index}`));
    const written = Uint8Array.from({ length: count }, (_, index) => index % 4);
    const record = TierRecord.of(names, written, 4);
    const write = { tiers, formula: "", record };
    const json = tierMarkJson.encode({
      number: 1,
      nameHeader: "Account",
      ...write,
      witness: null,
      former: write,
    });
    expect(escapedBytes(json)).toBeLessThanOrEqual(mostPartBytes);
    const read = tierMarkJson.decode(JSON.parse(json)).record;
    for (let index = 0; index < count; index += 7) {
      const known = tiers.map((_, tier) => read?.has(`Account ${index}`, tier));
      if (known.some((is, tier) => is !== (tier === index % 4)))
        throw new Error(`account ${index}: ${known.join()}`);
    }
    expect(read?.has("a stranger", 0)).toBe(false);
  });

  it("of accounts that share a name knows the tiers of them all", () => {
    const names = ["Acme", "Acme", "Beta", "Gamma"].map(textHash);
    const record = TierRecord.of(Uint32Array.from(names), Uint8Array.from([0, 2, 1, noTier]), 4);
    expect([0, 1, 2, 3].map((tier) => record.has("Acme", tier))).toEqual([true, false, true, false]);
    expect([0, 1, 2, 3].map((tier) => record.has("Beta", tier))).toEqual([false, true, false, false]);
    expect([0, 1, 2, 3].map((tier) => record.has("Gamma", tier))).toEqual([false, false, false, false]);
  });
});
