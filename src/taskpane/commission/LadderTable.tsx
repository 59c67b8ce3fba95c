import type { KamSettings } from "../../actions/settings/KamSettings";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useTableStyles } from "../components/useTableStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

/** The steps of a ladder as a table: from, rate, fixed amount. */
export function LadderTable({ ladder }: { readonly ladder: KamSettings["ladders"][number] }) {
  const styles = useTableStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  return (
    <table className={styles.table}>
      <caption>{t.ladderCaption(ladder.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.step.from}</th>
          <th scope="col">{t.step.rate}</th>
          <th scope="col">{t.step.fixed}</th>
        </tr>
      </thead>
      <tbody>
        {ladder.steps.map((step) => (
          <tr key={step.from}>
            <th scope="row">{format(step.from, "plain")}</th>
            <td>{format(step.rate, "rate")}</td>
            <td>{step.fixed === 0 ? "" : format(step.fixed, "plain")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
