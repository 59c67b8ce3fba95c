import type { Texts } from "./Language";

const en = {
  title: "Forecast the pipeline",
  lead: "What will come in, and how sure that is.",
  period: "Per",
  periods: { week: "Week", month: "Month", quarter: "Quarter", year: "Year" },
  target: "Target",
  targetHint: "For the whole forecast; empty for none",
  targetBad: "The target must be a number above 0.",
  groupBy: "Also by",
  groups: { none: "Nothing", owner: "Owner", department: "Department" },
  stages: {
    title: "Stage weights",
    caption: "Stages in your list",
    stage: "Stage",
    deals: "Deals",
    weight: "Weight",
    weightOf: (stage: string) => `Weight of ${stage}`,
    lost: "lost",
    unknown: (count: string) => `Not in the settings: ${count}. Give each such stage a weight.`,
    bad: "0 to 100 %",
  },
  coverage: {
    title: "Coverage",
    ratio: (ratio: string, remaining: string) =>
      `The open pipeline is ${ratio} × the remaining ${remaining}.`,
    reached: "The target is already reached.",
    won: "Won",
    weighted: "Weighted, open",
    target: "Target",
  },
  figures: { deals: "Deals", amount: "Amount", weighted: "Weighted", won: "Won" },
  chart: {
    title: "Weighted forecast per period",
    won: "won",
    open: "weighted, open",
    range: "P10–P90",
    describe: (period: string, weighted: string, p10: string, p90: string) =>
      `${period}: ${weighted}, between ${p10} and ${p90}`,
  },
  table: {
    caption: "Forecast per period",
    period: "Period",
    deals: "Deals",
    weighted: "Weighted",
    range: "P10 – P90",
    noDate: "No date",
    p50: "P50",
  },
  groupTable: { owner: "By owner", department: "By department", name: "Name" },
  write: "Write forecast",
};

type ForecastPageTexts = typeof en;

const zhCN: ForecastPageTexts = {
  title: "商机预测",
  lead: "能成交多少，把握有多大。",
  period: "期间",
  periods: { week: "周", month: "月", quarter: "季度", year: "年" },
  target: "目标",
  targetHint: "整个预测期的目标；不设则留空",
  targetBad: "目标须为大于 0 的数字。",
  groupBy: "另按",
  groups: { none: "不分组", owner: "负责人", department: "部门" },
  stages: {
    title: "阶段权重",
    caption: "列表中的阶段",
    stage: "阶段",
    deals: "商机数",
    weight: "权重",
    weightOf: (stage) => `${stage} 的权重`,
    lost: "丢单",
    unknown: (count) => `有 ${count} 个阶段不在设置中，请给出权重。`,
    bad: "0 至 100%",
  },
  coverage: {
    title: "商机覆盖率",
    ratio: (ratio, remaining) => `在手商机是剩余目标 ${remaining} 的 ${ratio} 倍。`,
    reached: "目标已经达成。",
    won: "已成交",
    weighted: "在手加权",
    target: "目标",
  },
  figures: { deals: "商机数", amount: "金额", weighted: "加权金额", won: "已成交" },
  chart: {
    title: "各期加权预测",
    won: "已成交",
    open: "在手加权",
    range: "P10–P90",
    describe: (period, weighted, p10, p90) => `${period}：${weighted}，区间 ${p10} 至 ${p90}`,
  },
  table: {
    caption: "各期预测",
    period: "期间",
    deals: "商机数",
    weighted: "加权金额",
    range: "P10 – P90",
    noDate: "无日期",
    p50: "P50",
  },
  groupTable: { owner: "按负责人", department: "按部门", name: "名称" },
  write: "写入预测",
};

export const forecastPageTexts: Texts<ForecastPageTexts> = { en, "zh-CN": zhCN };
