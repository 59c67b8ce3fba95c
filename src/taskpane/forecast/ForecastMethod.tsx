import type { Period } from "../../core/dates/periods";
import type { ForecastRequest } from "../../actions/forecast/types";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { AmountField } from "../components/AmountField";
import { SegmentedChoice } from "../components/SegmentedChoice";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

export interface ForecastChoices {
  readonly period: Period;
  readonly target: number | null;
  readonly groupBy: ForecastRequest["groupBy"];
}

interface ForecastMethodProps {
  readonly choices: ForecastChoices;
  /** The groupings that the list's columns allow. */
  readonly groups: readonly ForecastRequest["groupBy"][];
  readonly onChange: (change: Partial<ForecastChoices>) => void;
}

const periods: readonly Period[] = ["week", "month", "quarter", "year"];

/** Period, target and grouping of a forecast. */
export function ForecastMethod({ choices, groups, onChange }: ForecastMethodProps) {
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(forecastPageTexts);
  return (
    <div className={text.stack}>
      <SegmentedChoice
        label={t.period}
        value={choices.period}
        onChange={(period) => onChange({ period })}
        options={periods.map((value) => ({ value, label: t.periods[value] }))}
      />
      {groups.length > 1 && (
        <SegmentedChoice
          label={t.groupBy}
          value={choices.groupBy}
          onChange={(groupBy) => onChange({ groupBy })}
          options={groups.map((value) => ({ value, label: t.groups[value] }))}
        />
      )}
      <AmountField
        label={t.target}
        hint={t.targetHint}
        problem={t.targetBad}
        shown={choices.target === null ? "" : format(choices.target, "plain")}
        accept={(value) => value > 0}
        onCommit={(target) => onChange({ target })}
      />
    </div>
  );
}
