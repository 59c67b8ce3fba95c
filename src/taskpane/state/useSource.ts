import { useCallback, useEffect, useRef, useState } from "react";
import type { SourceOption, SourceRef, SourceTable } from "../../actions/sources/SourceTable";
import type { ColumnMapping, FieldOf, SourceRole } from "../../core/columns/fields";
import { useActions } from "./actions";
import { chooseOption, headersOnly, sameCells } from "./chooseSource";
import { useLastWrite } from "./lastWrite";
import { missingFields } from "./missingFields";
import { useListWatch } from "./useListWatch";
import { placeOf } from "./useListPlace";
import { useReturn } from "./useReturn";

/** Lists up to this many rows are read again without being asked, when the user comes back from the sheet. */
const rereadRows = 20_000;

interface Loaded<R extends SourceRole> {
  readonly options: readonly SourceOption[] | null;
  readonly selected: SourceRef | null;
  readonly table: SourceTable | null;
  readonly mapping: ColumnMapping<R> | null;
  readonly error: unknown;
  /** Whether the sheet of a list that is too long to be read again unasked has changed since. */
  readonly outdated: boolean;
}

export interface SourceState<R extends SourceRole> extends Loaded<R> {
  readonly role: R;
  /** Rows read and rows to read, while a list is being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** Null: use no list. */
  readonly select: (ref: SourceRef | null) => void;
  readonly refresh: () => void;
  /** Reads the list again, as another one even where nothing seems to have changed. */
  readonly readAnew: () => Promise<void>;
  readonly setField: (field: FieldOf<R>, column: number | null) => void;
}

/**
 * The list that a feature works on: finds the candidates, reads the likeliest, proposes its columns, and reads again
 * when the workbook may have changed. With `optional` a list that lacks a required column is not taken by itself.
 */
export function useSource<R extends SourceRole>(role: R, optional = false): SourceState<R> {
  const actions = useActions();
  const { version } = useLastWrite();
  const [loaded, setLoaded] = useState<Loaded<R>>({
    options: null,
    selected: null,
    table: null,
    mapping: null,
    error: null,
    outdated: false,
  });
  const [reading, setReading] = useState<SourceState<R>["reading"]>(null);
  /** Undefined until the user or the first reading has chosen a list; null for none. */
  const chosen = useRef<SourceOption | null | undefined>(undefined);
  const running = useRef<AbortController | null>(null);

  const load = useCallback(
    async (anew = false): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const superseded = (): boolean => controller.signal.aborted;
      try {
        const { options, option } = chooseOption(await actions.listSources(role), chosen.current);
        if (superseded()) return;
        const none = { options, selected: null, table: null, mapping: null, error: null, outdated: false };
        if (option === null) {
          setLoaded(none);
          return;
        }
        const uninvited = optional && chosen.current === undefined;
        const byHeaders = uninvited ? await actions.suggestMapping(role, headersOnly(option)) : null;
        if (superseded()) return;
        if (byHeaders !== null && missingFields(role, byHeaders).length > 0) {
          setLoaded(none);
          return;
        }
        setLoaded((before) => ({ ...before, options, selected: option.ref }));
        setReading({ done: 0, total: 1 });
        const progress = (done: number, total: number): void => {
          if (!superseded() && done < total) setReading({ done, total });
        };
        const place = placeOf(option.ref);
        const [table, remembered] = await Promise.all([
          actions.loadSource(option.ref, progress, controller.signal),
          place === null ? undefined : actions.readMapping(role, place),
        ]);
        const proposed = await actions.suggestMapping(role, table, remembered);
        if (superseded()) return;
        if (uninvited && missingFields(role, proposed).length > 0) {
          setLoaded(none);
          return;
        }
        chosen.current = option;
        setLoaded((before) => {
          const unchanged = !anew && before.table !== null && sameCells(before.table, table);
          return {
            options,
            selected: option.ref,
            table: unchanged ? before.table : table,
            mapping: unchanged && before.mapping !== null ? before.mapping : proposed,
            error: null,
            outdated: false,
          };
        });
      } catch (error) {
        if (!superseded()) setLoaded((before) => ({ ...before, error }));
      } finally {
        if (!superseded()) setReading(null);
      }
    },
    [actions, role, optional],
  );

  const readAnew = useCallback(() => load(true), [load]);

  useEffect(() => {
    void load();
    return () => running.current?.abort();
  }, [load, version]);
  const isShort = (loaded.table?.rows ?? 0) <= rereadRows;
  useReturn(() => {
    if (isShort) void load();
  });
  const watchError = useListWatch(loaded.table?.sheet ?? null, () => {
    if (isShort) void load();
    else setLoaded((before) => ({ ...before, outdated: true }));
  });

  return {
    ...loaded,
    error: loaded.error ?? watchError,
    role,
    reading,
    select(ref) {
      chosen.current = ref === null ? null : loaded.options?.find((option) => option.ref === ref);
      setLoaded((before) => ({ ...before, selected: ref, table: null, mapping: null }));
      void load();
    },
    refresh: () => void load(),
    readAnew,
    setField(field, column) {
      const { table, mapping } = loaded;
      if (table === null || mapping === null) return;
      const next = { ...mapping, [field]: column };
      setLoaded({ ...loaded, mapping: next });
      actions
        .rememberMapping(role, table, next)
        .catch((error: unknown) => setLoaded((before) => ({ ...before, error })));
    },
  };
}
