import type { Texts } from "./Language";

const en = {
  navigation: "Pages",
  routes: {
    home: "Home",
    classify: "Classify",
    forecast: "Forecast",
    commission: "Commission",
    plans: "Plans",
    functions: "Functions",
    settings: "Settings",
    glossary: "Words",
  },
  loading: "Loading …",
  noHost:
    "No workbook here: this page works inside Excel (or in the workbench). You can look around, but not run anything.",
  hostLate: "Excel is still starting. The page fills as soon as Excel is ready.",
  cellEdit: "Excel may be waiting for a cell: press Enter or Esc in the sheet.",
  pageFailed: "This page stopped working.",
  pageFailedDetail:
    "Your workbook was not changed by this. Try again; if it happens once more, close and reopen the pane.",
  tryAgain: "Try again",
};

export type ShellTexts = typeof en;

const zhCN: ShellTexts = {
  navigation: "页面",
  routes: {
    home: "首页",
    classify: "分级",
    forecast: "预测",
    commission: "提成",
    plans: "客户计划",
    functions: "函数",
    settings: "设置",
    glossary: "术语",
  },
  loading: "正在加载……",
  noHost: "这里没有工作簿：本页面需在 Excel（或工作台）中使用。可以浏览，但无法执行。",
  hostLate: "Excel 仍在启动，就绪后页面会自动载入。",
  cellEdit: "Excel 可能正在等待单元格编辑结束：请在工作表中按 Enter 或 Esc。",
  pageFailed: "此页面出现故障。",
  pageFailedDetail: "您的工作簿未因此改动。请重试；若再次出现，请关闭任务窗格后重新打开。",
  tryAgain: "重试",
};

export const shellTexts: Texts<ShellTexts> = { en, "zh-CN": zhCN };
