import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons";
import { functionsPageTexts } from "../../i18n/functionsPageTexts";
import { Page } from "../shell/Page";
import { useTexts } from "../state/language";
import { useTextStyles } from "../widgets/useTextStyles";
import type { KamFunction } from "./catalogue";
import { FunctionForm, type FunctionFormProps } from "./FunctionForm";
import { HelpLink } from "./HelpLink";

const useStyles = makeStyles({
  back: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
  link: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
  syntax: {
    display: "block",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  gives: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  givesName: { fontWeight: tokens.fontWeightSemibold },
});

/** =KAM.TIER(values, [thresholds]): optional arguments in brackets. */
function syntaxOf({ id, parameters }: KamFunction): string {
  return `=KAM.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/** One function: what it answers, how it is written, what it gives, and the form that puts it into a cell. */
export function FunctionView(props: FunctionFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const t = useTexts(functionsPageTexts);
  const { definition } = props;
  const name = `KAM.${definition.id}`;
  return (
    <>
      <div className={styles.back}>
        <Link className={styles.link} href="#/functions">
          <ChevronLeft16Regular aria-hidden="true" />
          {t.back}
        </Link>
      </div>
      <Page title={name} lead={definition.description}>
        <div className={text.stack}>
          <code className={styles.syntax}>{syntaxOf(definition)}</code>
          <p className={styles.gives}>
            <span className={styles.givesName}>{t.gives}</span> {definition.result}
          </p>
          <HelpLink page={definition.id}>{t.help(name)}</HelpLink>
        </div>
        <FunctionForm {...props} />
      </Page>
    </>
  );
}
