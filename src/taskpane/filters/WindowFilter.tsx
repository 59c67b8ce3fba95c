import { makeStyles, tokens } from "@fluentui/react-components";
import { periodLabel } from "../../actions/list/periodLabel";
import { type Period, periodStart } from "../../core/dates/periods";
import { filterTexts } from "../../i18n/filterTexts";
import { useLanguage, useTexts } from "../state/language";
import { LabelledSelect } from "../widgets/LabelledSelect";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});

/** First days, as serials; null where the window is open. */
interface Window {
  readonly from: number | null;
  readonly to: number | null;
}

interface WindowFilterProps extends Window {
  /** First days of the months that the list has. */
  readonly months: readonly number[];
  readonly period: Period;
  readonly firstMonth: number;
  /** `to` is the first day of the last period. */
  readonly onChange: (window: Window) => void;
}

/** The first and the last period that counts. */
export function WindowFilter({ from, to, months, period, firstMonth, onChange }: WindowFilterProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const t = useTexts(filterTexts);
  // Weeks would be a hundred entries: a window is set by months then.
  const cut = period === "week" ? "month" : period;
  const startOf = (day: number): number => periodStart(day, cut, 0, firstMonth);
  const edges = [from, to].filter((day) => day !== null);
  const starts = [...new Set([...months, ...edges].map(startOf))].sort((a, b) => a - b);
  const select = (
    label: string,
    open: string,
    value: number | null,
    change: (day: number | null) => void,
  ) => (
    <LabelledSelect
      label={label}
      value={value === null ? "" : String(startOf(value))}
      options={[
        { value: "", label: open },
        ...starts.map((start) => ({
          value: String(start),
          label: periodLabel(start, cut, language, firstMonth),
        })),
      ]}
      onChange={(chosen) => change(chosen === "" ? null : Number(chosen))}
    />
  );
  const last = to === null ? null : startOf(to);
  const first = from === null ? null : startOf(from);
  if (starts.length < 2 && edges.length === 0) return null;
  return (
    <div className={styles.pair}>
      {select(t.from, t.fromStart, first, (day) =>
        onChange({ from: day, to: day !== null && last !== null && last < day ? day : last }),
      )}
      {select(t.to, t.toEnd, last, (day) =>
        onChange({ from: day !== null && first !== null && first > day ? day : first, to: day }),
      )}
    </div>
  );
}
