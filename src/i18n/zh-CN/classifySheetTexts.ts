import type { ClassifySheetTexts } from "../en/classifySheetTexts";

export const classifySheetTexts: ClassifySheetTexts = {
  sheet: "等级汇总",
  tier: "等级",
  override: "人工等级",
  reason: "调整原因",
  source: "数据源",
  written: "写入时间",
  method: "方法",
  methods: {
    threshold: "按门槛",
    share: "按累计销售占比",
    rank: "按客户数量排名",
    score: "按加权评分",
  },
  live: "实时公式",
  values: "数值",
  settings: "设置",
  overrides: "人工等级",
  columns: ["等级", "客户数", "客户占比", "金额", "金额占比", "平均"],
  total: "合计",
  top: "重点客户",
  topColumns: ["排名", "等级", "客户", "金额", "累计占比", "占比"],
  computed: "计算等级",
  computedNote: "列表的等级列从这里读取结果。",
  chart: "重点客户及累计占比",
};
