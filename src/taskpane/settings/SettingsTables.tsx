import { makeStyles, tokens } from "@fluentui/react-components";
import type { KamSettings } from "../../actions/settings/KamSettings";
import { settingsPageTexts } from "../../i18n/settingsPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  block: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: "4px 0" },
  title: { flex: "1 1 0", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  count: { color: tokens.colorNeutralForeground3 },
});

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
        head={[c.stage, c.weight, c.state]}
        rows={settings.stages.map((row) => [row.stage, share(row.weight), row.state ? v[row.state] : ""])}
      />
      <SettingsTable
        title={t.categories}
        head={[c.category, c.weight]}
        rows={settings.categories.map((row) => [row.category, share(row.weight)])}
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
          [o.firstMonth, format(options.firstMonth, "count")],
        ]}
      />
    </div>
  );
}

interface SettingsTableProps {
  readonly title: string;
  readonly head: readonly string[];
  /** Texts row by row; the first of each names the row. */
  readonly rows: readonly (readonly string[])[];
  readonly open?: boolean;
}

/** One table of the settings, folded away until it is wanted. */
function SettingsTable({ title, head, rows, open = false }: SettingsTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(settingsPageTexts);
  return (
    <div className={styles.block}>
      <Disclosure
        open={open}
        summary={
          <>
            <span className={styles.title}>{title}</span>
            <span className={styles.count}>{t.count(format(rows.length, "count"))}</span>
          </>
        }
      >
        <table className={table.table}>
          <caption className={text.visuallyHidden}>{title}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = "", ...cells], row) => (
              <tr key={`${row} ${name}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={head[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </div>
  );
}
