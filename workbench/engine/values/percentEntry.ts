const plainNumber = /^\s*([+-]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)\s*$/;

/**
 * What a person means who enters a number into a per cent cell, as Excel's automatic percent entry reads it: 25 and 0.25
 * are both 25 %, and "25%" is what it says. Other texts, and cells of other formats, are as they were entered.
 */
export function percentEntry(text: string, format: string | undefined): string {
  if (!format?.includes("%")) return text;
  const match = plainNumber.exec(text);
  if (!match) return text;
  const [, sign = "", digits = ""] = match;
  const number = Number(digits.replaceAll(",", ""));
  // Twelve digits: 0.07 times 100 is 7.000000000000001.
  return `${sign}${number < 1 ? Number((number * 100).toPrecision(12)) : digits}%`;
}
