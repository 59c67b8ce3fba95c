import { writeClassification } from "../../../../src/actions/classify/feature";
import { writeForecast } from "../../../../src/actions/forecast/feature";
import type { WriteOptions } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../support/installKamFunctions";
import { WrittenReport } from "../support/readReport";

type Row = readonly (string | number)[];
type Host = Awaited<ReturnType<typeof withWorkbook>>;

const now = new Date(2026, 10, 21, 9, 5);
const options: WriteOptions = { language: "en", now };
// No deal is past due.
stopClock(2025, 12, 1);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("List");

async function opened(headers: Row, rows: readonly Row[]): Promise<Host> {
  return withWorkbook({ List: [headers, ...rows] }, { tables: { List: "List" } });
}

async function edit(apply: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    apply(context);
    await context.sync();
  });
}

const accounts: Row[] = [
  ["Acme", 6_000_000, "Li"],
  ["Beta", 3_000_000, "Li"],
  ["Gamma", 1_500_000, "Wang"],
  ["Delta", 20_000, "Wang"],
  ["Epsilon", "", "Zhao"],
  ...Array.from({ length: 15 }, (_, index): Row => [`Small ${index}`, 1000 + index, "Zhao"]),
];
const accountHeaders: Row = ["Account", "Annual sales", "Owner"];

async function classify(): Promise<void> {
  const source = await loadSource({ kind: "table", name: "List" });
  const mapping = await suggestMapping("accounts", source);
  const request = {
    method: "threshold",
    mapping,
    boundary: "from",
    rule: "start",
    criteria: [],
    mode: "live",
  } as const;
  await writeClassification(request, source, await readSettings(), options);
}

it("counts the tiers that stand in the list's own column or in ours, each account once", async () => {
  const rows = accounts.map((row, index): Row => [...row, index === 1 || index === 3 ? "A" : ""]);
  const host = await opened([...accountHeaders, "Manual tier"], rows);
  await classify();
  const byHand = (): unknown => new WrittenReport(host, "Tier summary").figure("Tiers set by hand").value;
  expect(byHand()).toBe(2);
  await edit((context) => {
    const ours = table(context).columns.getItem("Tier override").getDataBodyRange();
    for (const row of [1, 2]) ours.getCell(row, 0).values = [["B"]];
  });
  expect(byHand()).toBe(3);
});

const deals: Row[] = [
  ["a", "P6", 100, 46_037, "Ann"],
  ["b", "P5", 1_000, 46_042, "Ann"],
  ["c", "P3", 500, 46_091, "Bob"],
  ["d", "Lost", 9_999, 46_091, "Bob"],
  ["e", "P4", 250, 46_060, "Bob"],
];
const dealHeaders: Row = ["Deal", "Stage", "Amount", "Close date", "Owner"];

async function forecastByOwner(): Promise<void> {
  const source = await loadSource({ kind: "table", name: "List" });
  const mapping = await suggestMapping("opportunities", source);
  const request = {
    mapping,
    period: "month",
    target: 2000,
    groupBy: "owner",
    stageWeights: {},
    mode: "live",
  } as const;
  await writeForecast(request, source, await readSettings(), options);
}

describe("a live forecast", () => {
  it("says that its owners are values, and a check beside them shows that they are out of date", async () => {
    const host = await opened(dealHeaders, deals);
    await forecastByOwner();
    const before = new WrittenReport(host, "Forecast");
    expect(before.facts).toContain("values as of the writing: By owner");
    expect(before.table("By owner").beside[0]?.slice(1)).toEqual([0, 0, 0, 0]);
    await edit((context) => void (table(context).getDataBodyRange().getCell(1, 2).values = [[1_600]]));
    // 600 more of stage P5, whose weight is 80 %.
    expect(new WrittenReport(host, "Forecast").table("By owner").beside[0]?.slice(1)).toEqual([
      0, -600, -480, 0,
    ]);
  });

  it("checks its owners to the cent, so that what adding up leaves behind is no difference", async () => {
    // Added up in another order, amounts with cents differ in the sixteenth digit.
    const rows = Array.from({ length: 30 }, (_, index): Row => {
      const amount = Math.round(1_234_567.89 * (index + 1) ** 1.5) / 100;
      return ["a", "P5", amount, 46_037 + 10 * index, `Owner ${index % 4}`];
    });
    const host = await opened(dealHeaders, rows);
    await forecastByOwner();
    const beside = new WrittenReport(host, "Forecast").table("By owner").beside[0]?.slice(1);
    expect(beside?.map((cell) => Object.is(cell, 0))).toEqual([true, true, true, true]);
  });
});
