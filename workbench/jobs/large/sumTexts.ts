import type { Language } from "../../../src/i18n/Language";

interface SumTexts {
  readonly month: string;
  readonly quarter: string;
  readonly year: string;
  readonly week: string;
  readonly currency: string;
  readonly amount: string;
  readonly lines: string;
  noNumber(count: number, examples: string): string;
  blank(count: number): string;
  noDate(count: number, examples: string): string;
  noKey(count: number, amount: string): string;
  rounded(count: number): string;
  tooLong(count: number): string;
}

const en: SumTexts = {
  ...{ month: "Month", quarter: "Quarter", year: "Year", week: "Week" },
  ...{ currency: "Currency", amount: "Amount", lines: "Lines" },
  noNumber: (count, examples) => `${count} lines have no number and are left out: ${examples}`,
  blank: (count) => `${count} lines have no amount.`,
  noDate: (count, examples) => `${count} lines have a text that is no date: ${examples}`,
  noKey: (count, amount) => `${count} lines have no key and are left out: ${amount} in all.`,
  rounded: (count) => `${count} binary numbers are rounded to nine decimals.`,
  tooLong: (count) => `${count} sums have more than fifteen digits; a cell keeps fifteen.`,
};

const zhCN: SumTexts = {
  ...{ month: "月份", quarter: "季度", year: "年度", week: "周" },
  ...{ currency: "币种", amount: "金额", lines: "行数" },
  noNumber: (count, examples) => `${count} 行的金额不是数字，已略去：${examples}`,
  blank: (count) => `${count} 行没有金额。`,
  noDate: (count, examples) => `${count} 行的日期无法识别：${examples}`,
  noKey: (count, amount) => `${count} 行没有汇总键，已略去，共 ${amount}。`,
  rounded: (count) => `${count} 个二进制小数已舍入到九位小数。`,
  tooLong: (count) => `${count} 个合计超过十五位有效数字；单元格只保留十五位。`,
};

export const sumTexts: Readonly<Record<Language, SumTexts>> = { en, "zh-CN": zhCN };
