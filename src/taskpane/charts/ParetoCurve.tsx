import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { useChartStyles } from "./useChartStyles";
import { useChartWidth } from "./useChartWidth";

const margin = 4;
const plot = { left: margin, top: 6, height: 104 };
/** The 20 of 80/20. */
const markedShare = 0.2;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Cumulative share of the value over the share of the accounts, the largest first, and what the top 20 % bring. */
export function ParetoCurve({ curve }: { readonly curve: readonly Point[] }) {
  const styles = useChartStyles();
  const { ref, width } = useChartWidth();
  const plotWidth = width - 2 * margin;
  const format = useFormat();
  const { curve: t } = useTexts(classifyPageTexts);
  const at = shareAt(curve, markedShare);
  if (curve.length < 2 || at === null) return null;
  const x = (share: number): string => (plot.left + share * plotWidth).toFixed(1);
  const y = (share: number): string => (plot.top + (1 - share) * plot.height).toFixed(1);
  const line = curve.map((point) => `${x(point.x)},${y(point.y)}`).join(" ");
  const sentence = t.describe(format(markedShare, "percent"), format(at, "percent"));
  return (
    <svg
      ref={ref}
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
      <text className={styles.text} x={plot.left + plotWidth} y={124} textAnchor="end">
        {t.accounts}
      </text>
    </svg>
  );
}

/** The height of a rising polyline at x, interpolated; null when the line does not reach x. */
export function shareAt(curve: readonly Point[], x: number): number | null {
  for (let index = 0; index < curve.length; index++) {
    const point = curve[index];
    const before = curve[index - 1];
    if (point === undefined || point.x < x) continue;
    if (point.x === x || before === undefined) return point.x === x ? point.y : null;
    return before.y + ((point.y - before.y) * (x - before.x)) / (point.x - before.x);
  }
  return null;
}
