import type { WordsById } from "../catalogue";
import type { ErrorWords } from "../FunctionWords";
import { headers, period, allPeriods, yearStart } from "./common";

const weights = "您的阶段和权重，两列的表；省略时为 P0 到 P6，权重 0%、10%、25%、40%、60%、80%、100%。";
const stageNames =
  "阶段按代码匹配：`P3`、`p3` 和 `P3-初步认可` 是同一阶段。您自己的表可以用任何名称。Lost、Closed Lost、closedlost、Cancelled、Canceled、Disqualified、Dead、丢单、输单、流失、战败和作废都表示丢单，丢单阶段的权重为 0。";
const ownProbability =
  "阶段本身若是 0 到 1 的数字（或 40% 这样的文字）且不在表中，即该商机自己的成交概率；1 为成交。";
const weightErrors: readonly ErrorWords[] = [
  ["#VALUE!", "`weights` 中有负的权重。"],
  ["#NUM!", "`weights` 中有大于 1 的权重。"],
];
const unknownStage: readonly ErrorWords[] = [
  ["#N/A", "有阶段不在阶段表中。整体报错，提示指出第一个这样的单元格。"],
];
const ownUnknownStage: readonly ErrorWords[] = [["#N/A", "阶段不在阶段表中。只有该单元格的结果报错。"]];

export const funnelWords = {
  FUNNELWEIGHT: {
    description: "每个商机有多大把握，今天值多少？阶段的权重，或权重乘以金额。",
    result: "每个商机的权重或加权金额，形状与阶段相同。",
    parameters: {
      stages: "每个商机的阶段，例如 P3。",
      amounts: "每个商机的金额；省略时只给出权重。",
      weights,
    },
    remarks: [stageNames, ownProbability],
    errors: [...weightErrors, ...ownUnknownStage],
  },
  FUNNEL: {
    description: "漏斗里有什么？各阶段的商机数、金额和转化率。",
    result: "每个阶段一行并有合计的表：商机数、金额、权重、加权金额、占比、转化率。",
    parameters: { stages: "每个商机的阶段。", amounts: "每个商机的金额。", weights, headers },
    columns: {
      Stage: "阶段，按阶段表的顺序；其后为 Own probability 自有概率、No stage 没有阶段、Lost 丢单，有才列出",
      Deals: "商机数",
      Amount: "金额",
      Weight: "权重即成交的可能，小数",
      Weighted: "加权金额：金额乘以权重",
      "Deals %": "占未丢单商机数的比例，小数",
      Conversion: "转化率：该阶段及以后的商机数 ÷ 上一阶段及以后的商机数，小数；不含丢单",
    },
    remarks: [
      stageNames,
      ownProbability,
      "没有阶段的商机列为 No stage，加权为 0；没有金额的商机仍计入商机数。合计不含丢单。",
    ],
    errors: [...weightErrors, ...unknownStage],
  },
  FORECAST: {
    description: "什么时候能成交多少？按月、季、年或周的加权预测，并给出保守、中间和乐观的数字。",
    result: "每期一行的表：首日、商机数、金额、加权金额、已成交，以及有 10%、50%、90% 的可能达不到的合计。",
    parameters: {
      amounts: "每个商机的金额。",
      stages: "每个商机的阶段；丢单不计。",
      closeDates: "每个商机的预计成交日期。",
      period,
      weights,
      headers,
      yearStart,
    },
    columns: {
      Period: "该期首日，日期；没有日期的列在最后一行（No date）",
      Deals: "商机数",
      Amount: "金额",
      Weighted: "加权金额：金额乘以权重",
      Won: "已成交（权重为 1）的金额",
      P10: "保守：有 10% 的可能不超过该金额",
      P50: "中间：有 50% 的可能不超过该金额",
      P90: "乐观：有 90% 的可能不超过该金额",
    },
    remarks: [stageNames, ownProbability, "没有阶段的商机计入商机数和金额，加权为 0。", allPeriods],
    errors: [...weightErrors, ...unknownStage],
  },
  FORECASTRANGE: {
    description: "最少和最多会是多少？全部商机合计能带来的金额区间。",
    result: "每个百分位一个数字，上下排列。",
    parameters: {
      amounts: "每个商机的金额。",
      stages: "每个商机的阶段；丢单不计。",
      percentiles: "结果不超过该数字的概率；省略时为 0.1、0.5、0.9。",
      weights,
    },
    remarks: [
      stageNames,
      ownProbability,
      "每个商机或全额成交或落空，概率即其权重，互不影响。不超过 20 个未定商机时结果精确；更多时误差不超过最大可能合计的 0.1%，每次重算结果相同。",
      "超过 20 个未定商机时，计算上给合计加一个不超过 e（最大合计的 0.09%）的扰动。P(合计 ≤ s − e) ≤ P(合计 + 扰动 ≤ s) ≤ P(合计 ≤ s + e)，因此任何百分位的偏差都不超过 e。",
    ],
    errors: [...weightErrors, ["#NUM!", "`percentiles` 中有不在 0 到 1 之间的数字。"], ...unknownStage],
  },
  STAGEWEIGHTS: {
    description: "各阶段真正值多少？从已结束商机的历史算出赢单率，可直接作为权重使用。",
    result: "每个阶段一行的表：到达数、成交数、权重。",
    parameters: {
      lastStages: "每个已结束商机在成交或丢单前所处的最后阶段。",
      outcomes: "每个商机的结果：Won/Lost、成交/丢单、TRUE/FALSE 或 1/0；未结束的留空。",
      stages: "按顺序排列的阶段；省略时为 P0 到 P6。",
      prior: "历史数据少时掺入多少个平均商机；省略时为 1。",
      headers,
    },
    columns: {
      Stage: "阶段，按阶段表的顺序",
      Reached: "到达过该阶段的已结束商机数",
      Won: "其中成交的商机数",
      Weight: "从该阶段起的赢单率，小数",
    },
    remarks: [
      stageNames,
      "整个结果（有无表头均可）可直接用作其他函数的 `weights`。成交的商机视为到达过所有阶段。权重 =（成交数 + prior · p）÷（到达数 + prior），p 为全部已结束商机的赢单率。",
    ],
    errors: [
      ["#VALUE!", "结果不是 Won、Lost、成交、丢单、TRUE、FALSE、1、0 或空。"],
      ...unknownStage,
      ["#DIV/0!", "没有已结束的商机。"],
    ],
  },
  COVERAGE: {
    description: "商机够不够？商机金额除以距目标的缺口。",
    result: "倍数：3 表示是缺口的三倍。",
    parameters: {
      pipeline: "未结束商机的金额，全额或加权。",
      target: "目标金额。",
      won: "已经成交的金额；省略时为 0。",
    },
    remarks: ["常用的经验值：按商机全额计 3 倍以上，按加权金额计 1 倍以上。"],
    errors: [["#DIV/0!", "`won` 不小于 `target`：已没有缺口。"]],
  },
  VELOCITY: {
    description: "漏斗每天产出多少？由商机数、赢单率、单笔金额和销售周期得出。",
    result: "每天的金额。",
    parameters: {
      deals: "未结束的商机数。",
      winRate: "赢单率，0 到 1。",
      dealValue: "商机的平均金额。",
      cycleDays: "从初次接触到签约的天数。",
    },
    remarks: ["商机数、赢单率和周期应取自同一时段、同类商机。"],
    errors: [["#DIV/0!", "`cycleDays` 为 0。"]],
  },
  STALLED: {
    description: "哪些商机停滞了？停留天数超过该阶段上限的商机为 TRUE。",
    result: "每个商机 TRUE 或 FALSE，形状与阶段相同。",
    parameters: {
      stages: "每个商机的阶段。",
      ages: "每个商机在该阶段的天数。",
      limits: "您的阶段和允许的天数，两列的表；省略时每个未结束阶段都是 30 天。",
    },
    remarks: [
      stageNames,
      "阶段若是 0 到 1 的数字，即该商机自己的成交概率：1 不会停滞，其余为 30 天。",
      "正好等于上限不算停滞。停留天数等于今天的日期减去进入该阶段的日期。",
    ],
    errors: [["#VALUE!", "天数上限为负。"], ...ownUnknownStage],
  },
  ACCURACY: {
    description: "预测准不准？预测与实际的误差。",
    result: "误差比例：0.1 表示差 10%。",
    parameters: {
      forecasts: "各期或各商机的预测值。",
      actuals: "对应的实际值，顺序相同。",
      measure: {
        text: "“WAPE”（默认）：总误差占实际总额；“MAPE”：各项误差的平均；“BIAS”：大于 0 偏高，小于 0 偏低。",
        words: { WAPE: "总误差占实际总额", MAPE: "各项误差的平均", BIAS: "大于 0 偏高，小于 0 偏低" },
      },
    },
    remarks: [
      "WAPE 中大商机影响更大；MAPE 一视同仁，有一项实际值为 0 则报错；BIAS 反映习惯性的乐观或保守。含空单元格的一组不计。",
    ],
    errors: [["#DIV/0!", "实际值全为 0，或没有成对的数字；用 MAPE 时，有一个实际值为 0。"]],
  },
  FUNNELCHANGE: {
    description: "与上周相比漏斗有什么变化？新增、消失、成交、丢单、推进、倒退或金额变化的商机。",
    result: "每个有变化的商机一行的表，加权金额变化最大的在前。",
    parameters: {
      idsBefore: "前一份清单中每个商机的编号或名称。",
      stagesBefore: "前一份清单中每个商机的阶段。",
      amountsBefore: "前一份清单中每个商机的金额。",
      idsAfter: "后一份清单中每个商机的编号或名称。",
      stagesAfter: "后一份清单中每个商机的阶段。",
      amountsAfter: "后一份清单中每个商机的金额。",
      weights,
      headers,
    },
    columns: {
      Deal: "商机编号或名称",
      Change:
        "变化：New 新增、Gone 消失、Won 成交、Lost 丢单、Advanced 推进、Fell back 倒退、Amount up 金额增加、Amount down 金额减少",
      "Stage before": "之前的阶段；新增商机为空",
      "Stage after": "之后的阶段；消失的商机为空",
      "Amount before": "之前的金额",
      "Amount after": "之后的金额",
      "Weighted change": "加权金额的变化；各行之和等于整个漏斗的变化",
    },
    remarks: [
      stageNames,
      ownProbability,
      "先看成交、丢单、新增、消失；其余按影响较大者命名：阶段（推进、倒退）按权重之差乘以之后的金额，金额（增加、减少）按金额之差乘以之前的权重。",
      "请把上周的清单另存为一张工作表。商机按编号或名称对应，行序不限；没有变化的商机不列出。",
    ],
    errors: [
      ["#VALUE!", "同一清单中有重复的商机，或商机有阶段而没有编号或名称。"],
      ...weightErrors,
      ...unknownStage,
    ],
  },
} satisfies Partial<WordsById>;
