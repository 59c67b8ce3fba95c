import type { Texts } from "./Language";

const en = {
  title: "Pay commission",
  lead: "Per person and period, every step shown, exact to the cent.",
  ladder: "Ladder",
  ladderCaption: (name: string) => `Steps of ${name}`,
  ladderColumn: "The ladder column of the list decides; this one is for rows without.",
  boundsIn: "Bounds of the ladder",
  boundsInWords: { read: "As they are read", money: "Money", quota: "Shares of the quota" },
  ofQuota: (quota: string) => `quota ${quota}`,
  step: {
    from: "Step from",
    rate: "Rate",
    fixed: "Fixed amount",
    base: "Amount",
    commission: "Commission",
  },
  method: "Method",
  methods: { marginal: "By slice", whole: "All at one rate", overage: "Excess at one rate" },
  compare: {
    caption: "The three methods on the same payments",
    difference: "Difference",
    chosen: (method: string) => `${method} (chosen)`,
  },
  explain: {
    marginal: "Each slice of the amount earns its own rate.",
    whole: "The whole amount earns the rate of the step reached.",
    overage:
      "The first rate up to where the second step begins; all above that at the rate of the step reached.",
  },
  boundary: "A step starts",
  boundaries: {
    from: (to: string) => `from its bound (≥ ${to})`,
    above: (from: string, to: string) => `above its bound (${from}–${to} inclusive)`,
  },
  period: "Per",
  periods: { month: "Month", quarter: "Quarter", year: "Year" },
  basis: "Each period",
  bases: { each: "By itself", cumulative: "Cumulative" },
  basisExplain: {
    each: "Every period starts at the first step again.",
    cumulative: "Due = ladder on the year to date, less what was due before.",
  },
  chart: { title: "Rate by amount", describe: (from: string, rate: string) => `from ${from}: ${rate}` },
  figures: { people: "People", base: "Amount counted", commission: "Commission", blended: "Average rate" },
  explainFigures:
    "Amount counted: the payments that commission is worked out on. Average rate: commission ÷ that amount.",
  people: {
    caption: "Commission per person",
    more: (count: string) => `Show all ${count}`,
    rows: (count: string) => `payments: ${count}`,
  },
  write: "Write statement",
};

type CommissionPageTexts = typeof en;

const zhCN: CommissionPageTexts = {
  title: "计算提成",
  lead: "按人、按期间，逐档列示，精确到分。",
  ladder: "阶梯",
  ladderCaption: (name) => `${name} 的各档`,
  ladderColumn: "以列表中的阶梯列为准；没有填写的行用此阶梯。",
  boundsIn: "阶梯起点",
  boundsInWords: { read: "按读取结果", money: "金额", quota: "任务的比例" },
  ofQuota: (quota) => `任务 ${quota}`,
  step: { from: "起点", rate: "比例", fixed: "固定额", base: "金额", commission: "提成" },
  method: "方法",
  methods: { marginal: "超额累进", whole: "全额累进", overage: "超额同率" },
  compare: {
    caption: "同样的回款，三种方法的结果",
    difference: "差额",
    chosen: (method) => `${method}（已选）`,
  },
  explain: {
    marginal: "每一段金额按各自的比例计提。",
    whole: "全部金额按所达到档的比例计提。",
    overage: "第二档起点以内按首档比例，超出部分全部按所达到档的比例。",
  },
  boundary: "进入一档",
  boundaries: {
    from: (to) => `达到起点（≥ ${to}）`,
    above: (from, to) => `超过起点（${from}–${to}，含）`,
  },
  period: "期间",
  periods: { month: "月", quarter: "季度", year: "年" },
  basis: "各期",
  bases: { each: "单独计算", cumulative: "累计计算" },
  basisExplain: {
    each: "每期都从第一档重新计算。",
    cumulative: "本期应发 = 年初至今应计提成 − 以前各期应计提成。",
  },
  chart: { title: "各档比例", describe: (from, rate) => `${from} 起：${rate}` },
  figures: { people: "人数", base: "计提金额", commission: "提成", blended: "平均比例" },
  explainFigures: "计提金额：计算提成所依据的回款合计。平均比例：提成 ÷ 计提金额。",
  people: {
    caption: "每人提成",
    more: (count) => `显示全部 ${count} 人`,
    rows: (count) => `${count} 笔`,
  },
  write: "写入提成单",
};

export const commissionPageTexts: Texts<CommissionPageTexts> = { en, "zh-CN": zhCN };
