const value = (en, zh) => ["#VALUE!", { en, "zh-CN": zh }];
const number = (en, zh) => ["#NUM!", { en, "zh-CN": zh }];
const missing = (en, zh) => ["#N/A", { en, "zh-CN": zh }];
const division = (en, zh) => ["#DIV/0!", { en, "zh-CN": zh }];

const oneMoreLabel = (list) =>
  value(
    `\`labels\` does not hold one name more than \`${list}\` holds numbers, or holds a name twice.`,
    `\`labels\` 的个数不是比 \`${list}\` 多一个，或名称重复。`,
  );
const twice = (list) => value(`A number stands twice in \`${list}\`.`, `\`${list}\` 中有重复的数字。`);
const cutoffs = [
  oneMoreLabel("cutoffs"),
  twice("cutoffs"),
  number("A number of `cutoffs` is not between 0 and 1.", "`cutoffs` 中有不在 0 到 1 之间的数字。"),
];
const stageWeights = [
  value("A weight in `weights` is negative.", "`weights` 中有负的权重。"),
  number("A weight in `weights` is above 1.", "`weights` 中有大于 1 的权重。"),
];
const unknownStage = missing(
  "A stage is not in the table of stages. The whole result fails; the message names the first such cell.",
  "有阶段不在阶段表中。整体报错，提示指出第一个这样的单元格。",
);
const unknownStageAlone = missing(
  "A stage is not in the table of stages. Only its own result fails.",
  "阶段不在阶段表中。只有该单元格的结果报错。",
);
const unknownContact = missing(
  "A role or a grade is not in its table. The whole result fails; the message names the first such cell.",
  "角色或等级不在表中。整体报错，提示指出第一个这样的单元格。",
);
const noTotal = division("The values add up to 0.", "数值合计为 0。");
const decimals = number("`decimals` is not a whole number from 0 to 6.", "`decimals` 不是 0 到 6 的整数。");
const ladder = number("A start or a rate of `ladder` is negative.", "`ladder` 中有负的起点或比例。");
const negativeValue = number("A value is negative.", "有负数。");

/** When a function gives which error, beyond what holds for any argument of the kind (see errorTexts). */
export const specificErrors = {
  TIER: [
    oneMoreLabel("thresholds"),
    value(
      "A threshold or a label stands twice; or in a table of both, not exactly one tier has no threshold (or 0).",
      "门槛或名称重复；或在两者的表中，没有门槛（或为 0）的等级不是正好一个。",
    ),
  ],
  TIERBYSHARE: cutoffs,
  TIERBYRANK: [
    value(
      "`labels` does not hold as many names as `percents` holds numbers (four if left out), or holds a name twice.",
      "`labels` 的个数与 `percents`（省略时为四个）不同，或名称重复。",
    ),
    number(
      "A number of `percents` is negative, or they do not add up to 1.",
      "`percents` 中有负数，或合计不为 1。",
    ),
  ],
  TIERSUMMARY: [
    value("A name stands twice in `labels`.", "`labels` 中有重复的名称。"),
    missing(
      "A tier of `tiers` is not among the `labels`. The whole result fails; the message names the first such cell.",
      "`tiers` 中有不在 `labels` 里的等级。整体报错，提示指出第一个这样的单元格。",
    ),
  ],
  PARETO: cutoffs,
  SCORE: [
    value(
      "`weights` does not hold one number per criterion, or one that is negative.",
      "`weights` 的个数与标准数不同，或有负数。",
    ),
    division("All weights are 0.", "权重全为 0。"),
  ],
  FIVEA: [
    value(
      "There are more than five criteria, or `minimums` does not hold one number for each.",
      "标准多于五项，或 `minimums` 没有给每项标准一个数字。",
    ),
  ],
  MATRIX: [
    value(
      "`cuts` does not hold two numbers, or `labels` four different names.",
      "`cuts` 不是两个数字，或 `labels` 不是四个不同的名称。",
    ),
  ],
  TOPSHARE: [
    number(
      "`top` is 0, negative, or above 1 and not whole; or the values add up to less than 0.",
      "`top` 为 0、为负，或大于 1 而不是整数；或数值合计为负。",
    ),
    noTotal,
  ],
  GINI: [
    negativeValue,
    division(
      "The values add up to 0; or there is only one and `corrected` is TRUE.",
      "数值合计为 0；或只有一个数值而 `corrected` 为 TRUE。",
    ),
  ],
  HHI: [negativeValue, noTotal],
  BREAKEVEN: [
    number(
      "A discount is not below its margin: no volume would make up for it. Only its own result fails.",
      "降价幅度不小于毛利率：卖多少都补不回来。只有该单元格的结果报错。",
    ),
  ],
  LIFETIMEVALUE: [
    number(
      "`retention` is not between 0 and 1, `discountRate` is −1 or less, or `periods` is not a whole number of 0 or more.",
      "`retention` 不在 0 到 1 之间，`discountRate` 不大于 −1，或 `periods` 不是不小于 0 的整数。",
    ),
    number(
      "Without `periods`: the sum without end does not converge, for `retention` is not below 1 + `discountRate`.",
      "省略 `periods` 时：`retention` 不小于 1 + `discountRate`，无限期求和不收敛。",
    ),
  ],
  FUNNELWEIGHT: [...stageWeights, unknownStageAlone],
  FUNNEL: [...stageWeights, unknownStage],
  FORECAST: [...stageWeights, unknownStage],
  FORECASTRANGE: [
    ...stageWeights,
    number("A number of `percentiles` is not between 0 and 1.", "`percentiles` 中有不在 0 到 1 之间的数字。"),
    unknownStage,
  ],
  STAGEWEIGHTS: [
    value(
      "An outcome is none of Won, Lost, 成交, 丢单, TRUE, FALSE, 1, 0 and blank.",
      "结果不是 Won、Lost、成交、丢单、TRUE、FALSE、1、0 或空。",
    ),
    number("`prior` is negative.", "`prior` 为负。"),
    unknownStage,
    division("No deal is closed.", "没有已结束的商机。"),
  ],
  COVERAGE: [
    division("`won` is `target` or more: nothing is missing.", "`won` 不小于 `target`：已没有缺口。"),
  ],
  VELOCITY: [
    number(
      "`winRate` is not between 0 and 1, or `deals` or `cycleDays` is negative.",
      "`winRate` 不在 0 到 1 之间，或 `deals`、`cycleDays` 为负。",
    ),
    division("`cycleDays` is 0.", "`cycleDays` 为 0。"),
  ],
  STALLED: [value("A limit is negative.", "天数上限为负。"), unknownStageAlone],
  ACCURACY: [
    division(
      "The actuals are all 0, or there is no pair; with MAPE, one actual is 0.",
      "实际值全为 0，或没有成对的数字；用 MAPE 时，有一个实际值为 0。",
    ),
  ],
  FUNNELCHANGE: [
    value(
      "A deal stands twice in one of the lists, or has a stage but no number or name.",
      "同一清单中有重复的商机，或商机有阶段而没有编号或名称。",
    ),
    ...stageWeights,
    unknownStage,
  ],
  AGING: [
    twice("buckets"),
    number("A number of `buckets` is not a whole number of 0 or more.", "`buckets` 中有负数或小数。"),
  ],
  DSO: [division("`sales` is 0.", "`sales` 为 0。")],
  COLLECTIONS: [
    number(
      "Days or shares of `terms` are negative, or the shares do not add up to 1.",
      "`terms` 中有负的天数或比例，或比例合计不为 1。",
    ),
    number("A probability is not between 0 and 1.", "把握不在 0 到 1 之间。"),
  ],
  COMMISSION: [ladder, decimals],
  COMMISSIONSTEPS: [ladder, decimals],
  COMMISSIONYTD: [ladder, decimals],
  LADDERCHECK: [ladder],
  DRAW: [number("`draw` is negative.", "`draw` 为负。"), decimals],
  SPLIT: [
    number("A share is negative.", "有负的份额。"),
    decimals,
    division("No share is above 0.", "没有大于 0 的份额。"),
  ],
  KPI: [
    value(
      "A weight is negative, or a direction is neither up nor down.",
      "权重为负，或方向不是 up 或 down。",
    ),
    number("`cap` is negative.", "`cap` 为负。"),
    division("A target is 0, or the weights add up to 0.", "有目标值为 0，或权重合计为 0。"),
  ],
  STARS: [twice("thresholds")],
  RELATION: [
    value("A weight or a value in a table is negative.", "表中有负的权重或分值。"),
    number("A value in `gradeValues` is above 1.", "`gradeValues` 中有大于 1 的分值。"),
    unknownContact,
    division("All weights of the roles are 0.", "角色的权重全为 0。"),
  ],
  RELATIONGAPS: [unknownContact],
};
