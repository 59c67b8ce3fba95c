import { makeStyles, tokens } from "@fluentui/react-components";
import type { KamFunction } from "./Catalogue";

const useStyles = makeStyles({
  line: {
    display: "block",
    padding: "6px 8px",
    margin: "0 -8px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForegroundLink },
  description: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One function of the list: its name and what it answers; opens its form. */
export function FunctionLine({ definition }: { readonly definition: KamFunction }) {
  const styles = useStyles();
  return (
    <a className={styles.line} href={`#/functions/${definition.id.toLowerCase()}`}>
      <span className={styles.name}>KAM.{definition.id}</span>{" "}
      <span className={styles.description}>{definition.description}</span>
    </a>
  );
}
