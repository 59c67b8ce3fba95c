import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { BookState } from "../../actions/home/bookState";
import { homePageTexts } from "../../i18n/homePageTexts";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { useReturn } from "../state/useReturn";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  next: {
    display: "inline-flex",
    alignItems: "center",
    alignSelf: "start",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { border: "1px solid ButtonText" },
  },
});

/** What this workbook holds, what was done in it last, and the next sensible step as one button. */
export function BookSection() {
  const styles = useStyles();
  const text = useTextStyles();
  const { language } = useLanguage();
  const { readBookState } = useActions();
  const { version } = useLastWrite();
  const { book: t, actions } = useTexts(homePageTexts);
  const [state, setState] = useState<BookState | null>(null);
  const [asked, ask] = useState(0);
  useEffect(() => {
    let isStale = false;
    // Without an answer the page says nothing of the workbook; what can be done stands below all the same.
    readBookState().then(
      (found) => (isStale ? undefined : setState(found)),
      () => (isStale ? undefined : setState(null)),
    );
    return () => {
      isStale = true;
    };
  }, [readBookState, version, asked]);
  useReturn(() => ask((before) => before + 1));
  if (state === null) return null;
  const { lists, lastRun, next } = state;
  const isAgain = lastRun?.hasChanged === true && next === lastRun.page;
  const found = t.lists(lists.length, lists.slice(0, 3).join(", "));
  return (
    <section className={text.stack} aria-label={t.label}>
      <p className={text.hint}>
        {lists.length === 0 ? t.noLists : found}
        {lastRun !== null &&
          ` ${t.lastRun(t.runs[lastRun.page], agoText(lastRun.when, language), lastRun.hasChanged)}`}
      </p>
      {next !== null && (
        <a className={styles.next} href={`#/${next}`}>
          {isAgain ? t.again(actions[next].title) : actions[next].title}
        </a>
      )}
    </section>
  );
}

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long ago a moment was: "2 days ago". */
function agoText(when: string, language: string): string {
  const past = Math.max(0, Date.now() - new Date(when).getTime());
  const [unit, size] =
    units.find(([, milliseconds]) => past >= milliseconds) ?? (["minute", 60_000] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(past / size), unit);
}
