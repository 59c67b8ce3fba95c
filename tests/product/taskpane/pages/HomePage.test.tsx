import { act, screen, waitFor, within } from "@testing-library/react";
import { ActionError, type WriteResult } from "../../../../src/actions/list/messages";
import { commandOutcomes } from "../../../../src/commands/commandOutcomes";
import { fakeActions, type FakeList } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { button, findSentence, hasSentence } from "../support/screen";
import { tableOf } from "../support/tableOf";
import { noFilter } from "../../../support/noFilter";
import { noCredits } from "../../../support/noCredits";

describe("the home page", () => {
  test.each([
    [
      "en",
      "What would you like to do?",
      ["Classify accounts", "Forecast the pipeline", "Pay commission", "Build account plans"],
      "Got it",
      /Nothing is written before you say so/,
    ],
    [
      "zh-CN",
      "您想做什么？",
      ["客户分级", "商机预测", "计算提成", "编制大客户计划"],
      "知道了",
      /您确认之前不会写入任何内容/,
    ],
  ] as const)(
    "in %s greets the first time and leads to every feature",
    async (language, title, names, seen, promise) => {
      const user = openPane("home", fakeActions([]), language);
      const page = within(await screen.findByRole("main"));
      expect(page.getByRole("heading", { level: 1, name: title })).toBeTruthy();
      const features = page.getAllByRole("link").slice(0, 4);
      expect(features.map((link) => link.getAttribute("href"))).toEqual([
        "#/classify",
        "#/forecast",
        "#/commission",
        "#/plans",
      ]);
      features.forEach((link, index) => expect(link.textContent).toContain(names[index]));
      expect(hasSentence(promise)).toBe(true);
      await user.click(button(seen));
      expect(hasSentence(promise)).toBe(false);
    },
  );

  test("follows the user's language, and marks the page that is shown", async () => {
    const user = openPane("home", fakeActions([]));
    await user.click(await screen.findByRole("button", { name: "中文" }));
    expect(screen.getByRole("heading", { level: 1, name: "您想做什么？" })).toBeTruthy();
    expect(button("中文").getAttribute("aria-pressed")).toBe("true");
    const pages = within(screen.getByRole("navigation", { name: "页面" }));
    expect(pages.getByRole("link", { current: "page" }).textContent).toBe("首页");
    expect(pages.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "首页",
      "分级",
      "预测",
      "提成",
      "客户计划",
      "函数",
      "设置",
    ]);
  });
});

const payments: FakeList = {
  role: "payments",
  table: tableOf("Payments", ["Who", "Paid", "When"], [["Ann", 100, 46023]]),
  mapping: { person: 0, amount: 1, date: 2, ladder: null, account: null, id: null, ...noCredits },
};
const written: WriteResult = {
  title: { key: "commissionWritten", params: { people: 1, total: "1.50" } },
  undoId: "write 1",
  goTo: { sheet: "Commission", address: "A1" },
  written: [],
  kept: 0,
  keptCells: [],
  notes: [],
};

/** Writes a statement and goes home. */
async function writeAndGoHome() {
  const user = openPane(
    "commission",
    fakeActions([payments], {
      previewCommission: () =>
        Promise.resolve({
          people: [],
          base: 100,
          commission: 1.5,
          otherMethods: [],
          problems: [],
          touched: [],
          conflicts: [],
          reading: { findings: [], questions: [], decisions: [] },
          notes: [],
          ...noFilter,
        }),
      writeCommission: () => Promise.resolve(written),
      undoLastWrite: () => Promise.resolve({ key: "undone", params: {} }),
    }),
  );
  await findSentence("1.50%");
  await user.click(button("Write statement"));
  await findSentence("Commission statement written for 1 person: 1.50.");
  await user.click(screen.getByRole("link", { name: "Home" }));
  return user;
}

test("the last result stands on the home page and can be taken back there", async () => {
  const user = await writeAndGoHome();
  const last = within(await screen.findByRole("region", { name: "Last result" }));
  expect(await last.findByText("Commission statement written for 1 person: 1.50.")).toBeTruthy();
  await user.click(last.getByRole("button", { name: "Undo" }));
  expect(await last.findByText("The last write was taken back.")).toBeTruthy();
  expect(last.queryAllByRole("button")).toEqual([]);
});

test("the ribbon's undo is told in the pane, whose last result then offers no undo of its own", async () => {
  await writeAndGoHome();
  expect(await screen.findByRole("button", { name: "Undo" })).toBeTruthy();
  act(() => commandOutcomes.tell({ kind: "done", message: { key: "undone", params: {} } }));
  await findSentence("The last write was taken back.");
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  expect(hasSentence("Undone")).toBe(true);
});

test("a ribbon's undo that fails is explained", async () => {
  openPane("home", fakeActions([]), "zh-CN");
  await screen.findByRole("heading", { level: 1 });
  act(() => commandOutcomes.tell({ kind: "failed", error: new ActionError("nothingToUndo") }));
  await findSentence("没有可撤销的写入。");
});

describe("the pane", () => {
  test("moves the focus to the heading of a page that the user opens", async () => {
    const user = openPane("home", fakeActions([]));
    expect(await screen.findByRole("heading", { level: 1 })).not.toBe(document.activeElement);
    await user.click(screen.getByRole("link", { name: "Settings" }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Settings" })),
    );
  });
});

describe("what the home page says of this workbook", () => {
  const twoDays = new Date(Date.now() - 50 * 3_600_000).toISOString();
  const run = { page: "classify", when: twoDays, hasChanged: true } as const;
  const lists = ["Accounts", "Deals", "Payments"];

  test.each([
    [
      "en",
      "3 lists found: Accounts, Deals, Payments. Last run: tiers, 2 days ago; lists have changed since.",
      "Classify accounts again",
    ],
    [
      "zh-CN",
      "找到 3 个清单：Accounts, Deals, Payments。 最近一次：分级，前天；清单此后有变化。",
      "重新客户分级",
    ],
  ] as const)(
    "in %s names its lists, the last run and the next step as one button",
    async (language, said, step) => {
      const state = { lists, lastRun: run, next: "classify" } as const;
      openPane("home", fakeActions([], { readBookState: () => Promise.resolve(state) }), language);
      await findSentence(said);
      expect(screen.getByRole("link", { name: step }).getAttribute("href")).toBe("#/classify");
    },
  );

  test("offers what comes next where nothing has changed", async () => {
    const state = { lists, lastRun: { ...run, hasChanged: false }, next: "forecast" } as const;
    openPane("home", fakeActions([], { readBookState: () => Promise.resolve(state) }));
    const section = within(await screen.findByRole("region", { name: "This workbook" }));
    expect(section.getByRole("link", { name: "Forecast the pipeline" }).getAttribute("href")).toBe(
      "#/forecast",
    );
  });

  test("says how to make a list where there is none, and offers nothing", async () => {
    openPane("home", fakeActions([]));
    await findSentence("No list found: give a sheet a header row with rows below it.");
    const section = within(screen.getByRole("region", { name: "This workbook" }));
    expect(section.queryByRole("link")).toBeNull();
  });
});

test("a run is remembered with its page, and forgotten when it is taken back", async () => {
  const remembered: unknown[] = [];
  const user = openPane(
    "commission",
    fakeActions([payments], {
      previewCommission: () =>
        Promise.resolve({
          ...{ people: [], base: 100, commission: 1.5, otherMethods: [], problems: [], touched: [] },
          ...{
            conflicts: [],
            reading: { findings: [], questions: [], decisions: [] },
            notes: [],
            ...noFilter,
          },
        }),
      writeCommission: () => Promise.resolve(written),
      undoLastWrite: () => Promise.resolve({ key: "undone", params: {} }),
      rememberRun: (page) => Promise.resolve(void remembered.push(page)),
    }),
  );
  await findSentence("1.50%");
  await user.click(button("Write statement"));
  await waitFor(() => expect(remembered).toEqual(["commission"]));
  await user.click(button("Undo"));
  await waitFor(() => expect(remembered).toEqual(["commission", null]));
});
