import type { SourceOption } from "../../actions/sources/SourceTable";
import { sameRef } from "./sameRef";

/**
 * Which of the lists found is to be read. `settled` is the list read so far: undefined when there was none, null when
 * the user wants none. A list once settled on stays, whatever else has become likelier; a plain range stays on offer
 * even when it is not found again, for what was found was the user's selection.
 */
export function chooseOption(
  found: readonly SourceOption[],
  settled: SourceOption | null | undefined,
): { readonly options: readonly SourceOption[]; readonly option: SourceOption | null } {
  if (settled === null) return { options: found, option: null };
  if (settled === undefined) return { options: found, option: found[0] ?? null };
  const again = found.find((option) => sameRef(option.ref, settled.ref));
  if (again !== undefined) return { options: found, option: again };
  if (settled.ref.kind === "range") return { options: [settled, ...found], option: settled };
  return { options: found, option: found[0] ?? null };
}
