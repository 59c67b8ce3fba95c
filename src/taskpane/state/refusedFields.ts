import { createContext, use, useCallback, useEffect, useMemo, useState } from "react";

interface RefusedFields {
  /** What each field that cannot be read says, in the order in which they were refused. */
  readonly said: readonly string[];
  /** Null: the field is no longer refused. */
  readonly set: (field: string, said: string | null) => void;
}

export const RefusedFieldsContext = createContext<RefusedFields>({ said: [], set: () => undefined });

/** The fields of a page whose text is no value: nothing is written, and nothing previewed, while there is one. */
export function useRefusedFieldsState(): RefusedFields {
  const [fields, setFields] = useState<ReadonlyMap<string, string>>(new Map());
  const set = useCallback((field: string, said: string | null) => {
    setFields((before) => {
      if ((before.get(field) ?? null) === said) return before;
      const next = new Map(before);
      if (said === null) next.delete(field);
      else next.set(field, said);
      return next;
    });
  }, []);
  return useMemo(() => ({ said: [...fields.values()], set }), [fields, set]);
}

/** Tells the page that a field is refused, and why, as long as it is and stands on the page. */
export function useRefusedField(field: string, said: string | null): void {
  const { set } = use(RefusedFieldsContext);
  useEffect(() => {
    set(field, said);
    return () => set(field, null);
  }, [field, said, set]);
}
