import { useEffect, useState } from "react";
import { sourceKey, type SourceTable } from "../../actions/sources/SourceTable";
import type { Answers } from "../../core/reading/Reading";
import { useActions } from "./actions";

/** What was answered of a list, null until that is known, read again when the list is, and how more is answered, or with "" forgotten; kept in the workbook. */
export function useAnswers(table: SourceTable | null): [Answers | null, (given: Answers) => void] {
  const { readAnswers, rememberAnswers } = useActions();
  const [known, setKnown] = useState<{
    readonly list: string;
    readonly answers: Answers;
  } | null>(null);
  useEffect(() => {
    if (table === null) return undefined;
    let isStale = false;
    const take = (answers: Answers): void => {
      if (isStale) return;
      setKnown((before) => {
        const isSame = before?.list === sourceKey(table) && asText(before.answers) === asText(answers);
        return isSame ? before : { list: sourceKey(table), answers };
      });
    };
    readAnswers(table).then(take, () => take({}));
    return () => {
      isStale = true;
    };
  }, [table, readAnswers]);
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
