import type { ForecastGroup } from "../../actions/forecast/types";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useTableStyles } from "../components/useTableStyles";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

interface GroupTableProps {
  readonly groups: readonly ForecastGroup[];
  readonly caption: string;
}

/** The forecast by owner or department. */
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
