import type { Texts } from "./Language";

interface ReadingTexts {
  readonly title: string;
  readonly showMe: string;
  readonly change: string;
  readonly proposed: string;
  readonly useProposals: string;
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
  lines: {
    readDateOrder: "{header}: {count} dates written as text, {order}: {example} is {day}.",
    readDateOrderMixed:
      "{header}: texts in different date orders; each has only one reading, such as {example} = {day}.",
    readGrain:
      "{header}: {count} cells name a {grain}, not a day: {example} counts from {day} and is overdue only after its last day.",
    readFarDates: "{header}: {count} dates are more than five years from today, the first {day}.",
    readDateDigits: "{header}: {count} numbers read as dates: {example} is {day}.",
    readNoDates: "{header}: {count} cells are no dates, such as “{example}”.",
    readYear: "{header}: {count} cells without a year are read as {year}, such as {example}.",
    readSwappedDates: "{header}: day and month turned back in {count} dates: {held} is now {turned}.",
    askDateOrder: "{header}: is {example} {dayFirst} or {monthFirst}? Nothing in {count} cells decides it.",
    askDateOrderMixed:
      "{header} mixes date orders. In {count} cells like {example}: {dayFirst} or {monthFirst}?",
    askSwappedDates:
      "{header}: Excel seems to have swapped day and month in {count} dates, because “{text}” stayed text. Turn them back ({held} → {turned})?",
    askYear: "{header}: {count} cells have no year, such as {example}. Which year?",
    askMonthOrDay: "{header}: is {example} the month {month}, or a day of a month?",
    readUnit: "{unit}: × {factor}",
    readUnitShown: "The number format already shows {unit}; the numbers are taken as they stand.",
    readConvention: "“{text}” is read as {value}, and the column like it.",
    readConventionMixed:
      "“{first}” and “{second}” are written differently; each is read as it can only be read.",
    numbersBesideCommas:
      "{count} numbers stand beside texts with a decimal comma such as “{text}”. If the file was opened under another convention, check them.",
    readSuffix: "“{text}” is read as × {factor} ({count} cells).",
    readBlank: "{count} cells such as “{text}” are read as blank.",
    readCrDr: "Credit (CR) and debit (DR) give the sign: {count} rows, such as “{text}”.",
    readCurrency: "The amounts are in {currency}.",
    readCurrencyAssumed: "The currency sign is taken as {currency}; it can also be {others}.",
    readOneCurrency: "Only the amounts in {currency} count; {count} rows in other currencies are left out.",
    readPerCurrency: "Each currency by itself: {currencies}.",
    readNoCurrency: "{count} amounts without a currency count as {currency}.",
    readConverted: "{count} amounts in {currency} × {rates} = {house}, by the date of each row.",
    readConvertedAt: "{count} amounts in {currency} × {rates} = {house}, rates of {day}.",
    debitAndCredit: "{count} rows have both a debit and a credit.",
    unitInDoubt: "“{unit}”: are the figures × {factor} or × {other}?",
    conventionAsked: "Is “{text}” {point} or {comma}?",
    suffixAsked:
      "“{text}” stands under a header in × {unit}. Does its own unit (× {factor}) count alone, or both?",
    percentAsked: "Figures up to {largest}: per cent (25 = 25 %) or shares (0.25 = 25 %)?",
    signAsked: "“{text}” says minus twice ({count} cells). Negative or positive?",
    crdrAsked: "“{text}”, {count} cells: is CR negative or positive?",
    croreAsked: "“{text}”: is Cr crore (10,000,000) or credit?",
    currencySeveral:
      "Several currencies: {currencies}. They are not added up without rates. Which one counts, or each by itself?",
    currencyRateMissing:
      "No rate in KAM_Rates for {missing}. The amounts ({currencies}) are not added up. Which one counts, or each by itself?",
    creditsPositive:
      "{count} rows of the type {types} are positive, {amount} in all. As negative the total is {negative}, as they stand {asTheyStand}.",
    creditsOfBothSigns:
      "Rows of the type {types} have both signs; {count} are positive, {amount} in all. As they stand the total is {asTheyStand}, all negative {negative}.",
    readTotalRows: "{count} total rows left out, {amount}: {labels}",
    readTotalDiffers:
      "“{label}” says {amount}, the rows add up to {sum} (difference {difference}); left out all the same.",
    readCaptions: "{count} group captions read as groups: {labels}",
    readRepeatedHeaders: "The header row is repeated {count} times; left out.",
    readBlankRows: "{count} blank rows skipped.",
    readNotes: "{count} lines of notes or signatures are not part of the list: {labels}",
    readAnswerUnused: "An earlier answer ({answer}) no longer fits the list; it is not used.",
    readAnswered: "Your decision: “{label}” – {answer} ({count} rows).",
    askTotalDiffers: "“{label}” {amount} does not match the {sum} of its rows. Is it a total?",
    askTotalIsSum: "“{label}” {amount} is the sum of rows above it. A total, or a name?",
    askTotalOrName: "Is “{label}” a total row or a name?",
    askTotalUnnamed: "A row without a name has {amount}, the sum of the rows above. Is it a total?",
    askCaptions: "{count} rows hold one text and nothing else: {label}. Captions of groups?",
    askNotes: "{count} lines stand apart below the list: {label}. Leave them out?",
    askSecondList: "A second list seems to begin at “{label}” ({count} rows). Leave it out?",
    askBelowTotal: "{count} rows stand below the total: {label}. Part of the list?",
  },
  choices: {
    leaveOut: "leave out",
    takeIn: "take in",
    caption: "a caption",
    dayFirst: "day first",
    monthFirst: "month first",
    yearFirst: "year first",
    turnBack: "turn back",
    keep: "keep",
    month: "month",
    day: "day",
    week: "week",
    quarter: "quarter",
    year: "year",
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
  },
};

const zhCN: ReadingTexts = {
  title: "列表的读取方式",
  showMe: "查看",
  change: "更改",
  proposed: "（建议）",
  useProposals: "全部采用建议",
  lines: {
    readDateOrder: "“{header}”：{count} 个文本日期，{order}：{example} 为 {day}。",
    readDateOrderMixed: "“{header}”：文本日期的顺序不一，但每个只有一种读法，例如 {example} 为 {day}。",
    readGrain:
      "“{header}”：{count} 个单元格是{grain}而非具体日期：{example} 从 {day} 算起，过了最后一天才算逾期。",
    readFarDates: "“{header}”：{count} 个日期距今超过五年，首个为 {day}。",
    readDateDigits: "“{header}”：{count} 个数字读作日期：{example} 为 {day}。",
    readNoDates: "“{header}”：{count} 个单元格不是日期，例如“{example}”。",
    readYear: "“{header}”：{count} 个没有年份的单元格按 {year} 年读取，例如 {example}。",
    readSwappedDates: "“{header}”：{count} 个日期的日和月已换回：{held} 改为 {turned}。",
    askDateOrder: "“{header}”：{example} 是 {dayFirst} 还是 {monthFirst}？{count} 个单元格都无法判定。",
    askDateOrderMixed:
      "“{header}”混用多种日期顺序。{count} 个类似 {example} 的单元格：{dayFirst} 还是 {monthFirst}？",
    askSwappedDates:
      "“{header}”：{count} 个日期的日和月可能被 Excel 调换了，因为“{text}”仍是文本。换回（{held} → {turned}）？",
    askYear: "“{header}”：{count} 个单元格没有年份，例如 {example}。是哪一年？",
    askMonthOrDay: "“{header}”：{example} 是 {month} 这个月，还是某月的一天？",
    readUnit: "{unit}：× {factor}",
    readUnitShown: "数字格式已按 {unit} 显示，数值按原值读取。",
    readConvention: "“{text}”读作 {value}，整列同此。",
    readConventionMixed: "“{first}”与“{second}”写法不同，各按唯一的读法读取。",
    numbersBesideCommas:
      "{count} 个数字与逗号小数文本（如“{text}”）混在一列；若文件曾按另一种写法打开，请核对。",
    readSuffix: "“{text}”按 × {factor} 读取（{count} 个单元格）。",
    readBlank: "{count} 个如“{text}”的单元格视为空白。",
    readCrDr: "按贷（CR）、借（DR）定正负：{count} 行，如“{text}”。",
    readCurrency: "金额币种为 {currency}。",
    readCurrencyAssumed: "币种符号视为 {currency}，也可能是 {others}。",
    readOneCurrency: "只计 {currency} 金额；其他币种的 {count} 行已略去。",
    readPerCurrency: "各币种分别计算：{currencies}。",
    readNoCurrency: "{count} 个未注明币种的金额按 {currency} 计。",
    readConverted: "{count} 个 {currency} 金额按各行日期的汇率 {rates} 折算为 {house}。",
    readConvertedAt: "{count} 个 {currency} 金额按 {day} 的汇率 {rates} 折算为 {house}。",
    debitAndCredit: "{count} 行同时有借方和贷方金额。",
    unitInDoubt: "“{unit}”：数值应 × {factor} 还是 × {other}？",
    conventionAsked: "“{text}”是 {point} 还是 {comma}？",
    suffixAsked: "“{text}”位于单位为 × {unit} 的列中：只按自身单位（× {factor}），还是两者相乘？",
    percentAsked: "数值最大为 {largest}：是百分数（25 即 25%）还是比例（0.25 即 25%）？",
    signAsked: "“{text}”有两个负号（{count} 个单元格）：为负还是为正？",
    crdrAsked: "“{text}”等 {count} 个单元格：贷（CR）为负还是为正？",
    croreAsked: "“{text}”：Cr 是 crore（1,000 万）还是贷方？",
    currencySeveral: "有多种币种：{currencies}，没有汇率不能相加。以哪一种为准，还是分别计算？",
    currencyRateMissing:
      "KAM_Rates 中没有 {missing} 的汇率，金额（{currencies}）不能相加。以哪一种为准，还是分别计算？",
    creditsPositive:
      "{count} 行{types}为正数，共 {amount}。按负数计合计 {negative}，按原样计 {asTheyStand}。",
    creditsOfBothSigns:
      "{types}有正有负，其中 {count} 行为正，共 {amount}。按原样合计 {asTheyStand}，全部按负数合计 {negative}。",
    readTotalRows: "已略去 {count} 个合计行，共 {amount}：{labels}",
    readTotalDiffers: "“{label}”为 {amount}，各行之和为 {sum}（相差 {difference}）；仍按合计行略去。",
    readCaptions: "{count} 个分组标题行已读作分组：{labels}",
    readRepeatedHeaders: "标题行重复出现 {count} 次，已略去。",
    readBlankRows: "已跳过 {count} 个空行。",
    readNotes: "{count} 行备注或签字不属于数据：{labels}",
    readAnswerUnused: "以前的回答（{answer}）已不适合此列表，不再使用。",
    readAnswered: "您已决定：“{label}”{answer}（{count} 行）。",
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
    dayFirst: "日在前",
    monthFirst: "月在前",
    yearFirst: "年在前",
    turnBack: "换回",
    keep: "保持",
    month: "月份",
    day: "日",
    week: "周",
    quarter: "季度",
    year: "年",
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
  },
};

export const readingTexts: Texts<ReadingTexts> = { en, "zh-CN": zhCN };
