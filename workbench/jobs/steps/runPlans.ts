import { messageText } from "../../../src/actions/list/messages";
import { buildPlans } from "../../../src/actions/plans/buildPlans";
import { listPlanAccounts } from "../../../src/actions/plans/listPlanAccounts";
import { checkPlanSources, previewPlans } from "../../../src/actions/plans/previewPlans";
import {
  planSectionIds,
  type PlanSource,
  type PlanSources,
  type PlansPreview,
  type PlansRequest,
} from "../../../src/actions/plans/types";
import { readPlanSources } from "../../../src/actions/plans/readPlanSources";
import { rememberAnswers } from "../../../src/actions/reading/rememberedAnswers";
import type { KamSettings } from "../../../src/actions/settings/KamSettings";
import { readSettings } from "../../../src/actions/settings/readSettings";
import { sourceKey } from "../../../src/actions/sources/SourceTable";
import type { StepOutcome } from "../Answer";
import { chooseList } from "../chooseList";
import { answered, openQuestions, readingLines } from "../readingAnswers";
import type { JobStep } from "../JobDocument";
import { JobError } from "../JobError";
import { type JobRun, writeOptions } from "../JobRun";
import { askedList, isComplete } from "./askedList";
import { headersOf, refuseLater, undoWrite, warnUnused } from "./runListJob";

const later = { type: true, handOut: true, bringBack: true } as const;

/** One plan tab per account: the lists, the accounts, a preview, and the tabs where they are wanted. */
export async function runPlans(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { language } = run;
  const options = step.options ?? {};
  refuseLater(later, options);
  const asked = askedList(step, "accounts");
  const chosen = await chooseList("accounts", step.list ?? asked.list, asked.columns ?? step.columns);
  found({ list: chosen.table.label, columns: headersOf(chosen.table, chosen.mapping) });
  const unused = new Set(Object.keys(step.answers ?? {}));
  const settings = await readSettings(language);
  const base = await withAnswers("accounts", chosen, step, { base: chosen, settings, unused });
  const known: Known = { base, settings, unused };
  const opportunities = await optional("opportunities", step, known, run);
  const contacts = await optional("contacts", step, known, run);
  const sales = await optional("sales", step, known, run);
  warnUnused(step, [...unused], run);
  const sources: PlanSources = {
    accounts: base,
    ...(opportunities === null ? {} : { opportunities }),
    ...(contacts === null ? {} : { contacts }),
    ...(sales === null ? {} : { sales }),
  };
  const { readings } = await readPlanSources(sources, settings);
  const questions = readings.flatMap(({ questions: open, table }) => openQuestions(language, open, table));
  found({
    reading: readings.flatMap((reading) => readingLines(language, reading, reading.table)),
    questions,
  });
  const accounts = wantedAccounts(options["accounts"], await listPlanAccounts(sources, settings));
  const request: PlansRequest = { accounts, sections: planSectionIds };
  const preview = await previewPlans(request, sources, settings, language);
  const text = (message: (typeof preview.notes)[number]) => messageText(language, message);
  found({
    notes: preview.notes.map(text),
    conflicts: preview.conflicts.map(text),
    result: { plans: preview.accounts.map(plan) },
  });
  if (step.write !== true || questions.length > 0) return;
  for (const { table, answers = {} } of [base, opportunities, contacts, sales].flatMap((one) => one ?? []))
    if (Object.keys(answers).length > 0) await rememberAnswers(table, answers);
  const written = await buildPlans(request, sources, settings, writeOptions(run));
  run.writes.push(written.undoId);
  found({
    notes: written.notes.map(text),
    written: written.written.map(({ sheet, address }) => ({ sheet, area: address })),
  });
  if (step.undo === true) await undoWrite(run);
}

const plan = ({ name, sheet, exists }: PlansPreview["accounts"][number]) => ({
  account: name,
  sheet,
  state: exists ? "refreshed" : "new",
  sections: planSectionIds,
});

/** Accounts by their names or by a tier; none without the option, as in the pane. Error: accountNotFound. */
function wantedAccounts(
  option: unknown,
  known: Awaited<ReturnType<typeof listPlanAccounts>>,
): readonly string[] {
  if (option === undefined) return [];
  if (typeof option !== "string") return option as readonly string[];
  const ofTier = known.filter(({ tier }) => tier.toLowerCase() === option.toLowerCase());
  if (ofTier.length > 0) return ofTier.map(({ name }) => name);
  const named = known.find(({ name }) => name.toLowerCase() === option.toLowerCase());
  if (named === undefined)
    throw new JobError(
      "accountNotFound",
      `options: accounts: no account is of tier ${option} or of that name.`,
    );
  return [named.name];
}

type Optional = "opportunities" | "contacts" | "sales";

/** What the lists of a plan are read by. */
interface Known {
  readonly base: PlanSources["accounts"];
  readonly settings: KamSettings;
  /** Answers of the document that no list has used so far. */
  readonly unused: Set<string>;
}

/** A list with the answers of the document and those that the workbook remembers; what it uses is taken off `unused`. */
async function withAnswers<R extends Optional | "accounts">(
  role: R,
  list: PlanSource<R>,
  step: JobStep,
  { base, settings, unused }: Known,
): Promise<PlanSource<R>> {
  const given = step.answers ?? {};
  const { answers, unused: unusedHere } = await answered(given, list.table, async (all) => {
    const { readings } = await readPlanSources(
      { accounts: base, [role]: { ...list, answers: all } },
      settings,
    );
    return { reading: readings.find((reading) => reading.role === role) ?? { findings: [], questions: [] } };
  });
  for (const key of Object.keys(given)) if (!unusedHere.includes(key)) unused.delete(key);
  return { ...list, answers };
}

/** A further list: the one asked for, or the likeliest when it has every column that the role and plans need. */
async function optional<R extends Optional>(
  role: R,
  step: JobStep,
  known: Known,
  { language }: JobRun,
): Promise<PlanSource<R> | null> {
  const asked = askedList(step, role);
  const list = await chooseList(role, asked.list, asked.columns);
  if (asked.list !== undefined) return withAnswers(role, list, step, known);
  if (list.table.isHeadless === true || sourceKey(list.table) === sourceKey(known.base.table)) return null;
  if (!isComplete(role, list, language)) return null;
  return checkPlanSources({ accounts: known.base, [role]: list }, language).length === 0
    ? withAnswers(role, list, step, known)
    : null;
}
