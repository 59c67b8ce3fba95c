import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { runExcel } from "../../../../src/excel/runExcel";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, type Sheets, withWorkbook } from "../../../support/headless";
import { noAccountColumns } from "../../../support/noAccountColumns";

afterEach(closeWorkbooks);

const request: ClassificationRequest = {
  method: "threshold",
  mapping: {
    name: 0,
    value: 1,
    ...noAccountColumns,
  },
  boundary: "from",
  rule: "start",
  criteria: [],
  mode: "values",
};
const ref: SourceRef = { kind: "range", sheet: "List", address: "A1:B4" };
const options = { language: "en", now: new Date(2026, 10, 29) } as const;

/** NOW() of this host counts whole seconds. */
const aSecond = 1_050;

/** Acme moves between A (from 5,000,000) and B (from 3,000,000) with `value`. */
const listWith = (value: string, last: string | number = 10): Sheets => ({
  List: [
    ["Account", "Annual sales"],
    ["Acme", value],
    ["Beta", 3_000_000],
    ["Gamma", last],
  ],
  Inputs: [[4_000_000, "=RAND()", "=NOW()"]],
});

/** Reads the list, lets something happen, and writes it; the value of Acme and its tier as they stand then. */
async function writeAfter(sheets: Sheets, happens: (host: HeadlessHost) => unknown) {
  const host = await withWorkbook(sheets);
  const table = await loadSource(ref);
  const settings = await readSettings();
  await previewClassification(request, table, settings, "en");
  await happens(host);
  await writeClassification(request, table, settings, options);
  const id = host.book.sheetByName("List")?.id ?? "";
  const [[, value, tier] = []] = host.book.readValues(id, { top: 1, left: 0, bottom: 1, right: 2 });
  return { before: table.columns[1]?.[0], value: Number(value), tier };
}

const calculate = ({ book }: HeadlessHost): void => book.recalculate();
const type = (address: string, value: number) => (): Promise<void> =>
  runExcel(async (context) => {
    const [sheet = "", cell = ""] = address.split("!");
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

/** RAND() gives numbers from `from` on, each a little larger than the last one. */
function drawFrom(from: number): void {
  let draws = 0;
  jest.spyOn(Math, "random").mockImplementation(() => from + ++draws / 1e6);
}

describe("a cell that moves by itself between preview and write", () => {
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ["RAND() in the list", "=3000000+4000000*RAND()"],
    ["NOW() in the list", "=5000000+100000*(NOW()-INT(NOW()))"],
    ["a cell elsewhere that is random", "=3000000+4000000*Inputs!$B$1"],
  ])("%s is written as it is now", async (_title, formula) => {
    drawFrom(0.1);
    const { before, value, tier } = await writeAfter(listWith(formula), async (host) => {
      drawFrom(0.9);
      await new Promise((resolve) => setTimeout(resolve, aSecond));
      calculate(host);
    });
    expect(value).not.toBe(before);
    expect([value >= 5_000_000, tier]).toEqual([true, "A"]);
  });

  test("in the last row of the list, too", async () => {
    const { tier } = await writeAfter(listWith("=4000000", "=RAND()"), calculate);
    expect(tier).toBe("B");
  });

  test("what nobody changed is not read a third time", async () => {
    const host = await withWorkbook(listWith("=Inputs!A1"));
    const table = await loadSource(ref);
    const settings = await readSettings();
    host.host.resetStats();
    await writeClassification(request, table, settings, options);
    // Beside a range the hidden names go in a request of their own; so does the page setup.
    expect(host.host.stats.roundTrips).toBeLessThanOrEqual(9);
  });
});

describe("a real change between preview and write stops the write", () => {
  test.each([
    ["a typed number", listWith("=4000000", 7), type("List!B4", 8)],
    ["a typed number beside a random one", listWith("=RAND()", 7), type("List!B4", 8)],
    ["a number over a formula", listWith("=RAND()"), type("List!B2", 8)],
    ["a cell elsewhere that a formula reads", listWith("=Inputs!A1"), type("Inputs!A1", 6_000_000)],
    ["the same beside a random one", listWith("=Inputs!A1", "=RAND()"), type("Inputs!A1", 6_000_000)],
  ])("%s", async (_title, sheets, happens) => {
    await expect(writeAfter(sheets, happens)).rejects.toMatchObject({ key: "sourceChanged" });
  });
});

test.each([
  ["a boolean", true],
  ["a number", 2026],
  ["an error", "=1/0"],
  ["a date", "=DATE(2026,3,1)"],
])("a header that is %s does not read as a change", async (_title, header) => {
  await withWorkbook({
    List: [
      ["Account", "Annual sales", header],
      ["Acme", 6_000_000, 1],
      ["Beta", 3_000_000, 2],
    ],
  });
  const table = await loadSource({ kind: "range", sheet: "List", address: "A1:C3" });
  const result = await writeClassification(request, table, await readSettings(), options);
  expect(result.title).toEqual({ key: "classified", params: { accounts: 2 } });
});
