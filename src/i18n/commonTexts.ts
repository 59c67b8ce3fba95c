import type { Texts } from "./Language";

const en = {
  steps: { source: "Source", columns: "Columns", method: "Method", preview: "Preview", write: "Write" },
  source: {
    label: "List",
    option: (label: string, rows: string) => `${label} (${rows} ${rows === "1" ? "row" : "rows"})`,
    none: "No list found",
    notUsed: "(not used)",
    noneHint: "Give a sheet a header row with rows below it, or select the list in the sheet, then refresh.",
    outdated: "The sheet of this list has changed since it was read: refresh.",
    place: (sheet: string, address: string) => `${sheet} ${address}`,
    shaped: {
      unfolded: (from: string, to: string) => `${from} ${from === "1" ? "row" : "rows"} unfolded to ${to}`,
      sumRows: (from: string, to: string) =>
        `${from} rows summed to ${to} ${to === "1" ? "account" : "accounts"}`,
      lastRow: (from: string, to: string) =>
        `of ${from} rows the last of each account: ${to} ${to === "1" ? "account" : "accounts"}`,
    },
    refresh: "Read again",
    reading: (done: string, total: string) => `Reading row ${done} of ${total}`,
    searching: "Looking for lists …",
  },
  columns: {
    notMapped: "(none)",
    missing: (fields: string) => `Choose a column for ${fields}.`,
    more: (count: number) => `More columns (${count})`,
    unnamed: (letter: string) => `Column ${letter}`,
    across: {
      unfolded: (first: string, last: string) => `${first} … ${last}, unfolded`,
      summed: (first: string, last: string) => `${first} … ${last}, summed`,
      latest: (first: string, last: string) => `${first === last ? first : `${first} … ${last}`}, the latest`,
    },
  },
  settings: {
    edit: "Edit in KAM Settings",
    create: "Edit in KAM Settings (adds the sheet)",
    faultsMeanwhile:
      "What needs one of these does not run until the cell is mended; all else runs. Below, the house's values stand in its place.",
  },
  preview: {
    computing: "Computing …",
    empty: "The preview appears when source and columns are set.",
    answerFirst: "The figures appear when what is asked above has been answered.",
  },
  problems: {
    title: "Data to look at",
    showMe: "Show me",
    showNext: (number: string, of: string) => `Next: ${number} of ${of}`,
    showRow: (row: string) => `Show row ${row}`,
    example: (examples: string) => `e.g. ${examples}`,
    kinds: {
      duplicate: (field: string, count: string) => `${field} on several rows: ${count}`,
      similar: (field: string, count: string) => `${field}, similar and not joined: ${count}`,
      textNumber: (field: string, count: string) => `${field} stored as text, read as numbers: ${count}`,
      notNumber: (field: string, count: string) => `${field} that is no number: ${count}`,
      notDate: (field: string, count: string) => `${field} that is no date: ${count}`,
      blankName: (field: string, count: string) => `Rows without ${field}: ${count}`,
      blankValue: (field: string, count: string) => `Rows without ${field}: ${count}`,
      negative: (field: string, count: string) => `${field} below zero: ${count}`,
      error: (field: string, count: string) => `${field} with an error value: ${count}`,
    },
  },
  write: {
    touches: "This will be written, and nothing else:",
    mode: "Results as",
    live: "Live formulas",
    values: "Values",
    liveHint: "KAM formulas that follow your data and settings.",
    valuesHint: "A snapshot; works without the add-in.",
    adopt: "Take over the existing column",
    showAllRows: "Show all rows and write",
    noCurrency: "No currency",
    cancel: "Cancel",
    cancelling: "Cancelling …",
    progress: (percent: string) => `Writing, ${percent}`,
  },
  result: {
    undo: "Undo",
    undone: "Undone",
    goTo: "Go there",
    kept: (count: string) => `Cells of yours, kept as they are: ${count}.`,
    keptMore: (count: string) => `and ${count} more`,
  },
  total: "Total",
  required: "required",
};

type CommonTexts = typeof en;

const zhCN: CommonTexts = {
  steps: { source: "数据来源", columns: "列", method: "方法", preview: "预览", write: "写入" },
  source: {
    label: "数据表",
    option: (label, rows) => `${label}（${rows} 行）`,
    none: "未找到数据表",
    notUsed: "（不使用）",
    noneHint: "请让工作表有标题行和数据行，或先在工作表中选中数据，再点刷新。",
    outdated: "该数据表所在的工作表在读取后已有变化，请刷新。",
    place: (sheet, address) => `${sheet} ${address}`,
    shaped: {
      unfolded: (from, to) => `${from} 行已展开为 ${to} 行`,
      sumRows: (from, to) => `${from} 行已按客户求和为 ${to} 个客户`,
      lastRow: (from, to) => `${from} 行中每个客户取最后一行：${to} 个客户`,
    },
    refresh: "重新读取",
    reading: (done, total) => `正在读取第 ${done} 行，共 ${total} 行`,
    searching: "正在查找数据表……",
  },
  columns: {
    notMapped: "（无）",
    missing: (fields) => `请为${fields}选择列。`,
    more: (count) => `更多列（${count}）`,
    unnamed: (letter) => `${letter} 列`,
    across: {
      unfolded: (first, last) => `${first} … ${last}，已展开`,
      summed: (first, last) => `${first} … ${last}，已求和`,
      latest: (first, last) => `${first === last ? first : `${first} … ${last}`}，最近一期`,
    },
  },
  settings: {
    edit: "在“KAM Settings”中修改",
    create: "在“KAM Settings”中修改（将新建该表）",
    faultsMeanwhile: "改正之前，用到这些内容的功能不会运行，其余照常；下方以默认值代替。",
  },
  preview: {
    computing: "正在计算……",
    empty: "选好数据来源和列之后，这里显示预览。",
    answerFirst: "回答上面的问题后，这里显示数字。",
  },
  problems: {
    title: "待查看的数据问题",
    showMe: "定位",
    showNext: (number, of) => `下一处：第 ${number} 处，共 ${of} 处`,
    showRow: (row) => `定位到第 ${row} 行`,
    example: (examples) => `例如 ${examples}`,
    kinds: {
      duplicate: (field, count) => `${field}出现在多行：${count} 个`,
      similar: (field, count) => `${field}相近（不合并）：${count} 组`,
      textNumber: (field, count) => `${field}以文本存储（已按数字读取）：${count} 个`,
      notNumber: (field, count) => `${field}不是数字：${count} 个`,
      notDate: (field, count) => `${field}不是日期：${count} 个`,
      blankName: (field, count) => `${field}为空：${count} 行`,
      blankValue: (field, count) => `${field}为空：${count} 行`,
      negative: (field, count) => `${field}为负数：${count} 个`,
      error: (field, count) => `${field}为错误值：${count} 个`,
    },
  },
  write: {
    touches: "只会写入以下内容：",
    mode: "结果形式",
    live: "实时公式",
    values: "数值",
    liveHint: "KAM 公式，随数据和设置自动更新。",
    valuesHint: "当前结果的快照，没有本加载项也能看。",
    adopt: "接管已有的列",
    showAllRows: "显示所有行并写入",
    noCurrency: "未注明币种",
    cancel: "取消",
    cancelling: "正在取消……",
    progress: (percent) => `正在写入，${percent}`,
  },
  result: {
    undo: "撤销",
    undone: "已撤销",
    goTo: "转到结果",
    kept: (count) => `保留了您填写的 ${count} 个单元格。`,
    keptMore: (count) => `另有 ${count} 个`,
  },
  total: "合计",
  required: "必填",
};

export const commonTexts: Texts<CommonTexts> = { en, "zh-CN": zhCN };
