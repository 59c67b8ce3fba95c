import type { FunctionTexts } from "../en/functions";
import { headers, period } from "./commonArguments";

const weights = "您的阶段和权重，两列的表；省略时为 P0 到 P6，权重 0%、10%、25%、40%、60%、80%、100%。";

export const funnelFunctions = {
  FUNNELWEIGHT: {
    description: "每个商机有多大把握，今天值多少？阶段的权重，或权重乘以金额。",
    result: "每个商机的权重或加权金额，形状与阶段相同。",
    parameters: {
      stages: "每个商机的阶段，例如 P3。",
      amounts: "每个商机的金额；省略时只给出权重。",
      weights,
    },
  },
  FUNNEL: {
    description: "漏斗里有什么？各阶段的商机数、金额和转化率。",
    result: "每个阶段一行并有合计的表：商机数、金额、权重、加权金额、占比、转化率。",
    parameters: {
      stages: "每个商机的阶段。",
      amounts: "每个商机的金额。",
      weights,
      headers,
    },
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
    },
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
  },
  COVERAGE: {
    description: "商机够不够？商机金额除以距目标的缺口。",
    result: "倍数：3 表示是缺口的三倍。",
    parameters: {
      pipeline: "未结束商机的金额，全额或加权。",
      target: "目标金额。",
      won: "已经成交的金额；省略时为 0。",
    },
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
  },
  STALLED: {
    description: "哪些商机停滞了？停留天数超过该阶段上限的商机为 TRUE。",
    result: "每个商机 TRUE 或 FALSE，形状与阶段相同。",
    parameters: {
      stages: "每个商机的阶段。",
      ages: "每个商机在该阶段的天数。",
      limits: "您的阶段和允许的天数，两列的表；省略时每个未结束阶段都是 30 天。",
    },
  },
  ACCURACY: {
    description: "预测准不准？预测与实际的误差。",
    result: "误差比例：0.1 表示差 10%。",
    parameters: {
      forecasts: "各期或各商机的预测值。",
      actuals: "对应的实际值，顺序相同。",
      measure: "“WAPE”（默认）：总误差占实际总额；“MAPE”：各项误差的平均；“BIAS”：大于 0 偏高，小于 0 偏低。",
    },
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
  },
} satisfies Partial<FunctionTexts>;
