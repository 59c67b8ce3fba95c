import { scanFormula } from "../../../workbench/engine/formula/scanFormula";
import { customFunctionNames } from "../../../workbench/engine/registerFunctions";

/**
 * A formula of a file, without "=", as Excel shows it: `_xlfn.`, `_xlws.` and `_xlpm.` prefixes gone, custom functions
 * under their dotted names, `_xlfn.ANCHORARRAY(A1)` as `A1#`.
 */
export function fromFileFormula(formula: string): string {
  if (!formula.includes("_x")) return formula;
  const names = new Map(customFunctionNames().map((name) => [name.replace(/\./g, "_"), name]));
  return scanFormula(joinUdfReferences(formula))
    .map((part) => (part.kind === "text" ? shown(part.text, names) : part.text))
    .join("");
}

/** `[2]!_xldudf_KAM_TIER(…)`: another add-in's trouble left a link to a book behind. */
function joinUdfReferences(formula: string): string {
  return formula.replace(/\[\d+\]!(?=_xldudf_)/gi, "");
}

function shown(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(
      /_xldudf_([A-Za-z0-9_]+)/gi,
      (_, id: string) => names.get(id.toUpperCase()) ?? id.replace("_", "."),
    )
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.|_xlop\./gi, "");
}
