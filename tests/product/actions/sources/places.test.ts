import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { listSources } from "../../../../src/actions/sources/listSources";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { runExcel } from "../../../../src/excel/runExcel";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { noAccountColumns } from "../../../support/noAccountColumns";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 10, 29) } as const;
const rows = [
  ["Deal", "Stage", "Amount", "Close date", "Annual sales"],
  ["Acme", "P6", 100, 46_037, 6_000_000],
  ["Beta", "P5", 1_000, 46_042, 3_000_000],
  ["Gamma", "P3", 500, 46_091, 10],
];

/** A workbook with the list at a corner of an otherwise empty sheet. */
async function listAt(corner: string, name?: string) {
  const opened = await withWorkbook({ List: [] });
  await runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const range = worksheets
      .getItem("List")
      .getRange(corner)
      .getResizedRange(rows.length - 1, 4);
    range.values = rows;
    if (name !== undefined) names.add(name, range);
    await context.sync();
  });
  return opened;
}

async function classification(ref: SourceRef) {
  const table = await loadSource(ref);
  const request = {
    method: "threshold",
    mapping: {
      name: 0,
      value: 4,
      ...noAccountColumns,
    },
    boundary: "from",
    rule: "start",
    criteria: [],
    mode: "live",
  } as const;
  const settings = await readSettings();
  return {
    preview: await previewClassification(request, table, settings, "en"),
    write: () => writeClassification(request, table, settings, options),
  };
}

async function forecast(ref: SourceRef) {
  const table = await loadSource(ref);
  const request = {
    mapping: await suggestMapping("opportunities", table),
    period: "month",
    target: null,
    groupBy: "none",
    stageWeights: {},
    mode: "live",
  } as const;
  const settings = await readSettings();
  const { total } = await previewForecast(request, table, settings, "en");
  await writeForecast(request, table, settings, options);
  return total;
}

describe("a list at the end of a sheet", () => {
  test.each([
    ["one column before the last", "XEY5", "XEY5:XFC8"],
    ["in the last columns", "XEZ5", "XEZ5:XFD8"],
  ])("%s is found, read and forecast; three columns beside it have no room, said before", async (...at) => {
    const [, corner, address] = at;
    await listAt(corner);
    expect((await listSources("opportunities"))[0]).toMatchObject({ sheet: "List", address, rows: 3 });
    const ref = { kind: "range", sheet: "List", address } as const;
    expect(await forecast(ref)).toMatchObject({ deals: 3 });
    const { preview, write } = await classification(ref);
    const conflict = { key: "noRoomBeside", params: { source: `List!${address}` } };
    expect(preview.conflicts).toEqual([conflict]);
    expect(preview.tiers).toEqual(["A", "B", "D"]);
    expect(preview.touched.every(({ address: touched }) => !touched.includes("XFE"))).toBe(true);
    await expect(write()).rejects.toMatchObject(conflict);
  });

  test("with three free columns beside it gets its tiers in them", async () => {
    const { book } = await listAt("XEW5");
    const { preview, write } = await classification({
      kind: "range",
      sheet: "List",
      address: "XEW5:XFA8",
    });
    expect(preview.conflicts).toEqual([]);
    await write();
    const id = book.sheetByName("List")?.id ?? "";
    expect(book.readValues(id, { top: 4, left: 16_381, bottom: 7, right: 16_381 })).toEqual([
      ["Tier"],
      ["A"],
      ["B"],
      ["D"],
    ]);
  });

  test.each<SourceRef>([
    { kind: "range", sheet: "List", address: "B1048573:F1048576" },
    { kind: "name", name: "Deals" },
  ])("in the last rows is read like any other, by $kind", async (ref) => {
    await listAt("B1048573", "Deals");
    expect(await forecast(ref)).toMatchObject({ deals: 3 });
    const { preview, write } = await classification(ref);
    expect(preview.conflicts).toEqual([]);
    expect((await write()).title).toMatchObject({ params: { accounts: 3 } });
  });
});

describe("a name of whole columns or rows", () => {
  const withName = (formula: string) =>
    runExcel(async (context) => {
      context.workbook.names.add("All", formula);
      await context.sync();
    });

  test.each([
    ["=List!$A:$E", "A5:E8"],
    ["=List!$B:$C", "B5:C8"],
    ["=List!$5:$8", "A5:E8"],
  ])("%s is a list as far as it is filled, below the titles", async (formula, address) => {
    await withWorkbook({
      List: [["Pipeline"], [], ["as of March"], [], ...rows],
      Other: [["x"]],
    });
    await withName(formula);
    const found = await listSources("opportunities");
    expect(found.find(({ label }) => label === "All")).toMatchObject({ address, rows: 3 });
    const table = await loadSource({ kind: "name", name: "All" });
    expect(table).toMatchObject({ sheet: "List", address, rows: 3 });
  });

  test("of an empty sheet, or of another workbook, is no list", async () => {
    await withWorkbook({ List: rows, Empty: [] });
    await withName("=Empty!$A:$D");
    await runExcel(async (context) => {
      context.workbook.names.add("Elsewhere", "='[Book2.xlsx]Sheet1'!$A$1:$C$9");
      await context.sync();
    });
    expect((await listSources("opportunities")).map(({ label }) => label)).toEqual(["List!A1:E4"]);
  });

  test("an address of whole columns is read the same way", async () => {
    await withWorkbook({ List: [["Pipeline"], [], ...rows] });
    const table = await loadSource({ kind: "range", sheet: "List", address: "A:E" });
    expect(table).toMatchObject({ address: "A3:E6", rows: 3, label: "List!A3:E6" });
    expect(await forecast({ kind: "range", sheet: "List", address: "A:E" })).toMatchObject({ deals: 3 });
  });

  test("rows below are in it the next time", async () => {
    await withWorkbook({ List: rows });
    await withName("=List!$A:$E");
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem("List").getRange("A5:C5").values = [["Delta", "P3", 7]];
      await context.sync();
    });
    expect(await loadSource({ kind: "name", name: "All" })).toMatchObject({ address: "A1:E5", rows: 4 });
  });
});
