/** Whether an Excel number format shows a day or a time. */
export const isDateFormat = (format: string): boolean =>
  format !== "General" && /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
