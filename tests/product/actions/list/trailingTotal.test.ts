import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest, ClassifyMethod } from "../../../../src/actions/classify/types";
import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, type Sheets, withWorkbook } from "../../../support/headless";
import { noCredits } from "../../../support/noCredits";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
import { WrittenReport } from "../support/readReport";
import { typeInto } from "../support/typeInto";
import { noAccountColumns } from "../../../support/noAccountColumns";

stopClock(2026, 1, 10);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 1, 10, 9, 5) } as const;
const rangeOf = (address: string): SourceRef => ({ kind: "range", sheet: "List", address });

const accounts: Sheets[string] = [
  ["Account", "Annual sales", "Visits"],
  ["Acme", 6_000_000, 2],
  ["Beta", 3_000_000, 9],
  ["Gamma", 20_000, 4],
  ["Total", 9_020_000, 15],
];

function classification(method: ClassifyMethod): ClassificationRequest {
  return {
    ...{ method, boundary: "from", rule: "start", mode: "live" },
    mapping: {
      name: 0,
      value: 1,
      ...noAccountColumns,
    },
    criteria: [
      { column: 1, weight: 1 },
      { column: 2, weight: 1 },
    ],
  };
}

/** Writes the tiers of a list; what its preview shows. */
async function classify(method: ClassifyMethod, ref: SourceRef) {
  const asked = [classification(method), await loadSource(ref), await readSettings()] as const;
  const preview = await previewClassification(...asked, "en");
  const result = await writeClassification(...asked, options);
  return { preview, result };
}

/** Tier, accounts and value of each row, the total last. */
function tierTable(host: HeadlessHost) {
  const { rows, total } = new WrittenReport(host, "Tier summary").table(["Tier", "Accounts"]);
  return [...rows, total?.values ?? []].map(([tier, count, , value]) => [tier, count, value]);
}

/** The one formula that gives the tiers of the whole list. */
const computedTiers = (host: HeadlessHost) =>
  String(new WrittenReport(host, "Tier summary").table(["Computed tier"]).formulas[0]?.[0]);

describe("live tiers of a list that ends in a total", () => {
  it.each<ClassifyMethod>(["threshold", "share", "rank", "score"])(
    "by %s name the cells above the total alone, and are those of the preview",
    async (method) => {
      const host = await withWorkbook({ List: accounts });
      const { preview, result } = await classify(method, rangeOf("A1:C5"));
      expect(preview.reading.findings.map(({ key }) => key)).toContain("readTotalRows");
      expect(result.notes.map(({ key }) => key)).not.toContain("noteReadAsValues");
      const beside = readCells(host, "List", "D2:D5");
      expect(beside.formulas.flat().slice(0, 3).map(String)).toEqual([
        expect.stringMatching(/^=IF\(/),
        expect.stringMatching(/^=IF\(/),
        expect.stringMatching(/^=IF\(/),
      ]);
      expect(beside.formulas[3]).toEqual([""]);
      expect(beside.values.flat()).toEqual(preview.tiers);
      expect(preview.tiers[3]).toBe("");
      const formulas = new WrittenReport(host, "Tier summary").contents.flat();
      const named = formulas.join().match(/List!\$[A-Z]\$\d+:\$[A-Z]\$\d+/g);
      expect(named).toContain("List!$D$2:$D$4");
      // Beside them the row of the total, which must stand directly below.
      const others = named?.filter((address) => !address.endsWith("$4"));
      expect([...new Set(others)]).toEqual(["List!$A$5:$B$5"]);
      const shown = preview.rows.map(({ tier, accounts: count, value, total }) =>
        total ? ["Total", count, value] : [tier, count, value],
      );
      expect(tierTable(host)).toEqual(shown);
      expect(shown.at(-1)).toEqual(["Total", 3, 9_020_000]);
    },
  );

  it("take in what was inserted above the total by the next run", async () => {
    const host = await withWorkbook({ List: accounts });
    await classify("rank", rangeOf("A1:C5"));
    await Excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem("List");
      list.getRange("5:6").insert("Down");
      list.getRange("A5:C7").values = [
        ["Delta", 4_000_000, 1],
        ["Eps", 10_000, 1],
        ["Total", 13_030_000, 17],
      ];
      await context.sync();
    });
    const { preview, result } = await classify("rank", rangeOf("A1:C7"));
    expect(result.kept).toBe(0);
    const beside = readCells(host, "List", "D2:D7");
    expect(beside.values.flat()).toEqual(preview.tiers);
    expect(preview.tiers.slice(0, 5)).not.toContain("");
    expect(beside.formulas[4]?.[0]).toMatch(/^=IF\(/);
    expect(beside.formulas[5]).toEqual([""]);
    expect(computedTiers(host)).toContain("List!$B$2:$B$6");
    expect(tierTable(host).at(-1)).toEqual(["Total", 5, 13_030_000]);
  });

  it("leave out notes and blank rows around the total, too", async () => {
    const host = await withWorkbook({
      List: [...accounts.slice(0, 4), [null, null, null], accounts[4] ?? [], ["Printed by Ann", null, null]],
    });
    const { preview } = await classify("rank", rangeOf("A1:C7"));
    expect(computedTiers(host)).toContain("List!$B$2:$B$4");
    expect(readCells(host, "List", "D2:D7").values.flat()).toEqual(preview.tiers);
    expect(readCells(host, "List", "D5:D7").formulas).toEqual([[""], [""], [""]]);
  });

  it("take the place of values that an earlier run wrote beside a row that is a total now", async () => {
    const host = await withWorkbook({ List: [...accounts.slice(0, 4), ["Delta", 4_000_000, 1]] });
    await classify("rank", rangeOf("A1:C5"));
    expect(readCells(host, "List", "D5").values[0]?.[0]).not.toBe("");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("List").getRange("A5:C5").values = [["Total", 9_020_000, 15]];
      await context.sync();
    });
    await classify("rank", rangeOf("A1:C5"));
    expect(readCells(host, "List", "D5").formulas).toEqual([[""]]);
  });

  it("are values, with the reason, where the total is a row in a table or another row is left out above it", async () => {
    const headersAgain = [...accounts.slice(0, 3), accounts[0] ?? [], ...accounts.slice(3)];
    const places: readonly [Sheets[string], SourceRef, Record<string, string>][] = [
      [accounts, { kind: "table", name: "Accounts" }, { Accounts: "List" }],
      [headersAgain, rangeOf("A1:C6"), {}],
    ];
    for (const [rows, ref, tables] of places) {
      const host = await withWorkbook({ List: rows }, { tables });
      const { result } = await classify("rank", ref);
      expect(result.notes).toContainEqual({ key: "noteReadAsValues", params: {} });
      expect(readCells(host, "List", "D2:D6").formulas.flat().join("")).not.toContain("=");
    }
  });
});

it("a score takes no criterion of a total, neither live nor as values", async () => {
  await withWorkbook({ List: accounts });
  const { preview } = await classify("score", rangeOf("A1:C5"));
  expect(preview.rows.at(-1)).toMatchObject({ accounts: 3, value: 9_020_000 });
  expect(preview.tiers[3]).toBe("");
});

describe("a live forecast of a list that ends in a total", () => {
  const deals: Sheets[string] = [
    ["Deal", "Stage", "Amount", "Close date"],
    ["a", "P6", 100, 46037],
    ["b", "P5", 1000, 46073],
    ["c", "P3", 500, 46091],
    ["Total", null, 1600, null],
  ];
  const mapping = {
    ...{ name: 0, account: null, stage: 1, amount: 2, closeDate: 3, owner: null, department: null, id: null },
    ...{ probability: null, category: null, managerFigure: null, product: null },
  };

  it("names the cells above it alone, and its values are those of the preview", async () => {
    const host = await withWorkbook({ List: deals });
    const request = { mapping, period: "month", target: null, groupBy: "none", stageWeights: {} } as const;
    const asked = [
      { ...request, mode: "live" },
      await loadSource(rangeOf("A1:D5")),
      await readSettings(),
    ] as const;
    const preview = await previewForecast(...asked, "en");
    const result = await writeForecast(...asked, options);
    expect(result.notes).toEqual([]);
    const sheet = new WrittenReport(host, "Forecast");
    const { formulas, rows } = sheet.table(["Month", "Deals"]);
    expect(formulas[0]?.[0]).toContain("KAM.FORECAST(List!$C$2:$C$4,List!$B$2:$B$4,List!$D$2:$D$4,");
    expect(rows.map((row) => row.slice(0, 5))).toEqual(
      preview.lines.map(({ period, deals: count, amount, weighted, won }) => [
        ...[period, count, amount, weighted, won],
      ]),
    );
    const labels = ["Deals, lost ones left out", "Weighted forecast", "Won", "Still open"];
    expect(labels.map((label) => sheet.figure(label).value)).toEqual([3, 1100, 100, 1500]);
  });
});

describe("a live commission statement computes from what it wrote down of the list", () => {
  const write = async (rows: Sheets[string], address: string) => {
    const host = await withWorkbook({ List: rows });
    const request = {
      mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
      ...({ period: "month", ladder: "Standard", method: "marginal", boundary: "above" } as const),
      ...({ basis: "each", decimals: 2, mode: "live" } as const),
    };
    const asked = [request, await loadSource(rangeOf(address)), await readSettings()] as const;
    const preview = await previewCommission(...asked, "en");
    const result = await writeCommission(...asked, options);
    return { host, preview, result };
  };
  const headers = ["Salesperson", "Date", "Amount"];

  // 1.5 % of 300,000 and of 200,000
  it.each([
    ["and is live where the list ends in a total", 100_000, "Amount"],
    ["and is live where its amounts are in thousands", 100, "Amount (k)"],
  ])("%s", async (_title, unit, header) => {
    const rows = [
      [headers[0] ?? "", headers[1] ?? "", header],
      ["Ann", 46037, 3 * unit],
      ["Bob", 46037, 2 * unit],
      ["Total", null, 5 * unit],
    ];
    const { host, preview, result } = await write(rows, "A1:C4");
    expect(result.notes.map(({ key }) => key)).not.toContain("noteReadAsValues");
    expect(preview.commission).toBe(7_500);
    const sheet = new WrittenReport(host, "Commission statement");
    const wanted = [
      ["Commissionable amount", 500_000],
      ["Commission", 7_500],
      ["Statements less their steps", 0],
      ["List changed since", 0],
    ] as const;
    for (const [label, value] of wanted) {
      expect(sheet.figure(label).value).toBe(value);
      expect(sheet.figure(label).formula).toMatch(/^=/);
    }
    expect(sheet.figure("List changed since").formula).toContain("List!$C$2:$C$3");
    await typeInto(host, "List", "C2", 4 * unit);
    expect(new WrittenReport(host, "Commission statement").figure("List changed since").value).toBe("yes");
  });
});
