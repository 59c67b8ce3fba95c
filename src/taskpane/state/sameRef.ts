import type { SourceRef } from "../../actions/sources/SourceTable";

/** Whether two references name the same list. */
export function sameRef(a: SourceRef, b: SourceRef): boolean {
  if (a.kind === "range") return b.kind === "range" && a.sheet === b.sheet && a.address === b.address;
  return b.kind === a.kind && a.name === b.name;
}
