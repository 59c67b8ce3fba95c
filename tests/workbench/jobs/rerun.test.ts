import path from "node:path";
import { daily } from "../../support/daily";
import { makeFolder, removeFolders, runJob } from "./runKam";

afterEach(removeFolders);

type Row = readonly (string | number)[];

interface Rerun {
  readonly job: "classify" | "forecast" | "commission";
  readonly list: string;
  readonly options: object;
  readonly rows: readonly (readonly unknown[])[];
  /** The sheet that it writes, and the first headers of a list there. */
  readonly sheet: string;
  readonly headers: readonly string[];
  /** A change of the list, and cells side by side that the sheet must then show, worked by hand. */
  readonly change: Readonly<Record<string, number>>;
  readonly shows: readonly Row[];
}

const day = (v: string) => ({ v, format: "yyyy-mm-dd" });

const reruns: readonly Rerun[] = [
  {
    job: "classify",
    list: "Accounts",
    options: {},
    rows: [
      ["Account", "Annual sales"],
      ["Acme", 6_000_000],
      ["Beta", 3_000_000],
      ["Gamma", 1_500_000],
      ["Delta", 20_000],
      ["Eps", 10_000],
    ],
    sheet: "Tier summary",
    headers: ["Tier", "Accounts"],
    change: { "Accounts!B5": 4_000_000 },
    shows: [
      ["A", 1],
      ["B", 2],
      ["Total", 5],
      ["Delta", 4_000_000],
    ],
  },
  {
    job: "forecast",
    list: "Deals",
    options: { period: "month" },
    rows: [
      ["Opportunity", "Stage", "Amount", "Close date"],
      ["Upgrade", "P4", 500_000, day("2026-12-15")],
      ["Service", "P3", 100_000, day("2026-12-20")],
      ["Spares", "P6", 200_000, day("2026-11-05")],
    ],
    sheet: "Forecast",
    headers: ["Month", "Deals"],
    change: { "Deals!C2": 1_000_000 },
    // December: 1,000,000 × 0.6 + 100,000 × 0.4; November is won
    shows: [
      [2, 1_100_000, 640_000, 0],
      [1, 200_000, 200_000, 200_000],
    ],
  },
  {
    job: "commission",
    list: "Payments",
    options: { period: "month", ladder: "Standard", method: "marginal" },
    rows: [
      ["Salesperson", "Date", "Amount"],
      ["Ann", day("2026-11-12"), 200_000],
      ["Bo", day("2026-11-13"), 300_000],
      ["Cy", day("2026-11-14"), 100_000],
    ],
    sheet: "Commission statement",
    headers: ["Person", "Commissionable amount"],
    change: { "Payments!C2": 1_000_000 },
    // 900,000 × 1.5 % + 100,000 × 2 %; 300,000 × 1.5 %
    shows: [
      ["Ann", 1_000_000, 15_500],
      ["Bo", 300_000, 4_500],
    ],
  },
];

const edits: readonly {
  readonly title: string;
  /** `header` is the sheet row of the list's headers. */
  readonly edit: (of: Rerun & { readonly header: number }) => object;
  readonly renamed?: string;
}[] = [
  {
    title: "a row inserted above a list",
    edit: ({ sheet, header }) => ({
      insertRows: { sheet, at: header, count: 1 },
    }),
  },
  {
    title: "a row of a list deleted",
    edit: ({ sheet, header }) => ({ deleteRows: { sheet, at: header + 1, count: 1 } }),
  },
  {
    title: "a column inserted before all others",
    edit: ({ sheet }) => ({ insertColumns: { sheet, at: 1, count: 1 } }),
  },
  {
    title: "a list sorted the other way round",
    edit: ({ sheet, header }) => ({
      sort: { range: `${sheet}!A${header}:D${header + 3}`, by: "B", descending: true },
    }),
  },
  {
    title: "the sheet renamed and moved to the front",
    edit: ({ sheet }) => ({ renameSheet: { from: sheet, to: "Mine" }, moveSheet: { sheet: "Mine", to: 1 } }),
    renamed: "Mine",
  },
  { title: "a note beside a list", edit: ({ sheet }) => ({ set: { [`${sheet}!L2`]: "checked" } }) },
];

const note = "typed by hand";

/** Whether cells stand side by side in a row somewhere. */
const has = (cells: readonly Row[], wanted: Row) =>
  cells.some((row) =>
    row.some((_, column) => wanted.every((cell, offset) => same(row[column + offset], cell))),
  );
const same = (found: unknown, wanted: string | number) =>
  typeof wanted === "number" && typeof found === "number"
    ? Math.abs(found - wanted) < 1e-6
    : found === wanted;

describe.each(reruns)("$job, after a person was at its sheet", (of) => {
  const open = { sheets: { [of.list]: { rows: of.rows, table: of.list } } };
  const step = (mode: string) => ({
    job: of.job,
    list: of.list,
    options: { ...of.options, mode },
    write: true,
  });

  /** The sheet row in which the headers of the list stand. */
  const headerRow = async (mode: string): Promise<number> => {
    const steps = [step(mode), { read: [`${of.sheet}!A1:Z90`] }];
    const { answer } = await runJob({ open, today: "2026-11-30", steps });
    const [{ values }] = answer.steps[1]?.result as [{ readonly values: readonly Row[] }];
    return 1 + values.findIndex((row) => of.headers.every((name, column) => row[column] === name));
  };

  const cases = edits.flatMap(({ title, edit, renamed }, index) =>
    (index === 0 ? ["values", "live"] : ["values"]).map((mode) => ({ title, mode, edit, renamed })),
  );

  test.each(daily(cases, 4, reruns.indexOf(of)))(
    "$title ($mode): right figures, nothing typed is lost, undo brings back what was there",
    async ({ mode, edit, renamed }) => {
      const folder = makeFolder();
      const sheet = renamed ?? of.sheet;
      const header = await headerRow(mode);
      const noteAt = `${sheet}!L${header + 1}`;
      const steps = [
        step(mode),
        { edit: edit({ ...of, header }) },
        { edit: { set: { [noteAt]: note, ...of.change } } },
        { read: [`${sheet}!A1:Z90`] },
        step(mode),
      ];
      const done = await runJob({ open, today: "2026-11-30", steps, save: "done.xlsx" }, folder);
      expect(done.code).toBe(0);
      const written = done.answer.steps[4]?.written.map((place) => place.sheet) ?? [];
      const own = written.find((name) => name !== of.list && name !== "KAM Settings") ?? "";
      const look = [`${own}!A1:Z90`, `${sheet}!A1:Z90`];
      const saved = await runJob({ open: path.join(folder, "done.xlsx"), steps: [{ read: look }] });
      const ranges = saved.answer.steps[0]?.result as readonly { readonly values: readonly Row[] }[];
      const [shown = [], former = []] = ranges.map(({ values }) => values);
      expect(of.shows.filter((cells) => !has(shown, cells))).toEqual([]);
      expect(has(former, [note])).toBe(true);

      const undone = await runJob({
        open,
        today: "2026-11-30",
        steps: [...steps, { undo: true }, { read: [look[1]] }],
      });
      expect(undone.code).toBe(0);
      expect(undone.answer.steps[6]?.result).toEqual(undone.answer.steps[3]?.result);
    },
  );

  test("a protected sheet is a conflict, and nothing is written", async () => {
    const steps = [
      step("values"),
      { edit: { protect: of.sheet, set: of.change } },
      { read: [`${of.sheet}!A1:Z90`] },
      step("values"),
      { read: [`${of.sheet}!A1:Z90`] },
    ];
    const { code, answer } = await runJob({ open, today: "2026-11-30", steps });
    expect(code).toBe(1);
    expect(answer.steps[3]?.error?.code).toBe("sheetProtected");
    expect(answer.steps[3]?.conflicts.join()).toContain(of.sheet);
    expect(answer.steps[4]?.result).toEqual(answer.steps[2]?.result);
  });
});
