import { closeWorkbooks } from "../../../support/headless";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../../actions/support/installKamFunctions";
import { WrittenReport } from "../../actions/support/readReport";
import { typeInto } from "../../actions/support/typeInto";
import { featureNames, openList, writes } from "./sheetKinds";

stopClock(2026, 1, 10);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

describe.each(featureNames)("the headline of %s", (feature) => {
  it.each(["values", "live"] as const)(
    "has the figures of the preview, each by a formula on the sheet, %s",
    async (mode) => {
      const { book } = await openList();
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
    const host = await openList();
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
    const host = await openList();
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
