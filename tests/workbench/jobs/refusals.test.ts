import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, removeFolders, root, runJob, runKam } from "./runKam";

afterAll(removeFolders);

const list = [
  ["Customer", "Sales"],
  ["Alder", 6_200_000],
  ["Birch", 400_000],
];
const open = { sheets: { List: list } };
const classify = { job: "classify" };

async function errorOf(document: object): Promise<unknown> {
  const { code, answer } = await runJob(document);
  return [code, answer.error ?? answer.steps.map(({ error }) => error)];
}

describe("a value that cannot be meant", () => {
  test.each([
    [
      "a day that the calendar lacks",
      { open, today: "2026-02-31", steps: [] },
      "today: no day of the calendar as yyyy-mm-dd",
    ],
    [
      "a file to save that is no workbook",
      { open, steps: [], save: "done.csv" },
      "save: must be like name.xlsx",
    ],
    [
      "rows by a letter",
      { open, steps: [{ edit: { insertRows: { sheet: "List", at: "x" } } }] },
      "steps[0].edit.insertRows.at: must be integer",
    ],
    [
      "a column by a digit in quotes",
      { open, steps: [{ edit: { insertColumns: { sheet: "List", at: "7" } } }] },
      "steps[0].edit.insertColumns.at: must be like a letter, or a number from 1",
    ],
    [
      "a month that the year lacks",
      { open, steps: [{ job: "commission", options: { from: "2026-13" } }] },
      "steps[0].options.from: must be like yyyy-mm",
    ],
    [
      "a further list of no kind",
      { open, steps: [{ job: "plans", lists: { contcats: "List" } }] },
      "steps[0].lists: unknown key contcats",
    ],
    ["an undo that is none", { open, steps: [{ undo: false }] }, "steps[0].undo: must be true"],
  ])("is named: %s", async (_, document, message) => {
    expect(await errorOf(document)).toEqual([2, { code: "documentInvalid", message }]);
  });
});

describe("a workbook that cannot be made", () => {
  test.each([
    ["a sheet's name", { "A/B": list }, "A/B"],
    ["two sheets of one name", { List: list, LIST: list }, "LIST"],
    ["a table's name", { List: { rows: list, table: "my table" } }, "my table"],
    ["two tables of one name", { L: { rows: list, table: "T" }, M: { rows: list, table: "t" } }, "t"],
  ])("names %s", async (_, sheets, name) => {
    expect(await errorOf({ open: { sheets }, steps: [] })).toEqual([
      2,
      { code: "nameInvalid", message: expect.stringContaining(`open: ${name}: `) },
    ]);
  });

  test("names what is said of a text file and cannot be said of a workbook", async () => {
    const folder = makeFolder();
    await runJob({ open, steps: [], save: "book.xlsx" }, folder);
    const { code, answer } = await runJob(
      { open: { file: "book.xlsx", sheet: "Kunden" }, steps: [] },
      folder,
    );
    expect([code, answer.error]).toEqual([
      1,
      { code: "fileInvalid", message: "open: sheet is for text files; book.xlsx is none." },
    ]);
  });

  test("names a folder where a file should be", async () => {
    const folder = makeFolder();
    const opened = await runKam(["classify", "."], folder);
    expect([opened.code, JSON.parse(opened.out)]).toMatchObject([1, { error: { code: "fileInvalid" } }]);
    const document = await runKam(["."], folder);
    expect([document.code, JSON.parse(document.out)]).toMatchObject([2, { error: { code: "fileInvalid" } }]);
  });

  test("cannot be saved where no folder is; the steps are answered all the same", async () => {
    const { code, answer } = await runJob({ open, steps: [classify], save: "nowhere/done.xlsx" });
    expect([code, answer.saved, answer.steps.length]).toEqual([1, null, 1]);
    expect(answer.error).toEqual({
      code: "saveImpossible",
      message: expect.stringContaining("save: nowhere/done.xlsx: "),
    });
  });
});

test("a list on a sheet that is not there is a missing list", async () => {
  expect(await errorOf({ open, steps: [{ ...classify, list: "Nope!A1:B3" }] })).toEqual([
    1,
    [{ code: "listMissing", message: "There is no list Nope!A1:B3." }],
  ]);
});

describe("an edit", () => {
  test("that cannot name what it makes leaves nothing behind", async () => {
    const { answer } = await runJob({
      open: { sheets: { List: list, Other: [["x"]] } },
      steps: [
        { edit: { makeTable: { range: "List!A1:B3", name: "T3" } } },
        { edit: { copySheet: { from: "List", to: "Other" } } },
        { sheets: true },
      ],
    });
    expect(answer.steps.map(({ error }) => error?.code ?? null)).toEqual([
      "editImpossible",
      "editImpossible",
      null,
    ]);
    expect(answer.steps[2]?.result).toMatchObject({
      sheets: [{ name: "List" }, { name: "Other" }],
      tables: [],
    });
  });

  test("sorts a list of texts below its header row, and a part of it from its own first row", async () => {
    const texts = [
      ["Name", "City"],
      ["Cedar", "Bonn"],
      ["Alder", "Ulm"],
      ["Birch", "Aachen"],
    ];
    const { answer } = await runJob({
      open: { sheets: { List: texts } },
      steps: [
        { edit: { sort: { range: "List!A1:B4", by: "B" } } },
        { read: ["List!A1:B4"] },
        { edit: { sort: { range: "List!A2:B4", by: "A" } } },
        { read: ["List!A1:A4"] },
      ],
    });
    const read = answer.steps.map(({ result }) => (result as { values: unknown[][] }[] | null)?.[0]?.values);
    expect(read[1]).toEqual([
      ["Name", "City"],
      ["Birch", "Aachen"],
      ["Cedar", "Bonn"],
      ["Alder", "Ulm"],
    ]);
    expect(read[3]).toEqual([["Name"], ["Alder"], ["Birch"], ["Cedar"]]);
  });
});

test("a text that is no day stays a text under a date format", async () => {
  const { answer } = await runJob({
    open: { sheets: { S: [["2026-02-28", "2026-02-31"].map((v) => ({ v, format: "yyyy-mm-dd" }))] } },
    steps: [{ read: ["S!A1:B1"] }],
  });
  expect(answer.steps[0]?.result).toMatchObject([{ values: [[46_081, "2026-02-31"]] }]);
});

test("payments are named by today's fields and by those that they are getting", async () => {
  const { answer } = await runJob({
    open: {
      sheets: {
        L: [
          ["Rep", "Day", "Sum", "Plan", "No."],
          ["Ann", { v: "2026-01-15", format: "yyyy-mm-dd" }, 100_000, "Hunters", 7],
        ],
      },
    },
    settings: {
      KAM_Ladder: [
        ["ladder", "from", "rate", "fixed"],
        ["House", 0, 0.01, 0],
        ["Hunters", 0, 0.03, 0],
      ],
    },
    steps: [
      {
        job: "commission",
        columns: { person: "Rep", date: "Day", amount: "Sum", scheme: "Plan", documentNo: "No." },
      },
    ],
  });
  expect(answer.steps[0]).toMatchObject({
    columns: { ladder: "Plan", id: "No." },
    result: { total: 3_000 },
    error: null,
  });
});

test("keys of later versions that ask for nothing are passed over with a word", async () => {
  const step = {
    ...classify,
    lists: { contacts: "Contacts" },
    answers: { dateOrder: "dmy", "stage:Pilot": 0.5 },
  };
  const { code, answer, warnings } = await runJob({ open, steps: [step] });
  expect([code, answer.steps[0]?.error]).toEqual([0, null]);
  expect(warnings).toEqual([
    "classify: contacts is not read yet; lists: contacts is ignored",
    "classify: nothing asks dateOrder; that answer is ignored",
    "classify: nothing asks stage:Pilot; that answer is ignored",
    expect.stringMatching(/^1\/1 classify/),
  ]);
});

describe("the flags", () => {
  test("may carry their value behind =, and paths may have spaces", async () => {
    const folder = path.join(makeFolder(), "a folder");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "my list.csv"), "Customer,Sales\nAlder,700\nBirch,300\n");
    const { code, out } = await runKam(
      ["classify", "my list.csv", "--option=method=share", "--out=all done.xlsx"],
      folder,
    );
    expect([code, JSON.parse(out)]).toMatchObject([0, { saved: "all done.xlsx", error: null }]);
  });

  test.each([
    [["classify", "x.csv", "extra"], "There is no flag extra; --help shows those there are."],
    [["classify", "x.csv", "--toString", "1"], "There is no flag --toString; --help shows those there are."],
  ])("are known by name: %j", async (args, message) => {
    const { code, out } = await runKam(args, root);
    expect([code, JSON.parse(out)]).toMatchObject([2, { error: { code: "documentInvalid", message } }]);
  });
});
