import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/commonTexts";
import { useTexts } from "../state/language";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    transitionProperty: "opacity",
    transitionDuration: tokens.durationFast,
  },
  stale: { opacity: 0.75 },
});

interface PreviewBoxProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly empty: boolean;
  /** What fields that cannot be read say; they stand in the place of the preview. */
  readonly refused?: readonly string[];
  readonly children: React.ReactNode;
}

/** Where a live preview is shown: dimmed while a newer one is computed, with words while there is none. */
export function PreviewBox({ busy, error, empty, refused = [], children }: PreviewBoxProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { preview: t } = useTexts(commonTexts);
  return (
    <div className={mergeClasses(styles.box, busy && styles.stale)} aria-busy={busy}>
      {empty && error == null && <p className={text.hint}>{busy ? t.computing : t.empty}</p>}
      <ErrorNote error={error} />
      {refused.length === 0 ? children : <p className={text.hint}>{`${t.refused} ${refused.join(" ")}`}</p>}
    </div>
  );
}
