import type { StageUse } from "../../actions/forecast/types";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";

/** The stages of the list that the settings know, with their weights; the others are asked for where the list is read. */
export function StageWeights({ stages }: { readonly stages: readonly StageUse[] }) {
  const table = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { stages: t } = useTexts(forecastPageTexts);
  const known = stages.filter((stage) => stage.known);
  if (known.length === 0) return null;
  return (
    <Disclosure summary={t.title}>
      <table className={table.table}>
        <caption className={text.visuallyHidden}>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.stage}</th>
            <th scope="col">{t.deals}</th>
            <th scope="col">{t.weight}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((stage) => (
            <tr key={stage.label}>
              <th scope="row">{stage.label}</th>
              <td>{format(stage.deals, "count")}</td>
              <td>
                {stage.state !== "open"
                  ? t.states[stage.state]
                  : stage.isOwn
                    ? t.own
                    : format(stage.weight ?? 0, "rate")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
