import { mergeClasses } from "@fluentui/react-components";
import type { PlansPreview } from "../../actions/plans/types";
import { plansPageTexts } from "../../i18n/plansPageTexts";
import { useTableStyles } from "../components/useTableStyles";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

const mostTabs = 30;

/** The tabs that would be built: account, name of the tab, new or refreshed, and what is known to fill it. */
export function PlanTabs({ preview }: { readonly preview: PlansPreview }) {
  const styles = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { preview: t } = useTexts(plansPageTexts);
  const refreshed = preview.accounts.filter((account) => account.exists).length;
  const hidden = preview.accounts.length - mostTabs;
  return (
    <div>
      <p className={text.hint}>
        {t.summary(format(preview.accounts.length - refreshed, "count"), format(refreshed, "count"))}
      </p>
      <table className={styles.table}>
        <caption className={text.visuallyHidden}>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.account}</th>
            <th scope="col">{t.tab}</th>
          </tr>
        </thead>
        <tbody>
          {preview.accounts.slice(0, mostTabs).map((account) => (
            <tr key={account.name}>
              <th scope="row">
                {account.name}
                <span className={mergeClasses(styles.small, styles.block)}>
                  {t.filled(
                    format(account.opportunities, "count"),
                    format(account.contacts, "count"),
                    format(account.sales, "count"),
                  )}
                </span>
              </th>
              <td>
                {account.sheet}
                <span className={mergeClasses(styles.small, styles.block)}>
                  {account.exists ? t.state.refresh : t.state.add}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={text.hint}>{t.more(format(hidden, "count"))}</p>}
    </div>
  );
}
