import type { Texts } from "./Language";

const en = {
  sheet: "Tier summary",
  tier: "Tier",
  override: "Tier override",
  reason: "Override reason",
  source: "Source",
  written: "Written",
  method: "Method",
  methods: {
    threshold: "by threshold",
    share: "by cumulative share of value",
    rank: "by rank",
    score: "by weighted score",
  },
  live: "live formulas",
  values: "values",
  settings: "Settings",
  overrides: "Overrides",
  columns: ["Tier", "Accounts", "Accounts %", "Value", "Value %", "Average"],
  total: "Total",
  top: "Top accounts",
  topColumns: ["Rank", "Tier", "Account", "Value", "Cumulative share", "Share"],
  computed: "Computed tier",
  computedNote: "The tier column of the list reads its results from here.",
  period: "Period",
  rows: "Rows",
  currency: "Currency",
  ownList: (list: string) => `Customers from ${list}`,
  chart: "Top accounts and their cumulative share",
};

type ClassifySheetTexts = typeof en;

const zhCN: ClassifySheetTexts = {
  sheet: "等级汇总",
  tier: "等级",
  override: "人工等级",
  reason: "调整原因",
  source: "数据源",
  written: "写入时间",
  method: "方法",
  methods: {
    threshold: "按门槛",
    share: "按累计销售占比",
    rank: "按客户数量排名",
    score: "按加权评分",
  },
  live: "实时公式",
  values: "数值",
  settings: "设置",
  overrides: "人工等级",
  columns: ["等级", "客户数", "客户占比", "金额", "金额占比", "平均"],
  total: "合计",
  top: "重点客户",
  topColumns: ["排名", "等级", "客户", "金额", "累计占比", "占比"],
  computed: "计算等级",
  computedNote: "列表的等级列从这里读取结果。",
  period: "期间",
  rows: "行数",
  currency: "币种",
  ownList: (list: string) => `${list}的客户`,
  chart: "重点客户及累计占比",
};

/** Texts that a classification writes into the workbook. */
export const classifySheetTexts: Texts<ClassifySheetTexts> = { en, "zh-CN": zhCN };
