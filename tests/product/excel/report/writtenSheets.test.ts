import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import type { WriteMode } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { textWidth } from "../../../../src/excel/report/textWidth";
import type { Language } from "../../../../src/i18n/Language";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { noCredits } from "../../../support/noCredits";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../../actions/support/installKamFunctions";
import { looksOf } from "../../actions/support/looksOf";
import { addressOf, WrittenReport } from "../../actions/support/readReport";
import { typeInto } from "../../actions/support/typeInto";

stopClock(2026, 1, 10);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const now = new Date(2026, 1, 10, 9, 5);
const list: readonly (readonly (string | number)[])[] = [
  ["Name", "Amount", "Stage", "Date"],
  ["Acme Manufacturing and Trading Company", 987_654_321_000, "P6", 46_037],
  ["华星电子", 61_234_567, "P5", 46_073],
  ["Gamma", 15_000.75, "P3", 46_091],
  ["Delta", 4_000, "P4", 46_100],
  ...Array.from({ length: 14 }, (_, index) => [`Account ${index}`, 100 + index, "P2", 46_073 + index]),
];
const ref = { kind: "table", name: "L" } as const;

const writes = {
  async classify(mode: WriteMode, language: Language) {
    const request: ClassificationRequest = {
      ...({ method: "share", boundary: "from", rule: "start", criteria: [], mode } as const),
      mapping: {
        name: 0,
        value: 1,
        owner: null,
        segment: null,
        growth: null,
        profit: null,
        ...{ tier: null, manualTier: null, reason: null },
      },
    };
    const asked = [request, await loadSource(ref), await readSettings()] as const;
    const { rows, top } = await previewClassification(...asked, language);
    const { written } = await writeClassification(...asked, { language, now });
    const total = rows.at(-1);
    const headline: Record<string, unknown> = {
      "Accounts with a value": total?.accounts,
      Amount: total?.value,
      "Accounts of tier A": rows[0]?.accounts,
      "Share of value, tier A": rows[0]?.valueShare,
      "Largest account's share": top[0]?.share,
    };
    return { sheet: written.find(({ sheet }) => sheet !== "L")?.sheet ?? "", headline };
  },
  async forecast(mode: WriteMode, language: Language) {
    const request: ForecastRequest = {
      mapping: {
        ...{
          name: 0,
          account: null,
          stage: 2,
          amount: 1,
          closeDate: 3,
          owner: 0,
          department: null,
          id: null,
        },
        ...{ probability: null, category: null, managerFigure: null, product: null },
      },
      ...({ period: "month", target: null, groupBy: "owner", stageWeights: {}, mode } as const),
    };
    const asked = [request, await loadSource(ref), await readSettings()] as const;
    const { total } = await previewForecast(...asked, language);
    const { goTo } = await writeForecast(...asked, { language, now });
    const headline: Record<string, unknown> = {
      "Deals, lost ones left out": total.deals,
      "Weighted forecast": total.weighted,
      Won: total.won,
      "Still open": total.amount - total.won,
    };
    return { sheet: goTo.sheet, headline };
  },
  async commission(mode: WriteMode, language: Language) {
    const settings = await readSettings();
    const request: CommissionRequest = {
      mapping: { person: 0, date: 3, amount: 1, ladder: null, account: null, id: null, ...noCredits },
      ladder: settings.ladders[0]?.name ?? "",
      ...({
        period: "month",
        method: "marginal",
        boundary: "above",
        basis: "each",
        decimals: 2,
        mode,
      } as const),
    };
    const asked = [request, await loadSource(ref), settings] as const;
    const { base, commission, people } = await previewCommission(...asked, language);
    const { goTo } = await writeCommission(...asked, { language, now });
    const headline: Record<string, unknown> = {
      "Commissionable amount": base,
      Commission: commission,
      People: people.length,
    };
    return { sheet: goTo.sheet, headline };
  },
} as const;

const features = ["classify", "forecast", "commission"] as const;
const cases = features.flatMap((feature) =>
  (["values", "live"] as const).flatMap((mode) =>
    (["en", "zh-CN"] as const).map((language) => ({ feature, mode, language })),
  ),
);

async function open() {
  return withWorkbook({ L: list }, { tables: { L: "L" } });
}

const headerGround = "#E3F3EC";

describe.each(cases)("$feature, $mode, $language", ({ feature, mode, language }) => {
  it("has one table beside no other, and no figure or header that is wider than its column", async () => {
    const { book } = await open();
    const { sheet } = await writes[feature](mode, language);
    const { id } = new WrittenReport({ book }, sheet);
    const zone = { ...(book.usedZone(id, true) ?? { bottom: 0, right: 0 }), top: 0, left: 0 };
    const [texts, values, looks] = [book.readTexts(id, zone), book.readValues(id, zone), looksOf(book, id)];
    const isHeader = (row: number, column: number): boolean =>
      String(looks[`${row},${column}`]?.["fillColor"]).toUpperCase() === headerGround;
    const headers = values.flatMap((cells, row) =>
      isHeader(row, 0) ? [cells.map((_, c) => isHeader(row, c))] : [],
    );
    expect(headers.length).toBeGreaterThan(1);
    for (const ground of headers)
      expect(ground.lastIndexOf(true)).toBe(
        ground.indexOf(false) < 0 ? ground.length - 1 : ground.indexOf(false) - 1,
      );

    const widths = texts[0]?.map((_, column) => (book.model.getters.getColSize(id, column) - 5) / 7) ?? [];
    const cut = values.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        if (typeof value !== "number") return [];
        const size = Number(looks[`${row},${column}`]?.["fontSize"] ?? 11) / 11;
        const text = texts[row]?.[column] ?? "";
        return size * textWidth(text) <= (widths[column] ?? 0) ? [] : [`${addressOf(row, column)} ${text}`];
      }),
    );
    expect(cut).toEqual([]);
    const words = values.flatMap((cells, row) =>
      isHeader(row, 0)
        ? cells.flatMap((cell, column) =>
            String(cell)
              .split(/\s/)
              .map((word) => [word, column] as const),
          )
        : [],
    );
    expect(words.filter(([word, column]) => textWidth(word) > 2 * (widths[column] ?? 0))).toEqual([]);
  });
});

describe.each(features)("the headline of %s", (feature) => {
  it.each(["values", "live"] as const)(
    "has the figures of the preview, each by a formula on the sheet, %s",
    async (mode) => {
      const { book } = await open();
      const { sheet, headline } = await writes[feature](mode, "en");
      const written = new WrittenReport({ book }, sheet);
      for (const [label, value] of Object.entries(headline)) {
        const figure = written.figure(label);
        expect([label, figure.value]).toEqual([label, expect.closeTo(Number(value), 2)]);
        // how many people there are is no figure of a table
        if (label !== "People") expect(figure.formula).toMatch(/^=[^!]*\$[A-Z]+\$\d+[^!]*$/);
      }
    },
  );
});

const sumOf = (rows: readonly (readonly unknown[])[], column: number): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

describe("the parts of a sheet", () => {
  it.each(["values", "live"] as const)("add up to their totals, and the checks are 0, %s", async (mode) => {
    const host = await open();
    const tiers = new WrittenReport(host, (await writes.classify(mode, "en")).sheet);
    const pyramid = tiers.table(["Tier", "Accounts"]);
    expect(sumOf(pyramid.rows, 1)).toBe(18);
    expect(sumOf(pyramid.rows, 1)).toBe(pyramid.total?.values[1]);
    expect(sumOf(pyramid.rows, 3)).toBeCloseTo(Number(pyramid.total?.values[3]), 2);
    // the largest accounts, and all others as one
    const top = tiers.table(["Account", "Amount"]);
    expect(top.rows.at(-1)?.[0]).toMatch(/^Others \(\d+\)$/);
    expect(top.rows).toHaveLength(12);
    expect(sumOf(top.rows, 1)).toBeCloseTo(Number(pyramid.total?.values[3]), 2);
    expect(sumOf(top.rows, 3)).toBeCloseTo(1, 9);

    const forecast = new WrittenReport(host, (await writes.forecast(mode, "en")).sheet);
    const [months, owners] = [forecast.table(["Month", "Deals"]), forecast.table(["Owner", "Deals"])];
    for (const part of [months, owners])
      for (const column of [1, 2, 3, 4])
        expect(sumOf(part.rows, column)).toBeCloseTo(Number(part.total?.values[column]), 2);
    if (mode === "live")
      expect(owners.beside).toEqual([["Less the forecast by period", 0, 0, expect.closeTo(0, 3), 0]]);

    const statement = new WrittenReport(host, (await writes.commission(mode, "en")).sheet);
    const people = statement.table(["Person", "Commissionable amount"]);
    const steps = statement.table(["Person", "Period", "Ladder", "Step from"]);
    for (const column of [1, 2])
      expect(sumOf(people.rows, column)).toBeCloseTo(Number(people.total?.values[column]), 2);
    expect(sumOf(steps.rows, 7)).toBeCloseTo(Number(people.total?.values[2]), 2);
    expect(statement.figure("Statements less their steps").value).toBe(0);
    if (mode === "live") expect(statement.figure("List changed since").value).toBe(0);
  });

  it("follow the list where they are live; those that are values say by how much it has changed", async () => {
    const host = await open();
    const { sheet } = await writes.forecast("live", "en");
    await typeInto(host, "L", "B2", 1_000);
    const forecast = new WrittenReport(host, sheet);
    expect(forecast.figure("Won").value).toBe(1_000);
    expect(forecast.facts).toContain("values as of the writing: By owner");
    const { beside } = forecast.table(["Owner", "Deals"]);
    const less = 987_654_321_000 - 1_000;
    expect(beside).toEqual([["Less the forecast by period", 0, less, expect.closeTo(less, 0), less]]);
  });
});
