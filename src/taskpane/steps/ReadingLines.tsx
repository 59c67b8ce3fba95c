import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { choiceText, readingText } from "../../actions/reading/readingText";
import type { CellPlace } from "../../actions/list/messages";
import type { SourceTable } from "../../actions/sources/SourceTable";
import { columnLetters } from "../../core/cells/columnLetters";
import type { ListReading } from "../../actions/reading/decisions";
import type { Answers, Evidence } from "../../core/reading/Reading";
import { readingTexts } from "../../i18n/readingTexts";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { ErrorNote } from "../widgets/ErrorNote";
import { restoreFocus } from "../widgets/restoreFocus";
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
  actions: { display: "flex", flexWrap: "wrap", marginLeft: "auto" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    ":focus": { outline: "none" },
  },
});

interface ReadingLinesProps {
  readonly reading: ListReading;
  /** Which list it is, where a page has several. */
  readonly name?: string;
  readonly table: SourceTable;
  /** Takes answers by the id of their question; "" asks again. */
  readonly onAnswer: (given: Answers) => void;
  /** Questions that the page asks in its own way, and how. */
  readonly own?: OwnQuestions | undefined;
}

export interface OwnQuestions {
  readonly isOwn: (id: string) => boolean;
  readonly asked: React.ReactNode;
}

/** How the list was read: what must be answered, what was decided, what was found; nothing where nothing is odd. */
export function ReadingLines({ reading, name, table, onAnswer, own }: ReadingLinesProps) {
  const { findings } = reading;
  const isLine = (id: string): boolean => own?.isOwn(id) !== true;
  const questions = reading.questions.filter(({ id }) => isLine(id));
  const decisions = reading.decisions.filter(({ question }) => isLine(question.id));
  const styles = useStyles();
  const text = useTextStyles();
  const actions = useActions();
  const { language } = useLanguage();
  const t = useTexts(readingTexts);
  const [error, setError] = useState<unknown>(null);
  const section = useRef<HTMLElement>(null);
  const hasAnswered = useRef(false);
  useEffect(() => {
    // What was answered goes with the button that had the focus.
    if (hasAnswered.current) restoreFocus(section.current);
    hasAnswered.current = false;
  }, [reading]);
  const asked = own?.asked ?? null;
  if (findings.length + questions.length + decisions.length === 0 && asked === null) return null;
  const show = (evidence: Evidence): void => {
    setError(null);
    const place = placeOf(evidence, table);
    if (place !== null) actions.goTo(place).catch(setError);
  };
  const answer = (given: Answers): void => {
    hasAnswered.current = true;
    onAnswer(given);
  };
  const proposed = questions.filter(({ isProposed }) => isProposed);
  const title = name === undefined ? t.title : `${t.title}: ${name}`;
  return (
    <section ref={section} tabIndex={-1} className={styles.list} aria-label={title}>
      <span className={text.label}>{title}</span>
      {questions.map((question) => {
        const { id, choices, isProposed, evidence } = question;
        const said = readingText(language, question);
        return (
          <div key={id} className={styles.question} role="group" aria-label={said}>
            <Line text={said} onShow={() => show(evidence)} />
            <div className={styles.answers}>
              {choices.map((choice, index) => (
                <Button key={choice} size="small" onClick={() => answer({ [id]: choice })}>
                  {`${choiceText(language, choice)}${isProposed && index === 0 ? t.proposed : ""}`}
                </Button>
              ))}
            </div>
          </div>
        );
      })}
      {asked}
      {proposed.length > 1 && (
        <Button
          size="small"
          onClick={() =>
            answer(Object.fromEntries(proposed.map(({ id, choices }) => [id, choices[0] ?? ""])))
          }
        >
          {t.useProposals}
        </Button>
      )}
      {decisions.map(({ question, answer: given }) => (
        <Line
          key={question.id}
          text={readingText(language, question)}
          decided={choiceText(language, given)}
          onShow={() => show(question.evidence)}
          change={{ label: t.change, onClick: () => answer({ [question.id]: "" }) }}
        />
      ))}
      {findings.map((finding) => {
        const { key, params, evidence, otherwise } = finding;
        const [other] = Object.values(otherwise ?? {});
        return (
          <Line
            key={`${key} ${JSON.stringify(params)}`}
            text={readingText(language, finding)}
            onShow={placeOf(evidence, table) === null ? undefined : () => show(evidence)}
            change={
              otherwise && other !== undefined
                ? { label: choiceText(language, other), onClick: () => answer(otherwise) }
                : undefined
            }
          />
        );
      })}
      <ErrorNote error={error} />
    </section>
  );
}

interface LineProps {
  readonly text: string;
  /** What the user has decided of it. */
  readonly decided?: string;
  readonly onShow?: (() => void) | undefined;
  readonly change?: { readonly label: string; readonly onClick: () => void } | undefined;
}

/** A sentence with what can be done about it; the buttons' names begin with what they show and say of which line. */
function Line({ text, decided, onShow, change }: LineProps) {
  const styles = useStyles();
  const t = useTexts(readingTexts);
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        {text}
        {decided !== undefined && <strong>{` ${decided}`}</strong>}
      </span>
      <span className={styles.actions}>
        {onShow !== undefined && (
          <Button size="small" appearance="subtle" aria-label={`${t.showMe}: ${text}`} onClick={onShow}>
            {t.showMe}
          </Button>
        )}
        {change !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${change.label}: ${text}`}
            onClick={change.onClick}
          >
            {change.label}
          </Button>
        )}
      </span>
    </div>
  );
}

/**
 * The cells of an evidence from the first to the last of its rows, the whole rows where it names no column; without rows
 * the header of its column. Null where there is nothing to show.
 */
function placeOf({ column, rows }: Evidence, table: SourceTable): CellPlace | null {
  const { sheet, firstRow, firstColumn, headers, isHeadless } = table;
  if (rows.length === 0 && (column === null || isHeadless === true)) return null;
  const header = -1;
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? header);
  const last = rows.reduce((most, row) => Math.max(most, row), first);
  const left = columnLetters(firstColumn - 1 + (column ?? 0));
  const right = columnLetters(firstColumn - 1 + (column ?? headers.length - 1));
  return { sheet, address: `${left}${firstRow + first}:${right}${firstRow + last}` };
}
