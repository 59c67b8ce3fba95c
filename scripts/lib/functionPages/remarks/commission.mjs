const remark = (en, zh) => ({ en, "zh-CN": zh });

const ladders = remark(
  "The ladder may stand in any order of rows, with or without a header row. If its first step begins above 0, nothing is paid below. Rates are fractions, so a cell shown as 1.5 % is right.",
  "阶梯表行序不限，有无表头均可。第一档起点大于 0 时，以下没有提成。比例为小数，显示为 1.5% 的单元格即可。",
);
const exact = remark(
  "Money is computed in decimals, not in binary fractions, and rounded half up (away from 0), as on paper.",
  "金额按十进制计算，不用二进制小数，四舍五入，与手算一致。",
);

/** What is good to know about the functions of commission and ratings. */
export const commissionRemarks = {
  COMMISSION: [
    ladders,
    exact,
    remark(
      "Deals paid one by one: give what was credited before as `already`, and the parts add up to the commission on the whole. A refund is a negative amount.",
      "逐笔发放时，把此前已计入的金额填入 `already`，各笔之和等于总额的提成。退款填负数金额。",
    ),
  ],
  COMMISSIONSTEPS: [
    ladders,
    remark("The total is what KAM.COMMISSION pays, to the cent.", "合计与 KAM.COMMISSION 的结果一分不差。"),
  ],
  COMMISSIONYTD: [
    ladders,
    remark(
      "Amounts are read row by row, each row from left to right. A blank month pays nothing and stays blank.",
      "金额逐行读取，每行从左到右。空白月份不发，仍为空。",
    ),
  ],
  LADDERCHECK: [
    remark(
      "With `whole`, every step is a cliff: people hold back deals or press for them. With `marginal` and rising rates nothing is odd.",
      "`whole` 的每一档都是断崖，容易让人压单或抢单。`marginal` 且比例递增时没有异常。",
    ),
  ],
  DRAW: [
    remark(
      "Paid = the larger of the draw and the earnings less what is recovered; recovered is what was owed, but no more than the earnings above the draw.",
      "实发 = 保底与（应得 − 扣回）中的较大者；扣回以所欠为限，且不超过应得超出保底的部分。",
    ),
    exact,
  ],
  PAYOUT: [
    remark(
      "Multiply by the target bonus when the curve gives fractions. Nothing is paid below the first point, and no more than at the last point above it: a threshold and a cap.",
      "曲线给出比例时，请再乘以目标奖金。低于第一点不发，高于最后一点不再增加：即门槛和封顶。",
    ),
  ],
  SPLIT: [
    exact,
    remark(
      "Cents that are left over go to the parts with the largest remainders, in a tie to the earlier one.",
      "余下的分归余数最大的份额，相同时归在前者。",
    ),
  ],
  KPI: [
    remark(
      "No indicator counts less than 0 or more than `cap`. With down, the attainment is target ÷ actual. Indicators with a blank are left out.",
      "每项达成率不低于 0，不高于 `cap`。用 down 时，达成率 = 目标值 ÷ 实际值。有空单元格的指标不计。",
    ),
  ],
  STARS: [remark("A score equal to a threshold has reached it.", "得分正好等于门槛算达到。")],
};
