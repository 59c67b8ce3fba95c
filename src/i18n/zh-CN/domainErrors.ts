import type { DomainErrors } from "../en/domainErrors";

export const domainErrors: DomainErrors = {
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
