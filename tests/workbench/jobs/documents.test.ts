import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, removeFolders, runJob, runKam } from "./runKam";

afterAll(removeFolders);

const list = {
  List: [
    ["Customer", "Sales", "Growth"],
    ["Alder", 6_200_000, 0.1],
    ["Birch", 400_000, 0.3],
  ],
};
const open = { sheets: list };
const classify = { job: "classify" };

describe("a document that is not valid", () => {
  test.each([
    ["at the top", { open, stepz: [], steps: [] }, "The document: unknown key stepz"],
    ["of a step", { open, steps: [{ ...classify, wirte: true }] }, "steps[0]: unknown key wirte"],
    [
      "of the options",
      { open, steps: [{ ...classify, options: { methd: "share" } }] },
      "steps[0].options: unknown key methd",
    ],
    [
      "of another job's options",
      { open, steps: [{ ...classify, options: { ladder: "x" } }] },
      "steps[0].options: unknown key ladder",
    ],
    ["of an edit", { open, steps: [{ edit: { sorted: {} } }] }, "steps[0].edit: unknown key sorted"],
    [
      "of a cell",
      { open: { sheets: { S: [[{ value: 1 }]] } }, steps: [] },
      "open.sheets.S[0][0]: unknown key value",
    ],
    ["of the host", { open, host: { broken: true }, steps: [] }, "host: unknown key broken"],
    ["of the settings", { open, settings: { KAM_Tears: [] }, steps: [] }, "settings: unknown key KAM_Tears"],
  ])("names an unknown key %s and ends with 2", async (_, document, message) => {
    const { code, answer } = await runJob(document);
    expect(answer).toEqual({
      steps: [],
      saved: null,
      questions: [],
      error: { code: "documentInvalid", message },
    });
    expect(code).toBe(2);
  });

  test.each([
    [
      "a wrong option",
      { open, steps: [{ ...classify, options: { method: "sher" } }] },
      "steps[0].options.method: must be one of threshold, share, rank, score, fiveA, rfm",
    ],
    ["no steps", { open }, "The document: must have required property 'steps'"],
    ["a day that is none", { open, today: "29.11.2026", steps: [] }, "today: no day of the calendar"],
    [
      "an unknown job",
      { open, steps: [{ job: "clasify" }] },
      "steps[0].job: must be one of classify, forecast",
    ],
  ])("says what is wrong with %s and ends with 2", async (_, document, message) => {
    const { code, answer } = await runJob(document);
    expect(answer.error?.code).toBe("documentInvalid");
    expect(answer.error?.message).toContain(message);
    expect(code).toBe(2);
  });

  test("names every fault at once", async () => {
    const { answer } = await runJob({ open, langauge: "en", steps: [{ ...classify, opt: {} }] });
    expect(answer.error?.message.split("\n")).toEqual([
      "The document: unknown key langauge",
      "steps[0]: unknown key opt",
    ]);
  });

  test("is also a file that is no JSON, or that is not there", async () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "job.json"), "{ open");
    expect((await runKam(["job.json"], folder)).code).toBe(2);
    const { code, out } = await runKam(["nothing.json"], folder);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: "fileMissing", message: "There is no file nothing.json." },
    });
  });
});

describe("a step that cannot be done", () => {
  test.each([
    [
      "a missing list",
      { ...classify, list: "Accounts" },
      { code: "listMissing", message: "There is no list Accounts; the workbook has List!A1:C3." },
    ],
    [
      "a missing column",
      { ...classify, columns: { value: "Turnover" } },
      {
        code: "columnNotFound",
        message: "columns: value: List!A1:C3 has no column Turnover; it has Customer, Sales, Growth.",
      },
    ],
    [
      "an unknown field",
      { job: "forecast", columns: { stagee: "Sales" } },
      {
        code: "fieldUnknown",
        message:
          "columns: there is no field stagee; there are name, account, stage, amount, closeDate, owner, department, id, probability, category, managerFigure, product.",
      },
    ],
    [
      "a method that comes later",
      { ...classify, options: { method: "rfm" } },
      { code: "notYet", message: 'options: method: "rfm" is not yet possible in this version.' },
    ],
    [
      "an option that comes later",
      { job: "forecast", options: { percentiles: [10] } },
      { code: "notYet", message: "options: percentiles is not yet possible in this version." },
    ],
    [
      "a job that comes later",
      { job: "boards" },
      { code: "notYet", message: "job: boards is not yet possible in this version." },
    ],
    [
      "a switch that a step does not have",
      { ...classify, host: { noCustomFunctions: true } },
      { code: "hostSwitch", message: "host: noCustomFunctions: the host has no such switch yet." },
    ],
    ["nothing to undo", { undo: true }, { code: "nothingToUndo", message: expect.any(String) }],
    [
      "a sheet that is not there",
      { read: ["Nowhere!A1"] },
      { code: "rangeMissing", message: expect.stringContaining("read: Nowhere!A1") },
    ],
  ])("names %s and ends with 1", async (_, step, error) => {
    const { code, answer } = await runJob({ open, steps: [step] });
    expect(answer.steps.map((own) => own.error)).toEqual([error]);
    expect(code).toBe(1);
  });

  test("does not stop the steps after it, nor the saving", async () => {
    const { code, answer } = await runJob({
      open,
      steps: [{ ...classify, list: "Nope" }, classify],
      save: "out.xlsx",
    });
    expect(answer.steps.map(({ error }) => error?.code ?? null)).toEqual(["listMissing", null]);
    expect(answer.saved).toBe("out.xlsx");
    expect(code).toBe(1);
  });

  test("speaks the language of the document where the pane would", async () => {
    const { answer } = await runJob({ open, language: "zh-CN", steps: [{ job: "forecast", write: true }] });
    expect(answer.steps[0]?.error).toMatchObject({ code: "columnMissing" });
    expect(answer.steps[0]?.error?.message).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("a workbook that cannot be opened", () => {
  test("is named, and so is a table of the settings that comes later", async () => {
    const missing = await runJob({ open: "no.xlsx", steps: [] });
    expect([missing.code, missing.answer.error]).toEqual([
      1,
      { code: "fileMissing", message: "There is no file no.xlsx." },
    ]);
    const later = await runJob({ open, settings: { KAM_Terms: [["name"]] }, steps: [] });
    expect(later.answer.error?.message).toBe("settings: KAM_Terms is not yet possible in this version.");
    const column = await runJob({ open, settings: { KAM_Roles: [["role", "wait"]] }, steps: [] });
    expect(column.answer.error).toEqual({
      code: "settingsUnknown",
      message: "settings: KAM_Roles has no column wait; it has Role, Weight.",
    });
    expect(column.code).toBe(2);
    const option = await runJob({
      open,
      settings: {
        KAM_Options: [
          ["option", "value"],
          ["keyTiers", "A"],
        ],
      },
      steps: [],
    });
    expect(option.answer.error?.message).toBe(
      "settings: KAM_Options: keyTiers is not yet possible in this version.",
    );
    const options = [
      ["option", "value"],
      ["papper", "A4"],
    ];
    const wrong = await runJob({ open, settings: { KAM_Options: options }, steps: [] });
    expect([wrong.code, wrong.answer.error]).toEqual([
      2,
      { code: "settingsUnknown", message: "settings: KAM_Options has no option papper." },
    ]);
  });
});

test("house settings come by their words or their headers, and what is left out is blank", async () => {
  const { answer } = await runJob({
    open,
    settings: {
      KAM_Tiers: [
        ["tier", "from", "shareOfAccounts"],
        ["Gold", 1_000_000, 0.5],
        ["Rest", 0, 1],
      ],
      KAM_Options: [
        ["Option", "Value"],
        ["commissionPeriod", "quarter"],
      ],
    },
    steps: [classify, { read: ["KAM Settings!A1:Z150"] }],
  });
  expect(answer.steps[0]?.result).toMatchObject({ tiers: ["Gold", "Rest"] });
  const [{ values }] = answer.steps[1]?.result as [{ values: unknown[][] }];
  const below = (header: string, rows: number, columns: number) => {
    const first = values.findIndex(([cell]) => cell === header);
    return values.slice(first, first + rows + 1).map((cells) => cells.slice(0, columns));
  };
  expect(below("Tier", 2, 4)).toEqual([
    ["Tier", "From", "Cumulative share", "Share of accounts"],
    ["Gold", 1_000_000, "", 0.5],
    ["Rest", 0, "", 1],
  ]);
  expect(below("Option", 1, 2)).toEqual([
    ["Option", "Value"],
    ["Commission period", "quarter"],
  ]);
});

test("a criterion's column is named by the criterion, by header or letter", async () => {
  const step = (column: string) => ({
    ...classify,
    columns: { Potential: column },
    options: { method: "score" },
  });
  const { answer } = await runJob({
    open,
    steps: [step("Sales"), step("B"), { ...classify, columns: { Size: "B" } }],
  });
  // Growth counts by its own header; Alder leads in sales (weights 0.2 and 0.2), Birch in growth.
  expect(answer.steps[0]?.error).toBeNull();
  expect(answer.steps[1]?.result).toEqual(answer.steps[0]?.result);
  expect(answer.steps[2]?.error?.code).toBe("fieldUnknown");
});

test("the day of the document is the only clock: stamps, and TODAY() in a cell", async () => {
  const { answer } = await runJob({
    open: { sheets: { ...list, Clock: [["=TODAY()"]] } },
    today: "2024-02-29",
    steps: [{ ...classify, list: "List", write: true }, { read: ["Tier summary!A2:A3", "Clock!A1"] }],
  });
  const read = answer.steps[1]?.result as { values: unknown[][] }[];
  expect(read[0]?.values.flat().join(" ")).toContain("written 2024-02-29 00:00");
  expect(read[1]?.values).toEqual([[45_351]]);
  expect(new Date().getFullYear()).toBeGreaterThan(2024);
});

test("every step says what it cost, and a slow host costs time", async () => {
  const { answer } = await runJob({ open, steps: [classify, { ...classify, host: { slow: 50 } }] });
  const [fast, slow] = answer.steps;
  expect(fast?.host.requests).toBeGreaterThan(2);
  expect(fast?.host.bytes).toBeGreaterThan(1_000);
  expect(slow?.host.requests).toBe(fast?.host.requests);
  // Two requests at most are under way at once.
  expect(slow?.host.seconds).toBeGreaterThan((0.05 * (fast?.host.requests ?? 0)) / 2);
});

test("formulas of the workbook compute with the custom functions", async () => {
  const { answer } = await runJob({
    open: { sheets: { List: [["=KAM.TIER(1)"]] } },
    steps: [{ read: ["List!A1"] }],
  });
  expect(answer.steps[0]?.result).toMatchObject([{ values: [["D"]], formulas: [["=KAM.TIER(1)"]] }]);
});

test("a write can be taken back in its own step", async () => {
  const { answer } = await runJob({
    open,
    steps: [{ ...classify, write: true, undo: true }, { sheets: true }, { undo: true }],
  });
  expect(answer.steps[1]?.result).toMatchObject({ sheets: [{ name: "List", used: "A1:C3" }], marks: [] });
  expect(answer.steps[2]?.error?.code).toBe("nothingToUndo");
});
