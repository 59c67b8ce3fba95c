import type { LostPart } from "./FileNote";

type PlainPart = Exclude<LostPart["kind"], "chartNamed" | "conditionalFormat" | "sheet">;

interface NoteWords {
  readonly notKept: (part: string, sheet: string | undefined) => string;
  readonly notSaved: (part: string, sheet: string) => string;
  readonly filterOff: (sheet: string) => string;
  readonly dataTablesFixed: (sheet: string) => string;
  readonly oldFormat: (file: string) => string;
  readonly notWorkbook: (file: string) => string;
  readonly noPart: (path: string) => string;
  readonly readAsGb18030: string;
  readonly noWorkbook: string;
  readonly noWorksheet: string;
  readonly noXml: string;
  readonly chartNamed: (name: string) => string;
  readonly conditionalFormat: (type: string) => string;
  readonly sheet: (name: string, type: string) => string;
  readonly parts: Readonly<Record<PlainPart, string>>;
  /** types of conditional formats and sheets as files name them; others are shown as they are */
  readonly types: Readonly<Record<string, string>>;
}

const en: NoteWords = {
  notKept: (part, sheet) => (sheet === undefined ? `Not kept: ${part}.` : `Not kept: ${part} on "${sheet}".`),
  notSaved: (part, sheet) => `Not saved: ${part} on "${sheet}".`,
  filterOff: (sheet) =>
    `The filter of a table on "${sheet}" is off; its rows stay as they were, hidden or not.`,
  dataTablesFixed: (sheet) => `What-if data tables on "${sheet}" keep their last values.`,
  oldFormat: (file) =>
    `${file} is in the old .xls format or protected by a password: save it as .xlsx without one`,
  notWorkbook: (file) => `${file} is not an Excel workbook`,
  noPart: (path) => `The file holds no part ${path}`,
  readAsGb18030: "The file is not UTF-8; it was read as GB18030.",
  noWorkbook: "The file holds no workbook",
  noWorksheet: "The workbook holds no worksheet",
  noXml: "The part holds no XML element",
  chartNamed: (name) => `chart "${name}"`,
  conditionalFormat: (type) => `conditional format (${type})`,
  sheet: (name, type) => `sheet "${name}" (${type})`,
  parts: {
    chart: "chart",
    comments: "comments",
    conditionalFormat2010: "conditional format (Excel 2010)",
    dataConnections: "data connections",
    embeddedObjects: "embedded objects",
    externalLinks: "links to other workbooks (their last values stay)",
    filter: "filter outside a table",
    links: "links inside the workbook and to files",
    longList: "data validation lists of more than 255 characters",
    macros: "macros",
    picture: "picture",
    pivotTable: "pivot table",
    pivotTables: "pivot tables",
    richText: "formatting of parts of a cell's text",
    shape: "shape",
    slicers: "slicers",
    sparklines: "sparklines",
    xmlMaps: "XML maps",
  },
  types: {
    aboveAverage: "above or below average",
    cellIs: "cell value",
    chartsheet: "chart sheet",
    dialogsheet: "dialog sheet",
    iconSet: "icon set",
    timePeriod: "a date occurring",
    unknown: "unknown",
    xlMacrosheet: "macro sheet",
  },
};

const zhCN: NoteWords = {
  notKept: (part, sheet) =>
    sheet === undefined ? `未保留：${part}。` : `未保留：${part}（工作表“${sheet}”）。`,
  notSaved: (part, sheet) => `未保存：${part}（工作表“${sheet}”）。`,
  filterOff: (sheet) => `工作表“${sheet}”中表格的筛选已关闭，各行保持原来的隐藏或显示状态。`,
  dataTablesFixed: (sheet) => `工作表“${sheet}”的模拟运算表只保留最后的值。`,
  oldFormat: (file) => `${file} 是旧的 .xls 格式，或有密码保护，请另存为不带密码的 .xlsx`,
  notWorkbook: (file) => `${file} 不是 Excel 工作簿`,
  noPart: (path) => `文件中缺少 ${path}`,
  readAsGb18030: "文件不是 UTF-8 编码，已按 GB18030 读取。",
  noWorkbook: "文件中没有工作簿",
  noWorksheet: "工作簿中没有工作表",
  noXml: "文件的一个组成部分中没有 XML 内容",
  chartNamed: (name) => `图表“${name}”`,
  conditionalFormat: (type) => `条件格式“${type}”`,
  sheet: (name, type) => `工作表“${name}”（${type}）`,
  parts: {
    chart: "图表",
    comments: "批注",
    conditionalFormat2010: "条件格式（Excel 2010）",
    dataConnections: "数据连接",
    embeddedObjects: "嵌入对象",
    externalLinks: "指向其他工作簿的链接（最后的值仍在）",
    filter: "表格以外的筛选",
    links: "工作簿内部的链接和指向文件的链接",
    longList: "超过 255 个字符的数据验证序列",
    macros: "宏",
    picture: "图片",
    pivotTable: "数据透视表",
    pivotTables: "数据透视表",
    richText: "单元格中部分文字的格式",
    shape: "形状",
    slicers: "切片器",
    sparklines: "迷你图",
    xmlMaps: "XML 映射",
  },
  types: {
    aboveAverage: "高于或低于平均值",
    cellIs: "单元格的值",
    chartsheet: "图表工作表",
    dialogsheet: "对话框工作表",
    iconSet: "图标集",
    timePeriod: "发生日期",
    unknown: "未知类型",
    xlMacrosheet: "宏工作表",
  },
};

/** The sentences of notes by language. */
export const noteWords = { en, "zh-CN": zhCN };

export type NoteLanguage = keyof typeof noteWords;
