import type { WordsById } from "../catalogue";
import { headers, period, allPeriods, yearStart } from "./common";

export const collectionsWords = {
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
    columns: {
      Bucket: "账龄段，按逾期天数；最后一行为合计（Total）",
      Items: "发票张数",
      Amount: "金额",
      Share: "占总额的比例，小数",
    },
    remarks: [
      "当天到期不算逾期。没有到期日的金额单列一行（No date）。截止日用 `TODAY()` 时，账龄表每天自动更新。",
    ],
    errors: [
      ["#VALUE!", "`buckets` 中有重复的数字。"],
      ["#NUM!", "`buckets` 中有负数或小数。"],
    ],
  },
  DSO: {
    description: "平均多久收到货款？应收账款周转天数。",
    result: "天数。",
    parameters: { receivable: "期末应收账款。", sales: "期间销售额。", days: "期间天数，例如 90。" },
    remarks: ["应收账款与销售额应同为含税或同为不含税。"],
    errors: [["#DIV/0!", "`sales` 为 0。"]],
  },
  COLLECTIONS: {
    description: "什么时候能回款？按合同和付款条件推算各期的预计回款。",
    result: "每期一行的表：首日、预计回款。",
    parameters: {
      amounts: "每份合同的金额。",
      signDates: "每份合同的签约日期。",
      terms: "付款条件，两列的表：签约后天数（或 2m、EOM+30 等文字）、占合同金额的比例；比例合计为 1。",
      period,
      probabilities: "每份合同的把握，0 到 1；省略时视为确定。",
      headers,
      yearStart,
    },
    columns: { Period: "该期首日，日期；没有日期的列在最后一行（No date）", Expected: "预计回款金额" },
    remarks: [
      "每份合同的各期回款之和与合同金额一分不差；给出 `probabilities` 时，与金额乘以把握一致。",
      "也可不写天数：`2m` 或 `2月` 为两个月后（同日，没有该日则为月末），`EOM` 或 `月末` 为当月末，`EOM+30` 为月末后 30 天，`EOM+1m` 为下月末，`30+EOM` 为第 30 天所在月的月末。",
      allPeriods,
    ],
    errors: [
      ["#VALUE!", "`terms` 中有的既不是整数天数，也不是上述文字，或有重复。"],
      ["#NUM!", "`terms` 中有负的天数或比例，或比例合计不为 1。"],
      ["#NUM!", "把握不在 0 到 1 之间。"],
    ],
  },
} satisfies Partial<WordsById>;
