import type { WordsById } from "../catalogue";
import type { ErrorWords } from "../FunctionWords";
import { headers } from "./common";

const ladder = "您的提成阶梯，一张表：起点金额、止点（可省略）、比例（小数），可再加一列固定金额。";
const ladderRows =
  "阶梯表行序不限，有无表头均可。表头（起、止、比例、固定）指明各列，列序不限；没有表头时，若第二列各值都是下一档的起点，则视为止点而不计。第一档起点大于 0 时，以下没有提成。比例为小数，显示为 1.5% 的单元格即可。";
const exact = "金额按十进制计算，不用二进制小数，四舍五入，与手算一致。";
const decimals = "结果的小数位数，0 到 6；省略时为 2。";
const ladderErrors: readonly ErrorWords[] = [
  ["#VALUE!", "`ladder` 的各列有两种读法或读不出来：请加表头 起、止、比例、固定。"],
  ["#NUM!", "`ladder` 中有负的起点或比例。"],
];
const method = {
  text: "“marginal”（默认）超额累进，各段按各自比例；“whole”全额累进，全部金额按所到档的比例；“overage”超出第二档起点的部分按所到档的比例。",
  words: {
    marginal: "超额累进：各段按各自比例",
    whole: "全额累进：全部金额按所到档的比例",
    overage: "超出第二档起点的部分按所到档的比例",
  },
};
const boundary = {
  text: "“from”（默认）：达到起点即进入该档（≥）；“above”：超过起点才进入（>，即上一档“含”其上限）。",
  words: { from: "达到起点即进入该档（≥）", above: "超过起点才进入该档（>，即“含”）" },
};

export const commissionWords = {
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
      quotas:
        "每个金额的定额，或一个定额用于全部：此时阶梯的起点为定额的比例，0.5 即 50%。省略时起点为金额。",
    },
    remarks: [
      ladderRows,
      "`marginal` 加上所到各档的固定金额；`whole` 和 `overage` 只加所到档的，因此可填速算扣除数（负数）。",
      exact,
      "逐笔发放时，把此前已计入的金额填入 `already`，各笔之和等于总额的提成。退款填负数金额。",
    ],
    errors: [
      ...ladderErrors,
      ["#VALUE!", "金额旁的定额为空。只有该单元格的结果报错。"],
      ["#NUM!", "定额为 0 或负数。只有该单元格的结果报错。"],
    ],
  },
  COMMISSIONSTEPS: {
    description: "提成是怎么算出来的？列出每一档的比例、基数和金额。",
    result: "每档一行、合计行给出综合比例的表；各档之和等于合计。",
    parameters: { amount: "成交、回款或当月的金额。", ladder, method, boundary, decimals, headers },
    columns: {
      From: "该档起点，金额；overage 的第二行为第二档的起点",
      To: "该档终点，金额；最后一档为空",
      Rate: "比例，小数；合计行为综合比例",
      Base: "该档的计提基数，金额；合计行为全部金额",
      Commission: "提成，金额",
    },
    remarks: [ladderRows, "合计与 KAM.COMMISSION 的结果一分不差；综合比例为提成除以全部金额。"],
    errors: [...ladderErrors],
  },
  COMMISSIONYTD: {
    description: "按全年累计分档时，本月该发多少？各期按累计金额应发的提成。",
    result: "各期应发的提成，形状与金额相同；合计等于总额的提成。",
    parameters: { amounts: "各期金额，依次排列。", ladder, method, boundary, decimals },
    remarks: [ladderRows, "金额逐行读取，每行从左到右。空白月份不发，仍为空。"],
    errors: [...ladderErrors],
  },
  LADDERCHECK: {
    description: "提成阶梯有没有断崖？列出多一分钱提成就大增或反而减少的档界。",
    result: "每个异常档界一行的表：界下、界上应发，跳升额，说明；没有异常则只有表头。",
    parameters: { ladder, method, boundary, headers },
    columns: {
      From: "该档起点，金额",
      "Just below": "差一分到档界时的提成，金额；起点为 0 时为空",
      At: "到达档界时的提成，金额",
      Jump: "两者之差，金额；起点为 0 时为空",
      Note: "异常：cliff 断崖、pays less than below 反而减少、rate falls 比例下降、nothing below 以下没有提成、rate above 100 % 比例大于 100%",
    },
    remarks: [
      "`whole` 的每一档都是断崖，容易让人压单或抢单。`marginal` 且比例递增时没有异常。比例大于 100% 多半是把百分数写成了整数：1.5% 写成了 1.5。",
    ],
    errors: [...ladderErrors],
  },
  DRAW: {
    description: "先保底、以后扣回，每期实发多少？可扣回的预支提成，逐期计算。",
    result: "每期一行的表，空白期整行为空：应得、实发、尚欠。",
    parameters: {
      earned: "各期应得提成，依次排列。",
      draw: "保底金额：一个用于各期，或每期一个；空即 0。",
      decimals,
      headers,
      recoverFrom: "从第几期起扣回所欠；省略时为 1。",
    },
    columns: { Earned: "应得，金额", Paid: "实发，金额", Owed: "该期之后尚欠、待扣回的金额" },
    remarks: [
      "实发 = 保底与（应得 − 扣回）中的较大者；扣回以所欠为限，且不超过应得超出保底的部分。`recoverFrom` 之前不扣回；空白期也算一期。",
      exact,
    ],
    errors: [
      ["#VALUE!", "`draw` 既不是一个单元格，也与 `earned` 的个数不同。"],
      ["#NUM!", "有负的保底。"],
    ],
  },
  PAYOUT: {
    description: "达成率对应发多少？按您的发放曲线计算，可含加速、门槛和封顶。",
    result: "每个达成率的发放，形状与达成率相同；低于第一点为 0。",
    parameters: {
      attainments: "每人或每期的达成率，例如 1.1 表示 110%。",
      curve: "发放曲线，两列的表：达成率、发放（占目标奖金的比例或金额）。",
      mode: {
        text: "“linear”（默认）：两点之间均匀增长；“step”：到每一点时跳升。",
        words: { linear: "两点之间均匀增长", step: "到每一点时跳升" },
      },
    },
    remarks: ["曲线给出比例时，请再乘以目标奖金。低于第一点不发，高于最后一点不再增加：即门槛和封顶。"],
    errors: [],
  },
  SPLIT: {
    description: "几个人合作的单子各分多少？各份之和与总额一分不差。",
    result: "每个份额对应的金额，形状与份额相同。",
    parameters: { amount: "要分配的金额。", shares: "每人的份额；按比例分配，不必合计为 1。", decimals },
    remarks: [exact, "余下的分归余数最大的份额，相同时归在前者。"],
    errors: [
      ["#NUM!", "有负的份额。"],
      ["#DIV/0!", "没有大于 0 的份额。"],
    ],
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
    remarks: [
      "每项达成率不低于 0，不高于 `cap`。用 down 时，达成率 = 目标值 ÷ 实际值。有空单元格的指标不计。",
    ],
    errors: [
      ["#VALUE!", "权重为负，或方向不是 up 或 down。"],
      ["#DIV/0!", "有目标值为 0，或权重合计为 0。"],
    ],
  },
  STARS: {
    description: "每位销售员评几颗星？得分达到的门槛数。",
    result: "每个得分的星数，形状与得分相同。",
    parameters: {
      scores: "每人的得分，通常为 0 到 100。",
      thresholds: "每颗星的起点；省略时为 60、70、80、90、95。",
    },
    remarks: ["得分正好等于门槛算达到。"],
    errors: [["#VALUE!", "`thresholds` 中有重复的数字。"]],
  },
} satisfies Partial<WordsById>;
