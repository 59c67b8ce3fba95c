import { makeStyles, tokens } from "@fluentui/react-components";
import type { ForecastPreview } from "../../actions/forecast/types";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  track: {
    display: "flex",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  won: { backgroundColor: tokens.colorBrandBackground },
  open: { backgroundColor: tokens.colorBrandStroke2 },
});

/** How far won and weighted deals reach towards the target, and how often the open pipeline covers the rest. */
export function CoverageNote({ coverage }: { readonly coverage: NonNullable<ForecastPreview["coverage"]> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { coverage: t } = useTexts(forecastPageTexts);
  const { target, won, weightedOpen, ratio } = coverage;
  const share = (value: number): string =>
    `${Math.min(100, Math.max(0, (value / target) * 100)).toFixed(1)}%`;
  return (
    <div>
      <strong className={text.label}>{t.title}</strong>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.won} style={{ width: share(won) }} />
        <div className={styles.open} style={{ width: share(weightedOpen) }} />
      </div>
      <p className={text.hint}>
        {t.won} {format(won, "compact")} · {t.weighted} {format(weightedOpen, "compact")} · {t.target}{" "}
        {format(target, "compact")}
      </p>
      <p className={text.hint}>
        {ratio === null ? t.reached : t.ratio(format(ratio, "ratio"), format(target - won, "compact"))}
      </p>
    </div>
  );
}
