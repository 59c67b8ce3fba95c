import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { functionsPageTexts } from "../../i18n/functionsPageTexts";
import { useTexts } from "../state/language";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";
import type { Target } from "./useTarget";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  place: { flex: "1 1 0", minWidth: "120px", overflowWrap: "anywhere" },
});

interface FormulaTargetProps {
  readonly formula: string;
  readonly target: Target | null;
  /** The target held something when it was chosen. */
  readonly taken: boolean;
  readonly error: unknown;
  readonly onTake: () => void;
}

/** The formula as it will be written, and the cell that it goes to. */
export function FormulaTarget({ formula, target, taken, error, onTake }: FormulaTargetProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const t = useTexts(functionsPageTexts);
  return (
    <div className={text.stack}>
      <div>
        <span className={text.label}>{t.formula}</span>
        <code className={styles.formula}>
          {(formula.match(/[^,(]*[,(]|[^,(]+$/g) ?? []).map((part, index) => (
            <Fragment key={`${index} ${part}`}>
              {part}
              <wbr />
            </Fragment>
          ))}
        </code>
      </div>
      <div className={text.row}>
        <span className={styles.place}>
          {target === null ? t.noTarget : t.target(`${target.place.sheet}!${target.place.address}`)}
        </span>
        <Button size="small" onClick={onTake}>
          {t.useCell}
        </Button>
      </div>
      {target !== null && taken && <p className={text.hint}>{t.targetTaken(target.place.address)}</p>}
      <ErrorNote error={error} />
    </div>
  );
}
