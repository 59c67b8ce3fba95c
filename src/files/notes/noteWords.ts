import type { TextEncoding } from "../csv/encodings";
import type { FileFault, NamedPart, PlainPart } from "./FileNote";

interface NoteWords {
  readonly notKept: (part: string, sheet: string | undefined) => string;
  readonly notSaved: (part: string, sheet: string) => string;
  readonly dataTablesFixed: (sheet: string) => string;
  readonly sheetCut: (sheet: string, cell: string) => string;
  readonly rowsCut: (count: number) => string;
  readonly columnsCut: (count: number) => string;
  readonly textsCut: (count: number) => string;
  readonly dates1904: string;
  readonly readAs: (encoding: string) => string;
  readonly notOpened: (file: string, fault: string) => string;
  readonly damaged: (part: string) => string;
  readonly notEncoded: (encoding: string) => string;
  /** in megabytes */
  readonly tooLarge: (size: number, limit: number) => string;
  readonly conditionalFormat: (type: string) => string;
  readonly sheet: (name: string, type: string) => string;
  readonly named: Readonly<Record<NamedPart, (name: string) => string>>;
  readonly parts: Readonly<Record<PlainPart, string>>;
  readonly faults: Readonly<Record<Exclude<FileFault["kind"], "damaged" | "encoding" | "tooLarge">, string>>;
  readonly whichEncoding: (file: string) => string;
  readonly encodings: Readonly<Record<TextEncoding, string>>;
  /** types of conditional formats and sheets as files name them; others are shown as they are */
  readonly types: ReadonlyMap<string, string>;
}

const en: NoteWords = {
  notKept: (part, sheet) => (sheet === undefined ? `Not kept: ${part}.` : `Not kept: ${part} on "${sheet}".`),
  notSaved: (part, sheet) => `Not saved: ${part} on "${sheet}".`,
  dataTablesFixed: (sheet) => `What-if data tables on "${sheet}" keep their last values.`,
  sheetCut: (sheet, cell) =>
    cell === ""
      ? `Sheet "${sheet}" is damaged in the file and is empty here.`
      : `Sheet "${sheet}" is damaged in the file: what stands after ${cell} is not kept.`,
  rowsCut: (count) => `A sheet ends at row 1,048,576: ${count} more rows of the file are not kept.`,
  columnsCut: (count) => `A sheet ends at column XFD: up to ${count} more fields of a row are not kept.`,
  textsCut: (count) => `A cell holds 32,767 characters: ${count} longer texts are cut.`,
  dates1904:
    "The workbook counts its dates from 1904; they were turned into those from 1900. Formulas that hold a date as a number are not.",
  readAs: (encoding) => `The file was read as ${encoding}.`,
  notOpened: (file, fault) => `${file} ${fault}`,
  damaged: (part) => (part === "" ? "is damaged" : `is damaged (${part})`),
  notEncoded: (encoding) => `is not in ${encoding}`,
  tooLarge: (size, limit) => `is too large: ${size} MB unpacked, at most ${limit} MB open here`,
  conditionalFormat: (type) => `conditional format (${type})`,
  sheet: (name, type) => `sheet "${name}" (${type})`,
  named: {
    chartNamed: (name) => `chart "${name}"`,
    validation: (name) => `data validation of ${name}`,
    merge: (name) => `merged cells ${name}`,
    table: (name) => `table "${name}" (its cells stay)`,
    definedName: (name) => `name "${name}"`,
    part: (name) => `a damaged part (${name})`,
  },
  parts: {
    cellsOutside: "cells whose address is on no sheet",
    chart: "chart",
    comments: "comments",
    conditionalFormat2010: "conditional format (Excel 2010)",
    dataConnections: "data connections",
    embeddedObjects: "embedded objects",
    externalLinks: "links to other workbooks (their last values stay)",
    filter: "filter (rows stay hidden or shown as they are)",
    lineLooks: "formats of empty cells of whole rows and columns",
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
  faults: {
    empty: "is empty",
    password: "is protected by a password: open it in Excel and save it without one",
    oldFormat: "is in the old .xls format: save it as .xlsx in Excel",
    binaryWorkbook: "is in the binary format .xlsb: save it as .xlsx in Excel",
    openDocument: "is an OpenDocument spreadsheet (.ods): save it as .xlsx",
    webPage: "is a web page, whatever its name says: open it in Excel and save it as .xlsx",
    xml2003: "is in the XML format of Excel 2003: save it as .xlsx in Excel",
    pdf: "is a PDF document",
    textFile: "is a text file: give it the ending .csv or .txt",
    notWorkbook: "is not an Excel workbook",
    noWorksheet: "holds no worksheet",
    cutOff: "ends too early: it was not copied or downloaded wholly",
    unreadable: "cannot be read",
  },
  whichEncoding: (file) => `${file}: as which text is it meant?`,
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16 (big-endian)",
    "windows-1252": "Windows-1252 (Western Europe)",
    gb18030: "GB18030 (Simplified Chinese)",
  },
  types: new Map([
    ["aboveAverage", "above or below average"],
    ["cellIs", "cell value"],
    ["chartsheet", "chart sheet"],
    ["dialogsheet", "dialog sheet"],
    ["expression", "formula"],
    ["iconSet", "icon set"],
    ["timePeriod", "a date occurring"],
    ["unknown", "unknown"],
    ["worksheet", "damaged"],
    ["xlMacrosheet", "macro sheet"],
  ]),
};

const zhCN: NoteWords = {
  notKept: (part, sheet) =>
    sheet === undefined ? `未保留：${part}。` : `未保留：${part}（工作表“${sheet}”）。`,
  notSaved: (part, sheet) => `未保存：${part}（工作表“${sheet}”）。`,
  dataTablesFixed: (sheet) => `工作表“${sheet}”的模拟运算表只保留最后的值。`,
  sheetCut: (sheet, cell) =>
    cell === ""
      ? `工作表“${sheet}”在文件中已损坏，这里为空表。`
      : `工作表“${sheet}”在文件中已损坏：${cell} 之后的内容未保留。`,
  rowsCut: (count) => `工作表最多 1,048,576 行：文件中另外 ${count} 行未保留。`,
  columnsCut: (count) => `工作表最多到 XFD 列：每行最多 ${count} 个字段未保留。`,
  textsCut: (count) => `单元格最多 32,767 个字符：${count} 段更长的文字已截断。`,
  dates1904: "此工作簿的日期从 1904 年算起，已换算为从 1900 年算起。公式中以数字写出的日期未换算。",
  readAs: (encoding) => `文件已按 ${encoding} 读取。`,
  notOpened: (file, fault) => `${file} ${fault}`,
  damaged: (part) => (part === "" ? "已损坏" : `已损坏（${part}）`),
  notEncoded: (encoding) => `不是 ${encoding} 编码`,
  tooLarge: (size, limit) => `太大：解压后 ${size} MB，这里最多打开 ${limit} MB`,
  conditionalFormat: (type) => `条件格式“${type}”`,
  sheet: (name, type) => `工作表“${name}”（${type}）`,
  named: {
    chartNamed: (name) => `图表“${name}”`,
    validation: (name) => `${name} 的数据验证`,
    merge: (name) => `合并单元格 ${name}`,
    table: (name) => `表格“${name}”（单元格仍在）`,
    definedName: (name) => `名称“${name}”`,
    part: (name) => `已损坏的组成部分（${name}）`,
  },
  parts: {
    cellsOutside: "地址不在工作表内的单元格",
    chart: "图表",
    comments: "批注",
    conditionalFormat2010: "条件格式（Excel 2010）",
    dataConnections: "数据连接",
    embeddedObjects: "嵌入对象",
    externalLinks: "指向其他工作簿的链接（最后的值仍在）",
    filter: "筛选（各行保持原来的隐藏或显示状态）",
    lineLooks: "整行、整列空单元格的格式",
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
  faults: {
    empty: "是空文件",
    password: "有密码保护：请在 Excel 中打开并另存为不带密码的文件",
    oldFormat: "是旧的 .xls 格式：请在 Excel 中另存为 .xlsx",
    binaryWorkbook: "是二进制格式 .xlsb：请在 Excel 中另存为 .xlsx",
    openDocument: "是 OpenDocument 电子表格（.ods）：请另存为 .xlsx",
    webPage: "其实是网页：请在 Excel 中打开并另存为 .xlsx",
    xml2003: "是 Excel 2003 的 XML 格式：请在 Excel 中另存为 .xlsx",
    pdf: "是 PDF 文档",
    textFile: "是文本文件：请把扩展名改为 .csv 或 .txt",
    notWorkbook: "不是 Excel 工作簿",
    noWorksheet: "中没有工作表",
    cutOff: "不完整：可能没有复制或下载完",
    unreadable: "无法读取",
  },
  whichEncoding: (file) => `${file}：应按哪种编码读取？`,
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16（大端）",
    "windows-1252": "Windows-1252（西欧）",
    gb18030: "GB18030（简体中文）",
  },
  types: new Map([
    ["aboveAverage", "高于或低于平均值"],
    ["cellIs", "单元格的值"],
    ["chartsheet", "图表工作表"],
    ["dialogsheet", "对话框工作表"],
    ["expression", "公式"],
    ["iconSet", "图标集"],
    ["timePeriod", "发生日期"],
    ["unknown", "未知类型"],
    ["worksheet", "已损坏"],
    ["xlMacrosheet", "宏工作表"],
  ]),
};

/** The sentences of notes by language. */
export const noteWords = { en, "zh-CN": zhCN };

export type NoteLanguage = keyof typeof noteWords;
