import type { FunctionTexts } from "../en/functions";
import { headers } from "./commonArguments";

const ladder = "您的提成阶梯，一张表：起点金额、比例（小数），可再加一列到达该档时加发的固定金额。";
const method =
  "“marginal”（默认）超额累进，各段按各自比例；“whole”全额累进，全部金额按所到档的比例；“overage”超出第二档起点的部分按所到档的比例。";
const boundary =
  "“from”（默认）：达到起点即进入该档（≥）；“above”：超过起点才进入（>，即上一档“含”其上限）。";
const decimals = "结果的小数位数，0 到 6；省略时为 2。";

export const commissionFunctions = {
  COMMISSION: {
    description: "该发多少提成？按您的提成阶梯计算，精确到分。",
    result: "每个金额的提成，形状与金额相同。",
    parameters: {
      amounts: "每笔成交、每笔回款或每月的金额。",
      ladder,
      method,
      boundary,
      already: "同一期间此前已计入的金额；省略时为 0。",
      decimals,
    },
  },
  COMMISSIONSTEPS: {
    description: "提成是怎么算出来的？列出每一档的比例、基数和金额。",
    result: "每档一行、合计行给出综合比例的表；各档之和等于合计。",
    parameters: { amount: "成交、回款或当月的金额。", ladder, method, boundary, decimals, headers },
  },
  COMMISSIONYTD: {
    description: "按全年累计分档时，本月该发多少？各期按累计金额应发的提成。",
    result: "各期应发的提成，形状与金额相同；合计等于总额的提成。",
    parameters: { amounts: "各期金额，依次排列。", ladder, method, boundary, decimals },
  },
  LADDERCHECK: {
    description: "提成阶梯有没有断崖？列出多一分钱提成就大增或反而减少的档界。",
    result: "每个异常档界一行的表：界下、界上应发，跳升额，说明；没有异常则只有表头。",
    parameters: { ladder, method, boundary, headers },
  },
  DRAW: {
    description: "先保底、以后扣回，每期实发多少？可扣回的预支提成，逐期计算。",
    result: "每期一行的表，空白期整行为空：应得、实发、尚欠。",
    parameters: {
      earned: "各期应得提成，依次排列。",
      draw: "每期保底金额。",
      decimals,
      headers,
    },
  },
  PAYOUT: {
    description: "达成率对应发多少？按您的发放曲线计算，可含加速、门槛和封顶。",
    result: "每个达成率的发放，形状与达成率相同；低于第一点为 0。",
    parameters: {
      attainments: "每人或每期的达成率，例如 1.1 表示 110%。",
      curve: "发放曲线，两列的表：达成率、发放（占目标奖金的比例或金额）。",
      mode: "“linear”（默认）：两点之间均匀增长；“step”：到每一点时跳升。",
    },
  },
  SPLIT: {
    description: "几个人合作的单子各分多少？各份之和与总额一分不差。",
    result: "每个份额对应的金额，形状与份额相同。",
    parameters: {
      amount: "要分配的金额。",
      shares: "每人的份额；按比例分配，不必合计为 1。",
      decimals,
    },
  },
  KPI: {
    description: "各项目标总体完成得怎样？各项指标达成率的加权平均。",
    result: "达成率：1 表示正好全部达成。",
    parameters: {
      actuals: "每项指标的实际值。",
      targets: "每项指标的目标值。",
      weights: "每项指标的权重。",
      cap: "单项达成率的上限；省略时为 1.5。",
      directions: "每项指标：“up”越大越好（默认）或“down”越小越好。",
    },
  },
  STARS: {
    description: "每位销售员评几颗星？得分达到的门槛数。",
    result: "每个得分的星数，形状与得分相同。",
    parameters: {
      scores: "每人的得分，通常为 0 到 100。",
      thresholds: "每颗星的起点；省略时为 60、70、80、90、95。",
    },
  },
} satisfies Partial<FunctionTexts>;
