import { filterTexts } from "../../i18n/filterTexts";
import { useTexts } from "../state/language";
import { LabelledSelect } from "../widgets/LabelledSelect";

interface NameFilterProps {
  readonly label: string;
  /** The names of the list; "" for rows without one. */
  readonly names: readonly string[];
  /** Undefined: all of them. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One of the names of a column, or all. Not there where there is nothing to choose. */
export function NameFilter({ label, names, value, onChange }: NameFilterProps) {
  const t = useTexts(filterTexts);
  const shown = value === undefined || names.includes(value) ? names : [...names, value];
  if (shown.length < 2 && value === undefined) return null;
  return (
    <LabelledSelect
      label={label}
      value={value === undefined ? "" : `=${value}`}
      options={[
        { value: "", label: t.all },
        ...shown.map((name) => ({ value: `=${name}`, label: name === "" ? t.noName : name })),
      ]}
      onChange={(chosen) => onChange(chosen === "" ? undefined : chosen.slice(1))}
    />
  );
}
