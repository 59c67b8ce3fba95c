import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CommissionPreview } from "../../actions/commission/types";
import type { CommissionMethod } from "../../core/commission/toLadder";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { useTableStyles } from "../widgets/useTableStyles";

const useStyles = makeStyles({
  chosen: { fontWeight: tokens.fontWeightSemibold },
  sentence: { "& > td": { textAlign: "start", whiteSpace: "normal", borderTopStyle: "none" } },
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
    <table className={mergeClasses(table.table, table.breaking)}>
      <caption>{t.compare.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.method}</th>
          <th scope="col">{t.figures.base}</th>
          <th scope="col">{t.figures.commission}</th>
          <th scope="col">{t.compare.difference}</th>
        </tr>
      </thead>
      <tbody>
        {order.map((one) => {
          const commission = paid.get(one);
          if (commission === undefined) return null;
          const isChosen = one === method;
          // Both are whole cents: their difference has no more.
          const difference = Math.round((commission - preview.commission) * 1e6) / 1e6;
          return (
            <Fragment key={one}>
              <tr className={isChosen ? styles.chosen : undefined}>
                <th scope="row">{isChosen ? t.compare.chosen(t.methods[one]) : t.methods[one]}</th>
                <td title={format(preview.base, "cents")}>{format(preview.base, "compact")}</td>
                <td>{format(commission, "cents")}</td>
                <td>{isChosen ? "–" : `${difference > 0 ? "+" : ""}${format(difference, "cents")}`}</td>
              </tr>
              <tr className={styles.sentence}>
                <td colSpan={4} className={table.small}>
                  {t.explain[one]}
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
