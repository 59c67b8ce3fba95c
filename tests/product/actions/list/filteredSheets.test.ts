import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { build, lists, loadSources } from "../plans/plansHost";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { noAccountColumns } from "../../../support/noAccountColumns";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const mapping = {
  name: 0,
  value: 1,
  ...noAccountColumns,
};
const request = {
  ...({
    method: "threshold",
    mapping,
    boundary: "from",
    rule: "start",
    criteria: [],
    mode: "values",
  } as const),
};
const options = { language: "en", now: new Date(2026, 10, 29) } as const;

/** Hides rows of a sheet by a filter, under which Excel misplaces what is written. */
async function filter({ Excel, host }: HeadlessHost, sheet: string, address: string): Promise<void> {
  host.rules.filteredWritesMisplace = true;
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const criteria = { filterOn: Excel.FilterOn.values, values: ["nothing like it"] };
    worksheet.autoFilter.apply(worksheet.getRange(address), 0, criteria);
    await context.sync();
  });
}

test("an output sheet under a filter is not written", async () => {
  const host = await withWorkbook({
    List: [
      ["Account", "Annual sales"],
      ["Acme", 6_000_000],
      ["Beta", 20_000],
    ],
  });
  const read = () => loadSource({ kind: "range", sheet: "List", address: "A1:B3" });
  await writeClassification(request, await read(), await readSettings(), options);
  await filter(host, "Tier summary", "A5:C8");
  const before = bookSnapshot(host.book);
  const refusal = { key: "sheetFiltered", params: { sheet: "Tier summary" } };
  const settings = await readSettings();
  const { conflicts } = await previewClassification(request, await read(), settings, "en");
  expect(conflicts).toContainEqual(refusal);
  await expect(writeClassification(request, await read(), settings, options)).rejects.toMatchObject(refusal);
  expect(bookSnapshot(host.book)).toEqual(before);
});

test("a plan tab under a filter is not written", async () => {
  const host = await withWorkbook(lists);
  await build(["Acme"]);
  await filter(host, "Acme", "B5:C12");
  const before = bookSnapshot(host.book);
  const refusal = { key: "sheetFiltered", params: { sheet: "Acme" } };
  const chosen = { accounts: ["Acme"], sections: ["profile"] as const };
  const { conflicts } = await previewPlans(chosen, await loadSources(), await readSettings(), "en");
  expect(conflicts).toContainEqual(refusal);
  await expect(build(["Acme"])).rejects.toMatchObject(refusal);
  expect(bookSnapshot(host.book)).toEqual(before);
});
