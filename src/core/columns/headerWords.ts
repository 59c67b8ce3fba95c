/**
 * A header as plain words: width and case folded, camelCase and snake_case split, units in brackets dropped.
 * "close_value" → "close value", "companyName" → "company name", "年销售额（元）" → "年销售额".
 */
export function headerWords(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
