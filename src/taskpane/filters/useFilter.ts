import { useCallback, useEffect, useState } from "react";
import type { FilterOf } from "../../actions/filters/FilterOf";
import { type ListPlace, sourceKey, type SourceTable } from "../../actions/sources/SourceTable";
import { useActions } from "../state/actions";
import type { SourceState } from "../state/useSource";
import { useListPlace } from "../state/useListPlace";

interface FilterState<Filter> {
  /** What a list is filtered by; null until that is known. */
  readonly of: (table: SourceTable) => Filter | null;
  /** Learns what the workbook remembers of a list. */
  readonly load: (list: ListPlace) => void;
  /** Filters a list otherwise; remembered in the workbook. */
  readonly set: (table: SourceTable, filter: Filter) => void;
}

/** What the lists of a role are filtered by. */
export function useFilter<R extends keyof FilterOf>(role: R): FilterState<FilterOf[R]> {
  const { readFilter, rememberFilter } = useActions();
  const [known, setKnown] = useState<ReadonlyMap<string, FilterOf[R]>>(new Map());
  const load = useCallback(
    (list: ListPlace) => {
      const learn = (filter: FilterOf[R]): void =>
        setKnown((before) => {
          const key = sourceKey(list);
          return before.has(key) ? before : new Map([...before, [key, filter]]);
        });
      readFilter(role, list).then(learn, () => learn({}));
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

/** Learns what the chosen list is filtered by; null until that is known and the list is read. */
export function useFilterOf<R extends keyof FilterOf>(
  { of, load }: FilterState<FilterOf[R]>,
  { selected, table }: Pick<SourceState<R>, "selected" | "table">,
): FilterOf[R] | null {
  const place = useListPlace(selected, table);
  useEffect(() => {
    if (place !== null) load(place);
  }, [load, place]);
  return table === null ? null : of(table);
}
