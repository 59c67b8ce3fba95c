import type { Content } from "../write/Content";

const form = /^=IF\(AND\(.*,0,"[^"]*"\)$/s;

/** Shows 0 while a condition holds, that is an AND, and else a word. */
export function checkFormula(condition: string, word: string): string {
  return `=IF(${condition},0,"${word}")`;
}

/** A check is written anew by every write: one that Excel has rewritten, because rows came or went, is ours all the same. */
export function isCheckFormula(content: Content): boolean {
  return typeof content === "string" && form.test(content);
}
