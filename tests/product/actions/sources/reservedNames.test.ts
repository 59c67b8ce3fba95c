import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { previewCommission } from "../../../../src/actions/commission/feature";
import { previewForecast } from "../../../../src/actions/forecast/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { rememberMapping, suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";

/** Names that every JavaScript object has or inherits: a table kept in a plain object would take them for its own. */
const reserved = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const now = new Date(2026, 10, 22);
const options = { language: "en", now } as const;

const forecast = { period: "month", target: null, groupBy: "owner", mode: "values" } as const;
const commission = {
  period: "month",
  ladder: "Standard",
  method: "marginal",
  boundary: "above",
  basis: "each",
  decimals: 2,
  mode: "values",
} as const;

describe("names that JavaScript's own objects have are names like any other", () => {
  test("as headers, accounts and owners of a list that is classified", async () => {
    const rows = reserved.map((name, index) => [name, (index + 1) * 1_000_000, name, 1]);
    const headers = ["Customer", "Annual sales", "__proto__", "constructor"];
    const host = await withWorkbook({ List: [headers, ...rows] }, { tables: { Accounts: "List" } });
    const table = await loadSource({ kind: "table", name: "Accounts" });
    expect(table.headers).toEqual(headers);
    await rememberMapping("accounts", table, { ...(await suggestMapping("accounts", table)), owner: 2 });
    const mapping = await suggestMapping("accounts", table);
    expect([mapping.name, mapping.value, mapping.owner]).toEqual([0, 1, 2]);
    const request = {
      method: "threshold",
      mapping,
      boundary: "from",
      rule: "start",
      criteria: [],
      mode: "values",
    } as const;
    const settings = await readSettings();
    const shown = previewClassification(request, table, settings, "en");
    expect((await shown).tiers).toEqual(["C", "C", "B", "B", "A"]);
    await writeClassification(request, table, settings, options);
    const { values } = readCells(host, "List", "A1:E6");
    expect(values.map((row) => row[0])).toEqual(["Customer", ...reserved]);
    expect(values.map((row) => row[4])).toEqual(["Tier", "C", "C", "B", "B", "A"]);
  });

  test("as stages and owners of a forecast", async () => {
    const deals = reserved.map((name, index) => [`deal ${index}`, name, 100, 46037, name]);
    const headers = ["Deal", "Stage", "Amount", "Close date", "Owner"];
    await withWorkbook({ Deals: [headers, ...deals] }, { tables: { Deals: "Deals" } });
    const table = await loadSource({ kind: "table", name: "Deals" });
    const mapping = await suggestMapping("opportunities", table);
    const stageWeights = Object.fromEntries(reserved.map((name, index) => [name, index / 4]));
    const unknown = await previewForecast(
      { ...forecast, mapping, stageWeights: {} },
      table,
      await readSettings(),
      "en",
    );
    expect(unknown.stages.map(({ label, weight }) => [label, weight])).toEqual(
      reserved.map((name) => [name, null]),
    );
    const shown = await previewForecast(
      { ...forecast, mapping, stageWeights },
      table,
      await readSettings(),
      "en",
    );
    expect(shown.groups.map(({ name, weighted }) => [name, weighted])).toEqual([
      ["valueOf", 100],
      ["hasOwnProperty", 75],
      ["toString", 50],
      ["constructor", 25],
      ["__proto__", 0],
    ]);
  });

  test("as people of a commission", async () => {
    const payments = reserved.map((name, index) => [name, 46037, (index + 1) * 1000]);
    await withWorkbook(
      { Payments: [["Person", "Date", "Amount"], ...payments] },
      { tables: { Payments: "Payments" } },
    );
    const table = await loadSource({ kind: "table", name: "Payments" });
    const mapping = await suggestMapping("payments", table);
    const request = { ...commission, mapping };
    const { people } = await previewCommission(request, table, await readSettings(), "en");
    expect(people.map(({ person, base }) => [person, base]).sort()).toEqual(
      reserved.map((name, index) => [name, (index + 1) * 1000]).sort(),
    );
  });
});
