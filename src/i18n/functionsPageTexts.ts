import type { Texts } from "./Language";

const en = {
  title: "Functions",
  lead: "Every KAM function works in any cell. Choose one, fill in its arguments, and it is put into a cell of yours.",
  search: "Search: share, ladder, overdue …",
  count: (found: string, all: string) => `${found} of ${all} functions`,
  noMatch: "No function fits. Try fewer or other words.",
  loading: "Loading the functions …",
  tryAgain: "Try again",
  index: "All functions with examples",
  newTab: "opens in a new window",
  back: "All functions",
  gives: "Result",
  form: (name: string) => `Arguments of ${name}`,
  more: (count: string) => `More arguments (${count})`,
  useSelection: "Use selection",
  leftOut: "(left out)",
  word: (word: string, meaning: string) => `${word}: ${meaning}`,
  yes: "TRUE",
  no: "FALSE",
  problems: {
    missing: "Needed: type it, or select cells and press Use selection.",
    separator: "A comma or semicolon here would start the next argument. Put lists in braces: {0.8;0.95}.",
    open: "A bracket or quotation mark has no partner.",
  },
  formula: "Formula",
  target: (cell: string) => `Result goes to ${cell}`,
  targetTaken: (address: string) =>
    `${address} is not empty. Select a free cell, then press Use selected cell.`,
  noTarget: "Select the cell for the result, then press Use selected cell.",
  useCell: "Use selected cell",
  insert: (address: string) => `Insert into ${address}`,
  insertNowhere: "Insert",
  help: (name: string) => `Help for ${name}`,
};

type FunctionsPageTexts = typeof en;

const zhCN: FunctionsPageTexts = {
  title: "函数",
  lead: "KAM 函数可用在任意单元格中。选一个函数，填好参数，即可写入您的单元格。",
  search: "搜索：占比、阶梯、逾期……",
  count: (found, all) => `${found} 个函数，共 ${all} 个`,
  noMatch: "没有符合的函数。请减少或更换关键词。",
  loading: "正在加载函数……",
  tryAgain: "重试",
  index: "全部函数及示例",
  newTab: "在新窗口中打开",
  back: "全部函数",
  gives: "结果",
  form: (name) => `${name} 的参数`,
  more: (count) => `更多参数（${count}）`,
  useSelection: "使用选区",
  leftOut: "（省略）",
  word: (word, meaning) => `${word}：${meaning}`,
  yes: "TRUE（是）",
  no: "FALSE（否）",
  problems: {
    missing: "必填：请输入，或先选中单元格再点“使用选区”。",
    separator: "此处的逗号或分号会变成下一个参数的分隔。多个值请放在花括号中：{0.8;0.95}。",
    open: "括号或引号不成对。",
  },
  formula: "公式",
  target: (cell) => `结果写入 ${cell}`,
  targetTaken: (address) => `${address} 不是空单元格。请选中一个空单元格，再点“使用所选单元格”。`,
  noTarget: "请选中要放结果的单元格，再点“使用所选单元格”。",
  useCell: "使用所选单元格",
  insert: (address) => `插入到 ${address}`,
  insertNowhere: "插入",
  help: (name) => `${name} 的帮助`,
};

export const functionsPageTexts: Texts<FunctionsPageTexts> = { en, "zh-CN": zhCN };
