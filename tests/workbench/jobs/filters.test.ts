import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

const day = (v: string) => ({ v, format: "yyyy-mm-dd" });
const deals = [
  ["Opportunity", "Stage", "Amount", "Close date", "Owner", "Product line"],
  ["Upgrade", "P4", 500_000, day("2026-12-15"), "Li Na", "Pumps"],
  ["Service", "P3", 100_000, day("2026-12-20"), "Wang", "Valves"],
  ["Spares", "P6", 200_000, day("2027-02-05"), "Li Na", "Valves"],
];
const payments = [
  ["Salesperson", "Date", "Amount"],
  ["Ann", day("2026-01-12"), 60_000],
  ["Ann", day("2026-02-10"), 30_000],
  ["Bob", day("2026-01-15"), 50_000],
];

test("a job forecasts a part of the list as values, says what is left out, and writes it down", async () => {
  const options = { period: "quarter", filter: { owner: "li na", to: "2026-12-31" }, mode: "live" };
  const { answer } = await runJob({
    open: { sheets: { Deals: deals } },
    today: "2026-11-29",
    steps: [
      { job: "forecast", options, write: true },
      { job: "forecast", options: { filter: { product: "Valves", openOnly: true } } },
      { read: ["Forecast!A1:F4"] },
    ],
  });
  const [first, second, read] = answer.steps;
  expect(first).toMatchObject({
    error: null,
    columns: { owner: "Owner", product: "Product line" },
    notes: expect.arrayContaining([
      "1 of 3 deals: li na, until Q4 2026. Left out: 2 deals of 300,000.",
      expect.stringContaining("Written as values"),
    ]),
    result: {
      total: { deals: 1, amount: 500_000, weighted: 300_000, won: 0 },
      filtered: { by: "li na, until Q4 2026", shown: 1, all: 3, amount: 300_000 },
    },
  });
  expect(second).toMatchObject({ result: { total: { deals: 1, amount: 100_000, weighted: 40_000 } } });
  expect(JSON.stringify(read)).toContain("(li na, until Q4 2026)");
});

test("a job pays chosen people for one month", async () => {
  const step = {
    job: "commission",
    options: { people: ["Ann"], from: "2026-02", to: "2026-02" },
    write: true,
  };
  const { answer } = await runJob({ open: { sheets: { Payments: payments } }, steps: [step] });
  // 30,000 at 1.5 %, the first step of the house ladder
  expect(answer.steps[0]).toMatchObject({
    error: null,
    result: {
      people: [{ person: "Ann", base: 30_000, commission: 450 }],
      total: 450,
      filtered: { by: "Ann, Feb 2026", shown: 1, all: 3, amount: 110_000 },
    },
  });
});

test("a filter that fits nothing is written nowhere", async () => {
  const step = { job: "forecast", options: { filter: { owner: "Nobody" } }, write: true };
  const { answer } = await runJob({ open: { sheets: { Deals: deals } }, steps: [step] });
  expect(answer.steps[0]).toMatchObject({
    error: { code: "filterEmpty", message: "No row of the list fits the filter: Nobody." },
  });
});
