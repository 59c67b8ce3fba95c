import type { DealFilter, FilterOutcome } from "../../actions/filters/FilterOf";
import { parseDate } from "../../core/dates/parseDate";
import { type Period, periodStart } from "../../core/dates/periods";
import { dateFromSerial } from "../../core/dates/serialDates";
import { fieldTexts } from "../../i18n/fieldTexts";
import { filterTexts } from "../../i18n/filterTexts";
import { useTexts } from "../state/language";
import { SegmentedChoice } from "../widgets/SegmentedChoice";
import { FilterBox } from "./FilterBox";
import { NameFilter } from "./NameFilter";
import { WindowFilter } from "./WindowFilter";

interface DealFiltersProps {
  readonly filter: DealFilter;
  /** Of the last preview; null before there is one. */
  readonly outcome: Pick<FilterOutcome, "filtered" | "choices"> | null;
  readonly period: Period;
  readonly firstMonth: number;
  readonly onChange: (filter: DealFilter) => void;
}

const named = ["owner", "department", "product"] as const;

/** Which deals a forecast is of: whose, of what, which periods, whether only open ones. */
export function DealFilters({ filter, outcome, period, firstMonth, onChange }: DealFiltersProps) {
  const t = useTexts(filterTexts);
  const { opportunities: fields } = useTexts(fieldTexts);
  const choices = outcome?.choices ?? { names: {}, months: [] };
  const change = (changed: {
    readonly [Key in keyof DealFilter]: DealFilter[Key] | null | undefined;
  }): void => {
    const next: Readonly<Record<string, unknown>> = { ...filter, ...changed };
    onChange(
      Object.fromEntries(Object.entries(next).filter(([, value]) => value != null && value !== false)),
    );
  };
  const day = (text: string | undefined): number | null => (text === undefined ? null : parseDate(text));
  const cut = period === "week" ? "month" : period;
  return (
    <FilterBox
      unit="deals"
      filtered={outcome?.filtered ?? null}
      isSet={Object.keys(filter).length > 0}
      onClear={() => onChange({})}
    >
      {named.map((field) => (
        <NameFilter
          key={field}
          label={fields[field]}
          names={choices.names[field] ?? []}
          value={filter[field]}
          onChange={(name) => change({ [field]: name })}
        />
      ))}
      <WindowFilter
        months={choices.months}
        period={period}
        firstMonth={firstMonth}
        from={day(filter.from)}
        to={day(filter.to)}
        onChange={({ from, to }) =>
          change({
            from: from === null ? null : isoDay(from),
            to: to === null ? null : isoDay(periodStart(to, cut, 1, firstMonth) - 1),
          })
        }
      />
      <SegmentedChoice
        label={t.states}
        value={filter.openOnly === true ? "open" : "all"}
        onChange={(value) => change({ openOnly: value === "open" })}
        options={[
          { value: "all", label: t.anyState },
          { value: "open", label: t.openOnly },
        ]}
      />
    </FilterBox>
  );
}

const isoDay = (serial: number): string => dateFromSerial(serial).toISOString().slice(0, 10);
