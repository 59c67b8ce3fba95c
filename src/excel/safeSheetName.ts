/** Characters of a tab's name, as Excel counts them. */
export const longestSheetName = 31;

/**
 * A sheet name made of any text by Excel's rules: at most 31 characters, none of []:*?/\ or control characters, no
 * apostrophe at either end, not "History", not blank, and different from every name taken (case is ignored):
 * "Acme", "Acme (2)", …
 */
export function safeSheetName(text: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean = trimName(text.replace(/[[\]:*?/\\\p{Cc}]+/gu, " ").replace(/\s+/gu, " "));
  const base = clean === "" ? "Account" : clean.toLowerCase() === "history" ? `${clean} 1` : clean;
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = trimName(cut(base, longestSheetName - suffix.length)) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function trimName(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/gu, "");
}

/** Cuts by UTF-16 units, as Excel counts, without splitting a surrogate pair. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
