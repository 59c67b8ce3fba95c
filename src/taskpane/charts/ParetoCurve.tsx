import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";
import { shareAt } from "./shareAt";
import { useChartStyles } from "./useChartStyles";

const width = 300;
const plot = { left: 4, top: 6, width: 292, height: 104 };
/** The 20 of 80/20. */
const markedShare = 0.2;

interface ParetoCurveProps {
  readonly curve: readonly { readonly x: number; readonly y: number }[];
}

/** Cumulative share of the value over the share of the accounts, the largest first, and what the top 20 % bring. */
export function ParetoCurve({ curve }: ParetoCurveProps) {
  const styles = useChartStyles();
  const format = useFormat();
  const { curve: t } = useTexts(classifyPageTexts);
  const at = shareAt(curve, markedShare);
  if (curve.length < 2 || at === null) return null;
  const x = (share: number): string => (plot.left + share * plot.width).toFixed(1);
  const y = (share: number): string => (plot.top + (1 - share) * plot.height).toFixed(1);
  const line = curve.map((point) => `${x(point.x)},${y(point.y)}`).join(" ");
  const sentence = t.describe(format(markedShare, "percent"), format(at, "percent"));
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} 128`}
      role="img"
      aria-label={`${t.title}: ${sentence}`}
    >
      <polygon className={styles.faint} points={`${x(0)},${y(0)} ${line} ${x(1)},${y(0)}`} />
      <polyline className={styles.axis} strokeDasharray="3 3" points={`${x(0)},${y(0)} ${x(1)},${y(1)}`} />
      <polyline className={styles.axis} points={`${x(0)},${y(1)} ${x(0)},${y(0)} ${x(1)},${y(0)}`} />
      <polyline className={styles.line} points={line} />
      <polyline
        className={styles.whisker}
        strokeDasharray="2 2"
        points={`${x(markedShare)},${y(0)} ${x(markedShare)},${y(at)}`}
      />
      <circle className={styles.dot} cx={x(markedShare)} cy={y(at)} r="3.5" />
      <text
        className={styles.strongText}
        x={Number(x(markedShare)) + 9}
        y={Math.min(plot.top + plot.height - 24, Number(y(at)) + 17)}
      >
        {sentence}
      </text>
      <text className={styles.text} x={plot.left + plot.width} y={124} textAnchor="end">
        {t.accounts}
      </text>
    </svg>
  );
}
