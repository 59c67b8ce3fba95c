import { splitFormula } from "./splitFormula";

/** "separator": what follows would be the next argument; "open": a bracket or quotation mark has no partner. */
export type ArgumentProblem = "separator" | "open";

const partners: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** What is wrong with the text of one argument before Excel has seen it; null when nothing is. */
export function argumentProblem(argument: string): ArgumentProblem | null {
  const awaited: string[] = [];
  for (const { kind, text, closed } of splitFormula(argument)) {
    if (!closed) return "open";
    if (kind !== "code") continue;
    for (const sign of text) {
      const partner = partners[sign];
      if (partner !== undefined) awaited.push(partner);
      else if (sign === ")" || sign === "}" || sign === "]") {
        if (awaited.pop() !== sign) return "open";
      } else if ((sign === "," || sign === ";") && awaited.length === 0) return "separator";
    }
  }
  return awaited.length === 0 ? null : "open";
}
