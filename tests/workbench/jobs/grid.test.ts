import { writeFileSync } from "node:fs";
import path from "node:path";
import { Book } from "../../../workbench/engine/Book";
import { createHeadlessHost } from "../../../workbench/headless/createHeadlessHost";
import { fillSheets } from "../../../workbench/jobs/fillSheets";
import { runEdit } from "../../../workbench/jobs/steps/runEdit";
import { makeFolder, removeFolders, root, runJob, runKam } from "./runKam";
import { execFileSync } from "node:child_process";

afterAll(removeFolders);

interface Read {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: string[][];
}

const rows = [
  ["Name", "Amount"],
  ["Cedar", 30],
  ["Alder", 10],
  ["Birch", 20],
];
const book = { sheets: { Data: { rows, table: "Data" }, Other: [["x"], ["y"]] } };

/** What stands in ranges after the steps. */
async function after(
  steps: readonly object[],
  ranges: readonly string[],
  open: object = book,
): Promise<Read[]> {
  const { answer } = await runJob({ open, steps: [...steps, { read: ranges }] });
  expect(answer.steps.map(({ error }) => error)).toEqual(answer.steps.map(() => null));
  return answer.steps.at(-1)?.result as Read[];
}

async function sheetsAfter(edit: object): Promise<Record<string, unknown[]>> {
  const { answer } = await runJob({ open: book, steps: [{ edit }, { sheets: true }] });
  expect(answer.steps.map(({ error }) => error)).toEqual([null, null]);
  return answer.steps[1]?.result as Record<string, unknown[]>;
}

describe("cells of a document", () => {
  test("are values, texts, formulas and formats, and never read as typing", async () => {
    const cells = [
      "007",
      "1,200",
      "'quoted",
      "'=no formula",
      "=1+1",
      { v: 0.5, format: "0%" },
      true,
      null,
      "15/03/2026",
    ];
    const [read] = await after([], ["S!A1:I1"], { sheets: { S: [cells] } });
    expect(read?.values).toEqual([
      ["007", "1,200", "'quoted", "=no formula", 2, 0.5, true, "", "15/03/2026"],
    ]);
    expect(read?.formulas[0]?.[4]).toBe("=1+1");
    expect(read?.formats[0]?.[5]).toBe("0%");
  });

  test("hold a day as its serial, and a formula beside its format", async () => {
    const day = { v: "2026-03-15", format: "yyyy-mm-dd" };
    const [read] = await after([], ["S!A1:C1"], {
      sheets: { S: [[day, { v: 46096, format: "d-mmm" }, { f: "A1+1", format: "0.0" }]] },
    });
    expect(read?.values).toEqual([[46_096, 46_096, 46_097]]);
    expect(read?.formats).toEqual([["yyyy-mm-dd", "d-mmm", "0.0"]]);
  });

  test("stand on sheets with tables, merges and hidden rows", async () => {
    const { answer } = await runJob({
      open: {
        sheets: {
          S: {
            rows: [
              ["Title", null],
              ["Customer", "Sales"],
              ["Alder", 1],
              ["Total", 1],
            ],
            table: { name: "Own", range: "A2:B4", totals: true },
            merges: ["A1:B1"],
            hiddenRows: [3],
            hiddenColumns: ["B"],
          },
        },
      },
      steps: [{ sheets: true }],
    });
    expect(answer.steps[0]?.result).toMatchObject({
      tables: [{ name: "Own", sheet: "S", range: "A2:B4", totals: true }],
    });
  });

  test("of a text file are read with the delimiter, encoding and sheet name that are said", async () => {
    const folder = makeFolder();
    const text = Buffer.from("Konto|Ums\u00e4tze\nM\u00fcller|5\n", "latin1");
    writeFileSync(path.join(folder, "x.csv"), text);
    const open = { file: "x.csv", delimiter: "|", encoding: "windows-1252", sheet: "Kunden" };
    const { answer } = await runJob({ open, steps: [{ read: ["Kunden!A1:B2"] }] }, folder);
    expect(answer.steps[0]?.result).toMatchObject([
      {
        values: [
          ["Konto", "Ums\u00e4tze"],
          ["M\u00fcller", 5],
        ],
      },
    ]);
    const wrong = await runJob({ open: { ...open, encoding: "utf-8" }, steps: [] }, folder);
    expect(wrong.answer.error).toEqual({ code: "fileInvalid", message: "x.csv cannot be read as utf-8." });
  });

  test("of a text file whose encoding is not clear wait for an answer; nothing is written before", async () => {
    const folder = makeFolder();
    const bytes = Buffer.from("name\nöß\n", "latin1");
    writeFileSync(path.join(folder, "odd.csv"), bytes);
    const asked = await runJob({ open: "odd.csv", steps: [{ read: ["odd!A2"] }], save: "out.xlsx" }, folder);
    expect(asked.code).toBe(3);
    expect(asked.answer.saved).toBeNull();
    expect(asked.answer.questions).toMatchObject([
      { key: "encoding", choices: [{ value: "gb18030" }, { value: "windows-1252" }], evidence: ["鲞", "öß"] },
    ]);
    const open = { file: "odd.csv", encoding: "windows-1252" };
    const told = await runJob({ open, steps: [{ read: ["odd!A2"] }], save: "out.xlsx" }, folder);
    expect([told.code, told.answer.questions, told.answer.saved]).toEqual([0, [], "out.xlsx"]);
  });
});

describe("an edit does what a person at the grid does", () => {
  test("sets, inserts and deletes", async () => {
    const steps = [
      { edit: { set: { "Other!A1": "=Data!B2", "Other!C1": "00" } } },
      { edit: { insertRows: { sheet: "Data", at: 2, count: 2 } } },
      { edit: { insertColumns: { sheet: "Data", at: "A" }, deleteRows: { sheet: "Other", at: 2 } } },
    ];
    const [read] = await after(steps, ["Other!A1:C2"], { sheets: { Data: rows, Other: [["x"], ["y"]] } });
    expect(read?.formulas).toEqual([
      ["=Data!C4", "", "00"],
      ["", "", ""],
    ]);
    expect(read?.values[0]).toEqual([30, "", "00"]);
    const [back] = await after(
      [...steps, { edit: { deleteColumns: { sheet: "Data", at: 1, count: 1 } } }],
      ["Other!A1"],
      { sheets: { Data: rows, Other: [["x"], ["y"]] } },
    );
    expect(back?.formulas).toEqual([["=Data!B4"]]);
  });

  test("sorts by letter or header, the header row apart", async () => {
    const sort = (by: string, descending: boolean) => ({
      edit: { sort: { range: "Data!A1:B4", by, descending } },
    });
    expect((await after([sort("Name", false)], ["Data!A1:B4"]))[0]?.values).toEqual([
      ["Name", "Amount"],
      ["Alder", 10],
      ["Birch", 20],
      ["Cedar", 30],
    ]);
    expect((await after([sort("B", true)], ["Data!B2:B4"]))[0]?.values).toEqual([[30], [20], [10]]);
  });

  test("renames, copies, moves and deletes sheets", async () => {
    const { sheets } = await sheetsAfter({
      renameSheet: { from: "Other", to: "Renamed" },
      copySheet: { from: "Data", to: "Copy" },
      moveSheet: { sheet: "Copy", to: 1 },
      deleteSheet: "Renamed",
    });
    expect(sheets?.map((sheet) => (sheet as { name: string }).name)).toEqual(["Copy", "Data"]);
  });

  test("protects and unprotects", async () => {
    expect((await sheetsAfter({ protect: "Other" }))["sheets"]).toMatchObject([
      { name: "Data", protected: false },
      { name: "Other", protected: true },
    ]);
    expect((await sheetsAfter({ protect: "Other", unprotect: "Other" }))["sheets"]).toMatchObject([
      { protected: false },
      { protected: false },
    ]);
    const { answer } = await runJob({
      open: book,
      steps: [{ edit: { protect: "Other" } }, { edit: { set: { "Other!A1": 1 } } }],
    });
    expect(answer.steps[1]?.error).toMatchObject({
      code: "editImpossible",
      message: expect.stringContaining("protected"),
    });
  });

  test("makes tables and turns them into ranges", async () => {
    expect((await sheetsAfter({ tableToRange: "Data" }))["tables"]).toEqual([]);
    const made = { tableToRange: "Data", makeTable: { range: "Data!A1:B4", name: "New", totals: true } };
    expect((await sheetsAfter(made))["tables"]).toEqual([
      { name: "New", sheet: "Data", range: "A1:B5", totals: true },
    ]);
  });

  test.each([
    ["a table", book.sheets],
    ["a plain list", { Data: rows, Other: [["x"], ["y"]] }],
  ])("filters %s, anew by other values, and hides rows", async (_, sheets) => {
    const headless = createHeadlessHost({ book: fillSheets(Book.create(), sheets) });
    const close = headless.install();
    const filter = (...values: string[]) => ({ range: "Data!A1:B4", column: "Name", values });
    await runEdit({ filter: filter("Cedar") }, headless);
    const edit = { filter: filter("Alder", "Birch"), hideRows: { sheet: "Other", rows: [2] } };
    await runEdit(edit, headless);
    close();
    const { getters } = headless.book.model;
    const hidden = headless.book
      .sheets()
      .map(({ id }) => [0, 1, 2, 3].filter((row) => getters.isRowHidden(id, row)));
    // Rows from 0: Cedar, Alder and Birch are 1, 2 and 3.
    expect(hidden).toEqual([[1], [1]]);
  });
});

describe("the command", () => {
  test("takes one job with flags", async () => {
    const folder = makeFolder();
    writeFileSync(
      path.join(folder, "customers.csv"),
      "Customer,Annual sales,Old\nAlder,700,1\nBirch,200,2\nCedar,100,3\n",
    );
    const flags = ["--column", "value=Annual sales", "--option", "method=share", "--out", "done.xlsx"];
    const { code, out } = await runKam(["classify", "customers.csv", ...flags], folder);
    expect(code).toBe(0);
    // Shares before: 0, 0.7, 0.9 of 1,000.
    expect(JSON.parse(out)).toMatchObject({
      steps: [{ columns: { value: "Annual sales" }, result: { total: { accounts: 3, value: 1_000 } } }],
      saved: "done.xlsx",
    });
    const again = await runJob({ open: "done.xlsx", steps: [{ sheets: true }] }, folder);
    expect(again.answer.steps[0]?.result).toMatchObject({
      sheets: [{ name: "customers" }, { name: "Tier summary" }, { name: "KAM Settings" }],
    });
  });

  test.each([
    [["classify"], /^There is no file classify/],
    [["classify", "--out", "x.xlsx"], /name the file/],
    [["classify", "x.csv", "--colour", "red"], /no flag --colour/],
    [["classify", "x.csv", "--option", "method"], /KEY=VALUE/],
    [["classify", "x.csv", "--out"], /--out needs a value/],
    [["classify", "x.csv", "--option", "methd=share"], /unknown key methd/],
  ])("refuses %j with 2", async (args, message) => {
    const { code, out } = await runKam(args, makeFolder());
    expect((JSON.parse(out) as { error: { message: string } }).error.message).toMatch(message);
    expect(code).toBe(2);
  });

  test("helps", async () => {
    const { code, out } = await runKam(["--help"], root);
    expect(code).toBe(0);
    expect(out).toContain("npm run -s kam -- JOB.json");
  });

  test("prints one JSON document and nothing else, from any folder, with or without custom functions", () => {
    const folder = makeFolder();
    const document = {
      open: { sheets: { S: [["=KAM.TIER(1)"]] } },
      host: { noCustomFunctions: true },
      steps: [{ read: ["S!A1"] }],
    };
    writeFileSync(path.join(folder, "job.json"), JSON.stringify(document));
    const out = execFileSync(process.execPath, [path.join(root, "scripts/kam.mjs"), "job.json"], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(JSON.parse(out)).toMatchObject({
      steps: [{ job: "read", result: [{ values: [["#NAME?"]] }] }],
      error: null,
    });
  });
});
