import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ForecastLine } from "../../actions/forecast/types";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { useTextStyles } from "../widgets/useTextStyles";
import { useChartStyles } from "./useChartStyles";
import { useChartWidth } from "./useChartWidth";

const top = 14;
const height = 104;
const base = top + height;
const labelRoom = 60;
const widestBar = 30;

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface ForecastBarsProps {
  readonly lines: readonly ForecastLine[];
}

/** A bar per period: what is won below, what is weighted above, and the range from P10 to P90 as a whisker, with their legend. */
export function ForecastBars({ lines }: ForecastBarsProps) {
  const styles = useChartStyles();
  const { ref, width } = useChartWidth();
  const format = useFormat();
  const { chart: t } = useTexts(forecastPageTexts);
  const highest = Math.max(0, ...lines.map((line) => Math.max(line.weighted, line.p90)));
  if (lines.length === 0 || highest <= 0) return null;
  const slot = width / lines.length;
  const bar = Math.min(widestBar, slot * 0.62);
  const every = Math.ceil(labelRoom / slot);
  const y = (value: number): number => base - (Math.max(0, value) / highest) * height;
  return (
    <div>
      <svg
        ref={ref}
        className={styles.svg}
        viewBox={`0 0 ${width} ${base + 18}`}
        role="img"
        aria-label={t.title}
      >
        <text className={styles.text} x={0} y={10}>
          {format(highest, "compact")}
        </text>
        <line className={styles.axis} x1={0} x2={width} y1={top} y2={top} strokeDasharray="2 4" />
        {lines.map((line, index) => {
          const middle = (index + 0.5) * slot;
          const won = Math.min(line.won, line.weighted);
          return (
            <g key={`${line.label} ${index}`}>
              <title>
                {t.describe(
                  line.label,
                  format(line.weighted, "money"),
                  format(line.p10, "money"),
                  format(line.p90, "money"),
                )}
              </title>
              <rect
                className={styles.soft}
                x={middle - bar / 2}
                width={bar}
                y={y(line.weighted)}
                height={base - y(line.weighted)}
                rx={1.5}
              />
              <rect
                className={styles.strong}
                x={middle - bar / 2}
                width={bar}
                y={y(won)}
                height={base - y(won)}
                rx={1.5}
              />
              {line.p90 > line.p10 && (
                <path
                  className={styles.whisker}
                  d={`M${middle - 3} ${y(line.p90)}h6M${middle} ${y(line.p90)}V${y(line.p10)}M${middle - 3} ${y(line.p10)}h6`}
                />
              )}
              {index % every === 0 && middle - bar / 2 + labelRoom <= width + slot && (
                <text className={styles.text} x={middle - bar / 2} y={base + 13}>
                  {line.label}
                </text>
              )}
            </g>
          );
        })}
        <line className={styles.axis} x1={0} x2={width} y1={base} y2={base} />
      </svg>
      <ForecastLegend />
    </div>
  );
}

/** What the parts of the forecast picture mean. */
function ForecastLegend() {
  const styles = useStyles();
  const text = useTextStyles();
  const chart = useChartStyles();
  const { chart: t } = useTexts(forecastPageTexts);
  const swatch = (shape: React.ReactNode): React.ReactNode => (
    <svg width="10" height="10" aria-hidden="true" focusable="false">
      {shape}
    </svg>
  );
  return (
    <ul className={mergeClasses(text.plainList, text.hint, styles.list)}>
      <li className={styles.item}>
        {swatch(<rect className={chart.strong} width="10" height="10" rx="2" />)}
        {t.won}
      </li>
      <li className={styles.item}>
        {swatch(<rect className={chart.soft} width="10" height="10" rx="2" />)}
        {t.open}
      </li>
      <li className={styles.item}>
        {swatch(<path className={chart.whisker} d="M2 1h6M5 1v8M2 9h6" />)}
        {t.range}
      </li>
    </ul>
  );
}
