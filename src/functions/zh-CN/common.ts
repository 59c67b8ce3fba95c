import type { ParameterWords } from "../FunctionWords";
import type { period as periodParameter } from "../commonParameters";

export const headers = "填 FALSE 则不显示表头行。";
export const period: ParameterWords<typeof periodParameter> = {
  text: "“month”按月（默认）、“quarter”按季、“year”按年、“week”按周（周一起）。",
  words: { month: "按月", quarter: "按季", year: "按年", week: "按周，周一起" },
};
export const yearStart = "贵公司年度的第一个月，用于按季和按年；省略时为 1。";
export const allPeriods = "首期与末期之间的每一期都有一行，没有数据的也列出。";
