import { useEffect, useState } from "react";
import { sourceKey, type SourceRef, type SourceTable } from "../../actions/sources/SourceTable";
import type { Answers } from "../../core/reading/Reading";
import { useActions } from "./actions";
import { useListPlace } from "./useListPlace";

/**
 * What was answered of a list, null until that is known, and how more is answered, or with "" forgotten; kept in the
 * workbook. Read again whenever the list is.
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
  const place = useListPlace(selected, table);
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
