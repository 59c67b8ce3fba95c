import { useCallback, useEffect, useRef, useState } from "react";
import type {
  ColumnMapping,
  FieldOf,
  SourceOption,
  SourceRef,
  SourceRole,
  SourceTable,
} from "../../actions/types";
import { missingFields } from "./missingFields";
import { sameCells } from "./sameCells";
import { sameRef } from "./sameRef";
import { useActions } from "./useActions";
import { useLastWrite } from "./useLastWrite";
import { useReturn } from "./useReturn";

/** Lists up to this many rows are read again without being asked, when the user comes back from the sheet. */
const rereadRows = 20_000;

interface Loaded<R extends SourceRole> {
  readonly options: readonly SourceOption[] | null;
  readonly table: SourceTable | null;
  readonly mapping: ColumnMapping<R> | null;
  readonly error: unknown;
}

export interface SourceState<R extends SourceRole> extends Loaded<R> {
  readonly role: R;
  readonly selected: SourceRef | null;
  /** Rows read and rows to read, while a list is being read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly select: (ref: SourceRef | null) => void;
  readonly refresh: () => void;
  readonly setField: (field: FieldOf<R>, column: number | null) => void;
}

/**
 * The list that a feature works on: finds the candidates, reads the likeliest (or, when `optional`, none before the
 * user chooses one that fits), proposes its columns, and reads again when the workbook may have changed.
 */
export function useSource<R extends SourceRole>(role: R, optional = false): SourceState<R> {
  const actions = useActions();
  const { version } = useLastWrite();
  const [loaded, setLoaded] = useState<Loaded<R>>({ options: null, table: null, mapping: null, error: null });
  const [selected, setSelected] = useState<SourceRef | null>(null);
  const [reading, setReading] = useState<SourceState<R>["reading"]>(null);
  const turn = useRef(0);

  const load = useCallback(
    async (wanted: SourceRef | null | undefined): Promise<void> => {
      const own = ++turn.current;
      const current = (): boolean => own === turn.current;
      try {
        const options = await actions.listSources(role);
        if (!current()) return;
        const kept = wanted == null ? undefined : options.find((option) => sameRef(option.ref, wanted))?.ref;
        const ref = wanted === null ? null : (kept ?? options[0]?.ref ?? null);
        setSelected(ref);
        if (ref === null) {
          setLoaded({ options, table: null, mapping: null, error: null });
          return;
        }
        setReading({ done: 0, total: 1 });
        const table = await actions.loadSource(ref, (done, total) => {
          if (current()) setReading({ done, total });
        });
        const proposed = await actions.suggestMapping(role, table);
        if (!current()) return;
        if (optional && wanted === undefined && missingFields(role, proposed).length > 0) {
          setSelected(null);
          setLoaded({ options, table: null, mapping: null, error: null });
          return;
        }
        setLoaded((before) => {
          const unchanged = before.table !== null && sameCells(before.table, table);
          return {
            options,
            table: unchanged ? before.table : table,
            mapping: unchanged && before.mapping !== null ? before.mapping : proposed,
            error: null,
          };
        });
      } catch (error) {
        if (current()) setLoaded((before) => ({ ...before, error }));
      } finally {
        if (current()) setReading(null);
      }
    },
    [actions, role, optional],
  );

  const chosen = useRef<SourceRef | null | undefined>(undefined);
  useEffect(() => {
    void load(chosen.current);
  }, [load, version]);
  useReturn(() => {
    if ((loaded.table?.rows ?? 0) <= rereadRows) void load(chosen.current);
  });

  return {
    ...loaded,
    role,
    selected,
    reading,
    select(ref) {
      chosen.current = ref;
      setSelected(ref);
      void load(ref);
    },
    refresh: () => void load(chosen.current),
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
