import { insertFormula } from "../../../../src/actions/functions/insertFormula";
import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import { runSelfCheck } from "../../../../src/actions/selfCheck/runSelfCheck";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { rememberMapping, suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { planSectionIds } from "../../../../src/core/plan/PlanField";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { build, lists, loadSources } from "../plans/plansHost";
import { classifyCase } from "../rerun/classifyCase";
import { commissionCase } from "../rerun/commissionCase";
import { forecastCase, stopOnForecastDay } from "../rerun/forecastCase";
import { now } from "../rerun/RerunCase";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

stopOnForecastDay();
beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options = { language: "en", now } as const;
const refusal = { key: "workbookReadOnly" };

/** A workbook that is open for reading only, and what changed in it since. */
async function viewed(sheets: Parameters<typeof withWorkbook>[0], tables: Record<string, string> = {}) {
  const host = await withWorkbook(sheets, { tables });
  host.host.rules.readOnly = true;
  const before = everything(host);
  return { host, isUntouched: () => expect(everything(host)).toEqual(before) };
}

const everything = ({ book }: HeadlessHost) => ({
  cells: bookSnapshot(book),
  settings: [...book.settings()],
  parts: [...book.customXml()],
});

describe.each([classifyCase, forecastCase, commissionCase])("$feature in a read-only workbook", (of) => {
  const ref: SourceRef = { kind: "table", name: of.source };
  const open = () => viewed({ [of.source]: [of.headers, ...of.rows] }, { [of.source]: of.source });

  it.each(["live", "values"] as const)(
    "shows its figures and says why it is not written (%s)",
    async (mode) => {
      const { isUntouched } = await open();
      expect((await of.preview(mode, ref)).conflicts).toEqual([{ ...refusal, params: {} }]);
      await expect(of.write(mode, ref)).rejects.toMatchObject(refusal);
      isUntouched();
    },
  );
});

it("a column that is chosen is remembered, but not in the workbook", async () => {
  const { isUntouched, host } = await viewed({
    List: [
      ["Account", "Annual sales", "Region"],
      ["Acme", 5, "North"],
    ],
  });
  const table = await loadSource({ kind: "range", sheet: "List", address: "A1:C2" });
  const mapping = { ...(await suggestMapping("accounts", table)), segment: 2 };
  await rememberMapping("accounts", table, mapping);
  isUntouched();
  expect(await suggestMapping("accounts", table)).toEqual(mapping);

  host.host.rules.readOnly = false;
  expect(await suggestMapping("accounts", table)).not.toEqual(mapping);
});

it("plans say it before and change nothing", async () => {
  const { isUntouched } = await viewed(lists);
  const request = { accounts: ["Acme"], sections: planSectionIds };
  const { conflicts } = await previewPlans(request, await loadSources(), await readSettings(), "en");
  expect(conflicts).toEqual([{ ...refusal, params: {} }]);
  await expect(build(["Acme"])).rejects.toMatchObject(refusal);
  isUntouched();
});

it.each<[string, () => Promise<unknown>]>([
  ["the settings sheet", () => ensureSettings(options)],
  ["the self-check", () => runSelfCheck([], options)],
  [
    "a formula",
    () =>
      insertFormula({ formula: "=1+1", target: { sheet: "List", address: "D1" }, replaces: null }, options),
  ],
])("%s is not added", async (_title, act) => {
  const { isUntouched } = await viewed({ List: [["a"]] });
  await expect(act()).rejects.toMatchObject(refusal);
  isUntouched();
});

it("the last write is not taken back, and can be once the workbook may be changed", async () => {
  const { host } = await withWorkbook({ List: [["a"]] });
  await ensureSettings(options);
  host.rules.readOnly = true;
  await expect(undoLastWrite()).rejects.toMatchObject(refusal);
  host.rules.readOnly = false;
  expect(await undoLastWrite()).toMatchObject({ key: "undone" });
});

it("Excel refuses a change of a read-only workbook", async () => {
  const { host } = await viewed({ List: [["a"]] });
  const change = (act: (sheet: Excel.Worksheet) => unknown) =>
    host.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("List"));
      await context.sync();
    });
  const denied = { code: "AccessDenied" };
  await expect(change((sheet) => (sheet.getRange("A1").values = [[1]]))).rejects.toMatchObject(denied);
  await expect(change((sheet) => sheet.getRange("A1").clear())).rejects.toMatchObject(denied);
  await expect(change((sheet) => sheet.delete())).rejects.toMatchObject(denied);
  await change((sheet) => sheet.activate());
});
