import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest, ClassifyMethod } from "../../../../src/actions/classify/types";
import type { WriteMode, WriteResult } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { daily } from "../../../support/daily";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { readCells } from "../support/readCells";
import { WrittenReport } from "../support/readReport";
import { typeInto } from "../support/typeInto";
import { now } from "./RerunCase";
import { noAccountColumns } from "../../../support/noAccountColumns";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const list = [
  ["Account", "Annual sales", "Growth"],
  ["Acme", 6_000_000, 0.1],
  ["Beta", 3_000_000, 0.2],
  ["Gamma", 1_500_000, 0.3],
  ["Delta", 20_000, 0.4],
  ["Eps", 10_000, 0.5],
];
const table = { kind: "table", name: "Accounts" } as const;
const plain = (address: string) => ({ kind: "range", sheet: "Accounts", address }) as const;

async function classify(ref: SourceRef, method: ClassifyMethod, mode: WriteMode): Promise<WriteResult> {
  const source = await loadSource(ref);
  const at = (header: string) => source.headers.findIndex((text) => text.startsWith(header));
  const none = {
    ...noAccountColumns,
  };
  const columns = [at("Annual sales"), at("Growth")];
  const request: ClassificationRequest = {
    method,
    mapping: { name: at("Account"), value: at("Annual sales"), ...none },
    boundary: "from",
    rule: "start",
    criteria: method === "score" ? columns.map((column) => ({ column, weight: 0.5 })) : [],
    mode,
  };
  const settings = await readSettings();
  await previewClassification(request, source, settings, "en");
  return writeClassification(request, source, settings, { language: "en", now });
}

async function edit({ Excel }: HeadlessHost, act: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

const insertRow = (workbook: Excel.Workbook, sheet: string, row: number): void =>
  void workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert("Down");

/** What makes Excel rewrite the formulas of a tier column. */
const rewrites: readonly { readonly title: string; act(workbook: Excel.Workbook): void }[] = [
  {
    title: "the summary was renamed",
    act: ({ worksheets }) => void (worksheets.getItem("Tier summary").name = "For the board"),
  },
  { title: "a row was inserted in the summary", act: (workbook) => insertRow(workbook, "Tier summary", 8) },
  { title: "the summary was deleted", act: ({ worksheets }) => worksheets.getItem("Tier summary").delete() },
  {
    title: "the settings were deleted",
    act: ({ worksheets }) => worksheets.getItem("KAM Settings").delete(),
  },
  { title: "a row was inserted in the settings", act: (workbook) => insertRow(workbook, "KAM Settings", 2) },
  {
    title: "the header of the values was changed",
    act: ({ worksheets }) => (worksheets.getItem("Accounts").getRange("B1").values = [["Annual sales, net"]]),
  },
  {
    title: "the list moved",
    act: ({ worksheets }) => void worksheets.getItem("Accounts").getRange("A:A").insert("Right"),
  },
];

/** Tiers of the list above with Delta at 9,000,000, worked out by hand from the house numbers. */
const wanted: Readonly<Record<ClassifyMethod, readonly string[]>> = {
  // 9.0, 6.0, 3.0, 1.5, 0.01 of 19.51: each begins at 0, 46, 77, 92, 99.9 %; A below 80 %, B below 95 %
  share: ["A", "A", "B", "A", "C"],
  threshold: ["A", "B", "C", "A", "D"],
  rank: ["D", "D", "D", "A", "D"],
  score: ["D", "D", "D", "A", "D"],
};

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

const liveMethods = (["threshold", "share", "score"] as const).map((method, turn) => ({ method, turn }));

describe.each(liveMethods)("a live tier column by $method", ({ method, turn }) => {
  it.each(daily(rewrites, 5, turn))("is ours still when $title", async ({ act }) => {
    const host = await withWorkbook({ Accounts: list }, { tables: { Accounts: "Accounts" } });
    await classify(table, method, "live");
    await typeInto(host, "Accounts", "B5", 9_000_000);
    await edit(host, act);
    const tiers = () => {
      const { values, formulas } = readCells(host, "Accounts", "A1:H6");
      const column = values[0]?.indexOf("Tier") ?? -1;
      return [values, formulas].map((cells) => cells.slice(1).map((row) => row[column]));
    };
    const before = bookSnapshot(host.book);

    const live = await classify(table, method, "live");
    expect(live.kept).toBe(0);
    expect(tiers()[0]).toEqual(wanted[method]);
    const summary = live.written.filter(({ sheet }) => sheet !== "KAM Settings").at(-1)?.sheet ?? "";
    if (method !== "threshold") {
      const computed = new WrittenReport(host, summary).table(["Computed tier"]);
      expect(tiers()[1]?.join()).toContain(`'${summary}'!${absolute(computed.address(0, 0))}:`);
    }

    expect((await classify(table, "threshold", "values")).kept).toBe(0);
    expect(tiers()).toEqual([wanted.threshold, wanted.threshold]);
    await undoLastWrite();
    expect(await undoLastWrite()).toEqual({ key: "undone", params: {} });
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("is ours still when a row was inserted above a list that is no table", async () => {
    const host = await withWorkbook({ Accounts: list });
    await classify(plain("A1:C6"), method, "live");
    await edit(host, (workbook) => insertRow(workbook, "Accounts", 1));
    await typeInto(host, "Accounts", "B6", 9_000_000);
    expect((await classify(plain("A2:C7"), method, "live")).kept).toBe(0);
    expect(readCells(host, "Accounts", "D3:D7").values.flat()).toEqual(wanted[method]);
    expect((await classify(plain("A2:C7"), "threshold", "values")).kept).toBe(0);
    expect(readCells(host, "Accounts", "D3:D7").formulas.flat()).toEqual(wanted.threshold);
  });

  it("knows a formula of the user's also when Excel rewrote the others, and does not write over a mixed column", async () => {
    const host = await withWorkbook({ Accounts: list }, { tables: { Accounts: "Accounts" } });
    await classify(table, method, "live");
    await typeInto(host, "Accounts", "D2", '=IF([@Growth]>1,"A","B")');
    await edit(host, (workbook) => insertRow(workbook, "KAM Settings", 2));
    await edit(host, ({ worksheets }) => void (worksheets.getItem("Tier summary").name = "For the board"));
    const refusal = { key: "tierFormulasMixed", params: { cell: "Accounts!D2" } };
    await expect(classify(table, method, "live")).rejects.toMatchObject(refusal);
    expect(readCells(host, "Accounts", "D2").formulas).toEqual([['=IF([@Growth]>1,"A","B")']]);
  });
});
