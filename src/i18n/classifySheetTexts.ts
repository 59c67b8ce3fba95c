import type { Texts } from "./Language";

const en = {
  sheet: "Tier summary",
  tier: "Tier",
  override: "Tier override",
  reason: "Override reason",
  methods: {
    threshold: "by threshold",
    share: "by cumulative share of value",
    rank: "by rank",
    score: "by weighted score",
  },
  accounts: "Accounts with a value",
  accountsOf: (tier: string) => `Accounts of tier ${tier}`,
  shareOf: (tier: string) => `Share of value, tier ${tier}`,
  largest: "Largest account's share",
  overrides: "Tiers set by hand",
  tiers: "Accounts and value by tier",
  columns: {
    tier: "Tier",
    accounts: "Accounts",
    accountsShare: "Share of accounts",
    value: "Value",
    valueShare: "Share of value",
    average: "Average per account",
  },
  /** What KAM.TIERSUMMARY names rows that are no tier. */
  rowNames: { "No tier": "No tier", Total: "Total" },
  withoutValue: "No value, no tier",
  averageNote:
    "Average per account: value divided by the accounts of the tier. Accounts without a value are in no tier and not in the total.",
  overridesNote:
    "Tiers set by hand are counted as they were set; the list shows them beside the computed ones, with their reason.",
  sizes: "Value by size of account",
  sizeColumn: "Accounts by value",
  tenth: (from: number, to: number) => (from === 0 ? `Largest ${to} %` : `${from} – ${to} %`),
  sizeNote:
    "The accounts in ten groups of as many, the largest first; cumulative share: what they and all larger ones make of the total.",
  top: "Largest accounts",
  topColumns: {
    account: "Account",
    cumulative: "Cumulative share",
    share: "Share of value",
  },
  others: (count: number) => `Others (${count})`,
  /** The same as a formula over their number. */
  othersOf: (count: string) => `="Others ("&${count}&")"`,
  upTo: (tier: string) => `Tier ${tier} up to`,
  cumulativeNote: "Cumulative share: the value of an account and all larger ones, as a share of the total.",
  computed: "Computed tier",
  computedNote: "The tier column of the list reads its results from here.",
  period: "Period",
  rows: "Rows",
  currency: "Currency",
  ownList: (list: string) => `Customers from ${list}`,
  chart: "Value of the accounts and their cumulative share",
};

type ClassifySheetTexts = typeof en;

const zhCN: ClassifySheetTexts = {
  sheet: "等级汇总",
  tier: "等级",
  override: "人工等级",
  reason: "调整原因",
  methods: {
    threshold: "按门槛",
    share: "按累计销售占比",
    rank: "按客户数量排名",
    score: "按加权评分",
  },
  accounts: "有金额的客户数",
  accountsOf: (tier) => `${tier} 级客户数`,
  shareOf: (tier) => `${tier} 级金额占比`,
  largest: "最大客户占比",
  overrides: "人工设定的等级",
  tiers: "各等级的客户与金额",
  columns: {
    tier: "等级",
    accounts: "客户数",
    accountsShare: "客户占比",
    value: "金额",
    valueShare: "金额占比",
    average: "户均金额",
  },
  rowNames: { "No tier": "无等级", Total: "合计" },
  withoutValue: "无金额，不分级",
  averageNote: "户均金额：该等级的金额除以客户数。没有金额的客户不分级，也不计入合计。",
  overridesNote: "人工设定的等级按设定计入；列表中与计算等级并列，并写明原因。",
  sizes: "按客户大小的金额",
  sizeColumn: "客户（按金额排序）",
  tenth: (from, to) => (from === 0 ? `最大的 ${to}%` : `${from}–${to}%`),
  sizeNote: "客户按金额从大到小分成十组，每组客户数相同；累计占比：该组与所有更大的客户占总额的比例。",
  top: "最大的客户",
  topColumns: {
    account: "客户",
    cumulative: "累计占比",
    share: "金额占比",
  },
  others: (count) => `其他（${count} 家）`,
  othersOf: (count) => `="其他（"&${count}&" 家）"`,
  upTo: (tier) => `${tier} 级上限`,
  cumulativeNote: "累计占比：该客户与所有更大客户的金额之和占总额的比例。",
  computed: "计算等级",
  computedNote: "列表的等级列从这里读取结果。",
  period: "期间",
  rows: "行数",
  currency: "币种",
  ownList: (list: string) => `${list}的客户`,
  chart: "客户金额及累计占比",
};

/** Texts that a classification writes into the workbook. */
export const classifySheetTexts: Texts<ClassifySheetTexts> = { en, "zh-CN": zhCN };
