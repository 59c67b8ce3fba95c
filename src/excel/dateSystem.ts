/** Days between the two systems in which a workbook may count its days: from 1900, or from 1904. */
export const daysTo1904 = 1462;

/** 1 January 2000 as a workbook counts it that begins in 1904. */
const day2000 = 36_526 - daysTo1904;

/**
 * Queues the question whether the workbook counts its days from 1904; call the result after the next sync. No property
 * tells it: its own DATE does, computed without a cell.
 */
export function queueIs1904(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(2000, 1, 1).load("value");
  return () => day.value === day2000;
}

/** Whether a number format shows a day: it has a year or a day, or a month that are no minutes. */
export function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  return !code.startsWith("general") && (/[yd]/.test(code) || (/m/.test(code) && !/[hs]/.test(code)));
}
