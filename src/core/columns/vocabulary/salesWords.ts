import type { FieldOf } from "../fields";
import { accountHeaders, accountParts, notNames, profitWords, type FieldWords } from "./commonWords";

/** Header words of sales. */
export const salesWords: Readonly<Record<FieldOf<"sales">, FieldWords>> = {
  account: {
    content: "text",
    headers: accountHeaders,
    parts: accountParts,
    not: [...notNames, "manager", "owner"],
  },
  year: {
    content: "number",
    headers: ["year", "fiscal year", "年份", "年度", "年"],
    parts: ["year", "年份", "年度"],
    not: ["sales", "established", "founded", "销售", "成立"],
  },
  date: {
    content: "date",
    headers: [
      "date",
      "order date",
      "payment date",
      "invoice date",
      "close date",
      "month",
      "日期",
      "订单日期",
      "回款日期",
      "开票日期",
      "月份",
    ],
    parts: ["date", "日期", "月份"],
    not: ["due", "required", "shipped", "engage", "到期"],
  },
  amount: {
    content: "number",
    headers: [
      "sales",
      "amount",
      "revenue",
      "net sales",
      "value",
      "close value",
      "annual sales",
      "销售额",
      "金额",
      "收入",
      "回款金额",
      "年销售额",
    ],
    parts: ["sales", "amount", "revenue", "value", "freight", "销售额", "金额"],
    not: ["target", "agent", "目标", "date"],
  },
  profit: profitWords,
};
