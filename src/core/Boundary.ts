/** Where a tier or a step of a ladder starts: "from" its bound (≥), or only "above" it (>, 含: the bound stays below). */
export type Boundary = "from" | "above";

export const defaultBoundary: Boundary = "from";

/** Whether a value equal to a bound belongs to what starts there. */
export function includesBound(boundary: Boundary = defaultBoundary): boolean {
  return boundary === "from";
}

/** The words of the first version: workbooks hold them, so they are read wherever a boundary is. */
export const earlierBoundaryWords: ReadonlyMap<string, Boundary> = new Map([
  ["lower", "from"],
  ["upper", "above"],
]);
