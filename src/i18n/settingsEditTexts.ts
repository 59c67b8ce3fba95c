import type { Texts } from "./Language";

const en = {
  lead: "Change a cell, then save. Rows are added and removed on the sheet.",
  cell: (column: string, row: string) => `${column} of ${row}`,
  formula: "Holds a formula: edit it on the sheet.",
  save: (count: string) => `Save ${count} ${count === "1" ? "change" : "changes"}`,
  discard: "Discard",
  showCell: (cell: string) => `Show ${cell} on the sheet`,
  weights: (sum: string) => `The weights add up to ${sum}.`,
  meaning: {
    KAM_Tiers: "An account gets the first tier whose number it reaches. Each method has its own column.",
    KAM_Criteria: "How much each column counts in the score for potential key accounts.",
    KAM_Stages:
      "Weight: the chance that a deal in this stage is won. Amount × weight is the weighted amount.",
    KAM_Ladder:
      "From: the amount at which a step begins. Rate: the share of it that is paid. Fixed: paid once besides.",
    KAM_Roles:
      "KDM decides, KI influences, KU uses what is bought. Weight: how much each counts in the cover of an account.",
    KAM_Grades:
      "CR1 staunch supporter, CR2 friendly, CR3 neutral, CR4 the rival’s supporter, CR5 firmly against. Value: how safe such a contact makes an account.",
    KAM_Options: "What the pages start with.",
    KAM_Categories: "Weight of a forecast category; blank: that of the deal’s stage.",
    KAM_Rates: "Units of the house currency for one unit, from a day on.",
  },
};

type SettingsEditTexts = typeof en;

const zhCN: SettingsEditTexts = {
  lead: "修改单元格后保存。增删行请在工作表中进行。",
  cell: (column, row) => `${row} 的${column}`,
  formula: "含有公式，请在工作表中修改。",
  save: (count) => `保存 ${count} 处修改`,
  discard: "放弃",
  showCell: (cell) => `在工作表中定位 ${cell}`,
  weights: (sum) => `权重合计 ${sum}。`,
  meaning: {
    KAM_Tiers: "客户归入最先达到其数值的等级；每种方法各用一列。",
    KAM_Criteria: "潜在大客户评分中各列所占的分量。",
    KAM_Stages: "权重：该阶段商机的赢单可能。金额 × 权重即加权金额。",
    KAM_Ladder: "起点：一档开始的金额。比例：其中计提的份额。固定金额：另付一次。",
    KAM_Roles: "KDM 关键决策者，KI 关键影响者，KU 关键使用者。权重：在客户覆盖度中所占的分量。",
    KAM_Grades:
      "CR1 铁杆支持者，CR2 友善者，CR3 中立者，CR4 对手铁杆支持者，CR5 坚决反对者。分值：这样的联系人使客户稳固的程度。",
    KAM_Options: "各页面的初始选择。",
    KAM_Categories: "预测类别的权重；留空则用商机所在阶段的权重。",
    KAM_Rates: "自某日起，一单位外币折合的本位币。",
  },
};

/** Words of the settings tables as they are edited in the pane, and what each table means in a sentence. */
export const settingsEditTexts: Texts<SettingsEditTexts> = { en, "zh-CN": zhCN };
