import type { FunctionEnums, FunctionTexts } from "../en/functions";
import { collectionsFunctions } from "./collectionsFunctions";
import { commissionFunctions } from "./commissionFunctions";
import { funnelFunctions } from "./funnelFunctions";
import { relationshipFunctions } from "./relationshipFunctions";
import { tieringFunctions } from "./tieringFunctions";

export const functions: FunctionTexts = {
  ...tieringFunctions,
  ...funnelFunctions,
  ...collectionsFunctions,
  ...commissionFunctions,
  ...relationshipFunctions,
};

export const functionEnums: FunctionEnums = {
  TierBoundary: { from: "达到门槛即进入该等级（≥）", above: "超过门槛才进入该等级（>）" },
  LadderBoundary: { from: "达到起点即进入该档（≥）", above: "超过起点才进入该档（>，即“含”）" },
  Method: {
    marginal: "超额累进：各段按各自比例",
    whole: "全额累进：全部金额按所到档的比例",
    overage: "超出第二档起点的部分按所到档的比例",
  },
  ShareRule: { start: "跨过分界的客户归较高一类", end: "跨过分界的客户归下一类" },
  Period: { month: "按月", quarter: "按季", year: "按年", week: "按周，周一起" },
  Measure: { WAPE: "总误差占实际总额", MAPE: "各项误差的平均", BIAS: "大于 0 偏高，小于 0 偏低" },
  MarginTiming: { start: "第一期毛利现在到手", end: "第一期毛利一期后到手" },
  PayoutMode: { linear: "两点之间均匀增长", step: "到每一点时跳升" },
};
