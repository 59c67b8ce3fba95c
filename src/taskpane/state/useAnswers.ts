import { useEffect, useMemo, useState } from "react";
import {
  type ListPlace,
  sourceKey,
  type SourceRef,
  type SourceTable,
} from "../../actions/sources/SourceTable";
import type { Answers } from "../../core/reading/Reading";
import { useActions } from "./actions";

/**
 * What was answered of a list, null until that is known, and how more is answered, or with "" forgotten; kept in the
 * workbook. Read while the list itself is being read, where its reference tells it, and again whenever it has been.
 */
export function useAnswers(
  selected: SourceRef | null,
  table: SourceTable | null,
): [Answers | null, (given: Answers) => void] {
  const { readAnswers, rememberAnswers } = useActions();
  const [known, setKnown] = useState<{
    readonly list: string;
    readonly answers: Answers;
  } | null>(null);
  const place = useMemo(() => table ?? placeOf(selected), [selected, table]);
  useEffect(() => {
    if (place === null) return undefined;
    let isStale = false;
    const take = (answers: Answers): void => {
      if (isStale) return;
      setKnown((before) => {
        const isSame = before?.list === sourceKey(place) && asText(before.answers) === asText(answers);
        return isSame ? before : { list: sourceKey(place), answers };
      });
    };
    readAnswers(place).then(take, () => take({}));
    return () => {
      isStale = true;
    };
  }, [place, readAnswers]);
  const answers = table !== null && known?.list === sourceKey(table) ? known.answers : null;
  return [
    answers,
    (given) => {
      if (table === null) return;
      const all = Object.fromEntries(
        Object.entries({ ...answers, ...given }).filter(([, one]) => one !== ""),
      );
      setKnown({ list: sourceKey(table), answers: all });
      void rememberAnswers(table, all);
    },
  ];
}

const asText = (answers: Answers): string => JSON.stringify(answers);

/** A range is told by its first cell, which stands once it has been read. */
function placeOf(selected: SourceRef | null): ListPlace | null {
  if (selected === null || selected.kind === "range") return null;
  return { ref: selected, sheet: "", firstRow: 0, firstColumn: 0 };
}
