import type { Texts } from "./Language";

/** Sentences about what cells count for, by key. */
type CellReadingTexts = Readonly<Record<string, string>>;

const en: CellReadingTexts = {
  readDateOrder: "{header}: {count} {count|date|dates} written as text, {order}: {example} is {day}.",
  readDateOrderMixed:
    "{header}: texts in different date orders; each has only one reading, such as {example} = {day}.",
  readGrain:
    "{header}: {count} {count|cell names|cells name} a {grain}, not a day: {example} counts from {day} and is overdue only after its last day.",
  readFarDates:
    "{header}: {count} {count|date is|dates are} more than five years from today, the first {day}.",
  readDateDigits:
    "{header}: {count} {count|number|numbers} read as {count|a date|dates}: {example} is {day}.",
  readNoDates: "{header}: {count} {count|cell is no date|cells are no dates}, such as “{example}”.",
  readYear:
    "{header}: {count} {count|cell without a year is|cells without a year are} read as {year}, such as {example}.",
  readSwappedDates:
    "{header}: day and month turned back in {count} {count|date|dates}: {held} is now {turned}.",
  askDateOrder: "{header}: is {example} {one} or {other}? Nothing in {count} {count|cell|cells} decides it.",
  askDateOrderMixed:
    "{header} mixes date orders. In {count} {count|cell|cells} like {example}: {one} or {other}?",
  askSwappedDates:
    "{header}: Excel seems to have swapped day and month in {count} {count|date|dates}, because “{text}” stayed text. Turn {count|it|them} back ({held} → {turned})?",
  askYear: "{header}: {count} {count|cell has|cells have} no year, such as {example}. Which year?",
  askMonthOrDay: "{header}: is {example} the month {month}, or a day of a month?",
  readUnit: "The amounts are in “{unit}”: each is read as × {factor}.",
  readUnitShown: "The number format already shows {unit}; the numbers are taken as they stand.",
  readConvention: "“{text}” is read as {value}, and the column like it.",
  readConventionMixed:
    "“{first}” and “{second}” are written differently; each is read as it can only be read.",
  numbersBesideCommas:
    "{count} {count|number stands|numbers stand} beside texts with a decimal comma such as “{text}”. If the file was opened under another convention, check {count|it|them}.",
  readSuffix: "“{text}” is read as × {factor} ({count} {count|cell|cells}).",
  readBlank: "{count} {count|cell|cells} such as “{text}” {count|is|are} read as blank.",
  readCrDr: "Credit (CR) and debit (DR) give the sign: {count} {count|row|rows}, such as “{text}”.",
  readCurrency: "The amounts are in {currency}.",
  readCurrencyAssumed: "The currency sign is taken as {currency}; it can also be {others}.",
  readOneCurrency:
    "Only the amounts in {currency} count; {count} {count|row|rows} in other currencies {count|is|are} left out.",
  readPerCurrency: "Each currency by itself: {currencies}.",
  readNoCurrency:
    "{count} {count|amount without a currency counts|amounts without a currency count} as {currency}.",
  readConverted: "{count} {count|amount|amounts} in {currency} × {rates} = {house}, by the date of each row.",
  readConvertedAt: "{count} {count|amount|amounts} in {currency} × {rates} = {house}, rates of {day}.",
  debitAndCredit: "{count} {count|row has|rows have} both a debit and a credit.",
  unitInDoubt: "“{unit}”: are the figures × {factor} or × {other}?",
  conventionAsked: "Is “{text}” {point} or {comma}?",
  suffixAsked:
    "“{text}” stands under a header in × {unit}. Does its own unit (× {factor}) count alone, or both?",
  percentAsked: "Figures up to {largest}: per cent (25 = 25 %) or shares (0.25 = 25 %)?",
  signAsked: "“{text}” says minus twice ({count} {count|cell|cells}). Negative or positive?",
  crdrAsked: "“{text}”, {count} {count|cell|cells}: is CR negative or positive?",
  croreAsked: "“{text}”: is Cr crore (10,000,000) or credit?",
  currencySeveral:
    "Several currencies: {currencies}. They are not added up without rates. Which one counts, or each by itself?",
  currencyRateMissing:
    "No rate in KAM_Rates for {missing}. The amounts ({currencies}) are not added up. Which one counts, or each by itself?",
  creditsPositive:
    "{count} {count|row|rows} of the type {types} {count|is|are} positive, {amount} in all. As negative the total is {negative}, as {count|it stands|they stand} {asTheyStand}.",
  creditsOfBothSigns:
    "Rows of the type {types} have both signs; {count} {count|is|are} positive, {amount} in all. As they stand the total is {asTheyStand}, all negative {negative}.",
};

const zhCN: CellReadingTexts = {
  readDateOrder: "“{header}”：{count} 个文本日期，{order}：{example} 为 {day}。",
  readDateOrderMixed: "“{header}”：文本日期的顺序不一，但每个只有一种读法，例如 {example} 为 {day}。",
  readGrain:
    "“{header}”：{count} 个单元格是{grain}而非具体日期：{example} 从 {day} 算起，过了最后一天才算逾期。",
  readFarDates: "“{header}”：{count} 个日期距今超过五年，首个为 {day}。",
  readDateDigits: "“{header}”：{count} 个数字读作日期：{example} 为 {day}。",
  readNoDates: "“{header}”：{count} 个单元格不是日期，例如“{example}”。",
  readYear: "“{header}”：{count} 个没有年份的单元格按 {year} 年读取，例如 {example}。",
  readSwappedDates: "“{header}”：{count} 个日期的日和月已换回：{held} 改为 {turned}。",
  askDateOrder: "“{header}”：{example} 是 {one} 还是 {other}？{count} 个单元格都无法判定。",
  askDateOrderMixed: "“{header}”混用多种日期顺序。{count} 个类似 {example} 的单元格：{one} 还是 {other}？",
  askSwappedDates:
    "“{header}”：{count} 个日期的日和月可能被 Excel 调换了，因为“{text}”仍是文本。换回（{held} → {turned}）？",
  askYear: "“{header}”：{count} 个单元格没有年份，例如 {example}。是哪一年？",
  askMonthOrDay: "“{header}”：{example} 是 {month} 这个月，还是某月的一天？",
  readUnit: "金额以“{unit}”为单位：均按 × {factor} 读取。",
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
  creditsPositive: "{count} 行{types}为正数，共 {amount}。按负数计合计 {negative}，按原样计 {asTheyStand}。",
  creditsOfBothSigns:
    "{types}有正有负，其中 {count} 行为正，共 {amount}。按原样合计 {asTheyStand}，全部按负数合计 {negative}。",
};

/** The part of readingTexts that is about dates, numbers, units and currencies. */
export const cellReadingTexts: Texts<CellReadingTexts> = { en, "zh-CN": zhCN };
