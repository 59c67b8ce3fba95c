import { Checkbox, makeStyles } from "@fluentui/react-components";
import { type PlanSectionId, planSectionIds } from "../../core/plan/PlanField";
import { plansPageTexts } from "../../i18n/plansPageTexts";
import { useTexts } from "../state/language";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(9.75em, 100%), 1fr))" },
});

interface SectionPickerProps {
  readonly sections: readonly PlanSectionId[];
  readonly onChange: (sections: readonly PlanSectionId[]) => void;
}

/** The sections of a plan, each on or off. */
export function SectionPicker({ sections, onChange }: SectionPickerProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const t = useTexts(plansPageTexts);
  return (
    <fieldset className={styles.group}>
      <legend className={text.visuallyHidden}>{t.steps.sections}</legend>
      <div className={styles.grid}>
        {planSectionIds.map((id) => (
          <Checkbox
            key={id}
            size="medium"
            label={t.sections[id]}
            checked={sections.includes(id)}
            onChange={(_, data) =>
              onChange(
                planSectionIds.filter((other) =>
                  other === id ? data.checked === true : sections.includes(other),
                ),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
