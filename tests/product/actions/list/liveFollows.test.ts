import { writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import { writeCommission } from "../../../../src/actions/commission/feature";
import { writeForecast } from "../../../../src/actions/forecast/feature";
import type { WriteOptions } from "../../../../src/actions/list/messages";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { stopClock } from "../../../support/stopClock";
import { installKamFunctions } from "../support/installKamFunctions";
import { WrittenReport } from "../support/readReport";

type Row = readonly (string | number)[];
type Host = Awaited<ReturnType<typeof withWorkbook>>;

interface Change {
  readonly what: string;
  readonly list: (rows: readonly Row[]) => readonly Row[];
  readonly apply: (context: Excel.RequestContext) => void;
}

const now = new Date(2026, 10, 21, 9, 5);
const options: WriteOptions = { language: "en", now };
// No deal is past due.
stopClock(2025, 12, 1);
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("List");

/** Somebody edits a figure, adds a row, takes one away. */
function changes(column: number, value: number, added: Row): Change[] {
  return [
    {
      what: "a figure is edited",
      list: (rows) =>
        rows.map((row, index) => (index === 1 ? row.map((cell, at) => (at === column ? value : cell)) : row)),
      apply: (context) => void (table(context).getDataBodyRange().getCell(1, column).values = [[value]]),
    },
    {
      what: "a row is added",
      list: (rows) => [...rows, added],
      apply(context) {
        table(context).rows.add();
        const body = table(context).getDataBodyRange();
        added.forEach((cell, at) => {
          body.getLastRow().getCell(0, at).values = [[cell]];
        });
      },
    },
    {
      what: "a row is taken away",
      list: (rows) => rows.filter((_, index) => index !== 1),
      apply: (context) => context.workbook.worksheets.getItem("List").getRange("3:3").delete("Up"),
    },
  ];
}

async function opened(headers: Row, rows: readonly Row[]): Promise<Host> {
  return withWorkbook({ List: [headers, ...rows] }, { tables: { List: "List" } });
}

/** All that a sheet shows, but for its grey line, which says when it was written. */
/** What rows of the sheet show; without those of one text, such as notes, which are broken by the widths as written. */
function shown(host: Host, sheet: string): unknown[][] {
  const id = host.book.sheetByName(sheet)?.id ?? "";
  const used = host.book.usedZone(id, true);
  return host.book
    .readValues(id, { ...used!, top: 3, left: 0 })
    .filter((row) => row.filter((cell) => cell !== "").length > 1)
    .map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell)));
}

async function edit(change: Pick<Change, "apply">): Promise<void> {
  await Excel.run(async (context) => {
    change.apply(context);
    await context.sync();
  });
}

/** What Excel does with a calculated column when a row comes to its table. */
async function fillDown(): Promise<void> {
  await Excel.run(async (context) => {
    const tiers = table(context).columns.getItem("Tier").getDataBodyRange().load("formulas,rowCount");
    await context.sync();
    const [formula] = tiers.formulas[0] as [string];
    if (tiers.formulas.at(-1)?.[0] === "") tiers.getCell(tiers.rowCount - 1, 0).formulas = [[formula]];
    await context.sync();
  });
}

const accounts: Row[] = [
  ["Acme", 6_000_000, "Li"],
  ["Beta", 3_000_000, "Li"],
  ["Gamma", 1_500_000, "Wang"],
  ["Delta", 20_000, "Wang"],
  ["Epsilon", "", "Zhao"],
  ...Array.from({ length: 15 }, (_, index): Row => [`Small ${index}`, 1000 + index, "Zhao"]),
];
const accountHeaders: Row = ["Account", "Annual sales", "Owner"];

async function classify(method: ClassificationRequest["method"]): Promise<void> {
  const source = await loadSource({ kind: "table", name: "List" });
  const mapping = await suggestMapping("accounts", source);
  const request = { method, mapping, boundary: "from", rule: "start", criteria: [], mode: "live" } as const;
  await writeClassification(request, source, await readSettings(), options);
}

const setTier: Change = {
  what: "a tier's bound is changed in the settings",
  list: (rows) => rows,
  apply: (context) =>
    void (context.workbook.tables.getItem("KAM_Tiers").getDataBodyRange().getCell(1, 1).values = [
      [1_200_000],
    ]),
};

describe.each(["threshold", "share", "rank"] as const)("a live tier summary by %s", (method) => {
  it.each([
    ...changes(1, 99_000_000, ["Zeta", 4_000_000, "Li"]),
    ...(method === "threshold" ? [setTier] : []),
  ])("shows what a new one would when $what", async (change) => {
    const host = await opened(accountHeaders, accounts);
    await ensureSettings(options);
    await classify(method);
    await edit(change);
    await fillDown();
    const after = shown(host, "Tier summary");

    const other = await opened(accountHeaders, change.list(accounts));
    await ensureSettings(options);
    if (change === setTier) await edit(change);
    await classify(method);
    const fresh = shown(other, "Tier summary");
    expect(after).toEqual(fresh);
  });
});

it("counts the tiers that stand in the list's own column or in ours, each account once", async () => {
  const rows = accounts.map((row, index): Row => [...row, index === 1 || index === 3 ? "A" : ""]);
  const host = await opened([...accountHeaders, "Manual tier"], rows);
  await classify("threshold");
  const byHand = (): unknown => new WrittenReport(host, "Tier summary").figure("Tiers set by hand").value;
  expect(byHand()).toBe(2);
  await edit({
    apply(context) {
      const ours = table(context).columns.getItem("Tier override").getDataBodyRange();
      for (const row of [1, 2]) ours.getCell(row, 0).values = [["B"]];
    },
  });
  expect(byHand()).toBe(3);
});

const deals: Row[] = [
  ["a", "P6", 100, 46_037, "Ann"],
  ["b", "P5", 1_000, 46_042, "Ann"],
  ["c", "P3", 500, 46_091, "Bob"],
  ["d", "Lost", 9_999, 46_091, "Bob"],
  ["e", "P4", 250, 46_060, "Bob"],
];
const dealHeaders: Row = ["Deal", "Stage", "Amount", "Close date", "Owner"];

async function forecast(groupBy: "none" | "owner"): Promise<void> {
  const source = await loadSource({ kind: "table", name: "List" });
  const mapping = await suggestMapping("opportunities", source);
  const request = {
    mapping,
    period: "month",
    target: 2000,
    groupBy,
    stageWeights: {},
    mode: "live",
  } as const;
  await writeForecast(request, source, await readSettings(), options);
}

const setWeight: Change = {
  what: "the weight of a stage is changed in the settings",
  list: (rows) => rows,
  apply: (context) =>
    void (context.workbook.tables.getItem("KAM_Stages").getDataBodyRange().getCell(3, 1).values = [[0.9]]),
};

describe("a live forecast", () => {
  it.each([...changes(2, 7_777, ["f", "P5", 40, 46_061, "Ann"]), setWeight])(
    "shows what a new one would when $what",
    async (change) => {
      const host = await opened(dealHeaders, deals);
      await ensureSettings(options);
      await forecast("none");
      await edit(change);

      const other = await opened(dealHeaders, change.list(deals));
      await ensureSettings(options);
      if (change === setWeight) await edit(change);
      await forecast("none");
      expect(shown(host, "Forecast")).toEqual(shown(other, "Forecast"));
    },
  );

  it("says that its owners are values, and a check beside them shows that they are out of date", async () => {
    const host = await opened(dealHeaders, deals);
    await forecast("owner");
    const before = new WrittenReport(host, "Forecast");
    expect(before.facts).toContain("values as of the writing: By owner");
    expect(before.table("By owner").beside[0]?.slice(1)).toEqual([0, 0, 0, 0]);
    await edit({
      apply: (context) => void (table(context).getDataBodyRange().getCell(1, 2).values = [[1_600]]),
    });
    // 600 more of stage P5, whose weight is 80 %.
    expect(new WrittenReport(host, "Forecast").table("By owner").beside[0]?.slice(1)).toEqual([
      0, -600, -480, 0,
    ]);
  });
});

const payments: Row[] = [
  ["Ann", 45_670, 1_000_000, "P1"],
  ["Bob", 45_672, 500_000, "P2"],
  ["Ann", 45_700, 250_000, "P3"],
];
const paymentHeaders: Row = ["Salesperson", "Date", "Amount", "Payment No."];

describe("a live commission statement", () => {
  async function written(): Promise<Host> {
    const host = await opened(paymentHeaders, payments);
    const source = await loadSource({ kind: "table", name: "List" });
    const mapping = await suggestMapping("payments", source);
    const request: CommissionRequest = {
      ...{ mapping, period: "month", ladder: "Standard", method: "marginal", boundary: "above" },
      ...{ basis: "each", decimals: 2, mode: "live" },
    };
    await writeCommission(request, source, await readSettings(), options);
    return host;
  }
  const isChanged = (host: Host): unknown =>
    new WrittenReport(host, "Commission statement").figure("List changed since").value;

  it("names its values, and its check is still while the list is as it was", async () => {
    const host = await written();
    expect(new WrittenReport(host, "Commission statement").facts).toContain(
      "values as of the writing: commissionable amounts, steps and ladders",
    );
    expect(isChanged(host)).toBe(0);
  });

  it.each([
    ...changes(2, 9e12, ["Bob", 45_701, 10, "P4"]),
    {
      what: "a payment moves to another day",
      apply: (context: Excel.RequestContext) =>
        void (table(context).getDataBodyRange().getCell(0, 1).values = [[45_705]]),
    },
    {
      what: "a payment goes to somebody else",
      apply: (context: Excel.RequestContext) =>
        void (table(context).getDataBodyRange().getCell(0, 0).values = [["Charles"]]),
    },
  ])("says that its list has changed when $what", async (change) => {
    const host = await written();
    await edit(change);
    expect(isChanged(host)).toBe("yes");
  });
});
