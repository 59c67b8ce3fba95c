import type { Content } from "./Content";

/** Whether two contents are the same to a user; Excel rewrites a formula's spaces, case, references to its own row and Table[#Data]. */
export function sameContent(one: Content, other: Content): boolean {
  if (one === other) return true;
  if (typeof one !== "string" || typeof other !== "string") return false;
  if (one.startsWith("=") && other.startsWith("=")) return formulaKey(one) === formulaKey(other);
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.replace(/^'/, "").replaceAll("\r\n", "\n");
}

function formulaKey(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : referenceKey(part)))
    .join("");
}

function referenceKey(part: string): string {
  return part
    .replace(/_xldudf_KAM_/gi, "KAM.")
    .replace(/[\p{L}\p{N}_.]*\[\[#This Row\],\s*(\[[^\]]*\])\]/giu, "[@$1]")
    .replace(/[\p{L}_][\p{L}\p{N}_.]*\[@/gu, "[@")
    .replace(/\[@\[([^\]]*)\]\]/g, "[@$1]")
    .replace(/'((?:[^']|'')*)'!/g, "$1!")
    .replace(/(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)/gi, "$1")
    .replace(/\[(?:#Data)?\]/gi, "")
    .replace(/[\s@]/g, "")
    .toUpperCase();
}
