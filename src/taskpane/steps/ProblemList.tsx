import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { CellPlace } from "../../actions/list/messages";
import type { SourceTable } from "../../actions/sources/SourceTable";
import type { DataProblem } from "../../core/quality/columnProblems";
import { commonTexts } from "../../i18n/commonTexts";
import { columnLetters } from "../../core/cells/columnLetters";
import { useFormat } from "../format/formatNumber";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";

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
  cells: { display: "flex", flexWrap: "wrap", gap: "4px", paddingBottom: "4px" },
});

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

const shownCells = 6;
const shownExamples = 4;

interface ProblemLineProps {
  readonly problem: DataProblem;
  readonly table: SourceTable;
  readonly fieldName: string;
  readonly onShow: (cell: CellPlace) => void;
}

/** One kind of trouble: how often, examples, and a button that goes from one of its cells to the next. */
function ProblemLine({ problem, table, fieldName, onShow }: ProblemLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { problems: t } = useTexts(commonTexts);
  const cells = useMemo(() => problemCells(problem, table), [problem, table]);
  const [next, setNext] = useState(0);
  const cell = cells[next % cells.length];
  return (
    <li className={styles.item}>
      <Warning16Regular className={styles.icon} aria-hidden="true" />
      <div className={styles.body}>
        <Disclosure
          summary={t.kinds[problem.kind](fieldName, format(problem.groups?.length ?? cells.length, "count"))}
        >
          {problem.examples.length > 0 && (
            <p className={text.hint}>{t.example(problem.examples.slice(0, shownExamples).join(" · "))}</p>
          )}
          <div className={styles.cells}>
            {cell !== undefined && (
              <Button
                size="small"
                appearance="primary"
                onClick={() => {
                  onShow(cell);
                  setNext(next + 1);
                }}
              >
                {next === 0
                  ? t.showMe
                  : t.showNext(format((next % cells.length) + 1, "count"), format(cells.length, "count"))}
              </Button>
            )}
            {cells.slice(0, shownCells).map((place) => (
              <Button
                key={place.address}
                size="small"
                aria-label={t.showRow(String(place.row))}
                onClick={() => onShow(place)}
              >
                {place.address}
              </Button>
            ))}
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

interface ProblemCell extends CellPlace {
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** The cells of a problem as places of the sheet; of duplicates, group after group. */
export function problemCells(problem: DataProblem, table: SourceTable): readonly ProblemCell[] {
  const rows = problem.groups?.flatMap((group) => group.rows) ?? problem.rows;
  const letter = columnLetters(table.firstColumn + problem.column - 1);
  return rows.map((index) => {
    const row = table.firstRow + index;
    return { sheet: table.sheet, address: `${letter}${row}`, row };
  });
}
