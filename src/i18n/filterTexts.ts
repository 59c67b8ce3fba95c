import type { Texts } from "./Language";

const en = {
  since: (from: string) => `from ${from}`,
  until: (to: string) => `until ${to}`,
  openOnly: "open deals only",
  without: (field: string) => `without ${field.toLowerCase()}`,
  title: "Filter",
  none: "Nothing is left out.",
  all: "(all)",
  noName: "(none)",
  everyone: "Everybody",
  people: "People",
  chosen: (count: string) => `${count} chosen`,
  from: "From",
  to: "To",
  fromStart: "(the first)",
  toEnd: "(the last)",
  states: "Deals",
  anyState: "All",
  clear: "Clear the filter",
  deals: (shown: string, all: string, by: string) => `${shown} of ${all} deals: ${by}`,
  payments: (shown: string, all: string, by: string) => `${shown} of ${all} payments: ${by}`,
  leftOut: (amount: string) => `Left out: ${amount}`,
};

type FilterTexts = typeof en;

const zhCN: FilterTexts = {
  since: (from) => `${from}起`,
  until: (to) => `至${to}`,
  openOnly: "仅进行中的商机",
  without: (field) => `${field}为空`,
  title: "筛选",
  none: "没有筛掉任何记录。",
  all: "（全部）",
  noName: "（空）",
  everyone: "所有人",
  people: "人员",
  chosen: (count) => `已选 ${count} 人`,
  from: "自",
  to: "至",
  fromStart: "（最早）",
  toEnd: "（最晚）",
  states: "商机",
  anyState: "全部",
  clear: "清除筛选",
  deals: (shown, all, by) => `${all} 个商机中的 ${shown} 个：${by}`,
  payments: (shown, all, by) => `${all} 笔中的 ${shown} 笔：${by}`,
  leftOut: (amount) => `未计入：${amount}`,
};

/** Words of the filters, in the pane and in what is said of a result. */
export const filterTexts: Texts<FilterTexts> = { en, "zh-CN": zhCN };
