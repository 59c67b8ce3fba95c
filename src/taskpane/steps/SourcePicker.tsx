import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import type { ListShape } from "../../actions/reading/ShapedList";
import type { SourceRole } from "../../core/columns/fields";
import { commonTexts } from "../../i18n/commonTexts";
import { useFormat } from "../format/formatNumber";
import { sameRef } from "../state/chooseSource";
import { useTexts } from "../state/language";
import type { SourceState } from "../state/useSource";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  /** As high as its text will be. */
  place: { minHeight: tokens.lineHeightBase200 },
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  select: {
    flex: "1 1 0",
    minWidth: 0,
    "& select": { textOverflow: "ellipsis", height: "auto", minHeight: "32px" },
  },
});

interface SourcePickerProps<R extends SourceRole> {
  readonly source: SourceState<R>;
  readonly label?: string;
  /** Offers to use no list at all. */
  readonly optional?: boolean;
  /** Where the list stands otherwise than on its sheet. */
  readonly shape?: ListShape | undefined;
}

/** Chooses the list that a feature reads: a table, a name, or the cells selected in the sheet. */
export function SourcePicker<R extends SourceRole>({
  source,
  label,
  optional = false,
  shape,
}: SourcePickerProps<R>) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { source: t } = useTexts(commonTexts);
  const { options, selected, reading } = source;
  const chosen =
    selected === null ? -1 : (options ?? []).findIndex((option) => sameRef(option.ref, selected));
  const place = options?.[chosen];
  const rows = shape?.rows ?? null;

  return (
    <div>
      <div className={styles.line}>
        <Select
          className={styles.select}
          aria-label={label ?? t.label}
          value={String(chosen)}
          disabled={options === null || (options.length === 0 && !optional)}
          onChange={(_, data) => source.select(options?.[Number(data.value)]?.ref ?? null)}
        >
          {(optional || chosen === -1) && (
            <option value="-1">{options === null ? t.searching : optional ? t.notUsed : t.none}</option>
          )}
          {options?.map((option, index) => (
            <option key={`${option.label} ${option.sheet} ${option.address}`} value={String(index)}>
              {t.option(option.label, format(option.rows, "count"))}
            </option>
          ))}
        </Select>
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          title={t.refresh}
          aria-label={label === undefined ? t.refresh : `${t.refresh}: ${label}`}
          onClick={source.refresh}
        />
      </div>
      <p className={mergeClasses(text.hint, styles.place)}>
        {reading !== null && reading.total > 1
          ? t.reading(format(reading.done, "count"), format(reading.total, "count"))
          : place !== undefined
            ? t.place(place.sheet, place.address)
            : options?.length === 0 && !optional
              ? t.noneHint
              : ""}
        {reading === null &&
          rows !== null &&
          ` · ${t.shaped[rows.as](format(rows.from, "count"), format(rows.to, "count"))}`}
      </p>
      {source.outdated && (
        <p className={text.hint} role="status">
          {t.outdated}
        </p>
      )}
      <ErrorNote error={source.error} />
    </div>
  );
}
