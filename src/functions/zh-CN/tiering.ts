import type { WordsById } from "../catalogue";
import type { ErrorWords } from "../FunctionWords";
import { headers } from "./common";

const values = "每个客户的数值，例如全年销售额。";
const equalValues = "数值相同者归同一类，取其中最高的一类。不大于 0 的数值不计入总额，归最后一类。";
const cutoffErrors: readonly ErrorWords[] = [
  ["#VALUE!", "`labels` 的个数不是比 `cutoffs` 多一个，或名称重复。"],
  ["#VALUE!", "`cutoffs` 中有重复的数字。"],
  ["#NUM!", "`cutoffs` 中有不在 0 到 1 之间的数字。"],
];

export const tieringWords = {
  TIER: {
    description: "每个客户属于哪个等级？按您设定的门槛给客户分级。",
    result: "每个数值的等级，形状与输入相同。",
    parameters: {
      values,
      thresholds: "各等级的起点，从高到低；省略时为 500 万、300 万、100 万。也可以是“等级、起点”两列的表。",
      labels: "等级名称，从高到低，比门槛多一个；省略时为 A、B、C……",
      boundary: {
        text: "“from”（默认）：达到门槛即进入该等级（≥）；“above”：超过门槛才进入（>）。",
        words: { from: "达到门槛即进入该等级（≥）", above: "超过门槛才进入该等级（>）" },
      },
    },
    remarks: ["门槛和名称可以取自您自己工作表上的表，行序不限，有无表头均可。"],
    errors: [
      ["#VALUE!", "`labels` 的个数不是比 `thresholds` 多一个，或名称重复。"],
      ["#VALUE!", "门槛或名称重复；或在两者的表中，没有门槛（或为 0）的等级不是正好一个。"],
    ],
  },
  TIERBYSHARE: {
    description: "哪些客户贡献了 80% 的销售额？从大到小累计占比的 ABC 分类。",
    result: "每个数值的类别，形状与输入相同。",
    parameters: {
      values,
      cutoffs: "各类结束处的累计占比；省略时为 0.8 和 0.95。",
      labels: "类别名称，从高到低，比分界多一个；省略时为 A、B、C……",
      rule: {
        text: "“start”（默认）：跨过分界的客户仍归较高一类；“end”：归下一类。",
        words: { start: "跨过分界的客户归较高一类", end: "跨过分界的客户归下一类" },
      },
    },
    remarks: [equalValues, "用 `start` 时 A 类至少占总额的 80%；用 `end` 时最多占 80%。"],
    errors: [...cutoffErrors],
  },
  TIERBYRANK: {
    description: "哪些客户是前 1%、其后 4%、再后 15%？按客户数量的排名分级。",
    result: "每个数值的级别，形状与输入相同。",
    parameters: {
      values,
      percents: "各级客户数量的占比，从高到低，合计为 1；省略时为 1%、4%、15%、80%。",
      labels: "各级名称，从高到低；省略时为 VIP、Important、Key、Small。",
    },
    remarks: ["每级的末位名次向上取整：40 个客户的 1% 即第 1 名。数值相同者归同一级，该级因此可能更多。"],
    errors: [
      ["#VALUE!", "`labels` 的个数与 `percents`（省略时为四个）不同，或名称重复。"],
      ["#NUM!", "`percents` 中有负数，或合计不为 1。"],
    ],
  },
  TIERSUMMARY: {
    description: "每个等级有多少客户，带来多少销售额？客户金字塔汇总表。",
    result: "每个等级一行并有合计的表：客户数、占比、金额、占比、平均。",
    parameters: {
      values,
      tiers: "每个客户的等级，例如 KAM.TIER 的结果。",
      labels: "等级的显示顺序；省略时按销售额从大到小。",
      headers,
    },
    columns: {
      Tier: "等级；没有等级的客户列为 No tier，最后一行为合计（Total）",
      Accounts: "客户数",
      "Accounts %": "占客户总数的比例，小数",
      Value: "金额",
      "Value %": "占总额的比例，小数",
      Average: "平均每个客户的金额；没有客户的等级为空",
    },
    remarks: [
      "没有数值的客户不计；没有等级的客户在合计之前单列一行 No tier。等级名称不分大小写、空格和全半角。",
    ],
    errors: [
      ["#VALUE!", "`labels` 中有重复的名称。"],
      ["#N/A", "`tiers` 中有不在 `labels` 里的等级。整体报错，提示指出第一个这样的单元格。"],
    ],
  },
  PARETO: {
    description: "谁是带来大部分业绩的少数客户？从大到小排列并给出累计占比。",
    result: "按数值从大到小的表：名称、数值、占比、累计占比、类别。",
    parameters: {
      names: "每个客户的名称。",
      values,
      cutoffs: "各类结束处的累计占比；省略时为 0.8 和 0.95。",
      labels: "类别名称，从高到低；省略时为 A、B、C……",
      headers,
    },
    columns: {
      Name: "客户名称",
      Value: "金额",
      Share: "占总额的比例，小数",
      "Cumulative share": "该客户及更大客户的累计占比，小数",
      Class: "类别：A、B、C 或您的名称",
    },
    remarks: [equalValues, "数值相同的客户保持清单中的顺序。"],
    errors: [...cutoffErrors],
  },
  SCORE: {
    description: "谁是潜在大客户？按各项标准加权得出每个客户的得分。",
    result: "每个客户一个得分；留空的标准不计。",
    parameters: { scores: "每行一个客户，每列一项标准。", weights: "每项标准的权重，不必合计为 1。" },
    remarks: ["某项标准留空时，其余权重按比例放大。整行为空则结果为空。"],
    errors: [
      ["#VALUE!", "`weights` 的个数与标准数不同，或有负数。"],
      ["#DIV/0!", "权重全为 0。"],
    ],
  },
  FIVEA: {
    description: "每个客户得几个 A？每达到一项标准得一个 A，最多 AAAAA。",
    result: "每个客户一段文字：每达到一项标准一个 A。",
    parameters: { measures: "每行一个客户，每列一项标准，最多五项。", minimums: "每项标准的最低值。" },
    remarks: ["数值正好等于最低值算达到；空单元格不算。"],
    errors: [["#VALUE!", "标准多于五项，或 `minimums` 没有给每项标准一个数字。"]],
  },
  MATRIX: {
    description: "该把资源投到哪里？按客户吸引力和我方相对实力划分的客户组合象限。",
    result: "每个客户的象限，形状与输入相同。",
    parameters: {
      attractiveness: "每个客户的吸引力，例如 0 到 1 的评分。",
      strengths: "我方在每个客户处的相对实力，尺度可与吸引力不同。",
      cuts: "“高”的起点，先吸引力后实力；省略时都是 0.5。",
      labels: "四个名称：吸引力高而实力弱、都高、吸引力低而实力强、都低。",
    },
    remarks: [
      "Star：吸引力高而实力弱，应投入。Strategic：都高，应守住。Status：吸引力低而实力强，低成本维持。Streamline：都低，应精简。正好等于分界算高。",
    ],
    errors: [["#VALUE!", "`cuts` 不是两个数字，或 `labels` 不是四个不同的名称。"]],
  },
  TOPSHARE: {
    description: "业绩有多依赖最大的客户？最大客户占总额的比例。",
    result: "占总额的比例，0 到 1。",
    parameters: { values, top: "哪些算最大客户：比例如 0.2，或客户数如 10；省略时为 0.2。" },
    remarks: ["客户个数向上取整：7 个客户的 20% 即 2 个。"],
    errors: [
      ["#NUM!", "`top` 为 0、为负，或大于 1 而不是整数；或数值合计为负。"],
      ["#DIV/0!", "数值合计为 0。"],
    ],
  },
  GINI: {
    description: "客户之间有多不均衡？基尼系数：全部相同为 0，几乎集中于一个客户则接近 1。",
    result: "0 到 1 的数字。",
    parameters: { values, corrected: "TRUE 对客户数少的情况作修正，乘以 n/(n-1)；省略时为 FALSE。" },
    remarks: [
      "总体形式：数值从小到大排列，Σ(2i − n − 1) · xᵢ ÷ (n · Σxᵢ)。",
      "客户数少时到不了 1：n 个客户最大为 (n − 1) ÷ n，用 `corrected` 可修正到 1。",
    ],
    errors: [
      ["#NUM!", "有负数。"],
      ["#DIV/0!", "数值合计为 0；或只有一个数值而 `corrected` 为 TRUE。"],
    ],
  },
  HHI: {
    description: "业务有多集中？赫芬达尔—赫希曼指数：全部相同为客户数分之一，只有一个客户为 1。",
    result: "0 到 1 的数字。",
    parameters: { values },
    remarks: ["监管机构常以 10,000 表示 1：比较时请乘以 10,000。"],
    errors: [
      ["#NUM!", "有负数。"],
      ["#DIV/0!", "数值合计为 0。"],
    ],
  },
  BREAKEVEN: {
    description: "降价要多卖多少才不亏？保持利润不变所需的增量。",
    result: "所需增量，比例：0.33 表示多三分之一；负数表示可以少卖的量。",
    parameters: { margins: "毛利率，例如 0.2。", discounts: "降价幅度，例如 0.05；涨价为负数。" },
    remarks: ["一个毛利率可对应多个降价幅度，反之亦然。"],
    errors: [["#NUM!", "降价幅度不小于毛利率：卖多少都补不回来。只有该单元格的结果报错。"]],
  },
  LIFETIMEVALUE: {
    description: "一个客户多年下来值多少钱？把未来各期毛利按留存率和折现率折算到今天。",
    result: "今天的价值，金额。",
    parameters: {
      margin: "每期毛利，金额。",
      retention: "客户从一期留到下一期的概率，0 到 1。",
      discountRate: "每期折现率，例如 0.1。",
      periods: "期数；省略时为无限期。",
      cost: "今天争取该客户的成本；省略时为 0。",
      timing: {
        text: "“start”（默认）：第一期毛利现在到手；“end”：客户留下后一期才到手。",
        words: { start: "第一期毛利现在到手", end: "第一期毛利一期后到手" },
      },
    },
    remarks: ["毛利、留存率和折现率须为同一期间，通常为一年。"],
    errors: [["#NUM!", "省略 `periods` 时：`retention` 不小于 1 + `discountRate`，无限期求和不收敛。"]],
  },
} satisfies Partial<WordsById>;
