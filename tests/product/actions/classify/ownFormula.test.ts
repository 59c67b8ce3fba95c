import { writeClassification } from "../../../../src/actions/classify/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { typeInto } from "../support/typeInto";
import { noAccountColumns } from "../../../support/noAccountColumns";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const mapping = {
  name: 0,
  value: 1,
  ...noAccountColumns,
};

async function write(mode: "live" | "values"): Promise<void> {
  const table = await loadSource({ kind: "table", name: "Accounts" });
  const request = {
    ...({ method: "threshold", mapping, boundary: "from", rule: "start", criteria: [] } as const),
    mode,
  };
  await writeClassification(request, table, await readSettings(), {
    language: "en",
    now: new Date(2026, 10, 29),
  });
}

test("a formula of the user's among live tiers stops a write, which Excel might let overwrite it for good", async () => {
  const sheets = {
    List: [
      ["Account", "Annual sales"],
      ["Acme", 6_000_000],
      ["Beta", 3_000_000],
      ["Gamma", 20_000],
    ],
  };
  const host = await withWorkbook(sheets, { tables: { Accounts: "List" } });
  const { rules } = host.host;
  rules.tableAutoFill = true;
  await write("live");
  // In Excel a formula that is typed there is an exception, which stays.
  rules.tableAutoFill = false;
  await typeInto(host, "List", "C3", '=IF([@[Annual sales]]>1,"A","B")');
  rules.tableAutoFill = true;
  const before = bookSnapshot(host.book);
  const refusal = { key: "tierFormulasMixed", params: { cell: "List!C3" } };
  await expect(write("live")).rejects.toMatchObject(refusal);
  await expect(write("values")).rejects.toMatchObject(refusal);
  expect(bookSnapshot(host.book)).toEqual(before);
});
