import type { Texts } from "./Language";

/** A word of the field: its name, other names it goes by, and what it is in a sentence or two. */
export interface GlossaryTerm {
  readonly term: string;
  /** The word in the other language, abbreviations, other names. */
  readonly also: string;
  readonly means: string;
}

const en = {
  title: "Words",
  lead: "What the words on these pages and sheets mean.",
  search: "Search",
  none: "No such word.",
  found: (count: string) => `Words: ${count}`,
  link: "What the words mean",
  terms: {
    account: {
      term: "Account",
      also: "customer, 客户",
      means: "A customer company: one row of your list of accounts.",
    },
    keyAccount: {
      term: "Key account",
      also: "大客户",
      means: "An account that matters so much that it gets a plan and an owner of its own.",
    },
    potential: {
      term: "Potential key account",
      also: "potential, 潜在大客户",
      means:
        "Not big yet, but by growth, competence and strength likely to be. Found by a score over several columns.",
    },
    tier: {
      term: "Tier",
      also: "class, A B C D, 等级",
      means:
        "The group that an account is put into: A, B, C, D or VIP. By its value, its share, its rank, a score, or set by hand.",
    },
    manualTier: {
      term: "Manual tier",
      also: "override, 人工等级",
      means:
        "A tier that somebody has set by hand. It goes before the computed one and is never changed by a run.",
    },
    threshold: {
      term: "Threshold",
      also: "from, 门槛",
      means: "The value at which a tier begins, for example 5,000,000 for A.",
    },
    cumulativeShare: {
      term: "Cumulative share",
      also: "80/20, ABC, Pareto, 累计占比",
      means: "The part of all sales that the largest accounts bring together. A ends at 80 %, B at 95 %.",
    },
    pareto: {
      term: "Pareto curve",
      also: "80/20, 二八法则, 帕累托图",
      means: "How much of the sales the largest accounts bring: often a fifth of them brings four fifths.",
    },
    opportunity: {
      term: "Opportunity",
      also: "deal, 商机",
      means: "A sale that may come: with a stage, an amount and an expected date.",
    },
    stage: {
      term: "Stage",
      also: "P0 … P6, 阶段",
      means: "How far a deal has come, from P0 Territory to P6 Closed won, or lost.",
    },
    weight: {
      term: "Weight of a stage",
      also: "win probability, 权重",
      means: "The chance that a deal in this stage is won.",
    },
    weighted: {
      term: "Weighted amount",
      also: "加权金额",
      means: "Amount × chance of winning. Added up, it is what will come in on average.",
    },
    forecast: {
      term: "Forecast",
      also: "预测",
      means: "What will come in by period: won deals in full, open ones weighted.",
    },
    p10: {
      term: "P10, P50, P90",
      also: "range, percentile, 区间",
      means: "Of ten such pipelines one brings less than P10, five less than P50, nine less than P90.",
    },
    coverage: {
      term: "Coverage",
      also: "商机覆盖率",
      means: "Open amount ÷ what is left of the target. 3 × means three times as much is open as is needed.",
    },
    category: {
      term: "Forecast category",
      also: "commit, best case, 预测类别",
      means: "What the seller promises of a deal: commit, best case, pipeline.",
    },
    pastDue: {
      term: "Past due",
      also: "overdue, 已逾期",
      means: "An open deal whose expected date is over. It stands in no period.",
    },
    ladder: {
      term: "Ladder",
      also: "commission scheme, 阶梯",
      means: "The steps of a commission scheme: from which amount on which rate is paid.",
    },
    step: {
      term: "Step",
      also: "档",
      means: "One line of a ladder: where it begins, its rate, and a fixed amount.",
    },
    amountCounted: {
      term: "Amount counted",
      also: "base, 计提金额, 基数",
      means: "The payments that commission is worked out on.",
    },
    averageRate: {
      term: "Average rate",
      also: "blended rate, 平均比例, 综合比例",
      means: "Commission ÷ amount counted.",
    },
    marginal: {
      term: "By slice",
      also: "marginal, 超额累进",
      means: "Each slice of the amount earns its own rate, as with income tax.",
    },
    whole: {
      term: "All at one rate",
      also: "whole, 全额累进",
      means: "The whole amount earns the rate of the step reached. At a bound the pay jumps.",
    },
    overage: {
      term: "Excess at one rate",
      also: "overage, 超额同率",
      means:
        "The first rate up to where the second step begins; all above that at the rate of the step reached.",
    },
    boundary: {
      term: "Where a step starts",
      also: "boundary, 进入一档",
      means:
        "Whether an amount that is just the bound still belongs to the lower step (above) or to the upper one (from).",
    },
    cumulative: {
      term: "Cumulative",
      also: "year to date, YTD, 累计计算",
      means:
        "The ladder is climbed over the year; each month pays what is due on the year so far less what was due before.",
    },
    quota: {
      term: "Quota",
      also: "target of a person, 任务",
      means: "What a person is to sell in a period. Bounds of a ladder may be shares of it.",
    },
    credit: {
      term: "Split",
      also: "share, 分成",
      means: "A payment shared by several people. The parts add up to the whole, to the cent.",
    },
    statement: {
      term: "Statement",
      also: "提成单",
      means: "What a person is paid for a period, with every step and the payments it came from.",
    },
    kdm: { term: "KDM", also: "key decision maker, 关键决策者", means: "The contact who decides." },
    ki: {
      term: "KI",
      also: "key influencer, 关键影响者",
      means: "A contact whose word counts with those who decide.",
    },
    ku: { term: "KU", also: "key user, 关键使用者", means: "A contact who works with what is bought." },
    cr: {
      term: "CR1 … CR5",
      also: "relationship grade, 关系等级",
      means:
        "How a contact stands to us: CR1 staunch supporter, CR2 friendly, CR3 neutral, CR4 the rival’s supporter, CR5 firmly against.",
    },
    relation: {
      term: "Cover of an account",
      also: "relation, 客户关系",
      means:
        "How safely an account is held: by several contacts in every role, and by several of our people.",
    },
    plan: {
      term: "Account plan",
      also: "大客户计划",
      means: "The tab of one key account: profile, sales, contacts, opportunities, goals, actions.",
    },
    whiteSpace: {
      term: "White space",
      also: "空白机会",
      means: "Products that an account does not buy from us yet.",
    },
    live: {
      term: "Live formulas",
      also: "实时公式",
      means: "Results that follow your lists and settings by themselves. They need the add-in.",
    },
    values: {
      term: "Values",
      also: "snapshot, 数值",
      means: "Results as they were when they were written, with the time. They work everywhere.",
    },
    clawback: {
      term: "Clawback",
      also: "追回",
      means: "Commission that is taken back because money was refunded or a deal cancelled.",
    },
    receivable: {
      term: "Receivable",
      also: "应收账款",
      means: "An amount that is invoiced and not yet paid.",
    },
    collection: { term: "Collection", also: "回款", means: "Money that comes in." },
    ageing: {
      term: "Ageing",
      also: "账龄",
      means: "How long receivables have been due, in buckets of days.",
    },
  },
};

type GlossaryTexts = Omit<typeof en, "terms"> & {
  readonly terms: Readonly<Record<keyof (typeof en)["terms"], GlossaryTerm>>;
};

const zhCN: GlossaryTexts = {
  title: "术语",
  lead: "这些页面和工作表上的词是什么意思。",
  search: "搜索",
  none: "没有这个词。",
  found: (count) => `词条：${count} 个`,
  link: "术语说明",
  terms: {
    account: { term: "客户", also: "account", means: "一家客户公司，即客户清单中的一行。" },
    keyAccount: { term: "大客户", also: "key account, KA", means: "重要到需要专人负责并有自己计划的客户。" },
    potential: {
      term: "潜在大客户",
      also: "potential key account",
      means: "现在还不大，但从增长、能力和实力看将会成为大客户；按多列评分找出。",
    },
    tier: {
      term: "等级",
      also: "tier, A B C D",
      means: "客户所在的组：A、B、C、D 或 VIP。按销售额、占比、名次、评分得出，或由人工指定。",
    },
    manualTier: {
      term: "人工等级",
      also: "manual tier, override",
      means: "由人指定的等级，优先于计算结果，任何一次运行都不会改动它。",
    },
    threshold: { term: "门槛", also: "threshold, from", means: "一个等级开始的数值，例如 A 为 5,000,000。" },
    cumulativeShare: {
      term: "累计占比",
      also: "80/20, ABC",
      means: "从最大的客户累计起占总销售额的份额：A 到 80%，B 到 95%。",
    },
    pareto: {
      term: "帕累托图",
      also: "Pareto, 二八法则",
      means: "最大的客户带来多少销售额：通常两成客户带来八成。",
    },
    opportunity: {
      term: "商机",
      also: "opportunity, deal",
      means: "可能成交的一笔生意，有阶段、金额和预计日期。",
    },
    stage: {
      term: "阶段",
      also: "stage, P0 … P6",
      means: "商机进行到哪一步：从 P0 地盘到 P6 成交，或丢单。",
    },
    weight: { term: "阶段权重", also: "weight", means: "该阶段商机的赢单可能。" },
    weighted: {
      term: "加权金额",
      also: "weighted amount",
      means: "金额 × 赢单可能。合计起来就是平均会成交的金额。",
    },
    forecast: {
      term: "预测",
      also: "forecast",
      means: "各期能成交多少：已成交的全额计入，进行中的按权重计入。",
    },
    p10: {
      term: "P10、P50、P90",
      also: "区间, percentile",
      means: "十次这样的情形中，一次低于 P10，五次低于 P50，九次低于 P90。",
    },
    coverage: {
      term: "商机覆盖率",
      also: "coverage",
      means: "在手商机 ÷ 剩余目标。3 倍表示在手商机是所需的三倍。",
    },
    category: {
      term: "预测类别",
      also: "forecast category, commit",
      means: "销售人员对商机的承诺程度：承诺、最佳情况、管道。",
    },
    pastDue: { term: "已逾期", also: "past due", means: "预计日期已过、仍在进行的商机，不计入任何期间。" },
    ladder: { term: "阶梯", also: "ladder, 提成方案", means: "提成方案的各档：从多少金额起按多少比例计提。" },
    step: { term: "档", also: "step", means: "阶梯的一行：起点、比例和固定金额。" },
    amountCounted: { term: "计提金额", also: "base, 基数", means: "计算提成所依据的回款。" },
    averageRate: { term: "平均比例", also: "blended, 综合比例", means: "提成 ÷ 计提金额。" },
    marginal: {
      term: "超额累进",
      also: "marginal, by slice",
      means: "每一段金额按各自的比例计提，与个人所得税相同。",
    },
    whole: { term: "全额累进", also: "whole", means: "全部金额按所达到档的比例计提；过线时提成会跳升。" },
    overage: {
      term: "超额同率",
      also: "overage, 超额部分",
      means: "第二档起点以内按首档比例，超出部分全部按所达到档的比例。",
    },
    boundary: {
      term: "进入一档",
      also: "boundary, 含",
      means: "金额正好等于起点时，算低一档（超过起点）还是高一档（达到起点）。",
    },
    cumulative: {
      term: "累计计算",
      also: "cumulative, YTD",
      means: "阶梯按全年累计；本期应发为年初至今应计减去以前各期应计。",
    },
    quota: { term: "任务", also: "quota", means: "一个人在一期内要完成的销售额；阶梯的起点可以是它的比例。" },
    credit: { term: "分成", also: "split", means: "一笔回款由几个人共享，各部分之和精确到分等于全额。" },
    statement: { term: "提成单", also: "statement", means: "一个人一期的提成，列出每一档及其来源的回款。" },
    kdm: { term: "KDM", also: "关键决策者, key decision maker", means: "拍板的联系人。" },
    ki: { term: "KI", also: "关键影响者, key influencer", means: "其意见对决策者有分量的联系人。" },
    ku: { term: "KU", also: "关键使用者, key user", means: "使用所购产品的联系人。" },
    cr: {
      term: "CR1 … CR5",
      also: "关系等级, relationship grade",
      means:
        "联系人对我方的态度：CR1 铁杆支持者，CR2 友善者，CR3 中立者，CR4 对手铁杆支持者，CR5 坚决反对者。",
    },
    relation: {
      term: "客户覆盖度",
      also: "relation",
      means: "客户关系有多稳：各种角色都有多位联系人，我方也有多人负责。",
    },
    plan: {
      term: "大客户计划",
      also: "account plan",
      means: "一个大客户的工作表：档案、销售、联系人、商机、目标、行动。",
    },
    whiteSpace: { term: "空白机会", also: "white space", means: "客户尚未向我方购买的产品。" },
    live: { term: "实时公式", also: "live formulas", means: "随清单和设置自动更新的结果，需要加载项。" },
    values: { term: "数值", also: "values, 快照", means: "写入时的结果，注明时间，在任何电脑上都能看。" },
    clawback: { term: "追回", also: "clawback", means: "因退款或取消而收回的提成。" },
    receivable: { term: "应收账款", also: "receivable", means: "已开票尚未收到的金额。" },
    collection: { term: "回款", also: "collection", means: "收到的款项。" },
    ageing: { term: "账龄", also: "ageing", means: "应收账款到期后经过的天数，按区间列示。" },
  },
};

/** The words of the field for whoever uses the pane; the code's own stand in docs/vocabulary.md. */
export const glossaryTexts: Texts<GlossaryTexts> = { en, "zh-CN": zhCN };
