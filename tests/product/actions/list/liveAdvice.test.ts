import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import { liveAdvice } from "../../../../src/actions/list/liveAdvice";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { Cell } from "../../../../src/core/cells/Cell";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { tableOf } from "../../taskpane/support/tableOf";

afterEach(closeWorkbooks);

const rest = {
  name: null,
  account: null,
  owner: null,
  ...{ probability: null, category: null, managerFigure: null, product: null },
  department: null,
  id: null,
};
const mapping = { stage: 0, amount: 1, closeDate: 2, ...rest };
const deals = (rows: number, stage = "P3") =>
  tableOf(
    "Deals",
    ["Stage", "Amount", "Close date"],
    Array.from({ length: rows }, (): Cell[] => [stage, 100, 46_037]),
  );

describe("live formulas", () => {
  test("are proposed for up to 10,000 rows", () => {
    const advice = { mode: "live", possible: true, reason: null };
    expect(liveAdvice("opportunities", deals(10_000), mapping)).toEqual(advice);
  });

  test("are possible above that, and values are proposed with the reason", () => {
    expect(liveAdvice("opportunities", deals(10_001), mapping)).toEqual({
      mode: "values",
      possible: true,
      reason: { key: "liveManyRows", params: { rows: 10_001 } },
    });
  });

  test("are refused where a recalculation would hand over more than 5 MB", () => {
    // A row is 253 + 4 + 6 bytes of cells and 3 × 3 of brackets: 272; 20,000 rows are 5.44 MB.
    expect(liveAdvice("opportunities", deals(20_000, "x".repeat(250)), mapping)).toEqual({
      mode: "values",
      possible: false,
      reason: { key: "liveTooLarge", params: { megabytes: 5.5 } },
    });
  });

  test("are possible for any list whose columns no formula hands over", () => {
    const payments = tableOf(
      "Payments",
      ["Person", "Amount"],
      Array.from({ length: 20_000 }, () => ["Ann", 1]),
    );
    const columns = { person: 0, amount: 1, date: null, ladder: null, share: null, id: null };
    expect(liveAdvice("payments", payments, columns as never).mode).toBe("live");
  });
});

test("a forecast is refused as live formulas where Excel has no custom functions, and is written as values", async () => {
  const host = await withWorkbook(
    {
      Deals: [
        ["Stage", "Amount", "Close date"],
        ["P3", 100, 46_037],
      ],
    },
    { tables: { Deals: "Deals" }, missingSets: ["CustomFunctionsRuntime"] },
  );
  const table = await loadSource({ kind: "table", name: "Deals" });
  const request: ForecastRequest = {
    mapping,
    period: "month",
    target: null,
    groupBy: "none",
    stageWeights: {},
    mode: "live",
  };
  const settings = await readSettings();
  const options = { language: "en", now: new Date(2026, 10, 29) } as const;
  const before = bookSnapshot(host.book);
  expect(liveAdvice("opportunities", table, mapping)).toMatchObject({ mode: "values", possible: false });
  const { conflicts } = await previewForecast(request, table, settings, "en");
  expect(conflicts).toEqual([{ key: "liveNoRuntime", params: {} }]);
  await expect(writeForecast(request, table, settings, options)).rejects.toMatchObject({
    key: "liveNoRuntime",
  });
  expect(bookSnapshot(host.book)).toEqual(before);
  const result = await writeForecast({ ...request, mode: "values" }, table, settings, options);
  expect(result.title.key).toBe("forecastWrittenWhole");
});
