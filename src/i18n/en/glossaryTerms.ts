/** A word of the field: its name, other names it goes by, and what it is in a sentence or two. */
export interface GlossaryTerm {
  readonly term: string;
  /** The word in the other language, abbreviations, other names. */
  readonly also: string;
  readonly means: string;
}

/** The words of the field, in the order in which the glossary shows them. */
export const glossaryTerms = {
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
    means: "How safely an account is held: by several contacts in every role, and by several of our people.",
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
};

export type GlossaryTerms = Readonly<Record<keyof typeof glossaryTerms, GlossaryTerm>>;
