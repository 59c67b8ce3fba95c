import type { FindingKind } from "../core/commission/ledger/Finding";
import type { Texts } from "./Language";

type FindingTexts = Readonly<Record<FindingKind, string>>;

const en: FindingTexts = {
  noPerson: "{count} {count|payment|payments} without a person: not paid.",
  noDate: "{count} {count|payment|payments} without a date: not paid.",
  noNumber: "{count} {count|payment|payments} without a number as amount: not paid.",
  unknownCurrency: "No rate for {about} on the day of {count} {count|payment|payments}: not paid.",
  noScheme: "No scheme for {about}: {count} {count|payment is|payments are} not paid.",
  twoSchemes:
    "Two schemes at once for {about}: {count} {count|payment is|payments are} not paid until one is settled.",
  ambiguousWho: "{about} is a person as well as a role in KAM_Assignments: it is taken for the person.",
  schemeOdd: "The scheme {about} combines what does not go together.",
  twoFactors: "Two factors for {about}: neither counts.",
  noTier: "No tier for {about}: the factor of the tier is 1.",
  noCost: "{count} {count|payment|payments} without a cost, though the scheme pays on margin: not paid.",
  noQuota: "No quota, or not one for every month, for {about}.",
  splits: "The shares of {about} do not make 100 %: the rest is credited to nobody, or twice.",
  splitsDiffer: "The list of splits and the shares of the payment differ for {about}: the list counts.",
  noteWithoutPayment: "A credit note takes back {about}, which is not in the list: it counts by itself.",
  noteExceeds: "A credit note over {about} takes back more than is left: the rest counts for nothing.",
  cancelledAndCredited: "{about} is cancelled and credited: it is taken back once.",
  receiptWithoutDeal: "{count} {count|receipt names|receipts name} no deal of the list.",
  overReceived: "More was received for {about} than is due.",
  noDealUnderGate:
    "{count} {count|payment|payments} without a deal, though the scheme pays by cash received: nothing is payable.",
  capBelowFloor: "The cap of {about} lies below the floor: the floor holds.",
  ladderOdd: "The ladder {about} has a cliff, or pays less from a bound on.",
  justBelow: "{about} is just below a step: {missing} more would pay {money} more.",
  farOff: "{about} earns {money} off the mean of the three months before in {month}.",
  paidTwice: "{count} payments of {about} are the same.",
  afterEnd: "{about} is paid for {count} {count|payment|payments} after the last day.",
  closedPeriod: "{count} {count|payment lies|payments lie} in a closed month: not paid before an adjustment.",
  planChanged:
    "The ladder of {about} changes within the window: over what was earned before it would make {money} more, which is booked only when asked.",
  notHappenedYet: "{count} {count|payment|payments} whose day has not come: not counted.",
  stampBroken: "The closed month {about} was changed by hand: it is used for nothing.",
};

const zhCN: FindingTexts = {
  noPerson: "{count} 条业绩没有人员：未计提。",
  noDate: "{count} 条业绩没有日期：未计提。",
  noNumber: "{count} 条业绩的金额不是数字：未计提。",
  unknownCurrency: "{about} 在 {count} 条业绩当日没有汇率：未计提。",
  noScheme: "{about} 没有提成方案：{count} 条业绩未计提。",
  twoSchemes: "{about} 同时适用两个提成方案：{count} 条业绩在确定之前不计提。",
  ambiguousWho: "KAM_Assignments 中的 {about} 既是人员又是角色：按人员处理。",
  schemeOdd: "提成方案 {about} 的设置互相矛盾。",
  twoFactors: "{about} 有两个系数：均不计入。",
  noTier: "{about} 没有等级：等级系数按 1 计。",
  noCost: "{count} 条业绩没有成本，而方案按毛利计提：未计提。",
  noQuota: "{about} 没有任务，或有月份缺少任务。",
  splits: "{about} 的份额合计不是 100%：差额无人计提，或重复计提。",
  splitsDiffer: "{about} 的分成表与业绩行的份额不一致：以分成表为准。",
  noteWithoutPayment: "一条红字冲销 {about}，但清单中没有：按当期独立负数处理。",
  noteExceeds: "{about} 的红字超过剩余金额：超出部分不计。",
  cancelledAndCredited: "{about} 既取消又有红字：只追回一次。",
  receiptWithoutDeal: "{count} 笔回款找不到对应的商机。",
  overReceived: "{about} 的回款超过应收。",
  noDealUnderGate: "{count} 条业绩没有商机编号，而方案按回款发放：不发放。",
  capBelowFloor: "{about} 的封顶低于保底：以保底为准。",
  ladderOdd: "阶梯 {about} 有跳档，或越过起点后反而更少。",
  justBelow: "{about} 差一点就到下一档：再增加 {missing}，多计提 {money}。",
  farOff: "{about} 在{month}的应计与前三个月的平均相差 {money}。",
  paidTwice: "{about} 有 {count} 条相同的业绩。",
  afterEnd: "{about} 离职后仍有 {count} 条业绩计提。",
  closedPeriod: "{count} 条业绩落在已结账月份：调整之前不计提。",
  planChanged: "{about} 的阶梯在期间内变更：对此前已计提部分相差 {money}，仅在要求时入账。",
  notHappenedYet: "{count} 条业绩的计提时点尚未发生：未计入。",
  stampBroken: "已结账月份 {about} 被手工改动：不予采用。",
};

/** Sentences about what the ledger found. */
export const ledgerFindingTexts: Texts<FindingTexts> = { en, "zh-CN": zhCN };
