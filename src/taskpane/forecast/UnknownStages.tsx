import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { StageUse } from "../../actions/forecast/types";
import type { Answers } from "../../core/reading/Reading";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { AmountField } from "../widgets/AmountField";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  weight: { width: "64px" },
  state: { width: "72px" },
  select: {
    width: "100%",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  small: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  warning: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface UnknownStagesProps {
  readonly stages: readonly StageUse[];
  /** By the question of the stage; "" asks again. */
  readonly onAnswer: (given: Answers) => void;
}

/** Whether a question of the reading is about a stage: the table asks it. */
export function isStageQuestion(id: string): boolean {
  return id.startsWith("stage:");
}

const questionOf = ({ label }: StageUse): string => `stage:${label}`;

/**
 * The stages that the settings do not know, in one table: deals, amount and what they count as. What is known of them
 * is proposed, and taken for all by one press. Nothing where all stages are known.
 */
export function UnknownStages({ stages, onAnswer }: UnknownStagesProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { stages: t } = useTexts(forecastPageTexts);
  const unknown = stages.filter((stage) => !stage.known);
  if (unknown.length === 0) return null;
  const waiting = unknown.filter((stage) => stage.weight === null && !stage.isOwn);
  const proposed = waiting.flatMap((stage) =>
    stage.proposal === undefined ? [] : [[questionOf(stage), String(stage.proposal.weight)] as const],
  );
  return (
    <div className={text.stack}>
      {waiting.length > 0 && (
        <p className={styles.warning} role="alert">
          {t.unknown(format(waiting.length, "count"))}
        </p>
      )}
      <table className={table.table}>
        <caption className={text.visuallyHidden}>{t.unknownCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.stage}</th>
            <th scope="col">{t.weight}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {unknown.map((stage) => (
            <tr key={stage.label}>
              <th scope="row">
                {stage.label}
                <span className={styles.small}>
                  {t.size(format(stage.deals, "count"), format(stage.amount, "compact"))}
                </span>
                {stage.proposal !== undefined && (
                  <span className={styles.small}>
                    {t.proposal(format(stage.proposal.weight, "rate"), t.by[stage.proposal.by])}
                  </span>
                )}
              </th>
              <td className={styles.weight}>
                {stage.isOwn ? (
                  t.own
                ) : stage.state === "open" ? (
                  <AmountField
                    hideLabel
                    label={t.weightOf(stage.label)}
                    problem={t.bad}
                    shown={stage.weight === null ? "" : format(stage.weight, "rate")}
                    accept={(value) => value >= 0 && value <= 100}
                    onCommit={(value) => {
                      if (value === null) onAnswer({ [questionOf(stage)]: "" });
                      else onAnswer({ [questionOf(stage)]: String(value > 1 ? value / 100 : value) });
                    }}
                  />
                ) : (
                  format(stage.weight ?? 0, "rate")
                )}
              </td>
              <td className={styles.state}>
                <select
                  className={styles.select}
                  aria-label={t.stateOf(stage.label)}
                  value={stage.state}
                  onChange={({ target: { value } }) =>
                    onAnswer({ [questionOf(stage)]: value === "open" ? "" : value })
                  }
                >
                  {(["open", "won", "lost"] as const).map((state) => (
                    <option key={state} value={state}>
                      {t.states[state]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {proposed.length > 0 && (
        <Button size="small" appearance="primary" onClick={() => onAnswer(Object.fromEntries(proposed))}>
          {t.accept(format(proposed.length, "count"))}
        </Button>
      )}
      <p className={text.hint}>{t.remembered}</p>
    </div>
  );
}
