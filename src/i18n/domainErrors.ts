import type { ErrorCode } from "../core/DomainError";
import type { Texts } from "./Language";

const en: Readonly<Record<ErrorCode, string>> = {
  notNumber: "{parameter}: {value} is not a number.",
  notDate: "{parameter}: {value} is not a date.",
  notChoice: "{parameter}: {value} is not one of {expected}.",
  notBoolean: "{parameter}: {value} is neither TRUE nor FALSE.",
  errorCell: "{parameter} holds the error {value} in row {row}.",
  missing: "{parameter} is missing.",
  shape: "{parameter} has not the same shape as the other ranges.",
  emptyTable: "{parameter} is empty.",
  duplicateKey: "{parameter}: {value} is there twice.",
  negativeWeight: "{parameter}: the weight {value} is negative.",
  labelCount: "{parameter}: there are {value} labels, but {expected} are needed.",
  outOfRange: "{parameter}: {value} is outside {expected}.",
  sumNotOne: "{parameter} add up to {value} instead of 1.",
  doesNotConverge: "{parameter}: the sum has no end.",
  unknownLabel: "{parameter}: {value} is not in the table.",
  nothingBelow: "{parameter}: there is nothing to divide by.",
};

type DomainErrors = typeof en;

const zhCN: DomainErrors = {
  notNumber: "{parameter}：{value} 不是数字。",
  notDate: "{parameter}：{value} 不是日期。",
  notChoice: "{parameter}：{value} 不是 {expected} 之一。",
  notBoolean: "{parameter}：{value} 既不是 TRUE 也不是 FALSE。",
  errorCell: "{parameter} 第 {row} 行是错误值 {value}。",
  missing: "缺少 {parameter}。",
  shape: "{parameter} 与其他区域形状不同。",
  emptyTable: "{parameter} 为空。",
  duplicateKey: "{parameter}：{value} 出现了两次。",
  negativeWeight: "{parameter}：权重 {value} 为负。",
  labelCount: "{parameter}：有 {value} 个标签，需要 {expected} 个。",
  outOfRange: "{parameter}：{value} 超出 {expected}。",
  sumNotOne: "{parameter} 合计为 {value}，应为 1。",
  doesNotConverge: "{parameter}：求和不收敛。",
  unknownLabel: "{parameter}：{value} 不在表中。",
  nothingBelow: "{parameter}：除数为零。",
};

/** Texts of the core's errors. {parameter}, {value}, {row}, {column} and {expected} are filled in. */
export const domainErrors: Texts<DomainErrors> = { en, "zh-CN": zhCN };
