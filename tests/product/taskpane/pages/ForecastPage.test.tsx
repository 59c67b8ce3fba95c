import { screen, waitFor, within } from "@testing-library/react";
import type {
  ForecastLine,
  ForecastPreview,
  ForecastRequest,
  StageUse,
} from "../../../../src/actions/forecast/types";
import type { DealFilter } from "../../../../src/actions/filters/FilterOf";
import type { WriteResult } from "../../../../src/actions/list/messages";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { houseSettings } from "../../../support/houseSettings";
import { fakeActions, type FakeList } from "../support/fakeActions";
import { describeListPage } from "../support/listPage";
import { openPane } from "../support/openPane";
import { button, choose, findSentence, hasSentence, isOff, picked, rowsOf, step } from "../support/screen";
import { tableOf } from "../support/tableOf";
import { noFilter } from "../../../support/noFilter";

const deals: FakeList = {
  role: "opportunities",
  table: tableOf(
    "Deals",
    ["Phase", "Worth", "Due", "Rep"],
    [
      ["P3", 1000, 46023, "Ann"],
      ["Maybe", 500, 46054, "Bob"],
      ["P6", 200, null, "Ann"],
    ],
  ),
  mapping: {
    stage: 0,
    amount: 1,
    closeDate: 2,
    owner: 3,
    name: null,
    account: null,
    ...{ probability: null, category: null, managerFigure: null, product: null },
    department: null,
    id: null,
  },
};

const line = (label: string, count: number, weighted: number, p10: number, p90: number): ForecastLine => ({
  period: 46023,
  label,
  deals: count,
  amount: 2 * weighted,
  weighted,
  won: 100,
  p10,
  p50: weighted,
  p90,
});

const preview: ForecastPreview = {
  lines: [line("Jan 2026", 2, 4000, 3000, 5000), line("Feb 2026", 1, 2500, 2500, 2500)],
  noDate: null,
  pastDue: null,
  far: null,
  managerFigure: null,
  total: line("", 3, 6500, 5500, 7500),
  stages: [
    { label: "P3", weight: 0.4, known: true, state: "open", isOwn: false, deals: 1, amount: 1000 },
    { label: "Lost", weight: 0, known: true, state: "lost", isOwn: false, deals: 2, amount: 70 },
  ],
  groups: [],
  coverage: null,
  problems: [],
  touched: [{ sheet: "Report", address: "A1", what: { key: "touchNewSheet", params: {} } }],
  conflicts: [],
  notes: [],
  ...noFilter,
  reading: { findings: [], questions: [], decisions: [] },
};

const page = {
  page: "forecast",
  list: deals,
  preview,
  written: { key: "forecastWritten", params: { deals: 3, periods: 2 } },
  actions: (show, write) => ({
    previewForecast: show,
    writeForecast: (_request, _table, _settings, options) => write(options),
  }),
} as const satisfies Partial<Parameters<typeof describeListPage<ForecastPreview>>[0]>;

describeListPage<ForecastPreview>({
  ...page,
  language: "en",
  says: {
    title: "Forecast the pipeline",
    lead: "What will come in, and how sure that is.",
    option: "Deals (3 rows)",
    field: "Stage",
    column: "Phase · A",
    missing: "Choose a column for Stage.",
    figure: "P10–P90",
    problem: "Amount that is no number: 2",
    write: "Write forecast",
    written: "Forecast written: 3 deals in 2 periods.",
  },
});

describeListPage<ForecastPreview>({
  ...page,
  language: "zh-CN",
  says: {
    title: "商机预测",
    lead: "能成交多少，把握有多大。",
    option: "Deals（3 行）",
    field: "阶段",
    column: "Phase · A",
    missing: "请为阶段选择列。",
    figure: "P10–P90",
    problem: "金额不是数字：2 个",
    write: "写入预测",
    written: "预测已写入：3 个商机，2 个期间。",
  },
});

/** The page; `asked` holds what the last preview was asked for. */
function openForecast(
  shown: Partial<ForecastPreview> = {},
  list: FakeList = deals,
  target: number | null = null,
  own: Partial<PaneActions> = {},
) {
  const asked: { last?: ForecastRequest } = {};
  const actions = fakeActions([list], {
    readSettings: () => Promise.resolve({ ...houseSettings, options: { ...houseSettings.options, target } }),
    previewForecast: (request) => {
      asked.last = request;
      return Promise.resolve({ ...preview, ...shown });
    },
    ...own,
  });
  return { user: openPane("forecast", actions), asked };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

test("the forecast starts with the period and target of the settings and follows what is chosen here", async () => {
  const { user, asked } = openForecast({}, deals, 12_000);
  await findSentence("P10–P90");
  expect(picked("Per")).toBe("Month");
  expect(field("Target").value).toBe("12,000");
  await user.click(screen.getByRole("radio", { name: "Quarter" }));
  await user.clear(field("Target"));
  await user.type(field("Target"), "300万{Enter}");
  await waitFor(() => expect(asked.last).toMatchObject({ period: "quarter", target: 3_000_000 }));
  expect(field("Target").value).toBe("3,000,000");
  await user.clear(field("Target"));
  await user.tab();
  await waitFor(() => expect(asked.last?.target).toBeNull());
});

test.each(["-5", "many", "0"])(
  "the target %s is refused by name: no figures, no writing, until it is mended or taken back",
  async (typed) => {
    const { user, asked } = openForecast({}, deals, 12_000);
    await findSentence("P10–P90");
    await user.clear(field("Target"));
    await user.type(field("Target"), `${typed}{Enter}`);
    const refusal = `Target, “${typed}”: The target must be a number above 0.`;
    await findSentence(refusal);
    expect(hasSentence("The target must be a number above 0.")).toBe(true);
    expect(hasSentence(`There are no figures while a field cannot be read: ${refusal}`)).toBe(true);
    expect(hasSentence("P10–P90")).toBe(false);
    expect(isOff("Write forecast")).toBe(true);
    expect(field("Target").value).toBe(typed);

    await user.type(field("Target"), "{Escape}");
    expect(field("Target").value).toBe("12,000");
    await findSentence("P10–P90");
    expect(isOff("Write forecast")).toBe(false);

    await user.clear(field("Target"));
    await user.type(field("Target"), `${typed}{Enter}`);
    await findSentence(refusal);
    await user.clear(field("Target"));
    await user.type(field("Target"), "$90,000{Enter}");
    await waitFor(() => expect(asked.last?.target).toBe(90_000));
    await waitFor(() => expect(isOff("Write forecast")).toBe(false));
  },
);

test("Write right after typing writes once, with what was typed; Enter in the field writes nothing", async () => {
  const wrote: ForecastRequest[] = [];
  const write = (request: ForecastRequest) => (
    wrote.push(request),
    new Promise<WriteResult>(() => undefined)
  );
  const { user } = openForecast({}, deals, 12_000, { writeForecast: write });
  await findSentence("P10–P90");
  await user.clear(field("Target"));
  await user.type(field("Target"), "50,000{Enter}");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(wrote).toEqual([]);
  await user.clear(field("Target"));
  await user.type(field("Target"), "60,000");
  await user.dblClick(button("Write forecast"));
  await waitFor(() => expect(wrote).toMatchObject([{ target: 60_000 }]));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(wrote).toHaveLength(1);
});

test("grouping is offered for the columns that the list has", async () => {
  const { user, asked } = openForecast({
    groups: [{ name: "Ann", deals: 2, amount: 1200, weighted: 600, won: 200 }],
  });
  await findSentence("P10–P90");
  expect(screen.queryByRole("radio", { name: "Department" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Owner" }));
  await waitFor(() => expect(asked.last?.groupBy).toBe("owner"));
  await user.click(screen.getByText("By owner", { selector: "summary" }));
  expect(rowsOf(screen.getByRole("table", { name: "By owner" }))).toEqual([
    ["Name", "Deals", "Weighted", "Won"],
    ["Ann", "2", "600", "200"],
  ]);
});

test("without a column to group by there is no such choice", async () => {
  openForecast({}, { ...deals, mapping: { ...deals.mapping, owner: null } });
  await findSentence("P10–P90");
  expect(screen.queryByRole("group", { name: "Also by" })).toBeNull();
});

test("a stage that the settings do not know is given a weight here; one that cannot be is refused", async () => {
  const maybe: StageUse = {
    label: "Maybe",
    weight: null,
    known: false,
    state: "open",
    isOwn: false,
    deals: 1,
    amount: 500,
  };
  const { user, asked } = openForecast({ stages: [...preview.stages, maybe] });
  expect((await screen.findByRole("alert")).textContent).toBe(
    "Not in the settings: 1. Say what each such stage counts as.",
  );
  await user.type(field("Weight of Maybe"), "140{Enter}");
  await findSentence("Weight of Maybe, “140”: 0 to 100 %");
  expect(isOff("Write forecast")).toBe(true);
  expect(asked.last?.answers).toEqual({});
  for (const [typed, weight] of [
    ["40", 0.4],
    ["0.25", 0.25],
    ["12.5%", 0.125],
  ] as const) {
    await user.clear(field("Weight of Maybe"));
    await user.type(field("Weight of Maybe"), `${typed}{Enter}`);
    await waitFor(() => expect(asked.last?.answers).toEqual({ "stage:Maybe": String(weight) }));
  }
});

test("unknown stages are asked for in one table, filled from what is known, and taken by one press", async () => {
  const unknown = (label: string, deals: number, amount: number, more: Partial<StageUse> = {}): StageUse => ({
    ...{ label, deals, amount, weight: null, known: false, state: "open", isOwn: false },
    ...more,
  });
  const stages = [
    unknown("Negotiation", 12, 1_200_000, { proposal: { weight: 0.8, by: "words" } }),
    unknown("Stage X", 1, 500, { proposal: { weight: 0.35, by: "probabilities" } }),
    unknown("Maybe", 2, 900),
  ];
  const questions = stages.map(({ label, deals }) => ({
    ...{ id: `stage:${label}`, key: "askStage", params: { stage: label, count: deals } },
    ...{ evidence: { column: 0, rows: [0] }, choices: ["won", "lost"], isProposed: false },
  }));
  const { user, asked } = openForecast({ stages, reading: { findings: [], questions, decisions: [] } });
  const table = await screen.findByRole("table", { name: "Stages that the settings do not know" });
  const names = within(table).getAllByRole("rowheader");
  expect(names.map((name) => name.textContent)).toEqual([
    "Negotiation12 deals · 1.2Mproposed: 80%, by its name",
    "Stage X1 deal · 500proposed: 35%, the mean of its deals’ own probabilities",
    "Maybe2 deals · 900",
  ]);
  expect(screen.queryByRole("group", { name: /What are the 12 deals in stage/ })).toBeNull();
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  await user.click(button("Take all 2 proposals"));
  await waitFor(() =>
    expect(asked.last?.answers).toEqual({ "stage:Negotiation": "0.8", "stage:Stage X": "0.35" }),
  );
  await choose(user, "What Maybe counts as", "lost");
  await waitFor(() => expect(asked.last?.answers?.["stage:Maybe"]).toBe("lost"));
  await choose(user, "What Negotiation counts as", "won");
  await waitFor(() => expect(asked.last?.answers?.["stage:Negotiation"]).toBe("won"));
});

test("known stages show their weights, a lost one says so", async () => {
  const { user } = openForecast();
  await user.click(await screen.findByText("Stage weights"));
  const table = within(screen.getByText("Stage weights").closest("details")!).getByRole("table");
  expect(rowsOf(table)).toEqual([
    ["Stage", "Deals", "Weight"],
    ["P3", "1", "40%"],
    ["Lost", "2", "lost"],
  ]);
});

test("the preview says the totals, each period with its range, deals without a date and the total", async () => {
  openForecast({ noDate: line("", 1, 80, 0, 200) });
  await findSentence("P10–P90");
  const figures = [...document.querySelectorAll("dl > div")].map((figure) => figure.textContent);
  expect(figures).toEqual(["Deals3", "Amount13K", "Weighted6.5K", "Won100"]);
  expect(screen.getByRole("img", { name: "Weighted forecast per period" })).toBeTruthy();
  expect(rowsOf(screen.getByRole("table", { name: "Forecast per period" }))).toEqual([
    ["Period", "Deals", "Weighted", "P10 – P90"],
    ["Jan 2026", "2", "4K", "3K – 5K"],
    ["Feb 2026", "1", "2.5K", "2.5K – 2.5K"],
    ["No date", "1", "80", "0 – 200"],
    ["Total", "3", "6.5K", "5.5K – 7.5K"],
  ]);
});

test("with a target the coverage says how often the open pipeline is what remains", async () => {
  openForecast({ coverage: { target: 12_000, won: 2000, open: 25_000, weightedOpen: 6000, ratio: 2.5 } });
  await findSentence("The open pipeline is 2.5 × the remaining 10K.");
  expect(hasSentence("Won 2K · Weighted, open 6K · Target 12K")).toBe(true);
});

test("a target that is reached is said to be", async () => {
  openForecast({ coverage: { target: 1000, won: 1500, open: 0, weightedOpen: 0, ratio: null } });
  await findSentence("The target is already reached.");
});

const filterChoices = {
  names: { owner: ["Ann", "Bob"], department: [], product: ["Pump"] },
  // 2026-01-01, 02-01, 03-01, 04-01
  months: [46023, 46054, 46082, 46113],
};

/** The page over a list with these choices; `remembered` is what the workbook knew, `kept` what it was given. */
function openFiltered(remembered: DealFilter = {}) {
  const asked: ForecastRequest[] = [];
  const kept: unknown[] = [];
  const actions = fakeActions([deals], {
    readFilter: () => Promise.resolve(remembered as never),
    rememberFilter: (role, { label }, filter) => Promise.resolve(void kept.push([role, label, filter])),
    previewForecast: (request) => {
      asked.push(request);
      const filtered =
        Object.keys(request.filter ?? {}).length === 0
          ? null
          : { by: "Ann, Q1 2026", shown: 212, all: 900, amount: 1_234_567.5 };
      return Promise.resolve({ ...preview, filtered, choices: filterChoices });
    },
  });
  return { user: openPane("forecast", actions), asked, kept };
}

test("a forecast is filtered by owner, periods and state; what is left out is said and the filter is kept", async () => {
  const { user, asked, kept } = openFiltered();
  await findSentence("Nothing is left out.");
  await screen.findByRole("region", { name: "Method" });
  await user.click(screen.getByText("Filter"));
  const method = step("Method");
  await method.findByRole("combobox", { name: "Owner" });
  expect(method.queryByRole("combobox", { name: "Product" })).toBeNull();
  await choose(user, "Owner", "Ann", method);
  await findSentence("Filter: 212 of 900 deals: Ann, Q1 2026");
  expect(hasSentence("Left out: 1,234,567.50")).toBe(true);
  await user.click(method.getByRole("radio", { name: "Quarter" }));
  await choose(user, "From", "Q1 2026", method);
  await choose(user, "To", "Q1 2026", method);
  await user.click(method.getByRole("radio", { name: "open deals only" }));
  const filter = { owner: "Ann", from: "2026-01-01", to: "2026-03-31", openOnly: true };
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ period: "quarter", filter }));
  expect(kept.at(-1)).toEqual(["opportunities", deals.table.label, filter]);
  await user.click(button("Clear the filter"));
  await findSentence("Nothing is left out.");
  expect(asked.at(-1)!.filter).toEqual({});
  expect(kept.at(-1)).toEqual(["opportunities", deals.table.label, {}]);
});

test("the filter that the workbook remembers counts from the first preview on", async () => {
  const { asked } = openFiltered({ owner: "Ann" });
  await findSentence("Filter: 212 of 900 deals: Ann, Q1 2026");
  expect(asked.map(({ filter }) => filter)).toEqual([{ owner: "Ann" }]);
});

test("what of the settings cannot be read is named at the method, with the way to its cell", async () => {
  const went: unknown[] = [];
  const place = { sheet: "KAM Settings", address: "L4" };
  const params = { table: "KAM_Stages", row: 4, column: "From", value: "abc", values: "" };
  const fault = { part: "KAM_Stages", key: "settingsNumber", params, place } as const;
  const others = { ...fault, part: "KAM_Roles", params: { ...params, table: "KAM_Roles" } } as const;
  const actions = fakeActions([deals], {
    readSettings: () => Promise.resolve({ ...houseSettings, faults: [fault, others] }),
    previewForecast: () => Promise.resolve(preview),
    goTo: (cell) => Promise.resolve(void went.push(cell)),
  });
  const user = openPane("forecast", actions);
  await findSentence("Settings, table KAM_Stages, row 4: From is abc, but must be a number.");
  await screen.findByRole("region", { name: "Method" });
  expect(hasSentence("Settings, table KAM_Roles, row 4: From is abc, but must be a number.")).toBe(false);
  expect(step("Method").getByRole("group", { name: "Per" })).toBeTruthy();
  await user.click(step("Method").getByRole("button", { name: "Show me" }));
  expect(went).toEqual([place]);
});
