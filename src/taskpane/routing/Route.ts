/** The pages of the pane, in the order of the navigation. */
export const routes = [
  "home",
  "classify",
  "forecast",
  "commission",
  "plans",
  "functions",
  "settings",
] as const;

export type Route = (typeof routes)[number];
