import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../components/useTextStyles";
import { useChartStyles } from "./useChartStyles";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface ChartLegendProps {
  readonly won: string;
  readonly open: string;
  readonly range: string;
}

/** What the parts of the forecast picture mean. */
export function ChartLegend({ won, open, range }: ChartLegendProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const chart = useChartStyles();
  const swatch = (shape: React.ReactNode): React.ReactNode => (
    <svg width="10" height="10" aria-hidden="true" focusable="false">
      {shape}
    </svg>
  );
  return (
    <ul className={mergeClasses(text.plainList, text.hint, styles.list)}>
      <li className={styles.item}>
        {swatch(<rect className={chart.strong} width="10" height="10" rx="2" />)}
        {won}
      </li>
      <li className={styles.item}>
        {swatch(<rect className={chart.soft} width="10" height="10" rx="2" />)}
        {open}
      </li>
      <li className={styles.item}>
        {swatch(<path className={chart.whisker} d="M2 1h6M5 1v8M2 9h6" />)}
        {range}
      </li>
    </ul>
  );
}
