import { useMemo } from "react";
import type { ListPlace, SourceRef, SourceTable } from "../../actions/sources/SourceTable";

/**
 * What a list is told by, so that what is remembered of it can be read while the list itself is being read: there as
 * soon as a table or name is chosen; a range is told by its first cell, once it has been read. Another one whenever the
 * list has been read again.
 */
export function useListPlace(selected: SourceRef | null, table: SourceTable | null): ListPlace | null {
  return useMemo(() => {
    if (table !== null || selected === null || selected.kind === "range") return table;
    return { ref: selected, sheet: "", firstRow: 0, firstColumn: 0 };
  }, [selected, table]);
}
