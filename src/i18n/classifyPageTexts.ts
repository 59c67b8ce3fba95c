import type { Texts } from "./Language";

const en = {
  title: "Classify accounts",
  lead: "Find out which accounts carry the business.",
  method: "Method",
  methods: { threshold: "Threshold", share: "Share", rank: "Rank", score: "Score" },
  explain: {
    threshold: "By the account's value against the thresholds.",
    share: "By cumulative share of the total, largest account first (80/20, ABC).",
    rank: "By the account's rank among all accounts.",
    score: "By a weighted mean of several columns: for potential key accounts.",
  },
  boundary: "A tier starts",
  boundaries: { from: "from its threshold (≥)", above: "above its threshold (>)" },
  rule: "The account that crosses a cut-off belongs to the",
  rules: { start: "better tier", end: "next tier" },
  tiers: {
    caption: "Tiers from the settings",
    rest: "the rest",
    upTo: "Up to",
    ofAccounts: "of accounts",
  },
  criteria: {
    caption: "Criteria and their weights",
    weight: (column: string) => `Weight of ${column}`,
    none: "Tick at least one column of numbers.",
    scale: "Scores are compared with the thresholds of the tiers: put the criteria on that scale.",
  },
  pyramid: {
    caption: "Customer pyramid",
    tier: "Tier",
    accounts: "Accounts",
    value: "Value",
    average: "Average",
    noTier: (count: string) => `Accounts without a value, so without a tier: ${count}.`,
    overrides: (count: string) => `Tiers set by hand, kept: ${count}.`,
    typedOver: (count: string) => `Typed over the tier: ${count}; they move to the override column.`,
    picture: "Share of accounts and share of value per tier",
    ofAccounts: "of accounts",
    ofValue: "of value",
  },
  curve: {
    title: "Pareto curve",
    describe: (accounts: string, value: string) => `${accounts} of accounts: ${value} of value`,
    accounts: "accounts, largest first",
  },
  overrides: { title: "Set by hand", was: (tier: string) => `computed ${tier}` },
  write: "Write tiers",
};

type ClassifyPageTexts = typeof en;

const zhCN: ClassifyPageTexts = {
  title: "客户分级",
  lead: "看清哪些客户支撑着业务。",
  method: "方法",
  methods: { threshold: "按门槛", share: "按占比", rank: "按名次", score: "按评分" },
  explain: {
    threshold: "以客户金额与各等级门槛比较。",
    share: "按金额从大到小的累计占比（二八法则、ABC）。",
    rank: "按客户在全部客户中的名次（客户数量金字塔）。",
    score: "按多列加权平均分，用于发现潜在大客户。",
  },
  boundary: "进入一个等级",
  boundaries: { from: "达到门槛（≥）", above: "超过门槛（>）" },
  rule: "跨过分界的客户归入",
  rules: { start: "较高等级", end: "下一等级" },
  tiers: {
    caption: "设置中的等级",
    rest: "其余",
    upTo: "累计至",
    ofAccounts: "客户数占比",
  },
  criteria: {
    caption: "评分项与权重",
    weight: (column) => `“${column}”的权重`,
    none: "请至少勾选一个数字列。",
    scale: "得分与等级门槛比较，请使各评分项与门槛同一量级。",
  },
  pyramid: {
    caption: "客户金字塔",
    tier: "等级",
    accounts: "客户数",
    value: "金额",
    average: "户均",
    noTier: (count) => `${count} 个客户没有金额，因此没有等级。`,
    overrides: (count) => `保留 ${count} 个人工指定的等级。`,
    typedOver: (count) => `其中 ${count} 个直接改在等级列上，将移到人工等级列。`,
    picture: "各等级的客户数占比与金额占比",
    ofAccounts: "客户数占比",
    ofValue: "金额占比",
  },
  curve: {
    title: "帕累托曲线",
    describe: (accounts, value) => `${accounts} 的客户带来 ${value} 的金额`,
    accounts: "客户，由大到小",
  },
  overrides: { title: "人工指定", was: (tier) => `计算结果为 ${tier}` },
  write: "写入等级",
};

export const classifyPageTexts: Texts<ClassifyPageTexts> = { en, "zh-CN": zhCN };
