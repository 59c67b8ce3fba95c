const path = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const stored = String.raw`(?:_xlfn\.|_xlws\.)*_xldudf_KAM_|(?:_xlfn\.|_xlws\.)+KAM\.`;

/** Texts and brackets first, so that nothing inside them counts; then calls; then names as a whole. */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`,
    String.raw`(?:${path})?(?<stored>${stored})(?<storedName>[A-Z][A-Z0-9]*)(?=\s*\()`,
    String.raw`(?<plain>KAM\.[A-Z][A-Z0-9]*)(?=\s*\()`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`,
  ].join("|"),
  "giu",
);

/** What a formula has of ours: nothing, functions under their own names, or under those that Excel stores them by. */
export function kamNamesIn(formula: unknown): "none" | "plain" | "stored" {
  if (typeof formula !== "string" || !formula.startsWith("=") || !/KAM[._]/i.test(formula)) return "none";
  let found: "none" | "plain" = "none";
  for (const { groups } of formula.matchAll(token)) {
    if (groups?.["stored"] !== undefined) return "stored";
    if (groups?.["plain"] !== undefined) found = "plain";
  }
  return found;
}

/**
 * A formula with our functions under their own names. Excel stores them as _xldudf_KAM_TIER, at times behind _xlfn. or
 * the path of another add-in, and may leave that in the cell (office-js 6611, 6355, 2051).
 */
export function withPlainNames(formula: string): string {
  return formula.replace(token, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const name = groups["storedName"];
    return name === undefined ? whole : `KAM.${name.toUpperCase()}`;
  });
}
