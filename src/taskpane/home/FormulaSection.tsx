import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FormulaCount } from "../../actions/formulas/countFormulas";
import type { FormulaJob } from "../../actions/formulas/formulaJobs";
import type { FormulaPreview } from "../../actions/formulas/leftFormulas";
import { homePageTexts } from "../../i18n/homePageTexts";
import { useFormat } from "../format/formatNumber";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { WriteBar } from "../steps/WriteBar";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { flex: "1 1 auto" },
});

/** How many KAM formulas the workbook holds, and what can be done to them all; nothing where it holds none. */
export function FormulaSection() {
  const actions = useActions();
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { formulas: t } = useTexts(homePageTexts);
  const { version } = useLastWrite();
  const [count, setCount] = useState<FormulaCount | null>(null);
  const [chosen, setChosen] = useState<FormulaJob | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setChosen(null);
    void actions.countFormulas().then(
      (found) => {
        if (isCurrent) setCount(found);
      },
      // Where nothing can be counted, for want of a workbook too, nothing is offered.
      () => setCount(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, version]);
  if (count === null || (count.formulas === 0 && !count.frozen)) return null;
  const number = format(count.formulas, "count");
  const line =
    count.broken > 0
      ? t.broken(format(count.broken, "count"))
      : count.formulas === 0
        ? t.frozen
        : count.isComplete
          ? t.count(number)
          : t.atLeast(number);
  return (
    <section className={text.stack} aria-label={t.label}>
      <div className={styles.line}>
        <span className={styles.count}>{line}</span>
        {offered(count).map((job) => (
          <Button
            key={job}
            size="small"
            aria-expanded={chosen === job}
            onClick={() => setChosen(chosen === job ? null : job)}
          >
            {t.jobs[job]}
          </Button>
        ))}
      </div>
      {chosen !== null && <FormulaJobBar key={chosen} job={chosen} />}
    </section>
  );
}

function offered({ formulas, broken, frozen }: FormulaCount): FormulaJob[] {
  return [
    ...(broken > 0 ? (["repair"] as const) : []),
    ...(formulas > broken ? (["freeze"] as const) : []),
    ...(frozen ? (["thaw"] as const) : []),
  ];
}

/** One of the jobs: what it will touch, and the button that does it. */
function FormulaJobBar({ job }: { readonly job: FormulaJob }) {
  const { formulaJobs } = useActions();
  const text = useTextStyles();
  const { formulas: t } = useTexts(homePageTexts);
  const [preview, setPreview] = useState<FormulaPreview | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { preview: look, write } = formulaJobs[job];
  useEffect(() => {
    look().then(setPreview, setError);
  }, [look]);
  return (
    <div className={text.stack}>
      <p className={text.hint}>{t.hints[job]}</p>
      <ErrorNote error={error} />
      <WriteBar
        label={t.jobs[job]}
        touched={preview?.touched ?? null}
        conflicts={[]}
        notes={preview?.notes ?? []}
        busy={preview === null || preview.touched.length === 0}
        job={write}
      />
    </div>
  );
}
