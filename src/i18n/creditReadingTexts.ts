import type { Texts } from "./Language";

interface CreditReadingTexts {
  /** Sentences about who is credited, what is paid for and what a ladder counts in, by key. */
  readonly lines: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

const en: CreditReadingTexts = {
  lines: {
    askSplit:
      "{count} {count|cell names|cells name} several persons, such as “{text}”. Share {count|the payment|these payments} between them?",
    askSecond:
      "{count} {count|payment has|payments have} a second person, such as {name}, and no share. Half each?",
    askShareAlone:
      "{count} {count|payment has|payments have} a share below 100 % under {header} and {count|names|name} nobody else. Does only that share count?",
    askShares:
      "{header}: {small} beside {large}. Are all per cent, or is each read by itself (1 and below are shares)?",
    readTwoPersons: "{count} {count|payment is|payments are} shared between two persons.",
    readNoShare:
      "{header}: {count} {count|cell is no share|cells are no shares} from 0 to 100 %, such as “{text}”; read as blank.",
    readShareOfTotal: "{header} is the share of the total and no part of a payment.",
    readRest:
      "The shares of {count} {count|payment|payments} are below 100 %: {amount} is credited to nobody.",
    readTwice: "The shares of {count} {count|payment|payments} are above 100 %: {amount} is credited twice.",
    askLostDeals:
      "{count} {count|payment|payments}, {amount}, {count|belongs to a lost or cancelled deal|belong to lost or cancelled deals}: {label}. Leave {count|it|them} out?",
    askOpenDeals:
      "{count} {count|payment|payments}, {amount}, {count|belongs to a deal that is|belong to deals that are} not won: {label}. Leave {count|it|them} out?",
    askBoundsIn: "Are the bounds of the ladder {ladder} shares of the quota ({text})?",
    askRatesAsPercent: "The ladder {ladder} has rates up to {text}. Per cent ({text} %)?",
  },
  choices: {
    equalShares: "equal shares",
    onePerson: "one person",
    firstOnly: "the first alone",
    shareOnly: "the share alone",
    wholeAmount: "the whole amount",
    allPerCent: "all per cent",
    eachByItself: "each by itself",
    quota: "shares of the quota",
    money: "money",
    ratesPerCent: "per cent",
    ratesAsTheyStand: "as they stand",
  },
};

const zhCN: CreditReadingTexts = {
  lines: {
    askSplit: "{count} 个单元格写有多人，例如“{text}”。这些金额由他们分摊吗？",
    askSecond: "{count} 笔有第二人（例如 {name}）但没有份额。各半吗？",
    askShareAlone: "“{header}”下有 {count} 笔的份额不足 100%，且没有其他人。只计这一份额吗？",
    askShares: "“{header}”中既有 {small} 又有 {large}：全部是百分数，还是各自读取（1 及以下为比例）？",
    readTwoPersons: "{count} 笔由两人分摊。",
    readNoShare: "“{header}”：{count} 个单元格不是 0 到 100% 的份额，例如“{text}”，视为空白。",
    readShareOfTotal: "“{header}”是占总额的比例，不是分摊份额。",
    readRest: "{count} 笔的份额合计不足 100%：{amount} 未计给任何人。",
    readTwice: "{count} 笔的份额合计超过 100%：{amount} 被重复计入。",
    askLostDeals: "{count} 笔（{amount}）属于输单或已取消的商机：{label}。是否略去？",
    askOpenDeals: "{count} 笔（{amount}）属于尚未赢单的商机：{label}。是否略去？",
    askBoundsIn: "阶梯“{ladder}”的起点是任务的比例吗（{text}）？",
    askRatesAsPercent: "阶梯“{ladder}”的比例最大为 {text}。按百分数（{text}%）读取吗？",
  },
  choices: {
    equalShares: "平均分摊",
    onePerson: "按一人",
    firstOnly: "全归第一人",
    shareOnly: "只计份额",
    wholeAmount: "计全额",
    allPerCent: "全部为百分数",
    eachByItself: "各自读取",
    quota: "任务的比例",
    money: "金额",
    ratesPerCent: "百分数",
    ratesAsTheyStand: "按原样",
  },
};

/** The part of readingTexts that is about payments and their persons. */
export const creditReadingTexts: Texts<CreditReadingTexts> = { en, "zh-CN": zhCN };
