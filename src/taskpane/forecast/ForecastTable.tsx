import { mergeClasses } from "@fluentui/react-components";
import type { ForecastLine, ForecastPreview } from "../../actions/forecast/types";
import { commonTexts } from "../../i18n/commonTexts";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useTableStyles } from "../components/useTableStyles";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

/** The periods of a forecast with deals, weighted amount and range; deals without a date and the total last. */
export function ForecastTable({ preview }: { readonly preview: ForecastPreview }) {
  const styles = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { table: t } = useTexts(forecastPageTexts);
  const { total } = useTexts(commonTexts);
  const line = (row: ForecastLine, label: string): React.ReactNode => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{format(row.deals, "count")}</td>
      <td title={format(row.weighted, "cents")}>{format(row.weighted, "compact")}</td>
      <td>
        <span className={mergeClasses(styles.small)} title={`${t.p50} ${format(row.p50, "cents")}`}>
          {format(row.p10, "compact")} – {format(row.p90, "compact")}
        </span>
      </td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <caption className={text.visuallyHidden}>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.period}</th>
          <th scope="col">{t.deals}</th>
          <th scope="col">{t.weighted}</th>
          <th scope="col">{t.range}</th>
        </tr>
      </thead>
      <tbody>
        {preview.lines.map((row) => line(row, row.label))}
        {preview.noDate !== null && line(preview.noDate, t.noDate)}
      </tbody>
      <tfoot>{line(preview.total, total)}</tfoot>
    </table>
  );
}
