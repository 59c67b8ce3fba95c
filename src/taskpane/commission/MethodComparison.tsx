import { makeStyles, tokens } from "@fluentui/react-components";
import type { CommissionPreview } from "../../actions/commission/types";
import type { CommissionMethod } from "../../core/commission/toLadder";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { useTableStyles } from "../widgets/useTableStyles";

const useStyles = makeStyles({
  chosen: { fontWeight: tokens.fontWeightSemibold },
  method: { textAlign: "start", whiteSpace: "normal", paddingBottom: 0 },
  sentence: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface MethodComparisonProps {
  readonly preview: CommissionPreview;
  readonly method: CommissionMethod;
}

const order: readonly CommissionMethod[] = ["marginal", "whole", "overage"];

/** What each method pays on the same payments, how much that is more or less than the chosen one, and what it does. */
export function MethodComparison({ preview, method }: MethodComparisonProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  const paid = new Map([
    ...preview.otherMethods.map((other) => [other.method, other.commission] as const),
    [method, preview.commission] as const,
  ]);
  return (
    <table className={table.table}>
      <caption>{t.compare.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.figures.base}</th>
          <th scope="col">{t.figures.commission}</th>
          <th scope="col">{t.compare.difference}</th>
        </tr>
      </thead>
      {order.map((one) => {
        const commission = paid.get(one);
        if (commission === undefined) return null;
        const isChosen = one === method;
        // Both are whole cents: their difference has no more.
        const difference = Math.round((commission - preview.commission) * 1e6) / 1e6;
        return (
          <tbody key={one}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.method}>
                {isChosen ? t.compare.chosen(t.methods[one]) : t.methods[one]}
                <span className={styles.sentence}>{t.explain[one]}</span>
              </th>
            </tr>
            <tr className={isChosen ? styles.chosen : undefined}>
              <td title={format(preview.base, "cents")}>{format(preview.base, "compact")}</td>
              <td>{format(commission, "cents")}</td>
              <td>{isChosen ? "–" : `${difference > 0 ? "+" : ""}${format(difference, "cents")}`}</td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}
