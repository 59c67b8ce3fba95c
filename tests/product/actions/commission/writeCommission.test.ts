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
import { WrittenReport } from "../support/readReport";
import { typeInto } from "../support/typeInto";
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
  const written = await readSettings();
  const given = written.exists ? written : settings;
  return writeCommission({ ...base, ...more }, await loadSource(table), given, options);
}

type Host = Parameters<typeof typeInto>[0];
const sheetOf = (host: Host, name = statement) => new WrittenReport(host, name);
const peopleOf = (host: Host) => sheetOf(host).table(["Person", "Commissionable amount"]);
const stepsOf = (host: Host) => sheetOf(host).table(["Person", "Period", "Ladder", "Step from"]);
const pageOf = (host: Host, person: string) => sheetOf(host).table(`Statement: ${person}`);

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
/** Bounds, rates and fixed amounts of the one ladder that is used. */
const ladderOf = (host: Host): string => {
  const ladders = sheetOf(host).table(["Ladder", "Step from"]);
  return `${absolute(ladders.address(0, 1))}:${absolute(ladders.address(ladders.rows.length - 1, 3))}`;
};

const sum = (numbers: readonly Cell[]) => numbers.reduce<number>((all, cell) => all + Number(cell), 0);

describe("writeCommission", () => {
  it("writes every step with the rows it came from, and totals by formula", async () => {
    const host = await withWorkbook(sheets, { tables });
    const result = await write();
    expect(result.title).toEqual({ key: "commissionWritten", params: { people: 2, total: "35,500.00" } });
    expect(stepsOf(host).rows).toEqual([
      ["Ann", 46023, "Standard", 0, 900_000, 0.015, 900_000, 13_500, "2, 5"],
      ["Ann", 46023, "Standard", 900_000, 1_500_000, 0.02, 100_000, 2_000, "2, 5"],
      ["Ann", 46054, "Standard", 0, 900_000, 0.015, 300_000, 4_500, "4"],
      ["Bob", 46023, "Standard", 0, 900_000, 0.015, 900_000, 13_500, "3"],
      ["Bob", 46023, "Standard", 900_000, 1_500_000, 0.02, 100_000, 2_000, "3"],
    ]);
    const people = peopleOf(host);
    expect(people.rows).toEqual([
      ["Ann", 1_300_000, 20_000, expect.closeTo(0.01538, 5)],
      ["Bob", 1_000_000, 15_500, 0.0155],
    ]);
    expect(people.total?.values.slice(0, 3)).toEqual(["Total", 2_300_000, 35_500]);
    const ann = pageOf(host, "Ann");
    expect(people.formulas[0]?.slice(1, 3)).toEqual(
      [2, 3].map((column) => `=${absolute(ann.address(ann.rows.length, column))}`),
    );
    const sheet = sheetOf(host);
    expect(sheet.figure("Commissionable amount").value).toBe(2_300_000);
    expect(sheet.figure("Commission").value).toBe(35_500);
    expect(sheet.figure("Statements less their steps").value).toBe(0);
    expect(sheet.figure("List changed since").value).toBe(0);
    expect(
      sheet.linesUnder("What was left out or read in a special way, as of the writing").join(" "),
    ).toContain("1 payment without a person, a date or an amount is left out, the first in row 6.");
    expect(sheet.table(["Ladder", "Step from"]).rows[1]).toEqual(["Standard", 900_000, 0.02, 0]);
  });

  it("gives each person a page, who earns most first, with the ladder in words and lines to sign", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    const [ann, bob] = [pageOf(host, "Ann"), pageOf(host, "Bob")];
    expect(ann.header).toBeLessThan(bob.header);
    expect(bob.total?.values).toEqual(["Total", "", 1_000_000, 15_500, 0.0155]);
    expect(bob.notes[0]).toMatch(/^Standard: from 0 1\.5%; from 900,000 2%; /);
    const { contents } = sheetOf(host);
    const lines = contents.slice((bob.total?.row ?? 0) + 1).map(([cell]) => String(cell));
    const signs = ["Date, signature of Bob: ", "Date, approved by: "].map((start) =>
      lines.findIndex((line) => line.startsWith(start)),
    );
    // a free line above each to write on
    expect(signs.map((row) => lines[row - 1])).toEqual(["", ""]);
    expect(signs[1]).toBe((signs[0] ?? 0) + 2);
  });

  it("shows that the list has changed since", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    await typeInto(host, "Payments", "C2", 850_000);
    expect(sheetOf(host).figure("List changed since").value).toBe("yes");
    expect(sheetOf(host).figure("Commission").value).toBe(35_500);
  });

  it("computes each period again by KAM.COMMISSION", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write();
    const [ann, bob] = [pageOf(host, "Ann"), pageOf(host, "Bob")];
    expect(ann.rows).toEqual([
      [46023, "Standard", 1_000_000, 15_500, 0.0155],
      [46054, "Standard", 300_000, 4_500, 0.015],
    ]);
    expect(bob.rows).toEqual([[46023, "Standard", 1_000_000, 15_500, 0.0155]]);
    expect(ann.formulas[1]?.[3]).toBe(
      `=KAM.COMMISSION(${absolute(ann.address(1, 2))},${ladderOf(host)},"marginal","above",0,2)`,
    );
  });

  it.each(["marginal", "whole", "overage"] as const)(
    "agrees with KAM.COMMISSION on the year to date, %s",
    async (method) => {
      const host = await withWorkbook(sheets, { tables });
      await write({ basis: "cumulative", method });
      const ann = pageOf(host, "Ann");
      const [before, own] = [0, 1].map((row) => absolute(ann.address(row, 2)));
      // Excel writes a range of one cell as that cell
      expect(String(ann.formulas[1]?.[3]).replace(`${before}:${before}`, before ?? "")).toBe(
        `=KAM.COMMISSION(${own},${ladderOf(host)},"${method}","above",SUM(${before}),2)`,
      );
      // Ann: ladder(1,300,000) − ladder(1,000,000)
      const due = { marginal: 21_500 - 15_500, whole: 26_000 - 20_000, overage: 21_500 - 15_500 }[method];
      expect(ann.rows[1]?.[3]).toBe(due);
      expect(sheetOf(host).figure("Statements less their steps").value).toBe(0);
    },
  );

  it("writes plain values on request", async () => {
    const host = await withWorkbook(sheets, { tables });
    await write({ mode: "values" });
    const sheet = sheetOf(host);
    const formulas = sheet.contents.flat().filter((content) => String(content).startsWith("="));
    expect(formulas.filter((formula) => /KAM|Payments|!/.test(String(formula)))).toEqual([]);
    expect(peopleOf(host).rows.map((row) => row.slice(0, 3))).toEqual([
      ["Ann", 1_300_000, 20_000],
      ["Bob", 1_000_000, 15_500],
    ]);
    const bodies = [peopleOf(host), pageOf(host, "Ann")].map(({ formulas: body }) =>
      body.map((row) => row.slice(0, 3)),
    );
    expect(bodies.flat(2).filter((content) => String(content).startsWith("="))).toEqual([]);
    expect(sheet.figure("Commissionable amount").value).toBe(2_300_000);
    expect(sheet.figure("Commission").value).toBe(35_500);
    expect(sheet.facts).toContain("values as of the writing");
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
    const [baseTotal, total, check] = [
      "Commissionable amount",
      "Commission",
      "Statements less their steps",
    ].map((label) => sheetOf(host).figure(label).value);
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
    const commissions = new Map(peopleOf(host).rows.map(([name, , commission]) => [name, commission]));
    hostileNames.forEach(({ name }, index) => expect(commissions.get(name)).toBe(15 * (index + 1)));
    expect(stepsOf(host).rows).toHaveLength(hostileNames.length);
    expect(new Set(stepsOf(host).rows.map(([name]) => name))).toEqual(
      new Set(hostileNames.map(({ name }) => name)),
    );
  });

  it("is taken back cell by cell, also after a refresh", async () => {
    const host = await withWorkbook(sheets, { tables });
    const empty = bookSnapshot(host.book);
    await write();
    const first = bookSnapshot(host.book);
    await write({ method: "whole", mode: "values", period: "quarter" });
    expect(stepsOf(host).rows[0]?.[1]).toBe("Q1 2026");
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
    expect(host.book.sheets().map(({ name }) => name)).toEqual(["Payments", "提成单", "KAM Settings"]);
    expect(sheetOf(host, "提成单").figure("提成").value).toBe(35_500);
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
