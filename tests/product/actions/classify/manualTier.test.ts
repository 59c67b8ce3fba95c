import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { messageText, type WriteMode } from "../../../../src/actions/list/messages";
import { listPlanAccounts } from "../../../../src/actions/plans/listPlanAccounts";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import type { Language } from "../../../../src/i18n/Language";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

// House tiers by threshold: A from 5,000,000, B from 3,000,000, C from 1,000,000, else D.
const list = [
  ["Account", "Annual sales", "Manual tier", "Reason"],
  ["Acme", 6_000_000, "", ""],
  ["Beta", 3_000_000, "A", "new factory"],
  ["Gamma", 1_500_000, "C", ""],
  ["Delta", 20_000, "B", "strategic"],
];
const inTable: SourceRef = { kind: "table", name: "Accounts" };
const inRange: SourceRef = { kind: "range", sheet: "List", address: "A1:D5" };

const open = (ref: SourceRef) =>
  withWorkbook({ List: list }, ref.kind === "table" ? { tables: { Accounts: "List" } } : {});

async function given(ref: SourceRef, mode: WriteMode) {
  const table = await loadSource(ref);
  const mapping = await suggestMapping("accounts", table);
  const request: ClassificationRequest = {
    ...{ method: "threshold", mapping, mode },
    ...{ boundary: "from", rule: "start", criteria: [] },
  };
  return { request, table, settings: await readSettings() };
}

async function preview(ref: SourceRef, language: Language = "en") {
  const { request, table, settings } = await given(ref, "values");
  const found = await previewClassification(request, table, settings, language);
  return { ...found, said: found.notes.map((note) => messageText(language, note)) };
}

async function write(ref: SourceRef, mode: WriteMode): Promise<void> {
  const { request, table, settings } = await given(ref, mode);
  await writeClassification(request, table, settings, { language: "en", now: new Date(2026, 10, 21) });
}

async function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("List").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function type(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("List").getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("the list's own column of tiers set by hand", () => {
  test("counts before what is computed, and is shown with its reasons before anything is written", async () => {
    await open(inRange);
    const { tiers, overrides, said } = await preview(inRange);
    expect(tiers).toEqual(["A", "A", "C", "B"]);
    expect(overrides.map(({ account, tier, computed, reason }) => [account, tier, computed, reason])).toEqual(
      [
        ["Beta", "A", "B", "new factory"],
        ["Gamma", "C", "C", ""],
        ["Delta", "B", "D", "strategic"],
      ],
    );
    expect(said).toContain(
      "3 tiers stand in the list’s own column “Manual tier” and go before what is computed. That column is never changed.",
    );
    expect((await preview(inRange, "zh-CN")).said).toContain(
      "列表自有的“Manual tier”列中有 3 个等级，优先于计算结果。该列不会被改动。",
    );
  });

  test.each([
    ["values", inTable],
    ["values", inRange],
    ["live", inTable],
    ["live", inRange],
  ] as const)("is followed in %s and left as it is", async (mode, ref) => {
    await open(ref);
    await write(ref, mode);
    expect(await read("E1:G1")).toEqual([["Tier", "Tier override", "Override reason"]]);
    expect((await read("E2:E5")).flat()).toEqual(["A", "A", "C", "B"]);
    expect((await read("F2:G5")).flat()).toEqual(["", "", "", "", "", "", "", ""]);
    expect(await read("A1:D5")).toEqual(list);
    if (mode === "values") return;
    // Live tiers follow what is typed there, and what is typed in our column goes before it.
    await type("C2", "D");
    await type("F3", "C");
    expect((await read("E2:E5")).flat()).toEqual(["D", "C", "C", "B"]);
  });

  test("gives way to our own column where both are filled; that is said where they differ", async () => {
    await open(inTable);
    await write(inTable, "values");
    await type("F3", "C");
    await type("F4", "c");
    const { tiers, said } = await preview(inTable);
    expect(tiers).toEqual(["A", "C", "c", "B"]);
    expect(said).toContain(
      "Both “Tier override” and “Manual tier” set a tier for 1 account, and another one, the first in row 3: “Tier override” counts.",
    );
  });

  test("gives way to what was typed over the tier itself", async () => {
    await open(inTable);
    await write(inTable, "values");
    await type("E5", "A");
    const { tiers, overrides } = await preview(inTable);
    expect(tiers[3]).toBe("A");
    expect(overrides.find(({ row }) => row === 3)).toMatchObject({
      typedOver: true,
      isTheirs: false,
      differs: true,
    });
  });

  test("means the same to the account plans", async () => {
    await open(inTable);
    await write(inTable, "values");
    await type("F3", "C");
    const { table, request, settings } = await given(inTable, "values");
    const sources = { accounts: { table, mapping: request.mapping } };
    const accounts = await listPlanAccounts(sources, settings);
    expect(accounts.map(({ name, tier }) => [name, tier])).toEqual([
      ["Acme", "A"],
      ["Delta", "B"],
      ["Beta", "C"],
      ["Gamma", "C"],
    ]);
  });
});
