const remark = (en, zh) => ({ en, "zh-CN": zh });

const stageNames = remark(
  "A stage matches by its code: `P3`, `p3` and `P3-初步认可` are one. In a table of your own any names will do. Lost, Closed Lost, 丢单, 输单 and 流失 mean lost.",
  "阶段按代码匹配：`P3`、`p3` 和 `P3-初步认可` 是同一阶段。您自己的表可以用任何名称。Lost、Closed Lost、丢单、输单和流失都表示丢单。",
);
const allPeriods = remark(
  "Every period between the first and the last has a row, also an empty one.",
  "首期与末期之间的每一期都有一行，没有数据的也列出。",
);

/** What is good to know about the functions of funnel, forecast and cash. */
export const funnelRemarks = {
  FUNNELWEIGHT: [stageNames],
  FUNNEL: [
    stageNames,
    remark(
      "Deals without a stage are left out; a deal without an amount counts as a deal.",
      "没有阶段的商机不计；没有金额的商机仍计入商机数。",
    ),
  ],
  FORECAST: [stageNames, allPeriods],
  FORECASTRANGE: [
    stageNames,
    remark(
      "Each deal is won in full or not at all, with the chance that is its weight, whatever becomes of the others. Exact for up to 20 uncertain deals; beyond that within 0.1 % of the largest possible total, and the same at every recalculation.",
      "每个商机或全额成交或落空，概率即其权重，互不影响。不超过 20 个未定商机时结果精确；更多时误差不超过最大可能合计的 0.1%，每次重算结果相同。",
    ),
  ],
  STAGEWEIGHTS: [
    stageNames,
    remark(
      "The whole result, with or without its header row, serves as `weights` of the other functions. A won deal has reached every stage. Weight = (won + prior · p) ÷ (reached + prior), where p is the win rate of all closed deals.",
      "整个结果（有无表头均可）可直接用作其他函数的 `weights`。成交的商机视为到达过所有阶段。权重 =（成交数 + prior · p）÷（到达数 + prior），p 为全部已结束商机的赢单率。",
    ),
  ],
  COVERAGE: [
    remark(
      "A common rule of thumb: 3 or more with the full amounts of the open deals, 1 or more with their weighted amounts.",
      "常用的经验值：按商机全额计 3 倍以上，按加权金额计 1 倍以上。",
    ),
  ],
  VELOCITY: [
    remark(
      "Count deals, win rate and cycle over the same stretch of time and the same kind of deals.",
      "商机数、赢单率和周期应取自同一时段、同类商机。",
    ),
  ],
  STALLED: [
    stageNames,
    remark(
      "As many days as the limit is not stalled yet. Days in a stage: today's date less the date on which the stage was reached.",
      "正好等于上限不算停滞。停留天数等于今天的日期减去进入该阶段的日期。",
    ),
  ],
  ACCURACY: [
    remark(
      "WAPE lets large deals count for more; MAPE takes all alike and fails when nothing came in for one of them; BIAS shows habitual optimism. A pair with a blank is left out.",
      "WAPE 中大商机影响更大；MAPE 一视同仁，有一项实际值为 0 则报错；BIAS 反映习惯性的乐观或保守。含空单元格的一组不计。",
    ),
  ],
  FUNNELCHANGE: [
    stageNames,
    remark(
      "Keep last week's list as a copy of the sheet. Deals are matched by their number or name, whatever the order of the rows; unchanged deals are left out.",
      "请把上周的清单另存为一张工作表。商机按编号或名称对应，行序不限；没有变化的商机不列出。",
    ),
  ],
  AGING: [
    remark(
      "What is due on the day itself is not overdue. Amounts without a due date have a row No date. With `TODAY()` as the day, the table moves on by itself.",
      "当天到期不算逾期。没有到期日的金额单列一行（No date）。截止日用 `TODAY()` 时，账龄表每天自动更新。",
    ),
  ],
  DSO: [
    remark(
      "Receivable and sales should both be with tax, or both without.",
      "应收账款与销售额应同为含税或同为不含税。",
    ),
  ],
  COLLECTIONS: [
    remark(
      "The parts of a contract add up to its amount to the cent; with `probabilities`, to its amount times the chance.",
      "每份合同的各期回款之和与合同金额一分不差；给出 `probabilities` 时，与金额乘以把握一致。",
    ),
    allPeriods,
  ],
};
