import type { CommissionPeriodLine } from "../../actions/commission/types";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { commonTexts } from "../../i18n/commonTexts";
import { useTableStyles } from "../components/useTableStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

/** One period of a statement: the steps that pay, adding up to the total. */
export function StatementTable({ line }: { readonly line: CommissionPeriodLine }) {
  const styles = useTableStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  const { total } = useTexts(commonTexts);
  return (
    <table className={styles.table}>
      <caption>
        {t.people.rows(format(line.sourceRows.length, "count"))}
        {line.ladder === "" ? "" : `, ${line.ladder}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.step.from}</th>
          <th scope="col">{t.step.rate}</th>
          <th scope="col">{t.step.base}</th>
          <th scope="col">{t.step.commission}</th>
        </tr>
      </thead>
      <tbody>
        {line.steps.map((step) => (
          <tr key={step.from}>
            <td>{format(step.from, "compact")}</td>
            <td>{format(step.rate, "rate")}</td>
            <td>{format(step.base, "cents")}</td>
            <td>{format(step.commission, "cents")}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {total}
          </th>
          <td>{format(line.base, "cents")}</td>
          <td>{format(line.commission, "cents")}</td>
        </tr>
      </tfoot>
    </table>
  );
}
