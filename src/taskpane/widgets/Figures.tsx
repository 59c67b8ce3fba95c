import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  item: { display: "flex", flexDirection: "column-reverse", flexGrow: 1 },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface FiguresProps {
  readonly figures: readonly { readonly label: string; readonly text: string; readonly full?: string }[];
}

/** The two to four numbers that matter, large, in a line; `full` is the exact number behind a short one. */
export function Figures({ figures }: FiguresProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map((figure) => (
        <div key={figure.label} className={styles.item}>
          <dt className={styles.label}>{figure.label}</dt>
          <dd className={styles.figure} title={figure.full}>
            {figure.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
