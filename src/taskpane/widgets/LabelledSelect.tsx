import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  stacked: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  select: {
    width: "100%",
    minWidth: 0,
    "& select": {
      textOverflow: "ellipsis",
      fontSize: tokens.fontSizeBase200,
      height: "auto",
      minHeight: "24px",
    },
  },
});

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A native drop-down with its label above. */
export function LabelledSelect({ label, value, options, onChange }: LabelledSelectProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <div className={styles.stacked}>
      <label className={text.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
