import type { ClassificationPreview } from "../../../../src/actions/classify/types";
import type { FakeList } from "../support/fakeActions";
import { describeListPage } from "../support/listPage";
import { tableOf } from "../support/tableOf";

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
  mapping: { name: 0, value: 1, owner: null, segment: null, growth: null, profit: null, tier: null },
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
