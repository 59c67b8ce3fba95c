import { makeStyles, tokens } from "@fluentui/react-components";
import { homePageTexts } from "../../i18n/homePageTexts";
import { languages } from "../../i18n/Language";
import { useLanguage, useTexts } from "../state/language";

const useStyles = makeStyles({
  group: { display: "flex", gap: tokens.spacingHorizontalXXS },
  button: {
    minHeight: "24px",
    padding: "0 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      "@media (forced-colors: active)": {
        forcedColorAdjust: "none",
        color: "HighlightText",
        backgroundColor: "Highlight",
      },
    },
  },
});

/** The languages by their own names. The choice is kept on this machine. */
export function LanguageSwitch() {
  const styles = useStyles();
  const { language, choose } = useLanguage();
  const t = useTexts(homePageTexts);
  return (
    <div className={styles.group} role="group" aria-label={t.language}>
      {languages.map((offered) => (
        <button
          key={offered.language}
          type="button"
          lang={offered.language}
          className={styles.button}
          aria-pressed={offered.language === language}
          onClick={() => choose(offered.language)}
        >
          {offered.name}
        </button>
      ))}
    </div>
  );
}
