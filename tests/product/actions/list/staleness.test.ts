import { noAccountColumns } from "../../../support/noAccountColumns";
import { buildPlans } from "../../../../src/actions/plans/buildPlans";
import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import type { PlanSources } from "../../../../src/actions/plans/types";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { watchList } from "../../../../src/actions/sources/watchList";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, type Sheets, withWorkbook } from "../../../support/headless";
import { classifyCase } from "../rerun/classifyCase";
import { commissionCase } from "../rerun/commissionCase";
import { forecastCase, stopOnForecastDay } from "../rerun/forecastCase";
import { now } from "../rerun/RerunCase";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

stopOnForecastDay();
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

interface StaleCase {
  readonly feature: string;
  /** Name of the list's sheet and of its table, which begins in A1. */
  readonly source: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Previews the table and writes what was previewed; `meanwhile` happens between the two. */
  readonly write: (meanwhile: () => Promise<void>) => Promise<unknown>;
}

const ofList = (of: typeof classifyCase): StaleCase => ({
  ...of,
  write: (meanwhile) => of.write("values", { kind: "table", name: of.source }, meanwhile),
});

const plansCase: StaleCase = {
  feature: "plans",
  source: "Customers",
  headers: ["Account", "Owner", "Annual sales"],
  rows: [
    ["Acme", "Li Na", 6_000_000],
    ["Beta", "Wang Wei", 3_000_000],
    ["Gamma", "Li Na", 1_000_000],
  ],
  async write(meanwhile) {
    const ref: SourceRef = { kind: "table", name: "Customers" };
    const mapping = {
      ...{ name: 0, value: 2 },
      ...noAccountColumns,
      owner: 1,
    };
    const sources: PlanSources = { accounts: { table: await loadSource(ref), mapping } };
    const settings = await readSettings();
    const request = { accounts: ["Acme"], sections: ["profile"] } as const;
    await previewPlans(request, sources, settings, "en");
    await meanwhile();
    return buildPlans(request, sources, settings, { language: "en", now });
  },
};

const cases = [ofList(classifyCase), ofList(forecastCase), ofList(commissionCase), plansCase];

type Change = (workbook: Excel.Workbook, of: StaleCase) => unknown;
const tableOf = ({ tables }: Excel.Workbook, { source }: StaleCase) => tables.getItem(source);

/** What a person does between preview and write; every feature reads the last column of its list. */
const changes: Readonly<Record<string, Change>> = {
  "a figure was edited": (workbook, of) => {
    tableOf(workbook, of)
      .getDataBodyRange()
      .getCell(0, of.headers.length - 1).values = [[99_000_000]];
  },
  "a row was added": (workbook, of) => tableOf(workbook, of).rows.add(undefined, [[...(of.rows[0] ?? [])]]),
  "a row was removed": (workbook, of) => tableOf(workbook, of).rows.getItemAt(1).delete(),
  "a header was renamed": (workbook, of) => {
    tableOf(workbook, of).getHeaderRowRange().getLastColumn().values = [["Other"]];
  },
  "the table was made smaller": (workbook, of) => {
    const last = String.fromCharCode(64 + of.headers.length);
    tableOf(workbook, of).resize(`A1:${last}${of.rows.length}`);
  },
  "the table was renamed": (workbook, of) => {
    tableOf(workbook, of).name = "Another";
  },
  "an option was changed": ({ tables }) => {
    tables.getItem("KAM_Options").getDataBodyRange().getCell(5, 1).values = [[4]];
  },
  "a rate was changed": ({ tables }) => {
    tables.getItem("KAM_Rates").getDataBodyRange().values = [["USD", "", 7.1]];
  },
  "the settings were edited": ({ tables }) => {
    tables.getItem("KAM_Tiers").getDataBodyRange().getCell(0, 1).values = [[4_000_000]];
  },
};

const all = cases.flatMap((of) =>
  Object.keys(changes).map((change) => ({ of, feature: of.feature, change })),
);

test.each(all)("$feature: nothing is written of a preview after which $change", async ({ of, change }) => {
  const sheets: Sheets = { [of.source]: [of.headers, ...of.rows] };
  const host = await withWorkbook(sheets, { tables: { [of.source]: of.source } });
  await ensureSettings({ language: "en", now });
  let before: unknown;
  const meanwhile = async (): Promise<void> => {
    await Excel.run(async (context) => {
      changes[change]?.(context.workbook, of);
      await context.sync();
    });
    before = bookSnapshot(host.book);
  };
  const key = change === "the table was renamed" ? "sourceGone" : "sourceChanged";
  await expect(of.write(meanwhile)).rejects.toMatchObject({ key });
  expect(bookSnapshot(host.book)).toEqual(before);
});

describe("a list that is watched", () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  const act = (does: (workbook: Excel.Workbook) => void) =>
    Excel.run(async (context) => {
      does(context.workbook);
      await context.sync();
    });
  let host: HeadlessHost;
  let told = 0;
  const happens = async (does: (workbook: Excel.Workbook) => void): Promise<boolean> => {
    told = 0;
    await act(does);
    await settle();
    return told > 0;
  };

  beforeEach(async () => {
    host = await withWorkbook({
      List: [
        ["Account", "Sales"],
        ["Acme", "=Other!A1"],
        ["Beta", 5],
      ],
      Other: [[1]],
      Third: [[1]],
    });
    await act(() => host);
  });

  test("tells of edits, rows, and what its formulas come to, until it is stopped", async () => {
    const stop = await watchList("List", () => told++);
    const list = ({ worksheets }: Excel.Workbook) => worksheets.getItem("List");
    expect(await happens((book) => (list(book).getRange("B3").values = [[6]]))).toBe(true);
    expect(await happens((book) => list(book).getRange("3:3").insert("Down"))).toBe(true);
    expect(await happens((book) => list(book).getRange("3:3").delete("Up"))).toBe(true);
    expect(await happens((book) => (book.worksheets.getItem("Other").getRange("A1").values = [[9]]))).toBe(
      true,
    );
    await stop();
    expect(await happens((book) => (list(book).getRange("B3").values = [[7]]))).toBe(false);
  });

  test("is told nothing of other sheets while it has no formulas", async () => {
    const stop = await watchList("Third", () => told++);
    expect(await happens((book) => (book.worksheets.getItem("Other").getRange("A1").values = [[9]]))).toBe(
      false,
    );
    await stop();
  });

  test("may be on a sheet that is gone", async () => {
    const stop = await watchList("Nowhere", () => told++);
    await stop();
    expect(told).toBe(0);
  });
});
