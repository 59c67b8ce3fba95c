import type { Texts } from "./Language";

const en = {
  title: "KAM settings",
  hint: "Edit the tables like any other: the next preview and the live formulas follow. Add rows at their ends.",
  captions: {
    KAM_Tiers: "Tiers, best first",
    KAM_Criteria: "Scoring criteria",
    KAM_Stages: "Sales stages",
    KAM_Ladder: "Commission ladders",
    KAM_Roles: "Roles of contacts",
    KAM_Grades: "Relationship grades",
    KAM_Options: "Options",
  },
  headers: {
    KAM_Tiers: ["Tier", "From", "Cumulative share", "Share of accounts"],
    KAM_Criteria: ["Criterion", "Weight"],
    KAM_Stages: ["Stage", "Weight"],
    KAM_Ladder: ["Ladder", "From", "Rate", "Fixed"],
    KAM_Roles: ["Role", "Weight"],
    KAM_Grades: ["Grade", "Value"],
    KAM_Options: ["Option", "Value"],
  },
  criteria: ["Present sales", "Growth", "Potential", "Margin", "Payment behaviour", "Strategic value"],
  stages: [
    "P0 Territory",
    "P1 Lead",
    "P2 Opportunity",
    "P3 Initial acceptance",
    "P4 Acceptance / bid",
    "P5 Commercial terms",
    "P6 Closed won",
    "Lost",
  ],
  ladder: "Standard",
  options: {
    target: "Forecast target",
    forecastPeriod: "Forecast period",
    commissionPeriod: "Commission period",
    method: "Commission method",
    boundary: "A step starts",
  },
  choices: {
    week: "week",
    month: "month",
    quarter: "quarter",
    year: "year",
    marginal: "marginal",
    whole: "whole",
    overage: "overage",
    from: "from its bound (≥)",
    above: "above its bound (>)",
  },
};

type SettingsSheetTexts = typeof en;

const zhCN: SettingsSheetTexts = {
  title: "KAM 设置",
  hint: "像普通表格一样编辑：下一次预览和实时公式随之更新。可在表尾添加行。",
  captions: {
    KAM_Tiers: "客户等级（由高到低）",
    KAM_Criteria: "评分标准",
    KAM_Stages: "销售阶段",
    KAM_Ladder: "提成阶梯",
    KAM_Roles: "联系人角色",
    KAM_Grades: "关系等级",
    KAM_Options: "选项",
  },
  headers: {
    KAM_Tiers: ["等级", "门槛", "累计占比", "客户数量占比"],
    KAM_Criteria: ["标准", "权重"],
    KAM_Stages: ["阶段", "权重"],
    KAM_Ladder: ["阶梯", "起点", "比例", "固定金额"],
    KAM_Roles: ["角色", "权重"],
    KAM_Grades: ["关系等级", "分值"],
    KAM_Options: ["选项", "值"],
  },
  criteria: ["现有销售", "增长", "潜力", "毛利", "付款情况", "战略价值"],
  stages: ["P0 地盘", "P1 销售线索", "P2 商机", "P3 初步认可", "P4 认可/投标", "P5 商务", "P6 成交", "丢单"],
  ladder: "标准",
  options: {
    target: "预测目标",
    forecastPeriod: "预测期间",
    commissionPeriod: "提成期间",
    method: "提成方法",
    boundary: "进入一档",
  },
  choices: {
    week: "周",
    month: "月",
    quarter: "季度",
    year: "年",
    marginal: "超额累进",
    whole: "全额累进",
    overage: "超额部分",
    from: "达到起点（≥）",
    above: "超过起点（>）",
  },
};

/** Texts of the settings sheet. */
export const settingsSheetTexts: Texts<SettingsSheetTexts> = { en, "zh-CN": zhCN };
