import { screen, waitFor, within } from "@testing-library/react";
import type { Selection } from "../../../../src/actions/functions/readSelection";
import { ActionError, type WriteResult } from "../../../../src/actions/list/messages";
import type { Language } from "../../../../src/i18n/Language";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, choose, findSentence, hasSentence, isOff } from "../support/screen";

/** The files of the build that the page reads, with two functions in them. */
const built: Record<string, unknown> = {
  "functions.json": {
    functions: [
      {
        id: "TIER",
        description: "The tier of each account",
        parameters: [
          { name: "values", description: "Annual sales" },
          { name: "boundary", description: "Whom a bound belongs to", optional: true, customEnumId: "B" },
        ],
      },
      { id: "GINI", description: "How unequal values are", parameters: [] },
    ],
    enums: [{ id: "B", values: [{ stringValue: "above", tooltip: "the lower tier" }] }],
  },
  "functions-index.json": {
    groups: [
      { title: "Tiers", functions: [{ id: "TIER", result: "A column of tiers" }] },
      { title: "Concentration", functions: [{ id: "GINI", result: "A number from 0 to 1" }] },
    ],
  },
  "functions-zh-CN.json": {
    functions: [{ id: "TIER", description: "每个客户的等级", parameters: [] }],
    enums: [],
  },
  "functions-index-zh-CN.json": { groups: [{ title: "分级", functions: [{ id: "TIER", result: "等级" }] }] },
  "self-check.json": [],
};

let missing: string[] = [];
beforeEach(() => {
  missing = [];
  window.fetch = (address) => {
    const name = new URL(address as string).pathname.slice(1);
    const found = missing.includes(name) ? undefined : built[name];
    return Promise.resolve({
      ok: found !== undefined,
      status: 404,
      statusText: "Not Found",
      json: () => Promise.resolve(found),
    } as Response);
  };
});

const selection = (address: string, text = "B2:B9", content = ""): Selection => ({
  cell: { sheet: "Report", address },
  content,
  reference: { sheet: "Accounts", text, structured: false },
});

const written = (cell: string): WriteResult => ({
  title: { key: "formulaInserted", params: { cell } },
  undoId: cell,
  goTo: { sheet: "Report", address: cell },
  written: [],
  kept: 0,
  keptCells: [],
  notes: [],
});

const open = (own: Partial<PaneActions> = {}, language: Language = "en") =>
  openPane(
    "functions",
    fakeActions([], { readSelection: () => Promise.resolve(selection("D2")), ...own }),
    language,
  );

/** Opens the list and then the form of TIER. */
async function openTier(own: Partial<PaneActions> = {}) {
  const user = open(own);
  await user.click(await screen.findByRole("link", { name: /^KAM\.TIER/ }));
  await screen.findByRole("form", { name: "Arguments of KAM.TIER" });
  return user;
}

const formula = () => screen.getByText("Formula").parentElement?.querySelector("code")?.textContent;

// First in this file: what has been loaded once is kept.
test("a list that cannot be loaded says which file is missing, and is loaded when tried again", async () => {
  missing = ["functions-index.json"];
  const user = open();
  await findSentence(
    "The file functions-index.json of the add-in could not be loaded (404 Not Found). Try again.",
  );
  missing = [];
  await user.click(button("Try again"));
  expect(await screen.findByRole("link", { name: /^KAM\.TIER/ })).toBeTruthy();
});

test.each([
  ["en", "Functions", "Tiers", "KAM.TIER The tier of each account", "Does it calculate right here?"],
  ["zh-CN", "函数", "分级", "KAM.TIER 每个客户的等级", "在这台电脑上算得对吗？"],
] as const)(
  "in %s the functions stand in their groups, with what each answers",
  async (language, title, group, link, check) => {
    open({}, language);
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy();
    const tiers = within(await screen.findByRole("region", { name: group }));
    expect(tiers.getByRole("link", { name: link }).getAttribute("href")).toBe("#/functions/tier");
    expect(screen.getByRole("region", { name: check })).toBeTruthy();
  },
);

test("a search keeps the functions that have every word somewhere, and counts them", async () => {
  const user = open();
  await screen.findByRole("link", { name: /^KAM\.TIER/ });
  const search = screen.getByRole("searchbox", { name: /^Search/ });
  await user.type(search, "unequal");
  expect(screen.queryByRole("link", { name: /^KAM\.TIER/ })).toBeNull();
  expect(screen.getByRole("link", { name: /^KAM\.GINI/ })).toBeTruthy();
  expect(hasSentence("1 of 2 functions")).toBe(true);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("1 of 2 functions"));
  await user.type(search, "xyz");
  expect(hasSentence("No function fits. Try fewer or other words.")).toBe(true);
});

test("in an Excel without custom functions the form says so, and inserts nothing", async () => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
  await openTier();
  Reflect.deleteProperty(globalThis, "Office");
  await findSentence(/^This Excel cannot compute the functions of add-ins/);
  expect(isOff("Insert into D2")).toBe(true);
});

test("a function's form builds the formula from the selection and writes it where the cursor was", async () => {
  const asked: unknown[] = [];
  const user = await openTier({
    insertFormula: (request) => {
      asked.push(request);
      return Promise.resolve(written("Report!D2"));
    },
  });
  expect(screen.getByRole("heading", { level: 1, name: "KAM.TIER" })).toBeTruthy();
  expect(hasSentence("=KAM.TIER(values, [boundary])")).toBe(true);
  await findSentence("Result goes to Report!D2");
  expect(formula()).toBe("=KAM.TIER(‹values›)");
  await user.click(button("Use selection: values"));
  await waitFor(() => expect(formula()).toBe("=KAM.TIER('Accounts'!B2:B9)"));
  await choose(user, /^boundary/, "above: the lower tier");
  expect(formula()).toBe(`=KAM.TIER('Accounts'!B2:B9,"above")`);
  await user.click(button("Insert into D2"));
  await findSentence("The formula is in Report!D2.");
  expect(asked).toEqual([
    {
      formula: `=KAM.TIER('Accounts'!B2:B9,"above")`,
      target: { sheet: "Report", address: "D2" },
      replaces: null,
    },
  ]);
  await user.click(screen.getByRole("link", { name: "All functions" }));
  const link = await screen.findByRole("link", { name: /^KAM\.TIER/ });
  await waitFor(() => expect(document.activeElement).toBe(link));
});

test("an argument that is missing or would break the formula is named, and nothing is written", async () => {
  const user = await openTier();
  await findSentence("Result goes to Report!D2");
  await user.click(button("Insert into D2"));
  await findSentence("Needed: type it, or select cells and press Use selection.");
  const values = screen.getByRole("textbox", { name: /^values/ });
  expect(document.activeElement).toBe(values);
  await user.type(values, "A1,A2");
  await findSentence(/^A comma or semicolon here would start the next argument\./);
});

test("a selection in several parts cannot be an argument", async () => {
  const user = await openTier({
    readSelection: () => Promise.resolve({ ...selection("D2"), reference: null }),
  });
  await user.click(button("Use selection: values"));
  await findSentence("Several blocks of cells are selected. Select one block, then try again.");
});

test("a cell that holds something is warned of, and another can be taken", async () => {
  let selected = selection("D2", "B2:B9", "notes");
  const user = await openTier({ readSelection: () => Promise.resolve(selected) });
  await findSentence("D2 is not empty. Select a free cell, then press Use selected cell.");
  selected = selection("F7");
  await user.click(button("Use selected cell"));
  await findSentence("Result goes to Report!F7");
  expect(hasSentence(/is not empty/)).toBe(false);
});

test("without a cell to write to nothing can be inserted, and it is said why", async () => {
  await openTier({ readSelection: () => Promise.reject(new Error("odd")) });
  await findSentence("Something unexpected happened: odd");
  expect(hasSentence("Select the cell for the result, then press Use selected cell.")).toBe(true);
  expect(isOff("Insert")).toBe(true);
});

test("a formula that Excel refuses is explained and said aloud", async () => {
  const user = await openTier({
    insertFormula: () => Promise.reject(new ActionError("formulaCircular", { cell: "Report!D2" })),
  });
  await user.type(screen.getByRole("textbox", { name: /^values/ }), "D2:D9");
  await findSentence("Result goes to Report!D2");
  await user.click(button("Insert into D2"));
  const sentence =
    "The formula would refer to its own cell Report!D2. Choose another cell, or other arguments.";
  await findSentence(sentence);
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe(sentence));
});

test("the self-check runs on demand and says what came of it", async () => {
  const user = open({
    runSelfCheck: () =>
      Promise.resolve({ ...written("x"), title: { key: "selfCheckAgrees", params: { cases: 219 } } }),
  });
  await user.click(await screen.findByRole("button", { name: "Check the functions" }));
  await findSentence("All 219 cases come out as worked by hand.");
});
