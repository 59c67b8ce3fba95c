import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { functionsPageTexts } from "../../i18n/functionsPageTexts";
import type { Language } from "../../i18n/Language";
import { builtAddress } from "../host/builtFiles";
import { useLanguage, useTexts } from "../state/language";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    alignSelf: "start",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
});

interface HelpLinkProps {
  /** A function's id, or "index". */
  readonly page: string;
  readonly children: React.ReactNode;
}

/** Opens a page of the help beside Excel. */
export function HelpLink({ page, children }: HelpLinkProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { language } = useLanguage();
  const t = useTexts(functionsPageTexts);
  return (
    <Link className={styles.link} href={helpAddress(page, language)} target="_blank" rel="noopener">
      {children}
      <Open16Regular aria-hidden="true" />
      <span className={text.visuallyHidden}>({t.newTab})</span>
    </Link>
  );
}

/** The help page of a function by its id, or the list of all by "index"; they are part of the build. */
function helpAddress(page: string, language: Language): string {
  const ending = language === "en" ? "" : `.${language}`;
  return builtAddress(`help/functions/${page.toLowerCase()}${ending}.html`);
}
