import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { useTexts } from "../state/language";
import { AmountField } from "../widgets/AmountField";
import { useTextStyles } from "../widgets/useTextStyles";
import type { Criterion } from "../../actions/classify/suggestCriteria";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 72px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "& label": { overflowWrap: "anywhere" },
  },
});

interface CriteriaPickerProps {
  readonly criteria: readonly Criterion[];
  readonly onChange: (criterion: Criterion) => void;
}

/** Which columns count in the score, and how much. */
export function CriteriaPicker({ criteria, onChange }: CriteriaPickerProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { criteria: t } = useTexts(classifyPageTexts);
  return (
    <fieldset className={styles.group}>
      <legend className={text.label}>{t.caption}</legend>
      {criteria.map((criterion) => (
        <div key={criterion.column} className={styles.row}>
          <Checkbox
            label={criterion.header}
            checked={criterion.used}
            onChange={(_, data) => onChange({ ...criterion, used: data.checked === true })}
          />
          <AmountField
            hideLabel
            label={t.weight(criterion.header)}
            problem="≥ 0"
            required
            shown={String(criterion.weight)}
            accept={(weight) => weight >= 0}
            onCommit={(weight) => weight !== null && onChange({ ...criterion, weight, used: weight > 0 })}
          />
        </div>
      ))}
      <p className={text.hint}>{criteria.some((criterion) => criterion.used) ? t.scale : t.none}</p>
    </fieldset>
  );
}
