import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { buildFormula } from "../../actions/functions/formulaText";
import { customFunctionsMissing } from "../../actions/list/liveAdvice";
import { type CellPlace, describeError } from "../../actions/list/messages";
import { functionsPageTexts } from "../../i18n/functionsPageTexts";
import { useFormat } from "../format/formatNumber";
import { useAnnounce } from "../shell/Announcer";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { useWrite } from "../state/useWrite";
import { MessageNotes } from "../steps/MessageNotes";
import { ResultMessage } from "../steps/ResultMessage";
import { Disclosure } from "../widgets/Disclosure";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";
import { type ArgumentDraft, type ArgumentDrafts, argumentProblems, argumentText } from "./argumentDraft";
import { ArgumentField } from "./ArgumentField";
import type { KamFunction } from "./catalogue";
import { FormulaTarget } from "./FormulaTarget";
import { useTarget } from "./useTarget";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  more: { paddingTop: tokens.spacingVerticalS },
});

export interface FunctionFormProps {
  readonly definition: KamFunction;
  readonly drafts: ArgumentDrafts;
  readonly onDraft: (name: string, draft: ArgumentDraft) => void;
  readonly inserted: InsertedFormula | null;
  readonly onInserted: (inserted: InsertedFormula) => void;
}

/** The arguments of a function, the formula that they make, the cell it goes to, and the button that writes it. */
export function FunctionForm({ definition, drafts, onDraft, inserted, onInserted }: FunctionFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const actions = useActions();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const t = useTexts(functionsPageTexts);
  const { running, result, error, start } = useWrite();
  const { target, error: targetError, take } = useTarget();
  const missing = customFunctionsMissing();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { id, parameters } = definition;
  const sheet = target?.place.sheet ?? "";
  const texts = parameters.map(({ name }) => argumentText(drafts[name], sheet));
  const problems = argumentProblems(parameters, texts);
  const preview = texts.map((each, index) =>
    problems[index] === "missing" ? `‹${parameters[index]?.name}›` : each,
  );

  const isOwn =
    inserted !== null &&
    inserted.place.sheet === target?.place.sheet &&
    inserted.place.address === target.place.address;

  useEffect(() => {
    if (error == null) return;
    announce(describeError(language, error));
    form.current?.querySelector("[data-outcome]")?.scrollIntoView({ block: "nearest" });
  }, [announce, error, language]);

  function insert(): void {
    setTried(true);
    const wrong = problems.findIndex((problem) => problem !== null);
    if (wrong >= 0) {
      const field = form.current?.querySelectorAll<HTMLElement>("[data-argument]")[wrong];
      field?.closest("details")?.setAttribute("open", "");
      field?.querySelector<HTMLElement>("input, select")?.focus();
      return;
    }
    if (target === null || missing !== null) return;
    const { place } = target;
    const formula = buildFormula(id, texts);
    start(async (options) => {
      const written = await actions.insertFormula(
        { formula, target: place, replaces: isOwn ? inserted.formula : null },
        options,
      );
      onInserted({ place, formula });
      return written;
    });
  }

  const fieldOf = (index: number) => {
    const argument = parameters[index];
    return argument === undefined ? null : (
      <div key={argument.name} data-argument>
        <ArgumentField
          argument={argument}
          draft={drafts[argument.name]}
          sheet={sheet}
          problem={tried ? (problems[index] ?? null) : null}
          onChange={(draft) => onDraft(argument.name, draft)}
        />
      </div>
    );
  };
  const needed = parameters.flatMap(({ optional }, index) => (optional ? [] : [index]));
  const others = parameters.flatMap(({ optional }, index) => (optional ? [index] : []));
  return (
    <form
      ref={form}
      noValidate
      className={styles.fields}
      aria-label={t.form(`KAM.${id}`)}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      {needed.map(fieldOf)}
      {others.length > 0 && (
        <Disclosure summary={t.more(format(others.length, "count"))}>
          <div className={`${styles.fields} ${styles.more}`}>{others.map(fieldOf)}</div>
        </Disclosure>
      )}
      <FormulaTarget
        formula={buildFormula(id, preview)}
        target={target}
        taken={target !== null && target.content !== "" && !isOwn}
        error={targetError}
        onTake={take}
      />
      {missing !== null && <MessageNotes messages={[missing]} kind="problem" />}
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={target === null || running !== null || missing !== null}
      >
        {target === null ? t.insertNowhere : t.insert(target.place.address)}
      </Button>
      <div data-outcome className={text.stack}>
        <ErrorNote error={error} />
        {result !== null && <ResultMessage key={result.undoId} result={result} takeFocus />}
      </div>
    </form>
  );
}

/** The formula that the page inserted last: as long as its cell still holds it, another may take its place. */
export interface InsertedFormula {
  readonly place: CellPlace;
  readonly formula: string;
}
