import type { Texts } from "./Language";

const en = {
  title: "Closed months",
  hint: "What was closed, as it was: ledger rows, payments, receipts, people, quotas, tiers and settings. Change nothing here; re-open a month instead.",
  columns: { number: "No.", period: "Month", part: "Part", key: "Key" },
};

const zhCN: typeof en = {
  title: "已结账月份",
  hint: "结账时的原样：台账各行、业绩、回款、人员、任务、等级与设置。请勿在此改动；如需更正请反结账。",
  columns: { number: "序号", period: "月份", part: "部分", key: "键" },
};

/** Texts of the sheet of closed months. */
export const closedTexts: Texts<typeof en> = { en, "zh-CN": zhCN };
