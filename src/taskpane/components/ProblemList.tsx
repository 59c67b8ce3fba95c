import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DataProblem, SourceTable } from "../../actions/types";
import { commonTexts } from "../../i18n/commonTexts";
import { useFormat } from "../format/useFormat";
import { problemCells } from "../state/problemCells";
import { useActions } from "../state/useActions";
import { useTexts } from "../state/useTexts";
import { Disclosure } from "./Disclosure";
import { ErrorNote } from "./ErrorNote";
import { useTextStyles } from "./useTextStyles";

const shownRows = 6;

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
  },
  icon: { flexShrink: 0, marginTop: "6px", color: tokens.colorPaletteDarkOrangeForeground1 },
  body: {
    flex: "1 1 0",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { padding: "4px 0" },
  rows: { display: "flex", flexWrap: "wrap", gap: "4px", paddingBottom: "4px" },
});

interface ProblemListProps {
  readonly problems: readonly DataProblem[];
  readonly table: SourceTable;
  readonly fieldNames: Readonly<Record<string, string>>;
}

/** What is odd in the data, with the cells to look at: found and shown, never silently dropped. */
export function ProblemList({ problems, table, fieldNames }: ProblemListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const actions = useActions();
  const format = useFormat();
  const { problems: t } = useTexts(commonTexts);
  const [error, setError] = useState<unknown>(null);
  if (problems.length === 0) return null;
  return (
    <div>
      <ul className={text.plainList} aria-label={t.title}>
        {problems.map((problem) => (
          <li key={`${problem.kind} ${problem.field}`} className={styles.item}>
            <Warning16Regular className={styles.icon} aria-hidden="true" />
            <div className={styles.body}>
              <Disclosure
                summary={t.kinds[problem.kind](
                  fieldNames[problem.field] ?? problem.field,
                  format(problem.groups?.length ?? problem.rows.length, "count"),
                )}
              >
                {problem.examples.length > 0 && (
                  <p className={text.hint}>{t.example(problem.examples.slice(0, 4).join(" · "))}</p>
                )}
                <div className={styles.rows}>
                  <Button
                    size="small"
                    appearance="primary"
                    onClick={() => {
                      setError(null);
                      actions.showProblem(table, problem).catch(setError);
                    }}
                  >
                    {t.showMe}
                  </Button>
                  {problemCells(problem, table, shownRows).map((cell) => (
                    <Button
                      key={cell.address}
                      size="small"
                      aria-label={t.showRow(String(cell.row))}
                      onClick={() => {
                        setError(null);
                        actions.goTo(cell).catch(setError);
                      }}
                    >
                      {cell.address}
                    </Button>
                  ))}
                </div>
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
      <ErrorNote error={error} />
    </div>
  );
}
