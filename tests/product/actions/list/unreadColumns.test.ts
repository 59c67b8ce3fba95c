import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { previewCommission } from "../../../../src/actions/commission/feature";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import type { PlanSources } from "../../../../src/actions/plans/types";
import { messageText } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { noCredits } from "../../../support/noCredits";
import { stopClock } from "../../../support/stopClock";
import { bookSnapshot } from "../support/bookSnapshot";
import { noAccountColumns } from "../../../support/noAccountColumns";

stopClock(2026, 1, 10);
afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 1, 10, 9, 5) } as const;
type Cell = string | number;

/** A list of forty rows with a header; each column gives its cell by row. */
const rowsOf = (headers: readonly string[], ...columns: ((row: number) => Cell)[]): Cell[][] => [
  [...headers],
  ...Array.from({ length: 40 }, (_, row) => columns.map((cell) => cell(row))),
];
const load = () => loadSource({ kind: "range", sheet: "List", address: "A1:D41" });
const name = (row: number): string => `Firm ${row}`;
const amount = (row: number): number => 100 + row;
const odd = (row: number): string => (row % 2 === 0 ? "later" : "when ready");

const classified = {
  ...({ method: "rank", boundary: "from", rule: "start", criteria: [], mode: "values" } as const),
  mapping: {
    name: 0,
    value: 1,
    ...noAccountColumns,
  },
};
const forecasted = {
  ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode: "values" } as const),
  mapping: {
    ...{ name: 0, stage: 1, amount: 2, closeDate: 3, account: null, owner: null, department: null, id: null },
    ...{ probability: null, category: null, managerFigure: null, product: null },
  },
};
const paid = {
  mapping: { person: 0, date: 1, amount: 2, ladder: null, account: null, id: null, ...noCredits },
  ...({ period: "month", ladder: "Standard", method: "marginal", boundary: "above" } as const),
  ...({ basis: "each", decimals: 2, mode: "values" } as const),
};
const previews = {
  classify: async () => previewClassification(classified, await load(), await readSettings(), "en"),
  forecast: async () => previewForecast(forecasted, await load(), await readSettings(), "en"),
  commission: async () => previewCommission(paid, await load(), await readSettings(), "en"),
  plans: async () => {
    const { mapping } = classified;
    const sources: PlanSources = { accounts: { table: await load(), mapping } };
    const request = { accounts: ["Firm 1"], sections: ["profile"] } as const;
    return previewPlans(request, sources, await readSettings(), "en");
  },
};
const said = async (feature: keyof typeof previews): Promise<string[]> =>
  (await previews[feature]()).conflicts.map((message) => messageText("en", message));

const accounts = (value: (row: number) => Cell, named = name) =>
  rowsOf(
    ["Account", "Sales", "Note", "More"],
    named,
    value,
    () => "",
    () => "",
  );
const deals = (stage: () => Cell, value: (row: number) => Cell, date: (row: number) => Cell) =>
  rowsOf(["Deal", "Stage", "Amount", "Close date"], name, stage, value, date);
const payments = (person: () => Cell, date: (row: number) => Cell, value: (row: number) => Cell) =>
  rowsOf(["Person", "Date", "Amount", "Note"], person, date, value, () => "");
const p3 = (): string => "P3";
const ann = (): string => "Ann";
const day = (row: number): number => 46_100 + row;
const blank = (): string => "";

const unread =
  /^(.+): hardly a (number|date) can be read in the column (.+); 40 cells cannot, such as “later”, “when ready”\./;

test.each([
  ["classify", accounts(odd), unread],
  ["classify", accounts(blank), /^The column Sales holds no number\./],
  ["classify", accounts(amount, blank), /^Account: the column Account is empty\./],
  ["forecast", deals(p3, odd, day), unread],
  ["forecast", deals(p3, amount, odd), unread],
  ["forecast", deals(blank, amount, day), /^Stage: the column Stage is empty\./],
  ["commission", payments(ann, odd, amount), unread],
  ["commission", payments(ann, day, odd), unread],
  ["commission", payments(blank, day, amount), /the column Person is empty\./],
  ["plans", accounts(odd), unread],
] as const)(
  "%s does not go on where a column cannot be read, and says which, case %#",
  async (feature, list, words) => {
    await withWorkbook({ List: list });
    expect(await said(feature)).toContainEqual(expect.stringMatching(words));
  },
);

test("one readable date in forty is as none; three are enough, and the others are noted", async () => {
  await withWorkbook({ List: deals(p3, amount, (row) => (row < 1 ? 46_200 : odd(row))) });
  expect(await said("forecast")).toContainEqual(expect.stringMatching(/39 cells cannot/));
  closeWorkbooks();
  await withWorkbook({ List: deals(p3, amount, (row) => (row < 3 ? 46_200 : odd(row))) });
  const { conflicts, notes } = await previews.forecast();
  expect(conflicts).toEqual([]);
  expect(notes).toContainEqual(expect.objectContaining({ key: "noteNotDate" }));
});

test("nothing is written of such a list", async () => {
  const { book } = await withWorkbook({ List: deals(p3, amount, odd) });
  const before = bookSnapshot(book);
  const write = writeForecast(forecasted, await load(), await readSettings(), options);
  await expect(write).rejects.toMatchObject({ key: "datesUnread" });
  expect(bookSnapshot(book)).toEqual(before);
  closeWorkbooks();
  await withWorkbook({ List: accounts(odd) });
  const tiers = writeClassification(classified, await load(), await readSettings(), options);
  await expect(tiers).rejects.toMatchObject({ key: "numbersUnread" });
});

test("a forecast without dates says that it has no periods", async () => {
  await withWorkbook({ List: deals(p3, amount, blank) });
  const mapping = { ...forecasted.mapping, closeDate: null };
  const written = await writeForecast(
    { ...forecasted, mapping },
    await load(),
    await readSettings(),
    options,
  );
  expect(messageText("en", written.title)).toBe("Forecast written: 40 deals, none in a period.");
});
