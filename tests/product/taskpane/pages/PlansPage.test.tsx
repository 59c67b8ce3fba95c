import { screen, waitFor, within } from "@testing-library/react";
import { ActionError, type CellPlace, type WriteResult } from "../../../../src/actions/list/messages";
import type { Answers } from "../../../../src/core/reading/Reading";
import type { SourceTable } from "../../../../src/actions/sources/SourceTable";
import type { PlanAccount, PlansPreview, PlansRequest } from "../../../../src/actions/plans/types";
import type { Language } from "../../../../src/i18n/Language";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { fakeActions, type FakeList } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, choose, chosen, findSentence, hasSentence, isOff, rowsOf, step } from "../support/screen";
import { tableOf } from "../support/tableOf";
import { noAccountColumns } from "../../../support/noAccountColumns";

const accountList: FakeList = {
  role: "accounts",
  table: tableOf("Accounts", ["Customer", "Turnover"], [["Acme", 6_000_000]]),
  mapping: {
    name: 0,
    value: 1,
    ...noAccountColumns,
  },
};

const contacts: FakeList = {
  role: "contacts",
  table: tableOf("People", ["Customer", "Name"], [["Acme", "Ann"]]),
  mapping: { account: 0, name: 1, role: null, grade: null, owner: null, lastVisit: null, nextStep: null },
};

const accounts: readonly PlanAccount[] = [
  { name: "Acme", tier: "A", value: 6_000_000 },
  { name: "Beta", tier: "B", value: 3_000_000 },
  { name: "Gamma", tier: "B", value: null },
];

const previewOf = (names: readonly string[]): PlansPreview => ({
  accounts: names.map((name) => ({
    name,
    sheet: `Plan ${name}`,
    exists: name === "Beta",
    opportunities: 2,
    contacts: 1,
    sales: 0,
  })),
  touched: [],
  conflicts: [],
  notes: [],
});

const result: WriteResult = {
  title: { key: "plansWritten", params: { created: 1, refreshed: 1 } },
  undoId: "write 1",
  goTo: { sheet: "Plan Acme", address: "A1" },
  written: [
    { sheet: "Plan Acme", address: "A1:F40" },
    { sheet: "Plan Beta", address: "A1:F40" },
  ],
  kept: 1,
  keptCells: [{ sheet: "Plan Beta", address: "B7" }],
  notes: [],
};

/** The page; `asked` holds what the last preview was asked for. */
function openPlans(own: Partial<PaneActions> = {}, language: Language = "en", lists = [accountList]) {
  const asked: { last?: PlansRequest; sources?: readonly string[] } = {};
  const actions = fakeActions(lists, {
    readPlanSources: (sources) => Promise.resolve({ sources, readings: [] }),
    listPlanAccounts: (sources) => {
      asked.sources = Object.keys(sources);
      return Promise.resolve([...accounts]);
    },
    previewPlans: (request) => {
      asked.last = request;
      return Promise.resolve(previewOf(request.accounts));
    },
    ...own,
  });
  return { user: openPane("plans", actions, language), asked };
}

const tick = (name: RegExp) => screen.findByRole("checkbox", { name });

describe.each([
  {
    language: "en",
    title: "Build account plans",
    lead: "One tab per key account. What you type in it stays when it is refreshed.",
    howToMakeOne: /^Give a sheet a header row/,
    accounts: "Accounts",
    noList: "No list found",
    build: "Build plans",
    build2: "Build 1, refresh 1",
    chooseFirst: "Choose accounts to see the tabs.",
    summary: "New tabs: 1 · refreshed: 1",
    table: "Tabs to build",
    rows: [
      ["Account", "Tab"],
      ["Acmeopportunities 2 · contacts 1 · sales 0", "Plan Acmenew"],
      ["Betaopportunities 2 · contacts 1 · sales 0", "Plan Betarefresh"],
    ],
    written: "1 plan tab added, 1 refreshed.",
    undo: "Undo",
    takenBack: "The last write was taken back.",
    failed: "Something unexpected happened: odd",
  },
  {
    language: "zh-CN",
    title: "编制大客户计划",
    lead: "每个大客户一张表；刷新时，您填写的内容保持不变。",
    howToMakeOne: /^请让工作表有标题行和数据行/,
    accounts: "客户",
    noList: "未找到数据表",
    build: "生成计划",
    build2: "生成 1 份，刷新 1 份",
    chooseFirst: "选择客户后显示将生成的工作表。",
    summary: "新建 1 张，刷新 1 张",
    table: "将生成的工作表",
    rows: [
      ["客户", "工作表"],
      ["Acme商机 2 · 联系人 1 · 销售 0", "Plan Acme新建"],
      ["Beta商机 2 · 联系人 1 · 销售 0", "Plan Beta刷新"],
    ],
    written: "新增 1 张计划表，更新 1 张。",
    undo: "撤销",
    takenBack: "已撤销上一次写入。",
    failed: "发生意外错误：odd",
  },
] as const)("the page $title", ({ language, ...t }) => {
  test("says what it is for, and without a list of accounts how to make one", async () => {
    openPlans({}, language, []);
    expect(await screen.findByRole("heading", { level: 1, name: t.title })).toBeTruthy();
    expect(hasSentence(t.lead)).toBe(true);
    await findSentence(t.howToMakeOne);
    expect(chosen(t.accounts)).toBe(t.noList);
    expect(hasSentence(t.chooseFirst)).toBe(true);
    expect(isOff(t.build)).toBe(true);
  });

  test("shows the tabs of the accounts that are ticked, builds them and takes them back", async () => {
    const { user } = openPlans(
      {
        buildPlans: () => Promise.resolve(result),
        undoLastWrite: () => Promise.resolve({ key: "undone", params: {} }),
      },
      language,
    );
    await user.click(await tick(/^Acme/));
    await user.click(await tick(/^Beta/));
    expect(await screen.findByRole("button", { name: t.build2 })).toBeTruthy();
    expect(hasSentence(t.summary)).toBe(true);
    expect(rowsOf(screen.getByRole("table", { name: t.table }))).toEqual(t.rows);
    await user.click(button(t.build2));
    await findSentence(t.written);
    await user.click(button(t.undo));
    await findSentence(t.takenBack);
  });

  test("says why the accounts, or the plans, could not be had", async () => {
    openPlans({ listPlanAccounts: () => Promise.reject(new Error("odd")) }, language);
    await findSentence(t.failed);
  });
});

test("accounts are found by tier and by name, the largest first, and chosen together", async () => {
  const { user, asked } = openPlans();
  await tick(/^Acme/);
  const lines = () =>
    step("Accounts")
      .getAllByRole<HTMLInputElement>("checkbox")
      .map(({ labels }) => labels?.[0]?.textContent);
  expect(lines()).toEqual(["AcmeA6M", "BetaB3M", "GammaB"]);
  await user.click(screen.getByRole("radio", { name: "B" }));
  expect(lines()).toEqual(["BetaB3M", "GammaB"]);
  await user.click(button("Select all B (2)"));
  expect(hasSentence("2 chosen")).toBe(true);
  await waitFor(() => expect(asked.last?.accounts).toEqual(["Beta", "Gamma"]));

  await user.click(screen.getByRole("radio", { name: "All" }));
  const search = screen.getByRole("searchbox", { name: "Search accounts" });
  await user.type(search, "ac");
  expect(lines()).toEqual(["AcmeA6M"]);
  await user.click(button("Select all shown (1)"));
  expect(hasSentence("3 chosen")).toBe(true);
  await user.type(search, "zz");
  expect(hasSentence("No account matches.")).toBe(true);
  await user.click(button("Clear"));
  expect(hasSentence("0 chosen")).toBe(true);
});

test("of many accounts ten are shown, then fifty more at a time", async () => {
  const many = Array.from({ length: 70 }, (_, index) => ({
    name: `Account ${index}`,
    tier: "A",
    value: 70 - index,
  }));
  const { user } = openPlans({ listPlanAccounts: () => Promise.resolve(many) });
  await tick(/^Account 9/);
  expect(screen.getAllByRole("checkbox", { name: /^Account/ })).toHaveLength(10);
  expect(screen.queryByRole("button", { name: /^Select all shown/ })).toBeNull();
  await user.click(button("Show 50 more"));
  expect(screen.getAllByRole("checkbox", { name: /^Account/ })).toHaveLength(60);
  expect(button("Show 10 more")).toBeTruthy();
});

test("accounts without tiers lead to the classification", async () => {
  openPlans({ listPlanAccounts: () => Promise.resolve([{ name: "Acme", tier: "", value: 1 }]) });
  await findSentence(/^Most accounts have no tier yet\./);
  expect(screen.getByRole("link", { name: "Classify them first" }).getAttribute("href")).toBe("#/classify");
});

test("a section that is switched off is not asked for", async () => {
  const { user, asked } = openPlans();
  await user.click(await tick(/^Acme/));
  await waitFor(() => expect(asked.last?.sections).toContain("swot"));
  await user.click(screen.getByRole("checkbox", { name: "SWOT" }));
  await waitFor(() => expect(asked.last?.sections).not.toContain("swot"));
  expect(asked.last?.sections).toHaveLength(7);
});

test("a second list is used as soon as its required columns are known, and left out when the user wants none", async () => {
  const { user, asked } = openPlans({}, "en", [accountList, contacts]);
  await waitFor(() => expect(asked.sources).toEqual(["accounts", "contacts"]));
  expect(chosen("Contacts")).toBe("People (1 row)");
  expect(chosen("Opportunities")).toBe("(not used)");
  await choose(user, "Contacts", "(not used)");
  await waitFor(() => expect(asked.sources).toEqual(["accounts"]));
});

test("a second list whose required columns are not recognised is not taken by itself", async () => {
  const unknown = { ...contacts, mapping: { ...contacts.mapping, account: null } } as FakeList;
  const { asked } = openPlans({}, "en", [accountList, unknown]);
  await tick(/^Acme/);
  expect(chosen("Contacts")).toBe("(not used)");
  expect(asked.sources).toEqual(["accounts"]);
});

test("what is in the way of the plans is said, and a preview that fails says why", async () => {
  const { user } = openPlans({
    previewPlans: ({ accounts: names }) =>
      names.length > 1
        ? Promise.reject(new ActionError("sourceGone", { source: "Accounts" }))
        : Promise.resolve({
            ...previewOf(names),
            conflicts: [{ key: "sheetProtected", params: { sheet: "Plan Acme" } }],
          }),
  });
  await user.click(await tick(/^Acme/));
  await findSentence("The sheet Plan Acme is protected. Remove the protection, then try again.");
  expect(isOff("Build 1 plan")).toBe(true);
  await user.click(await tick(/^Beta/));
  await findSentence("Accounts is no longer there.");
  expect(isOff("Build plans")).toBe(true);
});

test("a build that is cancelled says that nothing has changed", async () => {
  const { user } = openPlans({
    buildPlans: (_request, _sources, _settings, { progress, signal }) => {
      progress?.(1, 4);
      return new Promise((_, reject) =>
        signal?.addEventListener("abort", () => reject(new ActionError("cancelled"))),
      );
    },
  });
  await user.click(await tick(/^Acme/));
  await user.click(await screen.findByRole("button", { name: "Build 1 plan" }));
  expect(await screen.findByRole("progressbar", { name: "Writing, 25%" })).toBeTruthy();
  await user.click(button("Cancel"));
  await findSentence("Cancelled. The workbook is as it was.");
});

test("the result leads to every tab and to the cells that were kept", async () => {
  const went: CellPlace[] = [];
  const { user } = openPlans({
    buildPlans: () => Promise.resolve(result),
    goTo: (place) => Promise.resolve(void went.push(place)),
  });
  await user.click(await tick(/^Acme/));
  await user.click(await screen.findByRole("button", { name: "Build 1 plan" }));
  await user.click(await screen.findByText("Tabs (2)"));
  const tabs = within(screen.getByText("Tabs (2)").closest("details")!);
  await user.click(tabs.getByRole("button", { name: "Plan Beta" }));
  await user.click(screen.getByText("Cells kept as you typed them (1)"));
  await user.click(button("Plan Beta B7"));
  expect(went).toEqual([result.written[1], result.keptCells[0]]);
});

test("what the reading of a list asks stands below the lists, and the answer is kept for that list", async () => {
  const question = {
    id: "captions",
    key: "askCaptions",
    params: { label: "North", count: 1 },
    evidence: { column: null, rows: [0] },
    choices: ["caption", "takeIn"],
    isProposed: true,
  };
  const kept: Answers[] = [];
  const { user } = openPlans({
    readPlanSources: (sources) => {
      const isAnswered = sources.accounts.answers?.["captions"] !== undefined;
      const { table } = sources.accounts;
      const reading = {
        role: "accounts" as const,
        table,
        findings: [],
        decisions: [],
        questions: isAnswered ? [] : [question],
      };
      return Promise.resolve({ sources, readings: [reading] });
    },
    rememberAnswers: (_table, answers) => Promise.resolve(void kept.push(answers)),
  });
  const lines = within(await screen.findByRole("region", { name: "How your list was read: Accounts" }));
  await user.click(lines.getByRole("button", { name: /proposed/ }));
  await waitFor(() => expect(screen.queryByRole("region", { name: /How your list was read/ })).toBeNull());
  expect(kept).toEqual([{ captions: "caption" }]);
});

test("what was done without a question is changed by the button beside it, and the answer is kept", async () => {
  const finding = {
    key: "readHiddenRows",
    params: { count: 2, amount: 570 },
    evidence: { column: null, rows: [0, 1] },
    otherwise: { hiddenRows: "visibleOnly" },
    ask: "askHiddenRows",
  };
  const kept: Answers[] = [];
  const { user } = openPlans({
    readPlanSources: (sources) => {
      const isAnswered = sources.accounts.answers?.["hiddenRows"] !== undefined;
      const { table } = sources.accounts;
      const findings = isAnswered ? [] : [finding];
      const reading = { role: "accounts" as const, table, findings, decisions: [], questions: [] };
      return Promise.resolve({ sources, readings: [reading] });
    },
    rememberAnswers: (_table, answers) => Promise.resolve(void kept.push(answers)),
  });
  const lines = within(await screen.findByRole("region", { name: "How your list was read: Accounts" }));
  lines.getByText("2 rows are hidden or filtered out, 570 in all; they are read.");
  await user.click(lines.getByRole("button", { name: /^visible rows only: 2 rows are hidden/ }));
  await waitFor(() => expect(kept).toEqual([{ hiddenRows: "visibleOnly" }]));
});

test("plans of lists that have changed are previewed anew, and built at the next press", async () => {
  let table = accountList.table;
  const seen: SourceTable[] = [];
  const { user } = openPlans({
    loadSource: () => Promise.resolve(table),
    previewPlans: (request, sources) => {
      seen.push(sources.accounts.table);
      return Promise.resolve(previewOf(request.accounts));
    },
    buildPlans: (_request, sources) =>
      sources.accounts.table === table
        ? Promise.resolve(result)
        : Promise.reject(new ActionError("sourceChanged", { source: "Accounts" })),
  });
  await user.click(await tick(/^Acme/));
  await user.click(await screen.findByRole("button", { name: "Build 1 plan" }));
  await findSentence("1 plan tab added, 1 refreshed.");
  table = tableOf("Accounts", ["Customer", "Turnover"], [["Acme", 99_000_000]]);
  await user.click(button("Build 1 plan"));
  await findSentence(
    "Accounts has changed since; here are the figures as they are now. Press again to write them.",
  );
  await waitFor(() => expect(isOff("Build 1 plan")).toBe(false));
  expect(seen.at(-1)).toBe(table);
  await user.click(button("Build 1 plan"));
  await findSentence("1 plan tab added, 1 refreshed.");
});

test("the button says whether plans are built or refreshed", async () => {
  const { user } = openPlans();
  await user.click(await tick(/^Acme/));
  await screen.findByRole("button", { name: "Build 1 plan" });
  await user.click(await tick(/^Gamma/));
  await screen.findByRole("button", { name: "Build 2 plans" });
  await user.click(await tick(/^Beta/));
  await screen.findByRole("button", { name: "Build 2, refresh 1" });
  await user.click(await tick(/^Acme/));
  await user.click(await tick(/^Gamma/));
  await screen.findByRole("button", { name: "Refresh 1 plan" });
});
