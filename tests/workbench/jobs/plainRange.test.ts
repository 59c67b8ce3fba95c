import { removeFolders, runJob } from "./runKam";

afterAll(removeFolders);

const day = (v: string) => ({ v, format: "yyyy-mm-dd" });
const lists = {
  classify: {
    sheet: "Tier summary",
    rows: [
      ["Account", "Annual sales"],
      ["Acme", 6_000_000],
      ["Beta", 3_000_000],
      ["Gamma", 20_000],
    ],
    row: ["Zeta", 4_000_000],
    total: ["Total", 9_020_000],
    totalAfter: { "Data!B6": 13_020_000 },
  },
  forecast: {
    sheet: "Forecast",
    rows: [
      ["Opportunity", "Stage", "Amount", "Close date"],
      ["Upgrade", "P4", 500_000, day("2026-12-15")],
      ["Service", "P3", 100_000, day("2026-12-20")],
    ],
    row: ["Spares", "P5", 200_000, day("2026-12-22")],
    total: ["Total", "", 600_000, ""],
    totalAfter: { "Data!C5": 800_000 },
  },
  commission: {
    sheet: "Commission statement",
    rows: [
      ["Salesperson", "Date", "Amount"],
      ["Ann", day("2026-01-12"), 60_000],
      ["Bob", day("2026-01-15"), 50_000],
    ],
    row: ["Ann", day("2026-01-20"), 70_000],
    total: ["Total", "", 110_000],
    totalAfter: { "Data!C5": 180_000 },
  },
} as const;

/** What the sheet says of its list after each of the steps. */
async function saidAfter(
  job: keyof typeof lists,
  steps: readonly object[],
  { withTotal }: { readonly withTotal: boolean },
): Promise<unknown[]> {
  const { sheet, rows, total } = lists[job];
  const read = { read: [`${sheet}!A1:I8`] };
  const { answer } = await runJob({
    open: { sheets: { Data: [...rows, ...(withTotal ? [total] : [])] } },
    today: "2026-11-29",
    steps: [{ job, options: { mode: "live" }, write: true }, read, ...steps.flatMap((step) => [step, read])],
  });
  expect(answer.steps.map(({ error }) => error)).toEqual(answer.steps.map(() => null));
  return answer.steps
    .filter((step) => step.job === "read")
    .map((step) => {
      const [{ values } = { values: [] }] = step.result as { values: unknown[][] }[];
      const at = values.findIndex((cells) => cells.includes("List changed since"));
      const column = values[at]?.indexOf("List changed since") ?? -1;
      // Beside the label, or below it where it is one of the headline figures.
      return job === "commission" ? values[at + 1]?.[column] : values[at]?.[column + 1];
    });
}

describe.each(["classify", "forecast", "commission"] as const)("a live %s of a plain range", (job) => {
  const { rows, row, totalAfter } = lists[job];
  const cells = (at: number) =>
    Object.fromEntries(row.map((cell, column) => [`Data!${"ABCD"[column]}${at}`, cell]));
  const after = rows.length + 1;

  it("says when a row has come below it, until it is taken away", async () => {
    const blank = Object.fromEntries(Object.keys(cells(after)).map((address) => [address, null]));
    const steps = [{ edit: { set: cells(after) } }, { edit: { set: blank } }];
    expect(await saidAfter(job, steps, { withTotal: false })).toEqual([0, "yes", 0]);
  });

  it("says when a row has come between it and its total", async () => {
    const insert = { insertRows: { sheet: "Data", at: after, count: 1 } };
    expect(await saidAfter(job, [{ edit: insert }], { withTotal: true })).toEqual([0, "yes"]);
  });

  it("no longer says so after the next run, whatever Excel made of the formula meanwhile", async () => {
    const insert = (at: number) => ({ edit: { insertRows: { sheet: "Data", at, count: 1 } } });
    const again = { job, options: { mode: "live" }, write: true };
    const below = [insert(after), { edit: { set: { ...cells(after), ...totalAfter } } }, again];
    expect((await saidAfter(job, below, { withTotal: true })).at(-1)).toBe(0);
    const between = [insert(3), { edit: { set: cells(3) } }, again];
    expect((await saidAfter(job, between, { withTotal: false })).at(-1)).toBe(0);
  });

  it("says nothing of rows that come above the list", async () => {
    const insert = { insertRows: { sheet: "Data", at: 1, count: 2 } };
    expect(await saidAfter(job, [{ edit: insert }], { withTotal: false })).toEqual([0, 0]);
  });
});
