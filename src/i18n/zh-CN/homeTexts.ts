import type { HomeTexts } from "../en/homeTexts";

export const homeTexts: HomeTexts = {
  title: "您想做什么？",
  welcome: [
    "KAM 直接使用您现有的表格：自动识别各列，先给出预览。",
    "您确认之前不会写入任何内容，每次写入都可以撤销。",
  ],
  dismiss: "知道了",
  actions: {
    classify: { title: "客户分级", value: "每个客户的等级、客户金字塔和帕累托图" },
    forecast: { title: "商机预测", value: "按阶段和期间加权，给出 P10–P90 区间" },
    commission: { title: "计算提成", value: "按阶梯逐档列示，精确到分" },
    plans: { title: "编制大客户计划", value: "每个大客户一张表，已知信息自动填好" },
  },
  functions: "查找函数，写入您自己的单元格",
  lastResult: "最近一次结果",
  language: "语言",
};
