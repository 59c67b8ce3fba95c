import { foldWidth } from "../../core/cells/labelKey";
import { splitFormula } from "./splitFormula";

const fullWidthSigns = /[，；：（）｛｝！＝]/g;

/**
 * What a user typed for an argument, as a formula needs it: without space around it and a leading "=", and with the
 * full-width signs of a Chinese keyboard as half-width ones. Texts, quoted sheet names and the insides of brackets
 * stay as they are.
 */
export function cleanArgument(typed: string): string {
  return splitFormula(typed.replace(/^\s*[=＝]?\s*|\s+$/g, ""))
    .map(({ kind, text }) => (kind === "code" ? text.replace(fullWidthSigns, foldWidth) : text))
    .join("");
}
