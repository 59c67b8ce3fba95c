/** What a field's cells must mostly be. */
export type FieldContent = "number" | "date" | "text" | "any";

export interface FieldWords {
  readonly content: FieldContent;
  /** Whole headers, the likeliest first, as headerWords() gives them. */
  readonly headers: readonly string[];
  /** Words that make a header a weak match. */
  readonly parts: readonly string[];
  /** Words that rule a header out. */
  readonly not?: readonly string[];
}

export const accountHeaders = [
  "account name",
  "account",
  "customer name",
  "customer",
  "client name",
  "client",
  "company name",
  "company",
  "franchisee",
  "客户名称",
  "客户",
  "客户名",
  "公司名称",
  "公司",
  "单位名称",
  "企业名称",
  "加盟商",
];
export const accountParts = ["account", "customer", "client", "company", "客户", "公司", "单位"];
export const notNames = [
  "date",
  "phone",
  "address",
  "city",
  "email",
  "日期",
  "电话",
  "地址",
  "编号",
  "等级",
  "级别",
  "经理",
];
export const ownerHeaders = [
  "owner",
  "account owner",
  "account manager",
  "sales agent",
  "sales rep",
  "sales representative",
  "salesperson",
  "sales person",
  "our owner",
  "rep",
  "负责人",
  "我方负责人",
  "客户经理",
  "销售人员",
  "销售员",
  "业务员",
  "销售代表",
  "归属人",
  "跟进人",
];
export const ownerParts = [
  "owner",
  "agent",
  "salesperson",
  "manager",
  "负责人",
  "经理",
  "业务员",
  "销售人员",
];
export const profitWords: FieldWords = {
  content: "number",
  headers: ["profit", "gross profit", "margin", "account profit", "利润", "毛利", "毛利额"],
  parts: ["profit", "利润", "毛利"],
  not: ["rate", "%", "率"],
};
