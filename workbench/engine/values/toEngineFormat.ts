import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";

const cache = new Map<string, string | undefined>();

/**
 * The number format that o-spreadsheet can show for an Excel format code: the same code where it reads it, else the
 * nearest one (colours, conditions and padding left out). The code itself is kept beside it and written to the file.
 * @returns undefined for General and for codes that cannot be shown at all.
 */
export function toEngineFormat(code: string | null | undefined): string | undefined {
  if (code == null || code === "" || /^general$/i.test(code)) return undefined;
  if (!cache.has(code)) cache.set(code, [code, translate(code)].find(isShown));
  return cache.get(code);
}

function isShown(format: string): boolean {
  try {
    for (const value of [1234.5, -1, 0, "text"])
      helpers.formatValue(value, { format, locale: DEFAULT_LOCALE });
    return !/[?_EY]|General|\[(?!\$)|\[\$[^\]]*-/.test(format.replace(/"[^"]*"|\\./g, ""));
  } catch {
    return false;
  }
}

function translate(code: string): string {
  const sections = splitSections(code).slice(0, 4).map(translateSection);
  return sections.join(";");
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [];
}

const formatPart = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|AM\/PM|A\/P|General|E[+-]|[ymdhs]+|[\s\S]/gi;

function translateSection(section: string): string {
  const translated = (section.match(formatPart) ?? []).map(translatePart).join("");
  return translated.replace(/(hh[^a-z]?)m(?!m)/, "$1mm").replace(/(?<!m)m(?=[^a-z]?ss)/, "mm");
}

function translatePart(part: string): string {
  if (part.startsWith('"') || part.startsWith("\\")) return part;
  if (part.startsWith("[")) return translateBracket(part);
  if (part.startsWith("_")) return " ";
  if (part.startsWith("*")) return "";
  if (/^a(m\/pm|\/p)$/i.test(part)) return "a";
  if (/^general$/i.test(part)) return "0.##########";
  if (/^E[+-]$/i.test(part)) return "e";
  if (/^[ymdhs]+$/i.test(part)) return part.toLowerCase().replace(dateRuns, widened);
  if (part === "?") return "#";
  return /[0#.,%@$+\-/():!^&~{}<>= ]/.test(part) ? part : `\\${part}`;
}

const dateRuns = /y+|m+|d+|h+|s+/g;

/** The engine knows years of two and four digits, and hours and seconds of two. */
function widened(run: string): string {
  const letter = run[0]!;
  if (letter === "h" || letter === "s") return letter.repeat(2);
  if (letter === "y") return run.length > 2 ? "yyyy" : "yy";
  return run;
}

function translateBracket(part: string): string {
  const elapsed = /^\[([hms])+\]$/i.exec(part);
  if (elapsed) return elapsed[1]!.toLowerCase() === "h" ? "hhhh" : elapsed[1]!.toLowerCase();
  const currency = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/.exec(part);
  return currency && currency[1] ? `[$${currency[1]}]` : "";
}
