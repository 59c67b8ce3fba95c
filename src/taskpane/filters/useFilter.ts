import { useCallback, useEffect, useState } from "react";
import type { FilterOf } from "../../actions/filters/FilterOf";
import { sourceKey, type SourceTable } from "../../actions/sources/SourceTable";
import { useActions } from "../state/actions";

interface FilterState<Filter> {
  /** What a list is filtered by; null until that is known. */
  readonly of: (table: SourceTable) => Filter | null;
  /** Learns what the workbook remembers of a list. */
  readonly load: (table: SourceTable) => void;
  /** Filters a list otherwise; remembered in the workbook. */
  readonly set: (table: SourceTable, filter: Filter) => void;
}

/** What the lists of a role are filtered by. */
export function useFilter<R extends keyof FilterOf>(role: R): FilterState<FilterOf[R]> {
  const { readFilter, rememberFilter } = useActions();
  const [known, setKnown] = useState<ReadonlyMap<string, FilterOf[R]>>(new Map());
  const load = useCallback(
    (table: SourceTable) => {
      const learn = (filter: FilterOf[R]): void =>
        setKnown((before) => {
          const key = sourceKey(table);
          return before.has(key) ? before : new Map([...before, [key, filter]]);
        });
      readFilter(role, table).then(learn, () => learn({}));
    },
    [readFilter, role],
  );
  return {
    of: (table) => known.get(sourceKey(table)) ?? null,
    load,
    set(table, filter) {
      setKnown((before) => new Map([...before, [sourceKey(table), filter]]));
      void rememberFilter(role, table, filter);
    },
  };
}

/** Learns what a list is filtered by when it comes. */
export function useFilterOf<Filter>(
  { of, load }: FilterState<Filter>,
  table: SourceTable | null,
): Filter | null {
  useEffect(() => {
    if (table !== null) load(table);
  }, [load, table]);
  return table === null ? null : of(table);
}
