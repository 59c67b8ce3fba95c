const remark = (en, zh) => ({ en, "zh-CN": zh });

const running = remark(
  "Equal values share a class, the best that any of them reaches. A value of 0 or less adds nothing to the total and gets the last class.",
  "数值相同者归同一类，取其中最高的一类。不大于 0 的数值不计入总额，归最后一类。",
);
const contacts = remark(
  "Give the contacts of one account. A role or grade may stand with its name behind it: `KDM 关键决策者`. A row without a role is left out.",
  "请给出同一个客户的联系人。角色和等级后面可以带名称：`KDM 关键决策者`。没有角色的行不计。",
);

/** What is good to know about the functions of accounts and of relationships. */
export const tieringRemarks = {
  TIER: [
    remark(
      "Thresholds and labels may come from a table on a sheet of your own, in any order of rows, with or without a header row.",
      "门槛和名称可以取自您自己工作表上的表，行序不限，有无表头均可。",
    ),
  ],
  TIERBYSHARE: [
    running,
    remark(
      "With `start`, class A holds at least 80 % of the total; with `end`, at most 80 %.",
      "用 `start` 时 A 类至少占总额的 80%；用 `end` 时最多占 80%。",
    ),
  ],
  TIERBYRANK: [
    remark(
      "The last rank of a class is rounded up: 1 % of 40 accounts is rank 1. Equal values share a class, so it may hold more.",
      "每级的末位名次向上取整：40 个客户的 1% 即第 1 名。数值相同者归同一级，该级因此可能更多。",
    ),
  ],
  TIERSUMMARY: [
    remark(
      "Accounts without a value or without a tier are left out. Names of tiers match whatever their case, spaces and width.",
      "没有数值或没有等级的客户不计。等级名称不分大小写、空格和全半角。",
    ),
  ],
  PARETO: [
    running,
    remark("Accounts of equal value stay in the order of your list.", "数值相同的客户保持清单中的顺序。"),
  ],
  SCORE: [
    remark(
      "Where a criterion is blank, the weights of the others are scaled up. A row of blanks gives a blank.",
      "某项标准留空时，其余权重按比例放大。整行为空则结果为空。",
    ),
  ],
  FIVEA: [
    remark(
      "A measure equal to its minimum meets it; a blank does not.",
      "数值正好等于最低值算达到；空单元格不算。",
    ),
  ],
  MATRIX: [
    remark(
      "Star: attractive, but weak there: invest. Strategic: attractive and strong: defend. Status: unattractive, but strong: keep at low cost. Streamline: neither: simplify. A number at the cut is high.",
      "Star：吸引力高而实力弱，应投入。Strategic：都高，应守住。Status：吸引力低而实力强，低成本维持。Streamline：都低，应精简。正好等于分界算高。",
    ),
  ],
  TOPSHARE: [
    remark(
      "The number of accounts is rounded up: 20 % of 7 accounts are 2.",
      "客户个数向上取整：7 个客户的 20% 即 2 个。",
    ),
  ],
  GINI: [
    remark(
      "Few accounts cannot reach 1: with n accounts the most is (n − 1) ÷ n, which `corrected` scales to 1.",
      "客户数少时到不了 1：n 个客户最大为 (n − 1) ÷ n，用 `corrected` 可修正到 1。",
    ),
  ],
  HHI: [
    remark(
      "Authorities write the index with 10,000 for 1: multiply by 10,000 to compare.",
      "监管机构常以 10,000 表示 1：比较时请乘以 10,000。",
    ),
  ],
  BREAKEVEN: [
    remark(
      "One margin goes with many discounts, and the other way round.",
      "一个毛利率可对应多个降价幅度，反之亦然。",
    ),
  ],
  LIFETIMEVALUE: [
    remark(
      "Margin, retention and discount rate must be of the same period, usually a year.",
      "毛利、留存率和折现率须为同一期间，通常为一年。",
    ),
  ],
  RELATION: [
    contacts,
    remark(
      "Within a role the values of the grades are averaged; a role without a contact counts 0.",
      "同一角色取各等级分值的平均；没有联系人的角色计 0。",
    ),
  ],
  RELATIONGAPS: [
    contacts,
    remark(
      "The gaps: `no KDM`, `no KI`, `no KU`; `KDM has no supporter`, when no decision maker is CR1 or CR2; `single contact`.",
      "缺口有：`no KDM` 没有关键决策者、`no KI` 没有关键影响者、`no KU` 没有关键使用者、`KDM has no supporter` 关键决策者中没有 CR1 或 CR2、`single contact` 只有一位联系人。",
    ),
  ],
};
