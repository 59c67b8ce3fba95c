import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { commonTexts } from "../../i18n/commonTexts";
import { parseAmount } from "../format/parseAmount";
import { useTexts } from "../state/language";
import { useRefusedField } from "../state/refusedFields";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  stacked: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
  refused: {
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { outline: "2px dashed CanvasText" },
  },
  /** Hint and problem in one place, as high as the higher one: what stands below never moves. */
  notes: { display: "grid", "& > *": { gridArea: "1 / 1" } },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reserve: {
    visibility: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "::before": { content: "attr(data-text)" },
  },
});

interface AmountFieldProps {
  readonly label: string;
  /** For a field in a table: what is wrong with it is said by the page alone. */
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** What is said when the text is no number that `accept` takes. */
  readonly problem: string;
  /** Whether an emptied field is refused. */
  readonly required?: boolean;
  /** The number as text, "" for none. */
  readonly shown: string;
  readonly accept: (value: number) => boolean;
  /** Called with null when the field is emptied. */
  readonly onCommit: (value: number | null) => void;
}

/**
 * A number typed as people type it ("5,000,000", "300万", "12.5%", "¥90,000"); taken over on Enter or on leaving the
 * field, and taken back with Esc. What is no number stays, and the page does not write while it does.
 */
export function AmountField(props: AmountFieldProps) {
  const { label, hideLabel = false, hint, problem, required = false, shown, accept, onCommit } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { refusedField } = useTexts(commonTexts);
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useRefusedField(id, refused === null ? null : refusedField(label, refused, problem));

  function commit(): void {
    if (draft === null) return;
    const blank = draft.trim() === "";
    const value = blank ? null : parseAmount(draft);
    const good = value === null ? blank && !required : accept(value);
    setRefused(good ? null : draft.trim());
    if (!good) return;
    setDraft(null);
    onCommit(value);
  }

  function takeBack(): void {
    setDraft(null);
    setRefused(null);
  }

  return (
    <div className={styles.stacked}>
      <label className={hideLabel ? text.visuallyHidden : text.label} htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        className={mergeClasses(styles.input, refused !== null && styles.refused)}
        value={draft ?? shown}
        title={refused === null ? undefined : problem}
        aria-invalid={refused !== null}
        aria-describedby={`${id}-note`}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape" && draft !== null) {
            event.stopPropagation();
            takeBack();
          }
        }}
      />
      <span className={hideLabel ? text.visuallyHidden : styles.notes}>
        {[problem, hint ?? ""].map((reserved) => (
          <span key={reserved} className={styles.reserve} data-text={reserved} aria-hidden="true" />
        ))}
        <span id={`${id}-note`} className={refused === null ? text.hint : styles.problem}>
          {refused === null ? hint : problem}
        </span>
      </span>
    </div>
  );
}
