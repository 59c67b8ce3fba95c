/**
 * Whether a number format shows a day: years, days, or months (an "m" beside hours or seconds is minutes). A length of
 * time such as [h]:mm, or a time of day, is none.
 */
export function isDateFormat(code: string): boolean {
  const [first = ""] = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "")
    .toLowerCase()
    .split(";");
  if (/general/.test(first)) return false;
  return /[yde]/.test(first.replace(/e[+-]/g, "")) || (/m/.test(first) && !/[hs]|^:|:$/.test(first));
}
