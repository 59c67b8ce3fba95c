/** Languages of the pane and of the sheets that it writes. */
export type Language = "en" | "zh-CN";
