import { useState } from "react";
import type { DataProblem } from "../../core/quality/columnProblems";
import type { SourceTable } from "../../actions/sources/SourceTable";
import { commonTexts } from "../../i18n/commonTexts";
import { useActions } from "../state/useActions";
import { useTexts } from "../state/useTexts";
import { ErrorNote } from "./ErrorNote";
import { ProblemLine } from "./ProblemLine";
import { useTextStyles } from "./useTextStyles";

interface ProblemListProps {
  readonly problems: readonly DataProblem[];
  readonly table: SourceTable;
  readonly fieldNames: Readonly<Record<string, string>>;
}

/** What is odd in the data, with the cells to look at: found and shown, never silently dropped. */
export function ProblemList({ problems, table, fieldNames }: ProblemListProps) {
  const text = useTextStyles();
  const actions = useActions();
  const { problems: t } = useTexts(commonTexts);
  const [error, setError] = useState<unknown>(null);
  if (problems.length === 0) return null;
  return (
    <div>
      <ul className={text.plainList} aria-label={t.title}>
        {problems.map((problem) => (
          <ProblemLine
            key={`${problem.kind} ${problem.field}`}
            problem={problem}
            table={table}
            fieldName={fieldNames[problem.field] ?? problem.field}
            onShow={(cell) => {
              setError(null);
              actions.goTo(cell).catch(setError);
            }}
          />
        ))}
      </ul>
      <ErrorNote error={error} />
    </div>
  );
}
