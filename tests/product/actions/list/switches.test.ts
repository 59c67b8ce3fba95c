import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import type { WriteMode } from "../../../../src/actions/list/messages";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { planSectionIds } from "../../../../src/core/plan/PlanField";
import { runExcel } from "../../../../src/excel/runExcel";
import { functionRules } from "../../../../workbench/engine/customFunctions/functionRules";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { turnWorkbook } from "../../../../workbench/jobs/workbookSwitches";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { build, lists, loadSources } from "../plans/plansHost";
import { classifyCase } from "../rerun/classifyCase";
import { commissionCase } from "../rerun/commissionCase";
import { forecastCase, stopOnForecastDay } from "../rerun/forecastCase";
import { wrongBesideSource, wrongFigures } from "../rerun/writtenSheet";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

stopOnForecastDay();
beforeAll(installKamFunctions);
let turnOff = (): void => undefined;
afterEach(() => {
  turnOff();
  closeWorkbooks();
});

const switches = [
  { workbookNotInFocus: true },
  { date1904: true },
  { decimalComma: true },
  { blanks: "zero" },
  { blanks: "null" },
] as const;
const modes: readonly WriteMode[] = ["live", "values"];

/** Gives the columns of dates, found by their headers, a format of dates. */
const withDateFormats = (headers: readonly string[], sheet: string) =>
  runExcel(async (context) => {
    headers.forEach((header, column) => {
      if (!/date|visit/i.test(header)) return;
      const cells = context.workbook.worksheets.getItem(sheet).getUsedRange().getColumn(column);
      cells.numberFormat = "yyyy-mm-dd" as unknown as string[][];
    });
    await context.sync();
  });

const cellsOf = ({ book }: HeadlessHost, sheet: string) => {
  const id = book.sheetByName(sheet)?.id ?? "";
  const zone = book.usedZone(id, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return book.readTexts(id, zone);
};

describe.each([classifyCase, forecastCase, commissionCase])("$feature", (of) => {
  const ref: SourceRef = { kind: "table", name: of.source };
  const cases = switches.flatMap((trouble) =>
    modes.map((mode) => ({ trouble, mode, title: `${JSON.stringify(trouble)} ${mode}` })),
  );

  it.each(cases)("writes the same figures under $title, again too", async ({ trouble, mode }) => {
    const host = await withWorkbook(
      { [of.source]: [of.headers, ...of.rows] },
      { tables: { [of.source]: of.source } },
    );
    await withDateFormats(of.headers, of.source);
    turnOff = turnWorkbook(trouble, host);
    const wrong = () => {
      const id = (sheet: string): string => host.book.sheetByName(sheet)?.id ?? "";
      return [
        ...wrongFigures(host.book, id(of.sheet), of, of.rows),
        ...wrongBesideSource(host.book, id(of.source), of, of.rows),
      ];
    };
    await of.write(mode, ref);
    expect(wrong()).toEqual([]);
    const again = await of.write(mode, ref);
    expect(again.kept).toBe(0);
    expect(wrong()).toEqual([]);
  });
});

describe("plans", () => {
  const written = async (trouble: Parameters<typeof turnWorkbook>[0]) => {
    const host = await withWorkbook(lists);
    for (const [sheet, [headers = []]] of Object.entries(lists))
      await withDateFormats(headers.map(String), sheet);
    turnOff = turnWorkbook(trouble, host);
    await build(["Acme", "Beta GmbH"]);
    // The first column, hidden, holds marks of what was written, the workbook's own count of days included.
    const tabs = ["Acme", "Beta GmbH"].map((tab) => cellsOf(host, tab).map(([, ...cells]) => cells));
    turnOff();
    closeWorkbooks();
    return tabs;
  };

  it.each(switches)("are the same under %j", async (trouble) => {
    expect(await written(trouble)).toEqual(await written({}));
  });
});

describe("a workbook that counts its days from 1904", () => {
  const deals = { kind: "table", name: "Deals" } as const;
  const open = async () => {
    const of = forecastCase;
    const host = await withWorkbook({ Deals: [of.headers, ...of.rows] }, { tables: { Deals: "Deals" } });
    await withDateFormats(of.headers, "Deals");
    turnOff = turnWorkbook({ date1904: true }, host);
    return host;
  };

  it("gives its dates smaller by 1,462 days, and the list has them as every list", async () => {
    await open();
    const values = await runExcel(async (context) => {
      const range = context.workbook.worksheets.getItem("Deals").getRange("C2:D2").load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([[100, 46_037 - 1_462]]);
    const { columns, from1904 } = await loadSource(deals);
    expect(from1904).toEqual([3]);
    expect(columns.map((cells) => cells[0])).toEqual(["a", "P6", 100, 46_037, "Ann"]);
  });

  it("gets a forecast as values, with the reason", async () => {
    const host = await open();
    const { notes } = await forecastCase.write("live", deals);
    expect(notes).toContainEqual({ key: "noteFrom1904", params: {} });
    expect(cellsOf(host, "Forecast").flat()).toContain("Jan 2026");
  });

  it("stops a write when a date was edited meanwhile", async () => {
    await open();
    const edit = () =>
      runExcel(async (context) => {
        context.workbook.worksheets.getItem("Deals").getRange("D5").values = [[46_000 - 1_462]];
        await context.sync();
      });
    await expect(forecastCase.write("values", deals, edit)).rejects.toMatchObject({ key: "sourceChanged" });
  });
});

it("with a decimal comma, texts and local formulas are the user's, values and formulas are not", async () => {
  const host = await withWorkbook({ List: [[1_234.5, "a,b", '=IF(A1>0.5,"x,y",1)']] });
  turnOff = turnWorkbook({ decimalComma: true }, host);
  const range = await runExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem("List").getRange("A1:C1");
    cells.load("text,values,formulas,formulasLocal");
    await context.sync();
    return cells;
  });
  expect(range.text).toEqual([["1234,5", "a,b", "x,y"]]);
  expect(range.values).toEqual([[1_234.5, "a,b", "x,y"]]);
  expect(range.formulas[0]?.[2]).toBe('=IF(A1>0.5,"x,y",1)');
  expect(range.formulasLocal[0]?.[2]).toBe('=IF(A1>0,5;"x,y";1)');
});

it("the switches of a step are turned back after it", async () => {
  const host = await withWorkbook({ List: [[1]] });
  const before = bookSnapshot(host.book);
  turnWorkbook({ readOnly: true, date1904: true, blanks: "zero", workbookNotInFocus: true }, host)();
  expect(host.host.rules).toMatchObject({ readOnly: false, date1904: false });
  expect(host.host.isInFocus).toBe(true);
  expect(functionRules.blanks).toBeNull();
  expect(bookSnapshot(host.book)).toEqual(before);
});

it("a plan's preview is the same out of focus", async () => {
  const host = await withWorkbook(lists);
  turnOff = turnWorkbook({ workbookNotInFocus: true }, host);
  const request = { accounts: ["Acme"], sections: planSectionIds };
  const preview = await previewPlans(request, await loadSources(), await readSettings(), "en");
  expect(preview).toMatchObject({ conflicts: [], accounts: [{ name: "Acme", exists: false }] });
});
