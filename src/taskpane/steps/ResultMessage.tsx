import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { type CellPlace, type Message, messageText, type WriteResult } from "../../actions/list/messages";
import { stampText } from "../../actions/list/stamp";
import { commonTexts } from "../../i18n/commonTexts";
import { useFormat } from "../format/formatNumber";
import { useAnnounce } from "../shell/Announcer";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { useSheetsThere } from "../state/useSheetsThere";
import { ErrorNote } from "../widgets/ErrorNote";
import { restoreFocus } from "../widgets/restoreFocus";
import { useTextStyles } from "../widgets/useTextStyles";
import { MessageNotes } from "./MessageNotes";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", outlineStyle: "none" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface ResultMessageProps {
  readonly result: WriteResult;
  /** Moves the focus here when the user has none elsewhere: the button that was pressed may be gone. */
  readonly takeFocus?: boolean;
  readonly children?: React.ReactNode;
}

/** What was written, with Undo and "Go there". */
export function ResultMessage({ result, takeFocus = false, children }: ResultMessageProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const actions = useActions();
  const announce = useAnnounce();
  const format = useFormat();
  const { language } = useLanguage();
  const { last, markUndone, failed } = useLastWrite();
  const { result: t } = useTexts(commonTexts);
  const title = useRef<HTMLParagraphElement>(null);
  const [error, setError] = useState<unknown>(null);
  const [undoing, setUndoing] = useState(false);
  const [outcome, setOutcome] = useState<Message | null>(null);
  const said = messageText(language, result.title);
  const isLast = last?.result.undoId === result.undoId;
  const undone = isLast && last.undone;
  const sheets = [...new Set([result.goTo, ...result.written].map(({ sheet }) => sheet))];
  const isThere = useSheetsThere(sheets);

  useEffect(() => {
    announce(said);
    title.current?.closest("[data-result]")?.scrollIntoView({ block: "nearest" });
    if (takeFocus) restoreFocus(title.current);
  }, [announce, said, takeFocus]);

  function undo(): void {
    setUndoing(true);
    setError(null);
    actions
      .undoLastWrite(result.undoId)
      .then((message) => {
        setOutcome(message);
        markUndone(result.undoId);
        announce(messageText(language, message));
      })
      .catch((failure: unknown) => {
        setError(failure);
        failed();
      })
      .finally(() => setUndoing(false));
  }

  useEffect(() => {
    // The button that was pressed is gone.
    if (undone) restoreFocus(title.current);
  }, [undone]);

  if (!isThere && !undone) return null;
  if (undone)
    return (
      <div className={styles.box} data-result>
        <ArrowUndo20Regular className={styles.icon} aria-hidden="true" />
        <p ref={title} tabIndex={-1} className={styles.title}>
          {outcome === null ? t.undone : messageText(language, outcome)}
        </p>
      </div>
    );
  return (
    <div className={styles.box} data-result>
      <CheckmarkCircle20Filled className={styles.icon} aria-hidden="true" />
      <div className={styles.body}>
        <p ref={title} tabIndex={-1} className={styles.title}>
          {said}
        </p>
        <p className={text.hint}>
          {t.written(result.when === undefined ? "" : stampText(result.when), writtenPlaces(result.written))}
        </p>
        {result.kept > 0 && <p className={text.hint}>{t.kept(format(result.kept, "count"))}</p>}
        <MessageNotes messages={result.notes} kind="note" />
        {children}
        <div className={text.row}>
          <Button
            size="small"
            onClick={() => {
              setError(null);
              actions.goTo(result.goTo).catch(setError);
            }}
          >
            {t.goTo}
          </Button>
          {isLast && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUndo20Regular />}
              disabledFocusable={undoing}
              onClick={undo}
            >
              {t.undo}
            </Button>
          )}
        </div>
        <ErrorNote error={error} />
      </div>
    </div>
  );
}

const mostPlaces = 3;

/** Where it was written, in one line: the first sheets with their cells, and how many more. */
function writtenPlaces(written: readonly CellPlace[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of written) {
    const known = bySheet.get(sheet);
    if (known) known.push(address);
    else bySheet.set(sheet, [address]);
  }
  const places = [...bySheet].map(([sheet, addresses]) => `${sheet} ${addresses.join(", ")}`);
  const more = places.length - mostPlaces;
  return [...places.slice(0, mostPlaces), ...(more > 0 ? [`+ ${more}`] : [])].join(" · ");
}
