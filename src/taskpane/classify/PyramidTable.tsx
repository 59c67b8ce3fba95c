import { mergeClasses } from "@fluentui/react-components";
import type { TierRow } from "../../actions/classify/types";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { commonTexts } from "../../i18n/commonTexts";
import { useTableStyles } from "../components/useTableStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

/** The summary table of a classification: accounts, value and average per tier, with their shares. */
export function PyramidTable({ rows }: { readonly rows: readonly TierRow[] }) {
  const styles = useTableStyles();
  const format = useFormat();
  const { pyramid: t } = useTexts(classifyPageTexts);
  const { total } = useTexts(commonTexts);
  const small = mergeClasses(styles.small, styles.block);

  const line = (row: TierRow): React.ReactNode => (
    <tr key={row.total ? "total" : `tier ${row.tier}`}>
      <th scope="row">{row.total ? total : row.tier}</th>
      <td>
        {format(row.accounts, "count")}
        {!row.total && <span className={small}>{format(row.accountsShare, "tenthPercent")}</span>}
      </td>
      <td title={format(row.value, "cents")}>
        {format(row.value, "compact")}
        {!row.total && <span className={small}>{format(row.valueShare, "tenthPercent")}</span>}
      </td>
      <td title={row.average === null ? undefined : format(row.average, "cents")}>
        {row.average === null ? "" : format(row.average, "compact")}
      </td>
    </tr>
  );

  return (
    <table className={styles.table}>
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.tier}</th>
          <th scope="col">{t.accounts}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.average}</th>
        </tr>
      </thead>
      <tbody>{rows.filter((row) => !row.total).map(line)}</tbody>
      <tfoot>{rows.filter((row) => row.total).map(line)}</tfoot>
    </table>
  );
}
