import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { use, useCallback, useEffect, useRef, useState } from "react";
import type { Unfinished, Unreadable } from "../../actions/journal/unfinished";
import { type Message, messageText } from "../../actions/list/messages";
import { stampText } from "../../actions/list/stamp";
import { journalTexts } from "../../i18n/journalTexts";
import { ActionsContext, type PaneActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { ErrorNote } from "../widgets/ErrorNote";
import { restoreFocus } from "../widgets/restoreFocus";
import { useAnnounce } from "./Announcer";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    "& p": { margin: 0, outlineStyle: "none" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * Offers to take back, or to finish, what is left unfinished in the workbook: looks when the pane opens, after a write
 * that failed, and after each decision. Nothing is taken back without being asked for: it may be a colleague's write
 * that is still under way.
 */
export function JournalNotice() {
  const styles = useStyles();
  const load = use(ActionsContext);
  const announce = useAnnounce();
  const { language } = useLanguage();
  const { failures, changed } = useLastWrite();
  const t = useTexts(journalTexts);
  const [found, setFound] = useState<Unfinished | Unreadable | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [outcome, setOutcome] = useState<Message | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const look = useCallback(
    (): Promise<void> =>
      load === null
        ? Promise.resolve()
        : load()
            .then((actions) => actions.findUnfinished())
            .then(setFound),
    [load],
  );
  useEffect(() => {
    look().catch(setError);
  }, [look, failures]);
  const text = found === null ? null : sentence(found);
  useEffect(() => {
    if (text !== null) announce(text);
  }, [announce, text]);
  useEffect(() => {
    if (outcome !== null) restoreFocus(said.current);
  }, [outcome]);

  function sentence(of: Unfinished | Unreadable): string {
    if (typeof of === "string") return t[of];
    const what = of.title === null ? t.unknown : messageText(language, of.title);
    return t[of.kind](stampText(of.when), what);
  }

  function decide(action: (actions: PaneActions) => Promise<Message>, page?: string): void {
    if (load === null) return;
    setBusy(true);
    setError(null);
    setOutcome(null);
    load()
      .then(action)
      .then(async (message) => {
        setOutcome(message);
        announce(messageText(language, message));
        changed();
        if (page !== undefined) window.location.hash = `#/${page}`;
        await look();
      })
      .catch(setError)
      .finally(() => setBusy(false));
  }

  if (text === null && outcome === null && error === null) return null;
  const button = (label: string, onClick: () => void, appearance: "primary" | "secondary" = "secondary") => (
    <Button size="small" appearance={appearance} disabledFocusable={busy} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <section className={styles.notice} aria-label={t.label} data-journal-notice="">
      {outcome !== null && (
        <p ref={said} tabIndex={-1}>
          {messageText(language, outcome)}
        </p>
      )}
      {text !== null && <p>{text}</p>}
      {found !== null && typeof found !== "string" && (
        <>
          {found.kind === "write" && <p>{t.colleague}</p>}
          <div className={styles.buttons}>
            {button(
              found.kind === "write" ? t.takeBack : t.finish,
              () => decide((actions) => actions.takeBackUnfinished(found.id)),
              "primary",
            )}
            {found.kind === "write" &&
              button(t.again, () => decide((actions) => actions.takeBackUnfinished(found.id), found.page))}
            {button(t.leave, () => decide((actions) => actions.leaveUnfinished(found.id)))}
          </div>
        </>
      )}
      {found === "newer" && <div>{button(t.hide, () => setFound(null))}</div>}
      {found === "damaged" && (
        <div>{button(t.remove, () => decide((actions) => actions.leaveUnfinished(null)))}</div>
      )}
      <ErrorNote error={error} />
    </section>
  );
}
