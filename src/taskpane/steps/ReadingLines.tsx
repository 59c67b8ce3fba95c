import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { choiceText, readingText } from "../../actions/reading/readingText";
import type { SourceTable } from "../../actions/sources/SourceTable";
import { columnLetters } from "../../core/cells/columnLetters";
import type { ListReading } from "../../actions/reading/decisions";
import type { Answers, Evidence, Question } from "../../core/reading/Reading";
import { readingTexts } from "../../i18n/readingTexts";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { ErrorNote } from "../widgets/ErrorNote";
import { SegmentedChoice } from "../widgets/SegmentedChoice";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: {
    flex: "1 1 160px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface ReadingLinesProps {
  readonly reading: ListReading;
  /** Which list it is, where a page has several. */
  readonly name?: string;
  readonly table: SourceTable;
  /** Takes answers by the id of their question; "" asks again. */
  readonly onAnswer: (given: Answers) => void;
}

/** How the list was read: what must be answered, what was decided, what was found; nothing where nothing is odd. */
export function ReadingLines({
  reading: { findings, questions, decisions },
  name,
  table,
  onAnswer,
}: ReadingLinesProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const actions = useActions();
  const { language } = useLanguage();
  const t = useTexts(readingTexts);
  const [error, setError] = useState<unknown>(null);
  if (findings.length + questions.length + decisions.length === 0) return null;
  const show = (evidence: Evidence): void => {
    setError(null);
    actions.goTo(placeOf(evidence, table)).catch(setError);
  };
  const proposed = questions.filter(({ isProposed }) => isProposed);
  const title = name === undefined ? t.title : `${t.title}: ${name}`;
  return (
    <section className={styles.list} aria-label={title}>
      <span className={text.label}>{title}</span>
      {questions.map((question) => (
        <div key={question.id} className={styles.question}>
          <QuestionLine question={question} onAnswer={onAnswer} onShow={() => show(question.evidence)} />
        </div>
      ))}
      {proposed.length > 1 && (
        <Button
          size="small"
          onClick={() =>
            onAnswer(Object.fromEntries(proposed.map(({ id, choices }) => [id, choices[0] ?? ""])))
          }
        >
          {t.useProposals}
        </Button>
      )}
      {decisions.map(({ question, answer }) => (
        <div key={question.id} className={styles.line}>
          <span className={styles.text}>
            {readingText(language, question)} <strong>{choiceText(language, answer)}</strong>
          </span>
          <Button size="small" appearance="subtle" onClick={() => show(question.evidence)}>
            {t.showMe}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => onAnswer({ [question.id]: "" })}>
            {t.change}
          </Button>
        </div>
      ))}
      {findings.map((finding) => (
        <div key={`${finding.key} ${JSON.stringify(finding.params)}`} className={styles.line}>
          <span className={styles.text}>{readingText(language, finding)}</span>
          {finding.evidence.rows.length > 0 && (
            <Button size="small" appearance="subtle" onClick={() => show(finding.evidence)}>
              {t.showMe}
            </Button>
          )}
          {finding.change?.choices.slice(1).map((choice) => (
            <Button
              key={choice}
              size="small"
              appearance="subtle"
              onClick={() => onAnswer({ [finding.change?.id ?? ""]: choice })}
            >
              {choiceText(language, choice)}
            </Button>
          ))}
        </div>
      ))}
      <ErrorNote error={error} />
    </section>
  );
}

interface QuestionLineProps {
  readonly question: Question;
  readonly onAnswer: (given: Answers) => void;
  readonly onShow: () => void;
}

function QuestionLine({ question, onAnswer, onShow }: QuestionLineProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const t = useTexts(readingTexts);
  const { id, choices, isProposed } = question;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.text}>{readingText(language, question)}</span>
        <Button size="small" appearance="subtle" onClick={onShow}>
          {t.showMe}
        </Button>
      </div>
      <SegmentedChoice
        label={readingText(language, question)}
        hideLabel
        options={choices.map((value, index) => ({
          value,
          label: `${choiceText(language, value)}${isProposed && index === 0 ? t.proposed : ""}`,
        }))}
        value=""
        onChange={(value) => onAnswer({ [id]: value })}
      />
    </>
  );
}

/** The cells of an evidence from the first to the last of its rows; the whole rows where it names no column. */
function placeOf({ column, rows }: Evidence, table: SourceTable) {
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
  const last = rows.reduce((most, row) => Math.max(most, row), first);
  const left = columnLetters(table.firstColumn - 1 + (column ?? 0));
  const right = columnLetters(table.firstColumn - 1 + (column ?? table.headers.length - 1));
  return { sheet: table.sheet, address: `${left}${table.firstRow + first}:${right}${table.firstRow + last}` };
}
