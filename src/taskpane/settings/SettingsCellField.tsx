import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsCellKind } from "../../actions/settings/settingsCellKind";
import type { SettingsCell } from "../../actions/settings/settingsCells";
import { settingsEditTexts } from "../../i18n/settingsEditTexts";
import { useTexts } from "../state/language";

const useStyles = makeStyles({
  field: {
    width: "100%",
    minWidth: 0,
    minHeight: "24px",
    boxSizing: "border-box",
    padding: "0 4px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  edited: { border: `1px solid ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold },
  refused: {
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    "@media (forced-colors: active)": { outline: "2px dashed CanvasText", outlineOffset: "-2px" },
  },
  formula: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

interface SettingsCellFieldProps {
  readonly label: string;
  readonly shown: SettingsCell;
  readonly kind: SettingsCellKind;
  /** What was typed and is not saved; null for nothing. */
  readonly typed: string | null;
  readonly isRefused: boolean;
  readonly onFocus: () => void;
  readonly onEdit: (typed: string) => void;
}

/** A cell of the settings as a field: taken over on Enter or on leaving it, back as it was with Esc. */
export function SettingsCellField(props: SettingsCellFieldProps) {
  const { label, shown, kind, typed, isRefused, onFocus, onEdit } = props;
  const styles = useStyles();
  const t = useTexts(settingsEditTexts);
  const [draft, setDraft] = useState<string | null>(null);
  if (shown.isFormula)
    return (
      <span className={styles.formula} title={t.formula} aria-label={`${label}: ${shown.text}. ${t.formula}`}>
        {shown.text}
      </span>
    );
  const look = mergeClasses(styles.field, typed !== null && styles.edited, isRefused && styles.refused);
  if (kind.is === "choice") {
    const value = typed ?? shown.text;
    const choices = [...new Set(["", ...kind.choices, value])];
    return (
      <select
        className={look}
        aria-label={label}
        aria-invalid={isRefused}
        value={value}
        onFocus={onFocus}
        onChange={(event) => onEdit(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  const commit = (): void => {
    if (draft !== null) onEdit(draft);
    setDraft(null);
  };
  return (
    <input
      className={mergeClasses(look, kind.is !== "text" && styles.number)}
      aria-label={label}
      aria-invalid={isRefused}
      value={draft ?? typed ?? shown.text}
      onFocus={onFocus}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape" && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    />
  );
}
