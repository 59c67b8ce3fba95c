import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ListShape } from "../../actions/reading/ShapedList";
import { type FieldOf, fields, requiredFields, type SourceRole } from "../../core/columns/fields";
import { commonTexts } from "../../i18n/commonTexts";
import { fieldTexts } from "../../i18n/fieldTexts";
import { columnLetters } from "../../core/cells/columnLetters";
import { useTexts } from "../state/language";
import { missingFields } from "../state/missingFields";
import type { SourceState } from "../state/useSource";
import { Disclosure } from "../widgets/Disclosure";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, 2fr) 5fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    // A pane of 320 px with text at 200 %.
    "@media (max-width: 240px)": { gridTemplateColumns: "1fr", gap: 0 },
  },
  select: {
    minWidth: 0,
    "& select": {
      textOverflow: "ellipsis",
      fontSize: tokens.fontSizeBase200,
      height: "auto",
      minHeight: "24px",
    },
  },
  missing: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { color: tokens.colorPaletteRedForeground1 },
});

interface ColumnMapperProps<R extends SourceRole> {
  readonly source: SourceState<R>;
  /** Optional fields that this feature uses; the others of the role are not shown. */
  readonly optionalFields: readonly FieldOf<R>[];
  /** Optional fields that stand with the required ones: the result is much poorer without them. */
  readonly promoted?: readonly FieldOf<R>[];
  /** Where the list stands otherwise than on its sheet. */
  readonly shape?: ListShape | undefined;
}

/** Which column holds what: a row per field, recognised columns chosen, any of them to be changed. */
export function ColumnMapper<R extends SourceRole>({
  source,
  optionalFields,
  promoted = [],
  shape,
}: ColumnMapperProps<R>) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { columns: t, required: requiredWord } = useTexts(commonTexts);
  const names: Readonly<Record<string, string>> = useTexts(fieldTexts)[source.role];
  const { table, mapping } = source;
  if (table === null || mapping === null) return null;

  const required: readonly FieldOf<R>[] = requiredFields[source.role];
  const missing = missingFields(source.role, mapping);
  const known: readonly FieldOf<R>[] = fields[source.role];
  const used = known.filter(
    (field) => optionalFields.includes(field) && !required.includes(field) && !promoted.includes(field),
  );

  const across = shape?.across ?? null;
  const nameOf = (header: string, column: number, field: FieldOf<R>): string => {
    const letter = columnLetters(table.firstColumn + column - 1);
    if (mapping[field] === column && across?.columns.includes(column) === true)
      return t.across[across.as](across.first, across.last);
    return header.trim() === "" ? t.unnamed(letter) : `${header} · ${letter}`;
  };
  const row = (field: FieldOf<R>): React.ReactNode => (
    <div key={field} className={styles.row}>
      <label className={text.label} htmlFor={`${id}-${field}`}>
        {names[field]}
        {required.includes(field) && (
          <span className={styles.mark} title={requiredWord}>
            {"\u00a0*"}
          </span>
        )}
      </label>
      <Select
        id={`${id}-${field}`}
        size="small"
        className={styles.select}
        value={String(mapping[field] ?? "")}
        required={required.includes(field)}
        aria-invalid={missing.includes(field)}
        onChange={(_, data) => source.setField(field, data.value === "" ? null : Number(data.value))}
      >
        <option value="">{t.notMapped}</option>
        {table.headers.map((header, column) => (
          <option key={columnLetters(column + 1)} value={String(column)}>
            {nameOf(header, column, field)}
          </option>
        ))}
      </Select>
    </div>
  );

  return (
    <div>
      {known.filter((field) => required.includes(field) || promoted.includes(field)).map(row)}
      {used.length > 0 && <Disclosure summary={t.more(used.length)}>{used.map(row)}</Disclosure>}
      {missing.length > 0 && (
        <p className={styles.missing} role="alert">
          {t.missing(missing.map((field) => names[field]).join(", "))}
        </p>
      )}
    </div>
  );
}
