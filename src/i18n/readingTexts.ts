import { cellReadingTexts } from "./cellReadingTexts";
import { creditReadingTexts } from "./creditReadingTexts";
import type { Texts } from "./Language";
import { rowReadingTexts } from "./rowReadingTexts";

interface ReadingTexts {
  readonly title: string;
  readonly showMe: string;
  readonly change: string;
  readonly proposed: string;
  readonly useProposals: string;
  /** Forgets all answers, where the list as they have it cannot be worked on. */
  readonly askAgain: string;
  /** Sentences of findings and questions, by key. */
  readonly lines: Readonly<Record<string, string>>;
  /** Answers, and words that stand for a choice in a sentence. */
  readonly choices: Readonly<Record<string, string>>;
}

const en: ReadingTexts = {
  title: "How your list was read",
  showMe: "Show me",
  change: "Change",
  proposed: " (proposed)",
  useProposals: "Use the proposals",
  askAgain: "Forget the answers and ask again",
  lines: {
    ...cellReadingTexts.en,
    ...creditReadingTexts.en.lines,
    ...rowReadingTexts.en.lines,
    readAbove: "{count} {count|text|texts} above the list {count|is|are} no part of it: {labels}",
    readHeaderRows: "The header stands in several rows and is read as one, such as “{example}”.",
    askHeader: "The first row ({label}) looks like data. Has the list no headers?",
    askUnfold:
      "{count} {count|period stands|periods stand} across ({first} … {last}). Unfold the list, {rows} {rows|row|rows}, to one row per period?",
    askYearAcross: "{header}: {count} {count|period names|periods name} no year. Which year?",
    askAcrossAccounts:
      "{count} {count|period stands|periods stand} across ({first} … {last}). Which is the value?",
    readPeriodTotals: "{labels}: the sum of its periods, checked.",
    readPeriodTotalDiffers: "“{label}” is not the sum of its periods in {count} {count|row|rows}.",
    askPerAccount:
      "{rows} {rows|row|rows} for {count} {count|account|accounts}; those of “{example}” differ in “{column}”. One value per account?",
    readDebitCredit: "The amount is {credit} less {debit}.",
    readAnswerUnused: "An earlier answer ({answer}) no longer fits the list; it is not used.",
    readAnswered: "“{label}”, {count} {count|row|rows}, {amount}:",
    askStage:
      "What {count|is|are} the {count} {count|deal|deals} in stage “{stage}” worth: a weight, won or lost?",
    askStageDoubtful:
      "Code and words of the stage “{stage}” ({count} {count|deal|deals}) contradict each other. A weight, won or lost?",
    askProbability:
      "{count} open {count|deal has a probability of its|deals have a probability of their} own, and {unmapped} {unmapped|is in a stage|are in stages} without a weight. Use the probabilities?",
    readProbabilityUnused:
      "{count} open {count|deal has a probability of its|deals have a probability of their} own; the weights of the stages count.",
    readProbabilityOutside:
      "{header}: {count} {count|probability is|probabilities are} not between 0 and 100 %, such as {example}; {count|it counts|they count} as blank.",
    readCategoryWeights:
      "{count} open {count|deal is weighed by its|deals are weighed by their} forecast category.",
    readDealStates:
      "{header}: {won} {won|deal is|deals are} won and {lost} lost, whatever {won|its|their} stage.",
    readPastDue:
      "{count} open {count|deal is past its|deals are past their} date, {amount} in all, the first in row {row}; {count|it is|they are} in no period.",
  },
  choices: {
    ...creditReadingTexts.en.choices,
    ...rowReadingTexts.en.choices,
    firstRowIsData: "it is data",
    firstRowIsHeader: "it is the header",
    onePerPeriod: "one row per period",
    notUnfolded: "leave as it is",
    latest: "the latest",
    sumPeriods: "the sum",
    perPeriod: "one row per period",
    sumRows: "sum",
    lastRow: "last row",
    rowByRow: "row by row",
    dayFirst: "day first",
    monthFirst: "month first",
    yearFirst: "year first",
    turnBack: "turn back",
    keep: "keep",
    ...{ month: "month", day: "day", week: "week", quarter: "quarter", year: "year" },
    point: "point is decimal",
    comma: "comma is decimal",
    negative: "negative",
    positive: "positive",
    asTheyStand: "as they stand",
    cell: "its own unit",
    both: "both",
    percent: "per cent",
    share: "shares",
    crNegative: "CR negative",
    crPositive: "CR positive",
    crore: "crore",
    credit: "credit",
    perCurrency: "per currency",
    use: "use them",
    ignore: "weights of the stages",
    won: "won",
    lost: "lost",
    "0.1": "10 %",
    "0.25": "25 %",
    "0.5": "50 %",
    "0.75": "75 %",
    "0.9": "90 %",
  },
};

const zhCN: ReadingTexts = {
  title: "列表的读取方式",
  showMe: "查看",
  change: "更改",
  proposed: "（建议）",
  useProposals: "全部采用建议",
  askAgain: "忘记已有回答，重新询问",
  lines: {
    ...cellReadingTexts["zh-CN"],
    ...creditReadingTexts["zh-CN"].lines,
    ...rowReadingTexts["zh-CN"].lines,
    readAbove: "列表上方的 {count} 处文字不属于数据：{labels}",
    readHeaderRows: "标题占多行，已合并读取，例如“{example}”。",
    askHeader: "首行（{label}）像是数据。列表没有标题行吗？",
    askUnfold: "有 {count} 个期间横向排列（{first} … {last}）。把 {rows} 行按期间展开为每期一行吗？",
    askYearAcross: "“{header}”：{count} 个期间没有年份。是哪一年？",
    askAcrossAccounts: "有 {count} 个期间横向排列（{first} … {last}）。以哪个为数值？",
    readPeriodTotals: "{labels}：为各期之和，已核对。",
    readPeriodTotalDiffers: "“{label}”有 {count} 行不等于各期之和。",
    askPerAccount:
      "{count} 个客户共 {rows} 行，例如“{example}”；各行的“{column}”不同。每个客户合为一个数值吗？",
    readDebitCredit: "金额为{credit}减{debit}。",
    readAnswerUnused: "以前的回答（{answer}）已不适合此列表，不再使用。",
    readAnswered: "“{label}”（{count} 行，{amount}）：",
    askStage: "阶段“{stage}”有 {count} 个商机：权重多少，还是赢单或丢单？",
    askStageDoubtful: "阶段“{stage}”（{count} 个商机）的代码与文字相互矛盾：权重多少，还是赢单或丢单？",
    askProbability: "{count} 个进行中的商机有自身概率，其中 {unmapped} 个所在阶段没有权重。采用自身概率吗？",
    readProbabilityUnused: "{count} 个进行中的商机有自身概率；仍按阶段权重计算。",
    readProbabilityOutside: "“{header}”：{count} 个概率不在 0 至 100% 之间，例如 {example}，按空白处理。",
    readCategoryWeights: "{count} 个进行中的商机按预测类别加权。",
    readDealStates: "“{header}”：{won} 个商机已赢单，{lost} 个已丢单，不论其阶段。",
    readPastDue: "{count} 个进行中的商机已过预计日期，共 {amount}，首个在第 {row} 行；不计入任何期间。",
  },
  choices: {
    ...creditReadingTexts["zh-CN"].choices,
    ...rowReadingTexts["zh-CN"].choices,
    firstRowIsData: "是数据",
    firstRowIsHeader: "是标题行",
    onePerPeriod: "每期一行",
    notUnfolded: "保持原样",
    latest: "最近一期",
    sumPeriods: "合计",
    perPeriod: "每期一行",
    sumRows: "求和",
    lastRow: "取最后一行",
    rowByRow: "逐行",
    dayFirst: "日在前",
    monthFirst: "月在前",
    yearFirst: "年在前",
    turnBack: "换回",
    keep: "保持",
    ...{ month: "月份", day: "日", week: "周", quarter: "季度", year: "年" },
    point: "小数点",
    comma: "小数逗号",
    negative: "为负",
    positive: "为正",
    asTheyStand: "按原样",
    cell: "自身单位",
    both: "两者相乘",
    percent: "百分数",
    share: "比例",
    crNegative: "贷为负",
    crPositive: "贷为正",
    crore: "千万卢比",
    credit: "贷方",
    perCurrency: "按币种",
    use: "采用",
    ignore: "用阶段权重",
    won: "赢单",
    lost: "丢单",
    "0.1": "10%",
    "0.25": "25%",
    "0.5": "50%",
    "0.75": "75%",
    "0.9": "90%",
  },
};

export const readingTexts: Texts<ReadingTexts> = { en, "zh-CN": zhCN };
