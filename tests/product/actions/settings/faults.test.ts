import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import { buildPlans } from "../../../../src/actions/plans/buildPlans";
import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import type { KamSettings } from "../../../../src/actions/settings/KamSettings";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { daily } from "../../../support/daily";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { noCredits } from "../../../support/noCredits";
import { stopClock } from "../../../support/stopClock";
import { lists, loadSources } from "../plans/plansHost";
import { noAccountColumns } from "../../../support/noAccountColumns";

stopClock(2026, 1, 10);
afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 1, 10, 9, 5) } as const;
const sheets = {
  ...lists,
  Scores: [
    ["Account", "Sales", "Fit"],
    ["Acme", 900, 3],
    ["Beta", 400, 1],
  ],
  Paid: [
    ["Person", "Date", "Amount"],
    ["Ann", 46_037, 900],
  ],
  Dollars: [
    ["Account", "Sales"],
    ["Acme", "US$900"],
    ["Beta", "US$400"],
  ],
};

interface Run {
  readonly preview: (settings: KamSettings) => Promise<unknown>;
  readonly write: (settings: KamSettings) => Promise<unknown>;
}

const range = (sheet: string, address: string) => loadSource({ kind: "range", sheet, address });

const classify = (method: "rank" | "score", sheet: string, address: string): Run => {
  const request = {
    ...({ method, boundary: "from", rule: "start", mode: "values" } as const),
    criteria: method === "score" ? [{ column: 2, weight: 1 }] : [],
    mapping: {
      name: 0,
      value: 1,
      ...noAccountColumns,
    },
  };
  return {
    preview: async (settings) => previewClassification(request, await range(sheet, address), settings, "en"),
    write: async (settings) => writeClassification(request, await range(sheet, address), settings, options),
  };
};

const forecast = (category: number | null): Run => {
  const mapping = {
    ...{ name: 0, account: 1, stage: 2, amount: 3, closeDate: 4, owner: 5, id: 6 },
    ...{ department: null, probability: null, managerFigure: null, product: null, category },
  };
  const request = {
    ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode: "values" } as const),
    mapping,
  };
  return {
    preview: async (settings) => previewForecast(request, await range("Deals", "A1:G4"), settings, "en"),
    write: async (settings) => writeForecast(request, await range("Deals", "A1:G4"), settings, options),
  };
};

const paid = {
  mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
  ...({ period: "month", ladder: "Standard", method: "marginal", boundary: "above" } as const),
  ...({ basis: "each", decimals: 2, mode: "values" } as const),
};
const plans = { accounts: ["Acme"], sections: ["profile", "contacts"] } as const;

const features: Readonly<Record<string, Run>> = {
  "tiers by rank": classify("rank", "Scores", "A1:C3"),
  "tiers by score": classify("score", "Scores", "A1:C3"),
  "tiers of dollars": classify("rank", "Dollars", "A1:B3"),
  forecast: forecast(null),
  "forecast by category": forecast(5),
  commission: {
    preview: async (settings) => previewCommission(paid, await range("Paid", "A1:C2"), settings, "en"),
    write: async (settings) => writeCommission(paid, await range("Paid", "A1:C2"), settings, options),
  },
  plans: {
    preview: async (settings) => previewPlans(plans, await loadSources(), settings, "en"),
    write: async (settings) => buildPlans(plans, await loadSources(), settings, options),
  },
};

const everything = Object.keys(features);
const tiers = everything.filter((name) => name.startsWith("tiers"));
const forecasts = everything.filter((name) => name.startsWith("forecast"));

/** A table, a cell of it (row and column from 0) that says what it cannot mean, and what cannot run then. */
const faults: readonly (readonly [table: string, row: number, column: number, blocks: readonly string[]])[] =
  [
    ["KAM_Tiers", 1, 1, tiers],
    ["KAM_Criteria", 0, 1, ["tiers by score"]],
    ["KAM_Stages", 0, 1, [...forecasts, "plans"]],
    ["KAM_Ladder", 1, 2, ["commission"]],
    ["KAM_Roles", 0, 1, ["plans"]],
    ["KAM_Grades", 0, 1, ["plans"]],
    ["KAM_Categories", 0, 1, ["forecast by category"]],
    ["KAM_Rates", 0, 2, ["tiers of dollars"]],
    ["KAM_Options", 0, 1, forecasts],
    ["KAM_Options", 1, 1, forecasts],
    ["KAM_Options", 2, 1, ["commission"]],
    ["KAM_Options", 3, 1, ["commission"]],
    ["KAM_Options", 4, 1, ["commission"]],
    ["KAM_Options", 5, 1, [...forecasts, "commission"]],
    ["KAM_Options", 7, 1, ["tiers of dollars"]],
  ];

test.each(daily(faults, 2, 0))(
  "a bad cell in %s, row %i, stops what needs it and nothing else",
  async (...fault) => {
    const [table, row, column, blocks] = fault;
    const { Excel } = await withWorkbook(sheets);
    await ensureSettings(options);
    const place = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      if (table === "KAM_Rates") body.getCell(0, 0).values = [["USD"]];
      const cell = body.getCell(row, column);
      cell.values = [["soon"]];
      cell.load("address");
      await context.sync();
      return { sheet: "KAM Settings", address: cell.address.split("!")[1] };
    });
    const settings = await readSettings();
    expect(settings.faults).toMatchObject([{ place }]);
    for (const [name, { preview, write }] of Object.entries(features)) {
      const outcomes = await Promise.allSettled([preview(settings), write(settings)]);
      for (const outcome of outcomes)
        expect([name, outcome]).toMatchObject([
          name,
          blocks.includes(name)
            ? { status: "rejected", reason: { params: { table }, place } }
            : { status: "fulfilled" },
        ]);
    }
  },
);

test("plans are ordered by the house's tiers while those of the workbook cannot be read, and say so", async () => {
  const { Excel } = await withWorkbook(sheets);
  await ensureSettings(options);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KAM Settings").getRange("B10").values = [["soon"]];
    await context.sync();
  });
  const { notes } = await previewPlans(plans, await loadSources(), await readSettings(), "en");
  expect(notes).toContainEqual({
    key: "noteHouseMeanwhile",
    params: { table: "KAM_Tiers", cell: "KAM Settings!B10" },
  });
});
