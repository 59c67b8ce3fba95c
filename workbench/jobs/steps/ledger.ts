import { computeLedger, type LedgerPreview } from "../../../src/actions/ledger/computeLedger";
import { findingText } from "../../../src/actions/ledger/findingText";
import type { LedgerSources } from "../../../src/actions/ledger/LedgerSources";
import { readSettings } from "../../../src/actions/settings/readSettings";
import type { Language } from "../../../src/i18n/Language";
import type { StepOutcome } from "../Answer";
import { chooseList } from "../chooseList";
import { isoDay } from "../isoDay";
import type { JobStep } from "../JobDocument";
import { notYet } from "../JobError";
import type { JobRun } from "../JobRun";
import { answered, openQuestions, readingLines } from "../readingAnswers";
import { chooseFurther, furtherRoles } from "./furtherLists";
import { headersOf, refuseLater, warnUnused } from "./runListJob";

const later = { accept: true } as const;

/** The ledger of some months: lists, settings, rows, register and findings. Writing it comes with a later version. */
export async function runLedgerJob(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { language } = run;
  const { options = {} } = step;
  refuseLater(later, options);
  if (step.write === true) throw notYet("ledger: write");
  const asked = step.lists?.["payments"];
  const named = typeof asked === "object" ? asked : { list: asked, columns: undefined };
  const chosen = await chooseList("credits", step.list ?? named.list, step.columns ?? named.columns);
  found({ list: chosen.table.label, columns: headersOf(chosen.table, chosen.mapping) });
  const settings = await readSettings(language);
  const further = await chooseFurther(step, chosen, language);
  const request = {
    from: monthOption(options, "from"),
    to: monthOption(options, "to"),
    bookQuotaChange: namesIn(options["bookQuotaChange"]),
  };
  const compute = (sources: LedgerSources): Promise<LedgerPreview> =>
    computeLedger(request, sources, settings);
  const unused = new Set(Object.keys(step.answers ?? {}));
  let sources: LedgerSources = { credits: chosen, ...further };
  for (const role of ["credits", ...furtherRoles] as const) {
    const source = sources[role];
    if (source === undefined) continue;
    const { answers, unused: left } = await answered(step.answers ?? {}, source.table, async (given) => {
      const { readings } = await compute({ ...sources, [role]: { ...source, answers: given } });
      const own = readings.filter((reading) => reading.table === source.table);
      return {
        reading: {
          findings: own.flatMap(({ findings }) => findings),
          questions: own.flatMap(({ questions }) => questions),
        },
      };
    });
    for (const key of Object.keys(step.answers ?? {})) if (!left.includes(key)) unused.delete(key);
    sources = { ...sources, [role]: { ...source, answers } };
  }
  warnUnused(step, [...unused], run);
  const preview = await compute(sources);
  const { readings } = preview;
  found({
    reading: readings.flatMap((reading) =>
      readingLines(language, { ...reading, decisions: [] }, reading.table),
    ),
    questions: readings.flatMap(({ questions, table }) => openQuestions(language, questions, table)),
    result: readings.some(({ questions }) => questions.some(({ isProposed }) => !isProposed))
      ? null
      : resultOf(preview, options["people"], language),
  });
}

function resultOf({ rows, register, findings }: LedgerPreview, people: unknown, language: Language): object {
  const wanted = Array.isArray(people) ? new Set(namesIn(people).map((name) => name.toLowerCase())) : null;
  const isWanted = ({ person }: { readonly person: string }): boolean =>
    wanted === null || wanted.has(person.toLowerCase());
  return {
    ledger: rows.filter(isWanted).map(({ takesBack, ...row }) => ({
      ...row,
      period: monthOf(row.period),
      date: isoDay(row.date),
      reason: row.reason === "" && takesBack !== null ? takenBackText(language, takesBack) : row.reason,
    })),
    register: register.filter(isWanted).map((row) => ({ ...row, period: monthOf(row.period) })),
    statements: [],
    findings: findings.map((finding) => ({
      kind: finding.kind,
      rows: finding.rows,
      text: findingText(language, finding),
      money: finding.money,
    })),
    differences: [],
  };
}

const namesIn = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((name) => typeof name === "string") : [];

const takenBackText = (language: Language, row: number): string =>
  language === "zh-CN" ? `冲销第 ${row} 行` : `takes back row ${row}`;

const monthOf = (serial: number): string => (isoDay(serial) ?? "").slice(0, 7);

/** Serial of the first day of a month that an option names as yyyy-mm; null without it. */
function monthOption(options: Readonly<Record<string, unknown>>, name: string): number | null {
  const given = options[name];
  return typeof given === "string" ? Date.parse(`${given}-01T00:00:00Z`) / 86_400_000 + 25_569 : null;
}
