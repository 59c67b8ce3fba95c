import type { Texts } from "./Language";

interface RowReadingTexts {
  /** Sentences about what the rows of a list are, by key. */
  readonly lines: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

const en: RowReadingTexts = {
  lines: {
    readHiddenRows:
      "{count} {count|row is|rows are} hidden or filtered out, {amount} in all; {count|it is|they are} read.",
    readHiddenRowsOnly:
      "{count} {count|row is|rows are} hidden or filtered out; {count|it is|they are} read.",
    askHiddenRows: "{count} {count|row is|rows are} hidden or filtered out, {amount} in all:",
    askHiddenRowsOnly: "{count} {count|row is|rows are} hidden or filtered out:",
    askDuplicates:
      "{count} {count|account|accounts}, such as “{example}”, {count|stands|stand} on several rows that nothing tells apart ({rows} {rows|row|rows}, {amount} in all). Add up the rows of each?",
    askSameRows:
      "{rows} {rows|row repeats another|rows repeat others} cell for cell, such as “{example}” ({amount} in all). The same row again, or several?",
    readTotalColumn: "{label} is the sum of {labels} in every row.",
    readTotalSigned: "“{label}” {amount} is the sum with credit notes taken off.",
    readTotalUnsigned: "“{label}” {amount} is the sum as the amounts stand, credit notes not taken off.",
    readTotalRows: "{count} total {count|row|rows} left out, {amount}: {labels}",
    readTotalDiffers:
      "“{label}” says {amount}, the rows add up to {sum} (difference {difference}); left out all the same.",
    readCaptions: "{count} group {count|caption is|captions are} read as {count|a group|groups}: {labels}",
    readRepeatedHeaders: "The header row is repeated {count} {count|time|times}; left out.",
    readBlankRows: "{count} blank {count|row|rows} skipped.",
    readNotes:
      "{count} {count|line|lines} of notes or signatures {count|is|are} not part of the list: {labels}",
    askTotalDiffers: "“{label}” {amount} does not match the sum of its rows, {sum}. Is it a total?",
    askTotalIsSum: "“{label}” {amount} is the sum of rows above it. A total, or a name?",
    askTotalOrName: "Is “{label}” a total row or a name?",
    askTotalUnnamed: "A row without a name has {amount}, the sum of the rows above. Is it a total?",
    askCaptions:
      "{count} {count|row holds|rows hold} one text and nothing else: {label}. {count|The caption of a group|Captions of groups}?",
    askNotes:
      "{count} {count|line stands|lines stand} apart below the list: {label}. Leave {count|it|them} out?",
    askSecondList: "A second list seems to begin at “{label}” ({count} {count|row|rows}). Leave it out?",
    askBelowTotal: "{count} {count|row stands|rows stand} below the total: {label}. Part of the list?",
  },
  choices: {
    leaveOut: "leave out",
    takeIn: "take in",
    caption: "a caption",
    read: "read",
    visibleOnly: "visible rows only",
    addUp: "add up",
    eachRow: "each row by itself",
    onlyOnce: "count once",
  },
};

const zhCN: RowReadingTexts = {
  lines: {
    readHiddenRows: "有 {count} 行被隐藏或筛选掉，共 {amount}；仍计入。",
    readHiddenRowsOnly: "有 {count} 行被隐藏或筛选掉；仍计入。",
    askHiddenRows: "有 {count} 行被隐藏或筛选掉，共 {amount}：",
    askHiddenRowsOnly: "有 {count} 行被隐藏或筛选掉：",
    askDuplicates:
      "{count} 个客户（例如“{example}”）出现在多行，且无从区分（{rows} 行，共 {amount}）。各自相加吗？",
    askSameRows: "{rows} 行的内容完全相同，例如“{example}”（共 {amount}）。是同一行重复，还是各自有效？",
    readTotalColumn: "{label}在每一行都等于 {labels} 之和。",
    readTotalSigned: "“{label}”的 {amount} 是扣除红字后的合计。",
    readTotalUnsigned: "“{label}”的 {amount} 是按原样相加的合计，未扣除红字。",
    readTotalRows: "已略去 {count} 个合计行，共 {amount}：{labels}",
    readTotalDiffers: "“{label}”为 {amount}，各行之和为 {sum}（相差 {difference}）；仍按合计行略去。",
    readCaptions: "{count} 个分组标题行已读作分组：{labels}",
    readRepeatedHeaders: "标题行重复出现 {count} 次，已略去。",
    readBlankRows: "已跳过 {count} 个空行。",
    readNotes: "{count} 行备注或签字不属于数据：{labels}",
    askTotalDiffers: "“{label}”的 {amount} 与各行之和 {sum} 不符。它是合计行吗？",
    askTotalIsSum: "“{label}”的 {amount} 等于上方各行之和。是合计行还是名称？",
    askTotalOrName: "“{label}”是合计行还是名称？",
    askTotalUnnamed: "有一行没有名称，金额 {amount} 等于上方各行之和。它是合计行吗？",
    askCaptions: "{count} 行只有一个文字：{label}。是分组标题吗？",
    askNotes: "数据下方另有 {count} 行：{label}。是否略去？",
    askSecondList: "从“{label}”起似乎是另一张表（{count} 行）。是否略去？",
    askBelowTotal: "合计行之后还有 {count} 行：{label}。属于数据吗？",
  },
  choices: {
    leaveOut: "略去",
    takeIn: "计入",
    caption: "分组标题",
    read: "计入",
    visibleOnly: "只读可见行",
    addUp: "相加",
    eachRow: "各行分开",
    onlyOnce: "只计一次",
  },
};

export const rowReadingTexts: Texts<RowReadingTexts> = { en, "zh-CN": zhCN };
