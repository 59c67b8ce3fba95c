import { makeStyles, tokens } from "@fluentui/react-components";
import { settingsPageTexts } from "../../i18n/settingsPageTexts";
import { Disclosure } from "../components/Disclosure";
import { useTableStyles } from "../components/useTableStyles";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  block: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: "4px 0" },
  title: { flex: "1 1 0", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  count: { color: tokens.colorNeutralForeground3 },
});

interface SettingsTableProps {
  readonly title: string;
  readonly head: readonly string[];
  /** Texts row by row; the first of each names the row. */
  readonly rows: readonly (readonly string[])[];
  readonly open?: boolean;
}

/** One table of the settings, folded away until it is wanted. */
export function SettingsTable({ title, head, rows, open = false }: SettingsTableProps) {
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
