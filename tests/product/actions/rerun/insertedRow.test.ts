import type { WriteMode } from "../../../../src/actions/list/messages";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
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
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tier summary").getRange("8:8").insert("Down");
      await context.sync();
    });
    await typeInto(host, "Tier summary", "A8", "as of today");
    await typeInto(host, "Accounts", "B5", 4_000_000);

    const result = await classifyCase.write(mode, accounts);
    const own = "Tier summary (2)";
    expect(result.goTo.sheet).toBe(own);
    expect(result.notes).toContainEqual({ key: "noteNewVersion", params: { sheet: "Tier summary", own } });
    expect(result.kept).toBe(0);
    expect(
      readCells(host, own, "A9:D13").values.map(([tier, count, , value]) => [tier, count, value]),
    ).toEqual([
      ["A", 1, 6_000_000],
      ["B", 2, 7_000_000],
      ["C", 1, 1_500_000],
      ["D", 1, 10_000],
      ["Total", 5, 14_510_000],
    ]);
    expect(readCells(host, own, "A17:D21").values).toEqual([
      [1, "A", "Acme", 6_000_000],
      [2, "B", "Delta", 4_000_000],
      [3, "B", "Beta", 3_000_000],
      [4, "C", "Gamma", 1_500_000],
      [5, "D", "Eps", 10_000],
    ]);
    expect(readCells(host, "Accounts", "C2:C6").values.flat()).toEqual(["A", "B", "C", "B", "D"]);
    expect(readCells(host, "Tier summary", "A8").values).toEqual([["as of today"]]);
    expect(readCells(host, "Tier summary", "A9:B9").values).toEqual([["Tier", "Accounts"]]);
  });
});
