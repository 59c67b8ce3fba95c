import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { FilterOutcome, PaymentFilter } from "../../actions/filters/FilterOf";
import { labelKey } from "../../core/cells/labelKey";
import { parseDate } from "../../core/dates/parseDate";
import { type Period, periodStart } from "../../core/dates/periods";
import { dateFromSerial } from "../../core/dates/serialDates";
import { fieldTexts } from "../../i18n/fieldTexts";
import { filterTexts } from "../../i18n/filterTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { FilterBox } from "./FilterBox";
import { NameFilter } from "./NameFilter";
import { WindowFilter } from "./WindowFilter";

const useStyles = makeStyles({
  people: {
    margin: 0,
    padding: 0,
    border: 0,
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflowY: "auto",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

interface PaymentFiltersProps {
  readonly filter: PaymentFilter;
  /** Of the last preview; null before there is one. */
  readonly outcome: Pick<FilterOutcome, "filtered" | "choices"> | null;
  readonly period: Period;
  readonly firstMonth: number;
  readonly onChange: (filter: PaymentFilter) => void;
}

const named = ["department", "product"] as const;

/** Whose commission is shown, for which months, and of which payments. */
export function PaymentFilters({ filter, outcome, period, firstMonth, onChange }: PaymentFiltersProps) {
  const styles = useStyles();
  const format = useFormat();
  const t = useTexts(filterTexts);
  const { payments: fields } = useTexts(fieldTexts);
  const choices = outcome?.choices ?? { names: {}, months: [] };
  const change = (changed: { readonly [Key in keyof PaymentFilter]: PaymentFilter[Key] | null }): void => {
    const next: Readonly<Record<string, unknown>> = { ...filter, ...changed };
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value != null)));
  };
  const chosen = filter.people ?? [];
  const keys = new Set(chosen.map(labelKey));
  const there = choices.names["person"] ?? [];
  const gone = chosen.filter((name) => !there.some((other) => labelKey(other) === labelKey(name)));
  const toggle = (name: string, isOn: boolean): void => {
    const others = chosen.filter((other) => labelKey(other) !== labelKey(name));
    const people = isOn ? [...others, name] : others;
    change({ people: people.length === 0 ? null : people });
  };
  const month = (text: string | undefined): number | null =>
    text === undefined ? null : parseDate(`${text}-01`);
  return (
    <FilterBox
      unit="payments"
      filtered={outcome?.filtered ?? null}
      isSet={Object.keys(filter).length > 0}
      onClear={() => onChange({})}
    >
      <WindowFilter
        months={choices.months}
        period={period}
        firstMonth={firstMonth}
        from={month(filter.from)}
        to={month(filter.to)}
        onChange={({ from, to }) =>
          change({
            from: from === null ? null : isoMonth(from),
            to: to === null ? null : isoMonth(periodStart(to, period, 1, firstMonth) - 1),
          })
        }
      />
      <Disclosure
        summary={`${t.people}: ${chosen.length === 0 ? t.everyone : t.chosen(format(chosen.length, "count"))}`}
      >
        <fieldset className={styles.people} aria-label={t.people}>
          {[...there, ...gone].map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={keys.has(labelKey(name))}
              onChange={(_, data) => toggle(name, data.checked === true)}
            />
          ))}
        </fieldset>
      </Disclosure>
      {named.map((field) => (
        <NameFilter
          key={field}
          label={fields[field]}
          names={choices.names[field] ?? []}
          value={filter.filter?.[field]}
          onChange={(name) => change({ filter: withName(filter.filter ?? {}, field, name) })}
        />
      ))}
    </FilterBox>
  );
}

const isoMonth = (serial: number): string => dateFromSerial(serial).toISOString().slice(0, 7);

type NameFilters = NonNullable<PaymentFilter["filter"]>;

/** The filter with another name in one field; null where none is left. */
function withName(
  filter: NameFilters,
  field: keyof NameFilters,
  name: string | undefined,
): NameFilters | null {
  const kept = named.filter((other) => other !== field).map((other) => [other, filter[other]] as const);
  const next = [...kept, [field, name] as const].filter(([, value]) => value !== undefined);
  return next.length === 0 ? null : Object.fromEntries(next);
}
