import { listSources } from "../../../../src/actions/sources/listSources";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { rememberMapping, suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { sourceProblems } from "../../../../src/actions/sources/sourceProblems";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const accounts = [
  ["Customer", "Annual sales", "Owner"],
  ["Acme Co., Ltd.", 5_200_000, "Li"],
  ["ＡＣＭＥ", "'1,200", "Li"],
  ["Beta", null, "Wang"],
  ['\'=HYPERLINK("http://x","y")', -5, "Wang"],
  ["Gamma", "'n/a", "Wang"],
  ["Delta", "#N/A", "Zhao"],
];

describe("sources", () => {
  test("a table that fits the role comes before a list on a sheet and before other tables", async () => {
    await withWorkbook(
      {
        List: [["Sales 2025"], [], ["Company", "Revenue"], ["X", 5], ["Y", 6]],
        Accounts: accounts,
        Contacts: [
          ["Account", "Contact", "Role"],
          ["Acme", "Ann", "KDM"],
        ],
      },
      { tables: { Customers: "Accounts", People: "Contacts" } },
    );
    const options = await listSources("accounts");
    expect(options.map(({ label, rows, address }) => [label, rows, address])).toEqual([
      ["Customers", 6, "A1:C7"],
      ["List!A3:B5", 2, "A3:B5"],
      ["People", 1, "A1:C2"],
    ]);
  });

  test("a list goes on below blank rows between, whatever stands beside it", async () => {
    await withWorkbook({
      List: [["Company", "Revenue", "", "Month", "Plan"], ["X", 5, "", "Q1", 7], [], ["Y", 6]],
    });
    const [found] = await listSources("accounts");
    expect([found?.address, found?.rows]).toEqual(["A1:B4", 3]);
  });

  test("with a chart sheet on top, or out of focus, every list but the one around the active cell is found", async () => {
    const { host } = await withWorkbook({ Accounts: accounts }, { tables: { Customers: "Accounts" } });
    host.isInFocus = false;
    expect((await listSources("accounts")).map(({ label }) => label)).toEqual(["Customers"]);
  });

  test("lists asked for in several roles at once are read in one go, and anew the next time", async () => {
    const { host, Excel } = await withWorkbook({ Accounts: accounts }, { tables: { Customers: "Accounts" } });
    const roles = ["accounts", "opportunities", "contacts", "sales"] as const;
    await Promise.all(roles.map((role) => listSources(role)));
    expect(host.stats.roundTrips).toBe(4);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Customers").name = "Clients";
      await context.sync();
    });
    const [found] = await listSources("accounts");
    expect(found?.label).toBe("Clients");
  });

  test("a source is read column by column, texts as they are, errors as errors", async () => {
    await withWorkbook({ Accounts: accounts }, { tables: { Customers: "Accounts" } });
    const table = await loadSource({ kind: "table", name: "Customers" });
    expect(table).toMatchObject({
      sheet: "Accounts",
      address: "A1:C7",
      rows: 6,
      firstRow: 2,
      firstColumn: 1,
    });
    expect(table.headers).toEqual(["Customer", "Annual sales", "Owner"]);
    expect(table.columns[1]).toEqual([5_200_000, "1,200", null, -5, "n/a", { error: "#N/A" }]);
    expect(table.columns[0]?.[3]).toBe('=HYPERLINK("http://x","y")');
  });

  test("what is odd is found: similar names, text numbers, blanks, negatives, texts and errors", async () => {
    await withWorkbook({ Accounts: accounts });
    const table = await loadSource({ kind: "range", sheet: "Accounts", address: "A1:C7" });
    const problems = await sourceProblems("accounts", table, await suggestMapping("accounts", table));
    expect(problems.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["similar", [0, 1]],
      ["textNumber", [1]],
      ["blankValue", [2]],
      ["negative", [3]],
      ["notNumber", [4]],
      ["error", [5]],
    ]);
    expect(problems[0]?.groups?.[0]?.spellings).toEqual(["Acme Co., Ltd.", "ＡＣＭＥ"]);
  });

  test("a mapping is remembered in the workbook by header", async () => {
    await withWorkbook({ Accounts: accounts });
    const ref = { kind: "range", sheet: "Accounts", address: "A1:C7" } as const;
    const table = await loadSource(ref);
    const mapping = { ...(await suggestMapping("accounts", table)), owner: null, segment: 2 };
    await rememberMapping("accounts", table, mapping);
    expect(await suggestMapping("accounts", await loadSource(ref))).toEqual(mapping);
  });

  test("a source that is gone says so by name", async () => {
    await withWorkbook({ Accounts: accounts });
    await expect(loadSource({ kind: "table", name: "Gone" })).rejects.toMatchObject({
      key: "sourceGone",
      params: { source: "Gone" },
    });
  });
});
