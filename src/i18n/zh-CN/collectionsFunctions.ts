import type { FunctionTexts } from "../en/functions";
import { headers, period } from "./commonArguments";

export const collectionsFunctions = {
  AGING: {
    description: "谁拖欠货款，拖了多久？应收账款按逾期天数的账龄表。",
    result: "每个账龄段一行并有合计的表：笔数、金额、占比。",
    parameters: {
      amounts: "每张发票的未收金额。",
      dueDates: "每张发票的到期日。",
      asOf: "计算截止日，例如 TODAY()。",
      buckets: "各账龄段结束的逾期天数；省略时为 0、30、60、90。",
      headers,
    },
  },
  DSO: {
    description: "平均多久收到货款？应收账款周转天数。",
    result: "天数。",
    parameters: {
      receivable: "期末应收账款。",
      sales: "期间销售额。",
      days: "期间天数，例如 90。",
    },
  },
  COLLECTIONS: {
    description: "什么时候能回款？按合同和付款条件推算各期的预计回款。",
    result: "每期一行的表：首日、预计回款。",
    parameters: {
      amounts: "每份合同的金额。",
      signDates: "每份合同的签约日期。",
      terms: "付款条件，两列的表：签约后天数、占合同金额的比例；比例合计为 1。",
      period,
      probabilities: "每份合同的把握，0 到 1；省略时视为确定。",
      headers,
    },
  },
} satisfies Partial<FunctionTexts>;
