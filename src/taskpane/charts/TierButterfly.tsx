import type { TierRow } from "../../actions/classify/types";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { useChartStyles } from "./useChartStyles";
import { useChartWidth } from "./useChartWidth";

const rowHeight = 22;
const head = 16;
const labelWidth = 62;
const numberWidth = 40;
const longestLabel = 9;

/** Two pyramids back to back: to the left each tier's share of the accounts, to the right its share of the value. */
export function TierButterfly({ rows }: { readonly rows: readonly TierRow[] }) {
  const styles = useChartStyles();
  const { ref, width } = useChartWidth();
  const longest = (width - labelWidth) / 2 - numberWidth;
  const format = useFormat();
  const { pyramid: t } = useTexts(classifyPageTexts);
  const tiers = rows.filter((row) => !row.total);
  const left = (width - labelWidth) / 2;
  const right = (width + labelWidth) / 2;
  const bar = (share: number): number => Math.max(1, Math.min(1, Math.max(0, share)) * longest);
  return (
    <svg
      ref={ref}
      className={styles.svg}
      viewBox={`0 0 ${width} ${head + tiers.length * rowHeight}`}
      role="img"
      aria-label={t.picture}
    >
      <text className={styles.text} x={left} y={10} textAnchor="end">
        {t.ofAccounts}
      </text>
      <text className={styles.text} x={right} y={10}>
        {t.ofValue}
      </text>
      {tiers.map((row, index) => {
        const y = head + index * rowHeight;
        const accounts = bar(row.accountsShare);
        const value = bar(row.valueShare);
        return (
          <g key={row.tier}>
            <rect
              className={styles.soft}
              x={left - accounts}
              y={y + 2}
              width={accounts}
              height={rowHeight - 4}
              rx={2}
            />
            <text className={styles.text} x={left - accounts - 4} y={y + 15} textAnchor="end">
              {format(row.accountsShare, "tenthPercent")}
            </text>
            <text className={styles.strongText} x={width / 2} y={y + 15} textAnchor="middle">
              {row.tier.length > longestLabel ? `${row.tier.slice(0, longestLabel - 1)}…` : row.tier}
            </text>
            <rect className={styles.strong} x={right} y={y + 2} width={value} height={rowHeight - 4} rx={2} />
            <text className={styles.text} x={right + value + 4} y={y + 15}>
              {format(row.valueShare, "tenthPercent")}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
