import type { Texts } from "./Language";

const en = {
  title: "What would you like to do?",
  welcome: [
    "KAM works on the lists you already have: it recognises the columns and shows a preview first.",
    "Nothing is written before you say so, and every write can be undone.",
  ],
  dismiss: "Got it",
  actions: {
    classify: { title: "Classify accounts", value: "A tier for each account, a pyramid, a Pareto chart" },
    forecast: { title: "Forecast the pipeline", value: "Weighted by stage and period, with a P10–P90 range" },
    commission: { title: "Pay commission", value: "By ladder, every step shown, exact to the cent" },
    plans: { title: "Build account plans", value: "One tab per key account, filled with what is known" },
  },
  functions: "Find a function for a cell of your own",
  glossary: "What the words mean",
  formulas: {
    label: "KAM formulas of this workbook",
    count: (count: string) => `KAM formulas in this workbook: ${count}`,
    atLeast: (count: string) => `KAM formulas in this workbook: ${count} or more`,
    broken: (count: string) => `KAM formulas that Excel does not know: ${count}`,
    frozen: "The KAM formulas of this workbook are frozen.",
    jobs: { repair: "Repair", freeze: "Freeze", thaw: "Thaw" },
    hints: {
      repair: "Writes them anew, so that Excel looks the functions up again.",
      freeze:
        "Turns them into values, so that everybody sees them without the add-in. The workbook remembers them.",
      thaw: "Brings the formulas back where the cell still holds the frozen value.",
    },
  },
  book: {
    label: "This workbook",
    noLists: "No list found: give a sheet a header row with rows below it.",
    lists: (count: number, names: string) =>
      `${count} ${count === 1 ? "list" : "lists"} found: ${names}${count > 3 ? " …" : "."}`,
    lastRun: (run: string, ago: string, hasChanged: boolean) =>
      `Last run: ${run}, ${ago}${hasChanged ? "; lists have changed since." : "."}`,
    again: (action: string) => `${action} again`,
    runs: {
      ...{ home: "formulas", classify: "tiers", forecast: "forecast", commission: "commission" },
      ...{ plans: "plans", functions: "a function", settings: "settings" },
    },
  },
  lastResult: "Last result",
  language: "Language",
};

type HomePageTexts = typeof en;

const zhCN: HomePageTexts = {
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
  glossary: "术语说明",
  formulas: {
    label: "本工作簿的 KAM 公式",
    count: (count: string) => `本工作簿的 KAM 公式：${count} 个`,
    atLeast: (count: string) => `本工作簿的 KAM 公式：至少 ${count} 个`,
    broken: (count: string) => `Excel 无法识别的 KAM 公式：${count} 个`,
    frozen: "本工作簿的 KAM 公式已固定为数值。",
    jobs: { repair: "修复公式", freeze: "固定为数值", thaw: "恢复公式" },
    hints: {
      repair: "重新写入这些公式，让 Excel 再次识别函数。",
      freeze: "变为数值，没有加载项的人也能看到结果；工作簿会记住原公式。",
      thaw: "单元格仍是固定时的值的，恢复其公式。",
    },
  },
  book: {
    label: "本工作簿",
    noLists: "未找到清单：请让工作表有标题行和数据行。",
    lists: (count, names) => `找到 ${count} 个清单：${names}${count > 3 ? "……" : "。"}`,
    lastRun: (run, ago, hasChanged) => `最近一次：${run}，${ago}${hasChanged ? "；清单此后有变化。" : "。"}`,
    again: (action) => `重新${action}`,
    runs: {
      ...{ home: "公式", classify: "分级", forecast: "预测", commission: "提成" },
      ...{ plans: "客户计划", functions: "函数", settings: "设置" },
    },
  },
  lastResult: "最近一次结果",
  language: "语言",
};

export const homePageTexts: Texts<HomePageTexts> = { en, "zh-CN": zhCN };
