import type { KamSettings } from "../../actions/settings/KamSettings";
import { settingsPageTexts } from "../../i18n/settingsPageTexts";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";
import { SettingsTable } from "./SettingsTable";

/** Every table of the settings sheet with its present values. */
export function SettingsTables({ settings }: { readonly settings: KamSettings }) {
  const format = useFormat();
  const { tables: t, columns: c, options: o, optionValues: v, none } = useTexts(settingsPageTexts);
  const share = (value: number | null): string => (value === null ? "" : format(value, "rate"));
  const amount = (value: number | null): string => (value === null ? "" : format(value, "plain"));
  const { options } = settings;
  return (
    <div>
      <SettingsTable
        open
        title={t.tiers}
        head={[c.tier, c.from, c.cumulativeShare, c.share]}
        rows={settings.tiers.rows.map((row) => [
          row.tier,
          amount(row.from),
          share(row.cumulativeShare),
          share(row.share),
        ])}
      />
      <SettingsTable
        title={t.stages}
        head={[c.stage, c.weight]}
        rows={settings.stages.map((row) => [row.stage, share(row.weight)])}
      />
      {settings.ladders.map((ladder) => (
        <SettingsTable
          key={ladder.name}
          title={`${t.ladders}: ${ladder.name}`}
          head={[c.from, c.rate, c.fixed]}
          rows={ladder.steps.map((step) => [amount(step.from), share(step.rate), amount(step.fixed)])}
        />
      ))}
      <SettingsTable
        title={t.criteria}
        head={[c.criterion, c.weight]}
        rows={settings.criteria.map((row) => [row.criterion, amount(row.weight)])}
      />
      <SettingsTable
        title={t.roles}
        head={[c.role, c.weight]}
        rows={settings.roles.map((row) => [row.role, amount(row.weight)])}
      />
      <SettingsTable
        title={t.grades}
        head={[c.grade, c.value]}
        rows={settings.grades.map((row) => [row.grade, amount(row.value)])}
      />
      <SettingsTable
        title={t.options}
        head={[c.option, c.value]}
        rows={[
          [o.target, options.target === null ? none : amount(options.target)],
          [o.forecastPeriod, v[options.forecastPeriod]],
          [o.commissionPeriod, v[options.commissionPeriod]],
          [o.method, v[options.method]],
          [o.boundary, v[options.boundary]],
        ]}
      />
    </div>
  );
}
