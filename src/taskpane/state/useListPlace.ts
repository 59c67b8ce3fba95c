import { useMemo } from "react";
import type { ListPlace, SourceRef, SourceTable } from "../../actions/sources/SourceTable";

/**
 * What a list is told by, so that what is remembered of it can be read while the list itself is being read: there as
 * soon as a table or name is chosen; a range is told by its first cell, once it has been read. Another one whenever the
 * list has been read again.
 */
export function useListPlace(selected: SourceRef | null, table: SourceTable | null): ListPlace | null {
  return useMemo(() => {
    return table !== null || selected === null ? table : placeOf(selected);
  }, [selected, table]);
}

/** What a list is told by before it has been read; null for a range. */
export function placeOf(ref: SourceRef): ListPlace | null {
  return ref.kind === "range" ? null : { ref, sheet: "", firstRow: 0, firstColumn: 0 };
}
