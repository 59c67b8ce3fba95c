export const shellTexts = {
  navigation: "Pages",
  routes: {
    home: "Home",
    classify: "Classify",
    forecast: "Forecast",
    commission: "Commission",
    plans: "Plans",
    functions: "Functions",
    settings: "Settings",
  },
  loading: "Loading …",
  noHost:
    "No workbook here: this page works inside Excel (or in the workbench). You can look around, but not run anything.",
  pageFailed: "This page stopped working.",
  pageFailedDetail:
    "Your workbook was not changed by this. Try again; if it happens once more, close and reopen the pane.",
  tryAgain: "Try again",
};

export type ShellTexts = typeof shellTexts;
