import { mergeClasses } from "@fluentui/react-components";
import type { ForecastGroup, ForecastLine, ForecastPreview } from "../../actions/forecast/types";
import { commonTexts } from "../../i18n/commonTexts";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";

/** The periods of a forecast with deals, weighted amount and range; deals of no period before and after them. */
export function ForecastTable({ preview }: { readonly preview: ForecastPreview }) {
  const styles = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { table: t } = useTexts(forecastPageTexts);
  const { total } = useTexts(commonTexts);
  const line = (row: ForecastLine, label: string, index = -1): React.ReactNode => (
    <tr key={`${label} ${index}`}>
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
    <table className={mergeClasses(styles.table, styles.breaking)}>
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
        {preview.pastDue !== null && line(preview.pastDue, t.pastDue)}
        {preview.lines.map((row, index) => line(row, row.label, index))}
        {preview.far !== null && line(preview.far, t.far)}
        {preview.noDate !== null && line(preview.noDate, t.noDate)}
      </tbody>
      <tfoot>{line(preview.total, total)}</tfoot>
    </table>
  );
}

interface GroupTableProps {
  readonly groups: readonly ForecastGroup[];
  readonly caption: string;
}

/** The forecast by owner, department or category. */
export function GroupTable({ groups, caption }: GroupTableProps) {
  const styles = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { figures, groupTable } = useTexts(forecastPageTexts);
  return (
    <table className={styles.table}>
      <caption className={text.visuallyHidden}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{groupTable.name}</th>
          <th scope="col">{figures.deals}</th>
          <th scope="col">{figures.weighted}</th>
          <th scope="col">{figures.won}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row">{group.name}</th>
            <td>{format(group.deals, "count")}</td>
            <td title={format(group.weighted, "cents")}>{format(group.weighted, "compact")}</td>
            <td title={format(group.won, "cents")}>{format(group.won, "compact")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
