import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { Cell } from "../../../../src/core/cells/Cell";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import type { KamSettings } from "../../../../src/actions/settings/KamSettings";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { closeWorkbooks, withWorkbook, type Sheets } from "../../../support/headless";
import { houseSettings } from "../../../support/houseSettings";
import { bookSnapshot } from "../support/bookSnapshot";
import { hostileNames } from "../support/hostileNames";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
import { noCredits } from "../../../support/noCredits";

const base: CommissionRequest = {
  mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
  period: "month",
  ladder: "Standard",
  method: "marginal",
  boundary: "above",
  basis: "each",
  decimals: 2,
  mode: "live",
};
const now = new Date(2026, 10, 22, 9, 5);
const headers = ["Salesperson", "Date", "Amount"];
// 46037 = 2026-01-15, 46068 = 2026-02-15; their months begin on 46023 and 46054
const payments = [
  ["Ann", 46037, 800_000],
  ["Bob", 46037, 1_000_000],
  ["Ann", 46068, 300_000],
  ["Ann", 46037, 200_000],
  ["", 46037, 5],
];
const sheets: Sheets = { Payments: [headers, ...payments] };
const tables = { Payments: "Payments" };
const table: SourceRef = { kind: "table", name: "Payments" };
const statement = "Commission statement";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const settings: KamSettings = { ...houseSettings, exists: false };
const options = { language: "en", now } as const;

async function write(more: Partial<CommissionRequest> = {}) {
  return writeCommission({ ...base, ...more }, await loadSource(table), settings, options);
}

const sum = (numbers: readonly Cell[]) => numbers.reduce<number>((all, cell) => all + Number(cell), 0);

describe("writeCommission", () => {
  it("writes every step with the rows it came from, and totals by formula", async () => {
    const host = await withWorkbook(sheets, { tables });
    const result = await write();
    expect(result.title).toEqual({ key: "commissionWritten", params: { people: 2, total: "35,500.00" } });
    expect(readCells(host, statement, "F13:N18").values).toEqual([
      ["Person", "Period", "Ladder", "From", "To", "Rate", "Base", "Commission", "Source rows"],
      ["Ann", 46023, "Standard", 0, 900_000, 0.015, 900_000, 13_500, "2, 5"],
      ["Ann", 46023, "Standard", 900_000, 1_500_000, 0.02, 100_000, 2_000, "2, 5"],
      ["Ann", 46054, "Standard", 0, 900_000, 0.015, 300_000, 4_500, "4"],
      ["Bob", 46023, "Standard", 0, 900_000, 0.015, 900_000, 13_500, "3"],
      ["Bob", 46023, "Standard", 900_000, 1_500_000, 0.02, 100_000, 2_000, "3"],
    ]);
    const summary = readCells(host, statement, "A14:D15");
    expect(summary.values).toEqual([
      ["Ann", 1_300_000, 20_000, expect.closeTo(0.01538, 5)],
      ["Bob", 1_000_000, 15_500, 0.0155],
    ]);
    expect(summary.formulas[0]?.slice(1, 3)).toEqual([
      "=ROUND(SUMIFS($L$14:$L$18,$F$14:$F$18,$A14),2)",
      "=ROUND(SUMIFS($M$14:$M$18,$F$14:$F$18,$A14),2)",
    ]);
    expect(readCells(host, statement, "A8:B10").values).toEqual([
      ["Total base", 2_300_000],
      ["Total commission", 35_500],
      ["Steps less KAM.COMMISSION", 0],
    ]);
    expect(readCells(host, statement, "A5:B5").values).toEqual([
      ["Note", "1 payment without a person, a date or an amount is left out, the first in row 6."],
    ]);
    expect(readCells(host, statement, "V14:Y18").values[1]).toEqual(["Standard", 900_000, 0.02, 0]);
  });

  it("computes each period again by KAM.COMMISSION", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    const { values, formulas } = readCells(host, statement, "P14:T16");
    expect(values).toEqual([
      ["Ann", 46023, "Standard", 1_000_000, 15_500],
      ["Ann", 46054, "Standard", 300_000, 4_500],
      ["Bob", 46023, "Standard", 1_000_000, 15_500],
    ]);
    expect(formulas[1]?.[4]).toBe('=KAM.COMMISSION($S$15,$W$14:$Y$18,"marginal","above",0,2)');
  });

  it.each(["marginal", "whole", "overage"] as const)(
    "agrees with KAM.COMMISSION on the year to date, %s",
    async (method) => {
      const host = await withWorkbook(sheets, { tables });
      await write({ basis: "cumulative", method });
      const periods = readCells(host, statement, "P14:T16");
      expect(periods.formulas[1]?.[4]).toBe(
        `=KAM.COMMISSION($S$15,$W$14:$Y$18,"${method}","above",SUM($S$14),2)`,
      );
      // Ann: ladder(1,300,000) − ladder(1,000,000)
      const due = { marginal: 21_500 - 15_500, whole: 26_000 - 20_000, overage: 21_500 - 15_500 }[method];
      expect(periods.values[1]?.[4]).toBe(due);
      expect(readCells(host, statement, "B10").values).toEqual([[0]]);
    },
  );

  it("writes plain values on request", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write({ mode: "values" });
    const { formulas } = readCells(host, statement, "A1:Y20");
    expect(formulas.flat().filter((content) => String(content).startsWith("="))).toEqual([]);
    expect(readCells(host, statement, "A14:C15").values).toEqual([
      ["Ann", 1_300_000, 20_000],
      ["Bob", 1_000_000, 15_500],
    ]);
    expect(readCells(host, statement, "A8:B9").values).toEqual([
      ["Total base", 2_300_000],
      ["Total commission", 35_500],
    ]);
  });

  it("adds up to the cent where amounts have cents", async () => {
    const odd = Array.from({ length: 40 }, (_, index) => [
      index % 2 ? "Ann" : "Bob",
      46037 + (index % 3) * 31,
      33_333.33 + index * 1_111.11,
    ]);
    const host = await withWorkbook({ Payments: [headers, ...odd] }, { tables });
    const source = await loadSource(table);
    const { commission, people } = await previewCommission(base, source, settings, "en");
    await write();
    const [baseTotal, total, check] = readCells(host, statement, "B8:B10").values.flat();
    expect(total).toBe(commission);
    expect(check).toBe(0);
    // 40 × 33,333.33 + 1,111.11 × (0 + … + 39) = 1,333,333.20 + 866,665.80
    expect(baseTotal).toBe(2_199_999);
    for (const { periods } of people)
      for (const { steps, commission: due } of periods)
        expect(sum(steps.map((step) => Math.round(step.commission * 100)))).toBe(Math.round(due * 100));
  });

  it("keeps names of every kind as text, and adds up their steps", async () => {
    const rows = hostileNames.map(({ typed }, index) => [typed, 46037, 1_000 * (index + 1)]);
    const host = await withWorkbook({ Payments: [headers, ...rows] }, { tables });
    await write();
    const count = hostileNames.length;
    const summary = readCells(host, statement, `A14:C${13 + count}`).values;
    const commissions = new Map(summary.map(([name, , commission]) => [name, commission]));
    hostileNames.forEach(({ name }, index) => expect(commissions.get(name)).toBe(15 * (index + 1)));
    expect(new Set(readCells(host, statement, `F14:F${13 + count}`).values.flat())).toEqual(
      new Set(hostileNames.map(({ name }) => name)),
    );
  });

  it("is taken back cell by cell, also after a refresh", async () => {
    const host = await withWorkbook(sheets, { tables });
    const empty = bookSnapshot(host.book);
    await write();
    const first = bookSnapshot(host.book);
    await write({ method: "whole", mode: "values", period: "quarter" });
    expect(readCells(host, statement, "G14").values).toEqual([["Q1 2026"]]);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(first);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(empty);
  });

  it("writes in Chinese, with the settings of a new workbook", async () => {
    const host = await withWorkbook(sheets, { tables });
    const house = await readSettings();
    const ladder = house.ladders[0]?.name ?? "";
    await writeCommission({ ...base, ladder }, await loadSource(table), house, {
      language: "zh-CN",
      now,
    });
    expect(host.book.sheets().map(({ name }) => name)).toEqual(["Payments", "提成单"]);
    expect(readCells(host, "提成单", "B9").values).toEqual([[35_500]]);
  });

  it("refuses to write without a ladder, and leaves the workbook as it was", async () => {
    const host = await withWorkbook(sheets, { tables });
    const before = bookSnapshot(host.book);
    await expect(write({ ladder: "Gold" })).rejects.toMatchObject({
      key: "ladderMissing",
      params: { ladder: "Gold" },
    });
    expect(bookSnapshot(host.book)).toEqual(before);
  });
});
