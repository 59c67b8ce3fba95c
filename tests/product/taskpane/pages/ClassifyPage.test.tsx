import { screen, waitFor, within } from "@testing-library/react";
import type { ClassificationPreview, ClassificationRequest } from "../../../../src/actions/classify/types";
import { ActionError } from "../../../../src/actions/list/messages";
import type { KamSettings } from "../../../../src/actions/settings/KamSettings";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { houseSettings } from "../../../support/houseSettings";
import { fakeActions, type FakeList } from "../support/fakeActions";
import { describeListPage } from "../support/listPage";
import { openPane } from "../support/openPane";
import { choose, chosen, findSentence, hasSentence, isOff, picked, rowsOf, step } from "../support/screen";
import { tableOf } from "../support/tableOf";
import { noAccountColumns } from "../../../support/noAccountColumns";

const ofOurs = { isTheirs: false, differs: false };

const accounts: FakeList = {
  role: "accounts",
  table: tableOf(
    "Accounts",
    ["Customer", "Turnover", "Potential"],
    [
      ["Acme", 6_000_000, 9],
      ["Beta", 3_000_000, 7],
      ["Gamma", 1_000_000, 2],
    ],
  ),
  mapping: {
    name: 0,
    value: 1,
    ...noAccountColumns,
  },
};

const preview: ClassificationPreview = {
  rows: [
    { tier: "A", accounts: 1, accountsShare: 1 / 3, value: 6e6, valueShare: 0.6, average: 6e6, total: false },
    { tier: "B", accounts: 2, accountsShare: 2 / 3, value: 4e6, valueShare: 0.4, average: 2e6, total: false },
    { tier: "", accounts: 3, accountsShare: 1, value: 1e7, valueShare: 1, average: 1e7 / 3, total: true },
  ],
  tiers: ["A", "B", "B"],
  computed: ["A", "B", "B"],
  overrides: [],
  problems: [],
  curve: [
    { x: 0, y: 0 },
    { x: 1 / 3, y: 0.6 },
    { x: 1, y: 1 },
  ],
  top: [],
  touched: [{ sheet: "Report", address: "A1", what: { key: "touchNewSheet", params: {} } }],
  conflicts: [],
  notes: [],
  reading: { findings: [], questions: [], decisions: [] },
};

const page = {
  page: "classify",
  list: accounts,
  preview,
  written: { key: "classified", params: { accounts: 3 } },
  actions: (show, write) => ({
    previewClassification: show,
    writeClassification: (_request, _table, _settings, options) => write(options),
  }),
} as const satisfies Partial<Parameters<typeof describeListPage<ClassificationPreview>>[0]>;

describeListPage<ClassificationPreview>({
  ...page,
  language: "en",
  says: {
    title: "Classify accounts",
    lead: "Find out which accounts carry the business.",
    option: "Accounts (3 rows)",
    field: "Account",
    column: "Customer · A",
    missing: "Choose a column for Account.",
    figure: "Customer pyramid",
    problem: "Annual sales that is no number: 2",
    write: "Write tiers",
    written: "Tiers written for 3 accounts.",
  },
});

describeListPage<ClassificationPreview>({
  ...page,
  language: "zh-CN",
  says: {
    title: "客户分级",
    lead: "看清哪些客户支撑着业务。",
    option: "Accounts（3 行）",
    field: "客户",
    column: "Customer · A",
    missing: "请为客户选择列。",
    figure: "客户金字塔",
    problem: "年销售额不是数字：2 个",
    write: "写入等级",
    written: "已为 3 个客户写入等级。",
  },
});

const settings: KamSettings = {
  ...houseSettings,
  tiers: {
    rows: [
      { tier: "A", from: 5_000_000, cumulativeShare: 0.8, share: 0.05, row: 0 },
      { tier: "B", from: 1_000_000, cumulativeShare: 0.95, share: null, row: 1 },
      { tier: "C", from: null, cumulativeShare: null, share: null, row: 2 },
    ],
  },
  criteria: [{ criterion: "Turnover", weight: 3 }],
};

/** The page with those settings; `asked` holds what the last preview was asked for. */
function openClassify(shown: Partial<ClassificationPreview> = {}, own: Partial<PaneActions> = {}) {
  const asked: { last?: ClassificationRequest } = {};
  const actions = fakeActions([accounts], {
    readSettings: () => Promise.resolve(settings),
    previewClassification: (request) => {
      asked.last = request;
      return Promise.resolve({ ...preview, ...shown });
    },
    ...own,
  });
  return { user: openPane("classify", actions), asked };
}

const tiersShown = () =>
  [...screen.getByText("Tiers from the settings").parentElement!.querySelectorAll("li")].map(
    (item) => item.textContent,
  );

describe("the methods of a classification", () => {
  test("stand with the numbers that the settings give them", async () => {
    const { user } = openClassify();
    await findSentence("By the account's value against the thresholds.");
    expect(tiersShown()).toEqual(["A≥ 5,000,000", "B≥ 1,000,000", "Cthe rest"]);
    await user.click(await screen.findByRole("radio", { name: "Share" }));
    expect(tiersShown()).toEqual(["AUp to 80%", "BUp to 95%", "Cthe rest"]);
    await user.click(screen.getByRole("radio", { name: "Rank" }));
    expect(tiersShown()).toEqual(["A5% of accounts", "Cthe rest"]);
  });

  test("each bring the one question that they leave open, and the preview follows the answer", async () => {
    const { user, asked } = openClassify();
    await findSentence("Customer pyramid");
    expect(asked.last).toMatchObject({ method: "threshold", mode: "live" });
    expect(chosen("A tier starts")).toBe("from its threshold (≥)");
    const atThreshold = asked.last?.boundary;
    await choose(user, "A tier starts", "above its threshold (>)");
    await waitFor(() => expect(asked.last?.boundary).not.toBe(atThreshold));

    await user.click(screen.getByRole("radio", { name: "Share" }));
    const crossing = "The account that crosses a cut-off belongs to the";
    expect(chosen(crossing)).toBe("better tier");
    await choose(user, crossing, "next tier");
    await waitFor(() => expect(asked.last).toMatchObject({ method: "share", rule: "end" }));

    await user.click(screen.getByRole("radio", { name: "Rank" }));
    await waitFor(() => expect(asked.last?.method).toBe("rank"));
    expect(screen.queryByRole("combobox", { name: /^A tier starts|belongs to the$/ })).toBeNull();
  });

  test("by score take the columns of numbers that the settings name, and those that the user ticks", async () => {
    const { user, asked } = openClassify();
    await findSentence("Customer pyramid");
    await user.click(screen.getByRole("radio", { name: "Score" }));
    await waitFor(() => expect(asked.last?.criteria).toEqual([{ column: 1, weight: 3 }]));
    expect(screen.queryByRole("checkbox", { name: "Customer" })).toBeNull();

    await user.click(screen.getByRole("checkbox", { name: "Potential" }));
    const weight = screen.getByRole("textbox", { name: "Weight of Potential" });
    await user.clear(weight);
    await user.type(weight, "-1{Enter}");
    await findSentence("Weight of Potential, “-1”: ≥ 0");
    expect(isOff("Write tiers")).toBe(true);
    await user.clear(weight);
    await user.tab();
    await findSentence("Weight of Potential, empty: ≥ 0");
    expect(isOff("Write tiers")).toBe(true);
    await user.type(weight, "2{Enter}");
    const both = [
      { column: 1, weight: 3 },
      { column: 2, weight: 2 },
    ];
    await waitFor(() => expect(asked.last?.criteria).toEqual(both));

    await user.click(screen.getByRole("checkbox", { name: "Turnover" }));
    await user.click(screen.getByRole("checkbox", { name: "Potential" }));
    await findSentence("Tick at least one column of numbers.");
  });
});

describe("the preview of a classification", () => {
  test("is a pyramid in numbers and as a picture, and the Pareto curve in words", async () => {
    openClassify();
    const table = await screen.findByRole("table", { name: "Customer pyramid" });
    expect(rowsOf(table)).toEqual([
      ["Tier", "Accounts", "Value", "Average"],
      ["A", "133.3%", "6M60.0%", "6M"],
      ["B", "266.7%", "4M40.0%", "2M"],
      ["Total", "3", "10M", "3.333M"],
    ]);
    expect(screen.getByRole("img", { name: "Share of accounts and share of value per tier" })).toBeTruthy();
    // A fifth of three accounts is three fifths of the way to the first one: 0.6 × 60 %.
    expect(screen.getByRole("img", { name: "Pareto curve: 20% of accounts: 36% of value" })).toBeTruthy();
  });

  test("names the tiers set by hand with their reasons, and counts accounts without a tier", async () => {
    const { user } = openClassify({
      // The last row is a total: without a tier, and no account.
      tiers: ["A", "", "B", ""],
      problems: [{ kind: "blankValue", field: "value", column: 1, rows: [1], examples: [] }],
      overrides: [
        {
          row: 0,
          account: "Acme",
          tier: "A",
          computed: "B",
          reason: "strategic",
          typedOver: false,
          ...ofOurs,
        },
        { row: 2, account: "Gamma", tier: "B", computed: "C", reason: "", typedOver: true, ...ofOurs },
      ],
    });
    await user.click(await screen.findByText(/^Tiers set by hand, kept: 2\. Typed over the tier: 1;/));
    const byHand = within(screen.getByRole("list", { name: "Set by hand" }));
    expect(byHand.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "A Acme (computed B, strategic)",
      "B Gamma (computed C)",
    ]);
    expect(hasSentence("Accounts without a value, so without a tier: 1.")).toBe(true);
  });

  test("asks whether to take over a column of that name, only when there is one", async () => {
    const taken = { key: "noteHeaderTaken", params: { header: "Tier", own: "KAM tier" } } as const;
    const { user, asked } = openClassify({ notes: [taken] });
    await findSentence("The sheet already has a column Tier of its own: ours is named KAM tier.");
    expect(asked.last?.adoptColumns).toBe(false);
    await user.click(screen.getByRole("checkbox", { name: "Take over the existing column" }));
    await waitFor(() => expect(asked.last?.adoptColumns).toBe(true));
  });

  test("has no such question otherwise", async () => {
    openClassify();
    await findSentence("Customer pyramid");
    expect(screen.queryByRole("checkbox", { name: "Take over the existing column" })).toBeNull();
  });
});

test("a change of language keeps the choices of the page", async () => {
  const { user } = openClassify();
  await findSentence("Customer pyramid");
  await user.click(screen.getByRole("radio", { name: "Share" }));
  await user.click(screen.getByRole("radio", { name: "Values" }));
  await user.click(screen.getByRole("link", { name: "Settings" }));
  await user.click(await screen.findByRole("button", { name: "中文" }));
  await user.click(screen.getByRole("link", { name: "分级" }));
  await findSentence("客户金字塔");
  expect(picked("方法")).toBe("按占比");
  expect(picked("结果形式")).toBe("数值");
  expect(document.documentElement.lang).toBe("zh-CN");
});

test("settings that cannot be read are named, and nothing can be written", async () => {
  openClassify(
    {},
    {
      readSettings: () =>
        Promise.reject(new ActionError("settingsTwice", { table: "KAM_Tiers", row: 2, value: "A" })),
    },
  );
  await findSentence("Settings, table KAM_Tiers, row 2: A is there twice.");
  expect(isOff("Write tiers")).toBe(true);
});

test("without a sheet of settings the page adds one when the user wants to edit them", async () => {
  const opened: string[] = [];
  const { user } = openClassify(
    {},
    {
      readSettings: () => Promise.resolve({ ...settings, exists: opened.length > 0 }),
      openSettings: ({ language }) => Promise.resolve(void opened.push(language)),
    },
  );
  await user.click(await screen.findByRole("button", { name: "Edit in KAM Settings (adds the sheet)" }));
  expect(await screen.findByRole("button", { name: "Edit in KAM Settings" })).toBeTruthy();
  expect(opened).toEqual(["en"]);
});

describe("wrong tiers of the settings", () => {
  const cell = { sheet: "KAM Settings", address: "B5" };

  test("are named at the method with the way to their cell; the method stays, and another can be taken", async () => {
    const went: unknown[] = [];
    const rows = settings.tiers.rows.map((row, index) =>
      index === 1 ? { ...row, from: 6_000_000, cells: [cell, null, null] } : { ...row, from: row.from ?? 0 },
    );
    const { user } = openClassify(
      {},
      {
        readSettings: () => Promise.resolve({ ...settings, tiers: { rows } }),
        goTo: (place) => Promise.resolve(void went.push(place)),
      },
    );
    const said = "The thresholds must fall: 6,000,000 for tier B (KAM Settings!B5) does not.";
    await findSentence(said);
    expect(await screen.findByRole("radio", { name: "Threshold" })).toBeTruthy();
    await user.click(step("Method").getByRole("button", { name: "Show me" }));
    expect(went).toEqual([cell]);
    await user.click(screen.getByRole("radio", { name: "Share" }));
    expect(hasSentence(said)).toBe(false);
  });

  test("that cannot be read are named instead of the house's numbers", async () => {
    const params = { table: "KAM_Tiers", row: 5, column: "From", value: "abc", values: "" };
    const fault = { part: "KAM_Tiers", key: "settingsNumber", params, place: cell } as const;
    openClassify({}, { readSettings: () => Promise.resolve({ ...settings, faults: [fault] }) });
    await findSentence("Settings, table KAM_Tiers, row 5: From is abc, but must be a number.");
    await screen.findByRole("region", { name: "Method" });
    expect(screen.queryByText("Tiers from the settings")).toBeNull();
    expect(step("Method").getByRole("button", { name: "Show me" })).toBeTruthy();
  });
});
