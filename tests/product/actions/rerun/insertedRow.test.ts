import type { WriteMode } from "../../../../src/actions/list/messages";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
import { WrittenReport } from "../support/readReport";
import { typeInto } from "../support/typeInto";
import { classifyCase } from "./classifyCase";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const accounts = { kind: "table", name: "Accounts" } as const;
const list = [
  ["Account", "Annual sales"],
  ["Acme", 6_000_000],
  ["Beta", 3_000_000],
  ["Gamma", 1_500_000],
  ["Delta", 20_000],
  ["Eps", 10_000],
];

describe.each<WriteMode>(["values", "live"])("a tier summary, %s, in which a row was inserted", (mode) => {
  it("is written anew with the right figures, and the old one keeps the note", async () => {
    const host = await withWorkbook({ Accounts: list }, { tables: { Accounts: "Accounts" } });
    await classifyCase.write(mode, accounts);
    const { header } = new WrittenReport(host, "Tier summary").table(["Tier", "Accounts"]);
    const note = `A${header + 1}`;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Tier summary")
        .getRange(`${header + 1}:${header + 1}`)
        .insert("Down");
      await context.sync();
    });
    await typeInto(host, "Tier summary", note, "as of today");
    await typeInto(host, "Accounts", "B5", 4_000_000);

    const result = await classifyCase.write(mode, accounts);
    const own = "Tier summary (2)";
    expect(result.goTo.sheet).toBe(own);
    expect(result.notes).toContainEqual({ key: "noteNewVersion", params: { sheet: "Tier summary", own } });
    expect(result.kept).toBe(0);
    const sheet = new WrittenReport(host, own);
    const tiers = sheet.table(["Tier", "Accounts"]);
    expect(
      [...tiers.rows, tiers.total?.values ?? []].map(([tier, count, , value]) => [tier, count, value]),
    ).toEqual([
      ["A", 1, 6_000_000],
      ["B", 2, 7_000_000],
      ["C", 1, 1_500_000],
      ["D", 1, 10_000],
      ["Total", 5, 14_510_000],
    ]);
    expect(sheet.table(["Account", "Annual sales"]).rows.map((row) => row.slice(0, 2))).toEqual([
      ["Acme", 6_000_000],
      ["Delta", 4_000_000],
      ["Beta", 3_000_000],
      ["Gamma", 1_500_000],
      ["Eps", 10_000],
    ]);
    expect(readCells(host, "Accounts", "C2:C6").values.flat()).toEqual(["A", "B", "C", "B", "D"]);
    expect(readCells(host, "Tier summary", note).values).toEqual([["as of today"]]);
    expect(new WrittenReport(host, "Tier summary").table(["Tier", "Accounts"]).header).toBe(header + 1);
  });
});
