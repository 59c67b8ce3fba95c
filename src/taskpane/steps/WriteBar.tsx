import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { use, useEffect, useEffectEvent, useRef, useState } from "react";
import {
  type Message,
  messageText,
  type TouchedArea,
  type WriteMode,
  type WriteOptions,
  type WriteResult,
} from "../../actions/list/messages";
import type { LiveAdvice } from "../../actions/list/liveAdvice";
import { commonTexts } from "../../i18n/commonTexts";
import { useFormat } from "../format/formatNumber";
import { useLanguage, useTexts } from "../state/language";
import { RefusedFieldsContext } from "../state/refusedFields";
import { useWrite } from "../state/useWrite";
import { ErrorNote } from "../widgets/ErrorNote";
import { SegmentedChoice } from "../widgets/SegmentedChoice";
import { useTextStyles } from "../widgets/useTextStyles";
import { MessageNotes } from "./MessageNotes";
import { ResultMessage } from "./ResultMessage";

const mostTouched = 6;

const useStyles = makeStyles({
  touched: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  main: { flex: "1 1 auto" },
});

interface WriteBarProps {
  readonly label: string;
  /** What the preview says will be touched; null while there is no preview. */
  readonly touched: readonly TouchedArea[] | null;
  /** Whether the preview is of what is there now; nothing is written of another. */
  readonly isFresh?: boolean;
  readonly conflicts: readonly Message[];
  readonly notes: readonly Message[];
  readonly mode?: {
    readonly value: WriteMode;
    readonly onChange: (mode: WriteMode) => void;
    readonly live: Omit<LiveAdvice, "mode">;
  };
  readonly busy: boolean;
  /** What is worked on: the result of a write goes when this changes. */
  readonly about?: string;
  readonly job: (options: WriteOptions) => Promise<WriteResult>;
  /** More about the result, below its message. */
  readonly renderResult?: (result: WriteResult) => React.ReactNode;
  readonly children?: React.ReactNode;
}

/** The last step: says what will be touched, writes on demand, shows progress with Cancel, then the result with Undo. */
export function WriteBar(props: WriteBarProps) {
  const { label, touched, isFresh = true, conflicts, notes, mode, busy, job, renderResult, children } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { language } = useLanguage();
  const { write: t, result: more } = useTexts(commonTexts);
  const { running, result, error, start, cancel } = useWrite(props.about);
  const [cancelling, setCancelling] = useState(false);
  const { said: refused } = use(RefusedFieldsContext);
  /** What a click waits for: the figures of what was just typed. */
  const [waiting, setWaiting] = useState<"figures" | "another click" | null>(null);
  const failure = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error != null) failure.current?.scrollIntoView({ block: "nearest" });
  }, [error]);
  const hasPreview = touched !== null && conflicts.length === 0;
  /** A click is taken also while the list is read again, and told that nothing is written then. */
  const takesClick = hasPreview && refused.length === 0 && running === null;
  const mayWrite = takesClick && isFresh;
  const write = useEffectEvent(() => {
    setWaiting(mayWrite ? null : "another click");
    if (mayWrite) start(job);
  });
  const isWaiting = waiting === "figures" && !(busy && mayWrite);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(write);
    return () => clearTimeout(timer);
  }, [isWaiting]);

  return (
    <div className={text.stack}>
      {mode !== undefined && (
        <div>
          <SegmentedChoice
            label={t.mode}
            value={mode.value}
            onChange={mode.onChange}
            options={[
              { value: "live", label: t.live, disabled: !mode.live.possible },
              { value: "values", label: t.values },
            ]}
          />
          <p className={text.hint}>{mode.value === "live" ? t.liveHint : t.valuesHint}</p>
          {mode.live.reason !== null && (
            <p className={text.hint}>{messageText(language, mode.live.reason)}</p>
          )}
        </div>
      )}
      {touched !== null && touched.length > 0 && (
        <div className={styles.touched}>
          <span>{t.touches}</span>
          <ul className={text.plainList}>
            {touched.slice(0, mostTouched).map((area) => (
              <li key={`${area.sheet} ${area.address} ${area.what.key}`}>
                <span className={styles.place}>{area.sheet}</span>{" "}
                {area.address.includes(":") ? `${area.address} ` : ""}– {messageText(language, area.what)}
              </li>
            ))}
            {touched.length > mostTouched && (
              <li>{more.keptMore(format(touched.length - mostTouched, "count"))}</li>
            )}
          </ul>
        </div>
      )}
      <MessageNotes messages={notes} kind="note" />
      <MessageNotes messages={conflicts} kind="problem" />
      {refused.map((said) => (
        <MessageBar key={said} intent="warning" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      ))}
      {waiting === "another click" && <p className={text.hint}>{t.changedMeanwhile}</p>}
      {children}
      <div className={styles.buttons}>
        <Button
          className={mergeClasses(styles.main)}
          appearance="primary"
          disabledFocusable={!takesClick}
          onClick={({ detail }) => {
            // The second click of a double click.
            if (detail > 1) return;
            setCancelling(false);
            setWaiting("figures");
          }}
        >
          {label}
        </Button>
        {running !== null && (
          <Button
            disabledFocusable={cancelling}
            onClick={() => {
              setCancelling(true);
              cancel();
            }}
          >
            {cancelling ? t.cancelling : t.cancel}
          </Button>
        )}
      </div>
      {running !== null && (
        <ProgressBar
          aria-label={t.progress(format(running.done / running.total, "percent"))}
          value={running.done / running.total}
          thickness="large"
        />
      )}
      <div ref={failure}>
        <ErrorNote error={error} />
      </div>
      {result !== null && (
        <ResultMessage key={result.undoId} result={result} takeFocus>
          {renderResult?.(result)}
        </ResultMessage>
      )}
    </div>
  );
}
