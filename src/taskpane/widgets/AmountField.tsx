import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { parseAmount } from "../format/parseAmount";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  stacked: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface AmountFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** What is said when the text is no number that `accept` takes. */
  readonly problem: string;
  /** The number as text, "" for none. */
  readonly shown: string;
  readonly accept: (value: number) => boolean;
  /** Called with null when the field is emptied. */
  readonly onCommit: (value: number | null) => void;
}

/** A number typed as people type it ("5,000,000", "300万", "12.5%"); taken over on Enter or on leaving the field. */
export function AmountField(props: AmountFieldProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);

  function commit(): void {
    if (draft === null) return;
    const blank = draft.trim() === "";
    const value = blank ? null : parseAmount(draft);
    const good = blank || (value !== null && props.accept(value));
    setRefused(!good);
    if (!good) return;
    setDraft(null);
    props.onCommit(value);
  }

  const note = refused ? props.problem : props.hint;
  return (
    <div className={styles.stacked}>
      <label className={props.hideLabel === true ? text.visuallyHidden : text.label} htmlFor={id}>
        {props.label}
      </label>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        className={styles.input}
        value={draft ?? props.shown}
        aria-invalid={refused}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
      {note !== undefined && (
        <span id={`${id}-note`} className={refused ? styles.problem : text.hint}>
          {note}
        </span>
      )}
    </div>
  );
}
