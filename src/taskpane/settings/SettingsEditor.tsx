import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { checkSettingsEdits, type SettingsEdit } from "../../actions/settings/checkSettingsEdits";
import { settingsCellKind, typedSetting } from "../../actions/settings/settingsCellKind";
import { type SettingsCells, settingsCellPlace } from "../../actions/settings/settingsCells";
import { SettingsError } from "../../actions/settings/SettingsFault";
import { textOfCell } from "../../core/cells/Cell";
import { settingsEditTexts } from "../../i18n/settingsEditTexts";
import { settingsPageTexts } from "../../i18n/settingsPageTexts";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import { useFormat } from "../format/formatNumber";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { useWrite } from "../state/useWrite";
import { ResultMessage } from "../steps/ResultMessage";
import { Disclosure } from "../widgets/Disclosure";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";
import { SettingsCellField } from "./SettingsCellField";

const useStyles = makeStyles({
  block: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: "4px 0" },
  title: { flex: "1 1 0", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  count: { color: tokens.colorNeutralForeground3 },
  table: { tableLayout: "fixed", "& td, & th": { padding: "2px", overflowWrap: "anywhere" } },
});

interface SettingsEditorProps {
  readonly table: SettingsCells;
  readonly open?: boolean;
  readonly onWritten: () => void;
}

/** Tables of which the numbers are weights that mean something together. */
const weighed: readonly string[] = ["KAM_Criteria", "KAM_Roles"];

/**
 * One settings table to be edited: what is typed is checked at once and waits until it is saved, all of it as one write.
 * Formulas are shown and left alone.
 */
export function SettingsEditor({ table, open = false, onWritten }: SettingsEditorProps) {
  const styles = useStyles();
  const looks = useTableStyles();
  const text = useTextStyles();
  const format = useFormat();
  const actions = useActions();
  const { language } = useLanguage();
  const t = useTexts(settingsEditTexts);
  const { captions } = useTexts(settingsSheetTexts);
  const { count } = useTexts(settingsPageTexts);
  const { running, result, error, start } = useWrite();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, SettingsEdit & { readonly typed: string }>>(
    new Map(),
  );
  const [focused, setFocused] = useState<{ readonly row: number; readonly column: number } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const edits = [...drafts.values()];
  const refusal = edits.length === 0 ? null : checkSettingsEdits(table, edits, language);
  const keyOf = (row: number, column: number): string => `${row} ${column}`;
  const valueAt = (row: number, column: number): unknown =>
    drafts.get(keyOf(row, column))?.value ?? table.rows[row]?.[column]?.value;
  const sum = weighed.includes(table.name)
    ? table.rows.reduce((total, _, row) => total + (Number(valueAt(row, 1)) || 0), 0)
    : null;
  const cell = focused === null ? null : settingsCellPlace(table, focused.row, focused.column);

  function edit(row: number, column: number, typed: string): void {
    const shown = table.rows[row]?.[column];
    const kind = settingsCellKind(table, row, column, language);
    const next = new Map(drafts);
    const value = typedSetting(typed, kind, table.days);
    if (typed.trim() === (shown?.text ?? "").trim() || value === shown?.value)
      next.delete(keyOf(row, column));
    else next.set(keyOf(row, column), { row, column, value, typed });
    setDrafts(next);
  }

  function save(): void {
    start(async (options) => {
      const written = await actions.editSettings(
        table,
        edits.map(({ row, column, value }) => ({ row, column, value })),
        options,
      );
      setDrafts(new Map());
      onWritten();
      return written;
    });
  }

  return (
    <div className={styles.block}>
      <Disclosure
        open={open}
        summary={
          <>
            <span className={styles.title}>{captions[table.name]}</span>
            <span className={styles.count}>{count(format(table.rows.length, "count"))}</span>
          </>
        }
      >
        <p className={text.hint}>{t.meaning[table.name]}</p>
        <table className={`${looks.table} ${styles.table}`}>
          <caption className={text.visuallyHidden}>{captions[table.name]}</caption>
          <thead>
            <tr>
              {table.headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((shown, column) => (
                  <td key={table.headers[column]}>
                    <SettingsCellField
                      label={t.cell(
                        table.headers[column] ?? "",
                        textOfCell(cells[0]?.value) || String(row + 1),
                      )}
                      shown={shown}
                      kind={settingsCellKind(table, row, column, language)}
                      typed={drafts.get(keyOf(row, column))?.typed ?? null}
                      isRefused={refusal?.place?.address === settingsCellPlace(table, row, column).address}
                      onFocus={() => setFocused({ row, column })}
                      onEdit={(typed) => edit(row, column, typed)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {sum !== null && <p className={text.hint}>{t.weights(format(sum, "rate"))}</p>}
        <ErrorNote error={refusal === null ? null : new SettingsError(refusal, refusal.place)} />
        <div className={text.row}>
          {edits.length > 0 && (
            <>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={refusal !== null || running !== null}
                onClick={save}
              >
                {t.save(format(edits.length, "count"))}
              </Button>
              <Button size="small" onClick={() => setDrafts(new Map())}>
                {t.discard}
              </Button>
            </>
          )}
          {cell !== null && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setFailure(null);
                actions.goTo(cell).catch(setFailure);
              }}
            >
              {t.showCell(`${cell.sheet}!${cell.address}`)}
            </Button>
          )}
        </div>
        <ErrorNote error={failure} />
        <ErrorNote error={error} />
        {result !== null && <ResultMessage result={result} />}
      </Disclosure>
    </div>
  );
}
