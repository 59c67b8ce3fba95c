import type { Texts } from "./Language";

const en = {
  title: (person: string, month: string) => `How the commission of ${person} came about: ${month}`,
  sheet: (person: string, month: string) => `Explain ${month} ${person}`,
  cancelled: "Cancelled before its month was closed.",
  otherwise: "Counts for nothing.",
  otherMonth: (month: string) => `Counts in ${month}.`,
  counted: "What counted",
  notCounted: "What did not count, and why",
  schemes: "Scheme",
  next: "What would have changed the result",
  columns: {
    scheme: "Scheme",
    validFrom: "Valid from",
    ladder: "Ladder",
    method: "Method",
    event: "Counts when",
    window: "Window",
    base: "Base",
    missing: "Missing to the next step",
    gain: "It would pay more",
    reason: "Reason",
    row: "Row of the list",
    amount: "Amount",
    always: "always",
  },
  steps: (ladder: string, steps: string) => `${ladder}: ${steps}`,
  countedNote:
    "In the order in which they were taken. Commission: what the ladder makes of everything up to the row, less what it made of everything before it.",
  signature: (person: string) => `Date, signature of ${person}: ______________________________`,
  approval: "Date, explained by: ______________________________",
};

type ExplainTexts = typeof en;

const zhCN: ExplainTexts = {
  title: (person, month) => `${person} ${month} 提成争议说明`,
  sheet: (person, month) => `说明 ${month} ${person}`,
  cancelled: "在结账前已取消。",
  otherwise: "不计入。",
  otherMonth: (month) => `计入 ${month}。`,
  counted: "计入的业绩",
  notCounted: "未计入的业绩及原因",
  schemes: "提成方案",
  next: "怎样会改变结果",
  columns: {
    scheme: "提成方案",
    validFrom: "生效日期",
    ladder: "阶梯",
    method: "方法",
    event: "计提时点",
    window: "窗口",
    base: "计提基数",
    missing: "距下一档",
    gain: "将多计提",
    reason: "原因",
    row: "列表行号",
    amount: "金额",
    always: "始终",
  },
  steps: (ladder, steps) => `${ladder}：${steps}`,
  countedNote: "按计入顺序排列。提成：截至该行的累计按阶梯所得，减去此前累计所得。",
  signature: (person) => `日期、${person} 签字：______________________________`,
  approval: "日期、说明人签字：______________________________",
};

/** Texts of the sheet that explains somebody's commission. */
export const ledgerExplainTexts: Texts<ExplainTexts> = { en, "zh-CN": zhCN };
