import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { ActionError } from "../../actions/list/messages";
import { commonTexts } from "../../i18n/commonTexts";
import { functionsPageTexts } from "../../i18n/functionsPageTexts";
import { useAnnounce } from "../shell/Announcer";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";
import { type ArgumentDraft, draftText, type FormProblem } from "./argumentDraft";
import type { FunctionArgument } from "./catalogue";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1 },
  control: { display: "flex", gap: tokens.spacingHorizontalXS, paddingTop: "2px" },
  input: { flex: "1 1 0", minWidth: 0, "& input": { fontFamily: tokens.fontFamilyMonospace } },
  select: {
    flex: "1 1 0",
    minWidth: 0,
    "& select": { textOverflow: "ellipsis", height: "auto", minHeight: "32px" },
  },
  button: { flexShrink: 0, minWidth: "auto", minHeight: "32px" },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ArgumentFieldProps {
  readonly argument: FunctionArgument;
  readonly draft: ArgumentDraft | undefined;
  /** The sheet that the formula goes to. */
  readonly sheet: string;
  readonly problem: FormProblem | null;
  readonly onChange: (draft: ArgumentDraft) => void;
}

/** One argument: what it means, and a field for what a formula takes there, or its words to choose from. */
export function ArgumentField({ argument, draft, sheet, problem, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const actions = useActions();
  const announce = useAnnounce();
  const id = useId();
  const t = useTexts(functionsPageTexts);
  const { required } = useTexts(commonTexts);
  const [error, setError] = useState<unknown>(null);
  const { name, description, optional, words, flag } = argument;
  const value = draftText(draft, sheet);
  const about = {
    id,
    "aria-describedby": problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`,
  };
  const type = (typed: string): void => onChange({ kind: "typed", text: typed });

  function takeSelection(): void {
    setError(null);
    actions.readSelection().then(({ reference }) => {
      if (reference === null) {
        setError(new ActionError("selectionInParts"));
        return;
      }
      onChange({ kind: "cells", reference });
      announce(`${name}: ${draftText({ kind: "cells", reference }, sheet)}`);
    }, setError);
  }

  const choices = flag
    ? [
        { value: "TRUE", label: t.yes },
        { value: "FALSE", label: t.no },
      ]
    : words.map(({ word, meaning }) => ({ value: `"${word}"`, label: t.word(word, meaning) }));

  return (
    <div className={styles.field}>
      <label className={text.label} htmlFor={id}>
        <span className={styles.name}>{name}</span>
        {!optional && ` · ${required}`}
      </label>
      <span id={`${id}-hint`} className={text.hint}>
        {description}
      </span>
      <div className={styles.control}>
        {choices.length > 0 ? (
          <Select {...about} className={styles.select} value={value} onChange={(_, data) => type(data.value)}>
            <option value="">{t.leftOut}</option>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </Select>
        ) : (
          <>
            <Input
              {...about}
              className={styles.input}
              value={value}
              aria-required={!optional}
              aria-invalid={problem !== null}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, data) => type(data.value)}
            />
            <Button
              size="small"
              className={styles.button}
              aria-label={`${t.useSelection}: ${name}`}
              onClick={takeSelection}
            >
              {t.useSelection}
            </Button>
          </>
        )}
      </div>
      {problem !== null && (
        <span id={`${id}-problem`} className={styles.problem}>
          {t.problems[problem]}
        </span>
      )}
      <ErrorNote error={error} />
    </div>
  );
}
