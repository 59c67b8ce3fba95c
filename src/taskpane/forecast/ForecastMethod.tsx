import type { ForecastPeriod, ForecastRequest } from "../../actions/types";
import { forecastTexts } from "../../i18n/forecastTexts";
import { AmountField } from "../components/AmountField";
import { SegmentedChoice } from "../components/SegmentedChoice";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

export interface ForecastChoices {
  readonly period: ForecastPeriod;
  readonly target: number | null;
  readonly groupBy: ForecastRequest["groupBy"];
}

interface ForecastMethodProps {
  readonly choices: ForecastChoices;
  readonly canGroup: { readonly owner: boolean; readonly department: boolean };
  readonly onPeriod: (period: ForecastPeriod) => void;
  readonly onTarget: (target: number | null) => void;
  readonly onGroupBy: (groupBy: ForecastRequest["groupBy"]) => void;
}

const periods: readonly ForecastPeriod[] = ["week", "month", "quarter", "year"];
const groups: readonly ForecastRequest["groupBy"][] = ["none", "owner", "department"];

/** Period, target and grouping of a forecast. */
export function ForecastMethod({ choices, canGroup, onPeriod, onTarget, onGroupBy }: ForecastMethodProps) {
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(forecastTexts);
  const offered = groups.filter((group) => group === "none" || canGroup[group]);
  return (
    <div className={text.stack}>
      <SegmentedChoice
        label={t.period}
        value={choices.period}
        onChange={onPeriod}
        options={periods.map((value) => ({ value, label: t.periods[value] }))}
      />
      {offered.length > 1 && (
        <SegmentedChoice
          label={t.groupBy}
          value={choices.groupBy}
          onChange={onGroupBy}
          options={offered.map((value) => ({ value, label: t.groups[value] }))}
        />
      )}
      <AmountField
        label={t.target}
        hint={t.targetHint}
        problem={t.targetBad}
        shown={choices.target === null ? "" : format(choices.target, "plain")}
        accept={(value) => value > 0}
        onCommit={onTarget}
      />
    </div>
  );
}
