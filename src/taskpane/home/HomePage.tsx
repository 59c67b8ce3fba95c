import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { homePageTexts } from "../../i18n/homePageTexts";
import { safeStorage } from "../host/safeStorage";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import { Page } from "../shell/Page";
import { RouteIcon } from "../shell/RouteIcon";
import { useTexts } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { useTextStyles } from "../widgets/useTextStyles";

const ResultMessage = lazy(async () => ({
  default: (await import("../steps/ResultMessage")).ResultMessage,
}));

const BookSection = lazy(async () => ({
  default: (await import("./BookSection")).BookSection,
}));

const FormulaSection = lazy(async () => ({
  default: (await import("./FormulaSection")).FormulaSection,
}));

const features = ["classify", "forecast", "commission", "plans"] as const;

const useStyles = makeStyles({
  /** As high as what will stand here: what follows never moves. */
  book: { minHeight: "72px" },
  cards: { display: "grid", gap: tokens.spacingVerticalS },
  card: {
    display: "grid",
    gridTemplateColumns: "36px 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: "10px 12px",
    minHeight: "58px",
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorBrandStroke2Hover}`,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: {
    display: "grid",
    placeItems: "center",
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  cardTitle: { display: "block", fontWeight: tokens.fontWeightSemibold },
  cardValue: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: {
    display: "inline-flex",
    alignSelf: "start",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    marginTop: `calc(-1 * ${tokens.spacingVerticalS})`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  welcome: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: 0 },
  },
  dismiss: {
    justifySelf: "start",
    minHeight: "24px",
    padding: 0,
    border: 0,
    font: "inherit",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    ":hover": { textDecorationLine: "underline" },
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the add-in can do at one glance, two lines for the first visit, and the last result with its Undo. */
export function HomePage() {
  const styles = useStyles();
  const text = useTextStyles();
  const t = useTexts(homePageTexts);
  const { last } = useLastWrite();
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStands(true));
    return () => clearTimeout(timer);
  }, []);
  const [welcome, setWelcome] = useState(() => safeStorage.read("welcomed") === null);
  return (
    <Page title={t.title}>
      {welcome && (
        <div className={styles.welcome}>
          {t.welcome.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <button
            type="button"
            className={styles.dismiss}
            onClick={() => {
              safeStorage.write("welcomed", "1");
              setWelcome(false);
            }}
          >
            {t.dismiss}
          </button>
        </div>
      )}
      <div className={styles.book}>
        <Suspense>{stands && <BookSection />}</Suspense>
      </div>
      <ul className={mergeClasses(text.plainList, styles.cards)}>
        {features.map((feature) => (
          <li key={feature}>
            <a className={styles.card} href={`#/${feature}`}>
              <span className={styles.icon}>
                <RouteIcon route={feature} />
              </span>
              <span>
                <span className={styles.cardTitle}>{t.actions[feature].title}</span>
                <span className={styles.cardValue}>{t.actions[feature].value}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a className={styles.quiet} href="#/functions">
        <RouteIcon route="functions" />
        {t.functions}
      </a>
      <a className={styles.quiet} href="#/glossary">
        <RouteIcon route="glossary" />
        {t.glossary}
      </a>
      <Suspense>{stands && <FormulaSection />}</Suspense>
      {last !== null && (
        <section aria-label={t.lastResult}>
          <h2 className={styles.heading}>{t.lastResult}</h2>
          <Suspense>
            <ResultMessage result={last.result} />
          </Suspense>
        </section>
      )}
      <LanguageSwitch />
    </Page>
  );
}
