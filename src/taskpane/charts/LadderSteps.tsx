import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { useChartStyles } from "./useChartStyles";
import { useChartWidth } from "./useChartWidth";

const top = 14;
const height = 48;
const base = top + height;

interface LadderStepsProps {
  readonly steps: readonly { readonly from: number; readonly rate: number }[];
}

/** A ladder as stairs: one tread per step, as high as its rate, with the amount at which it begins. */
export function LadderSteps({ steps }: LadderStepsProps) {
  const styles = useChartStyles();
  const { ref, width } = useChartWidth();
  const format = useFormat();
  const { chart: t } = useTexts(commissionPageTexts);
  const highest = Math.max(0, ...steps.map((step) => step.rate));
  if (steps.length === 0 || highest <= 0) return null;
  const slot = width / steps.length;
  const rates = steps.map((step) =>
    t.describe(format(step.from, "money"), format(step.rate, "tenthPercent")),
  );
  return (
    <svg
      ref={ref}
      className={styles.svg}
      viewBox={`0 0 ${width} ${base + 16}`}
      role="img"
      aria-label={`${t.title}: ${rates.join("; ")}`}
    >
      {steps.map((step, index) => {
        const rise = Math.max(1, (step.rate / highest) * height);
        return (
          <g key={step.from}>
            <rect className={styles.soft} x={index * slot} y={base - rise} width={slot - 1} height={rise} />
            <text
              className={styles.strongText}
              x={(index + 0.5) * slot}
              y={base - rise - 3}
              textAnchor="middle"
            >
              {format(step.rate, "tenthPercent")}
            </text>
            <text className={styles.text} x={index * slot + 1} y={base + 12}>
              {slot >= 34 ? format(step.from, "compact") : ""}
            </text>
          </g>
        );
      })}
      <line className={styles.axis} x1={0} x2={width} y1={base} y2={base} />
    </svg>
  );
}
