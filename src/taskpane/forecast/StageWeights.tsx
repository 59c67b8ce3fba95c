import { makeStyles, tokens } from "@fluentui/react-components";
import type { StageUse } from "../../actions/forecast/types";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { AmountField } from "../widgets/AmountField";
import { Disclosure } from "../widgets/Disclosure";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  weight: { width: "76px" },
  warning: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface StageWeightsProps {
  readonly stages: readonly StageUse[];
  readonly onWeight: (stage: string, weight: number) => void;
}

/** The stages that the list uses: known ones with the weight of the settings, the others to be given one. */
export function StageWeights({ stages, onWeight }: StageWeightsProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { stages: t } = useTexts(forecastPageTexts);
  const unknown = stages.filter((stage) => !stage.known);
  const waiting = unknown.filter((stage) => stage.weight === null && !stage.isOwn).length;
  if (stages.length === 0) return null;

  const rows = (shown: readonly StageUse[]): React.ReactNode => (
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
        {shown.map((stage) => (
          <tr key={stage.label}>
            <th scope="row">{stage.label}</th>
            <td>{format(stage.deals, "count")}</td>
            <td className={styles.weight}>
              {stage.state !== "open" ? (
                t.states[stage.state]
              ) : stage.isOwn ? (
                t.own
              ) : stage.known ? (
                format(stage.weight ?? 0, "rate")
              ) : (
                <AmountField
                  hideLabel
                  label={t.weightOf(stage.label)}
                  problem={t.bad}
                  required
                  shown={stage.weight === null ? "" : format(stage.weight, "rate")}
                  accept={(value) => value >= 0 && value <= 100}
                  onCommit={(value) => {
                    if (value !== null) onWeight(stage.label, value > 1 ? value / 100 : value);
                  }}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  const known = stages.filter((stage) => stage.known);
  return (
    <div>
      {waiting > 0 && (
        <p className={styles.warning} role="alert">
          {t.unknown(format(waiting, "count"))}
        </p>
      )}
      {unknown.length > 0 && rows(unknown)}
      {known.length > 0 && <Disclosure summary={t.title}>{rows(known)}</Disclosure>}
    </div>
  );
}
