import { previewForecast, writeForecast } from "../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../src/actions/forecast/types";
import { openSettings } from "../../../src/actions/settings/openSettings";
import { readSettings } from "../../../src/actions/settings/readSettings";
import { loadSource } from "../../../src/actions/sources/loadSource";
import { undoLastWrite } from "../../../src/actions/undoLastWrite";
import { closeWorkbooks, withWorkbook } from "../../support/headless";
import { build, lists } from "./plans/plansHost";
import { bookSnapshot } from "./support/bookSnapshot";

afterEach(closeWorkbooks);

const options = { language: "en", now: new Date(2026, 10, 29) } as const;
const deals = [
  ["Stage", "Amount", "Close date"],
  ["P3", 100, 46_037],
];
const request: ForecastRequest = {
  mapping: {
    ...{ stage: 0, amount: 1, closeDate: 2 },
    ...{
      name: null,
      account: null,
      owner: null,
      ...{ probability: null, category: null, managerFigure: null, product: null },
      department: null,
      id: null,
    },
  },
  period: "month",
  target: null,
  groupBy: "none",
  stageWeights: {},
  mode: "values",
};

const forecast = async (more: Partial<ForecastRequest> = {}) =>
  [
    { ...request, ...more },
    await loadSource({ kind: "table", name: "Deals" }),
    await readSettings(),
  ] as const;

const open = () => withWorkbook({ Deals: deals }, { tables: { Deals: "Deals" } });

async function act(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const protectStructure = () => act(({ protection }) => protection.protect());

describe("a workbook whose structure is protected", () => {
  test("is said in the preview and before a write that needs a new sheet; nothing is changed", async () => {
    const { book } = await open();
    await protectStructure();
    const before = bookSnapshot(book);
    const { conflicts } = await previewForecast(...(await forecast()), "en");
    expect(conflicts).toEqual([{ key: "structureProtected", params: {} }]);
    await expect(writeForecast(...(await forecast()), options)).rejects.toMatchObject({
      key: "structureProtected",
    });
    await expect(openSettings(options)).rejects.toMatchObject({ key: "structureProtected" });
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("takes a refresh of the sheet that is there, and refuses an undo that would remove one", async () => {
    const { book } = await open();
    await writeForecast(...(await forecast()), options);
    await protectStructure();
    await writeForecast(...(await forecast({ period: "year" })), options);
    await undoLastWrite();
    const before = bookSnapshot(book);
    await expect(undoLastWrite()).rejects.toMatchObject({ key: "structureProtected" });
    expect(bookSnapshot(book)).toEqual(before);
    await act(({ protection }) => protection.unprotect());
    await undoLastWrite();
    expect(book.sheets().map(({ name }) => name)).toEqual(["Deals"]);
  });

  test("is said before plan tabs are added", async () => {
    const { book } = await withWorkbook(lists);
    await protectStructure();
    const before = bookSnapshot(book);
    await expect(build(["Acme"])).rejects.toMatchObject({ key: "structureProtected" });
    expect(bookSnapshot(book)).toEqual(before);
  });
});

test("a protected settings sheet is said before a new stage would be remembered there", async () => {
  const { book } = await open();
  await openSettings(options);
  await act(({ worksheets }) => worksheets.getItem("KAM Settings").protection.protect());
  await act(({ worksheets }) => void (worksheets.getItem("Deals").getRange("A2").values = [["Pilot"]]));
  const before = bookSnapshot(book);
  const given = await forecast({ stageWeights: { Pilot: 0.5 } });
  const { conflicts } = await previewForecast(...given, "en");
  const reason = { key: "sheetProtected", params: { sheet: "KAM Settings" } };
  expect(conflicts).toEqual([reason]);
  await expect(writeForecast(...given, options)).rejects.toMatchObject(reason);
  expect(bookSnapshot(book)).toEqual(before);
});

test("an undo on a sheet that was protected since is refused by its name, with everything as it is", async () => {
  const { book } = await open();
  await writeForecast(...(await forecast()), options);
  await writeForecast(...(await forecast({ period: "year" })), options);
  await act(({ worksheets }) => worksheets.getItem("Forecast").protection.protect());
  const before = bookSnapshot(book);
  await expect(undoLastWrite()).rejects.toMatchObject({
    key: "sheetProtected",
    params: { sheet: "Forecast" },
  });
  expect(bookSnapshot(book)).toEqual(before);
});
