import { planAnchor, readPlanTabs } from "../../excel/plans/PlanTabImage";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { queueBookMeta } from "../../excel/read/BookMeta";
import { readyToWrite, runExcel } from "../../excel/runExcel";
import { reportTexts } from "../../i18n/reportTexts";
import { planSheetTexts } from "../../i18n/planSheetTexts";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { printed } from "../list/printed";
import { commitWrite } from "../list/commit";
import { type LoadedSource, queueSourceUnchanged } from "../../excel/read/sourceCheck";
import { loadedSource, settingsUnchanged } from "../list/sourceUnchanged";
import type { KamSettings } from "../settings/KamSettings";
import { checkSettings } from "../settings/SettingsFault";
import type { PlanSources, PlansRequest } from "./types";
import {
  checkPlanSources,
  planNeeds,
  planNotes,
  planPolicy,
  readingAsks,
  unreadInPlans,
} from "./previewPlans";
import { draftPlans } from "./draftPlans";
import { gatherFacts, type GatheredFacts } from "./gatherFacts";
import { planSourcesUnchanged } from "./planSourcesUnchanged";
import { planTargets } from "./planTargets";
import { readPlanSources } from "./readPlanSources";

/**
 * One tab per account: new ones are added, those of an earlier run get our figures anew while every cell that the user
 * typed in stays. The lists and the settings are read again first. Progress counts accounts. Round trips: those of that
 * reading, two about the workbook, one per some twenty tabs that are
 * there already, one per 1.2 MB written, one for the page setup of new ones.
 * Errors: noAccountsChosen, noSectionsChosen, columnMissing, readingAsks, noteAccountNotFound when none is there, sourceChanged,
 * sheetProtected, cancelled.
 */
export async function buildPlans(
  request: PlansRequest,
  previewed: PlanSources,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  if (request.accounts.length === 0) throw new ActionError("noAccountsChosen");
  if (request.sections.length === 0) throw new ActionError("noSectionsChosen");
  const { structureProtected } = await readyToWrite(options.signal);
  await settingsUnchanged(settings, options.language, options.signal);
  checkSettings(settings.faults, planNeeds(previewed, request));
  const sources = await planSourcesUnchanged(previewed, settings, options.signal);
  const { sources: read, readings } = await readPlanSources(sources, settings);
  const { language } = options;
  const [conflict] = [
    ...checkPlanSources(sources, language),
    ...readingAsks(readings),
    ...unreadInPlans(read, readings, language),
  ];
  if (conflict) throw new ActionError(conflict.key, conflict.params);
  const gathered = await gatherFacts(request.accounts, read, settings, options.signal);
  if (gathered.plans.length === 0)
    throw new ActionError("noteAccountNotFound", { account: gathered.missing.join(", ") });
  return runExcel(
    (context) => writePlans(context, gathered, request, sources, settings, options, structureProtected),
    { signal: options.signal },
  );
}

async function writePlans(
  context: Excel.RequestContext,
  gathered: GatheredFacts,
  request: PlansRequest,
  sources: PlanSources,
  settings: KamSettings,
  options: WriteOptions,
  structureProtected: boolean,
): Promise<WriteResult> {
  const count = gathered.plans.length;
  options.progress?.(0, count);
  const readMeta = queueBookMeta(context);
  const { accounts, opportunities, contacts, sales } = sources;
  const checks = [accounts, opportunities, contacts, sales].flatMap((source) =>
    source === undefined ? [] : [queueSourceUnchanged(context, mappedSource(source))],
  );
  const checkUnfinished = queueNothingUnfinished(context);
  await context.sync();
  for (const check of checks) check();
  await checkUnfinished();
  const meta = readMeta();
  const anchors = gathered.plans.map(({ key }) => planAnchor(key));
  const images = await readPlanTabs(context, meta, anchors);
  const named = gathered.plans.map(({ key, facts }) => ({ key, name: facts.account }));
  const targets = planTargets(named, meta, (anchor) => images.has(anchor));
  if (structureProtected && targets.some(({ exists }) => !exists))
    throw new ActionError("structureProtected");
  const policy = planPolicy(settings);
  const drafts = await draftPlans(gathered, targets, images, {
    sections: request.sections,
    policy,
    words: planSheetTexts[options.language],
    date: localDay(options.now),
    pageOf: reportTexts[options.language].pageOf,
    is1904: accounts.table.from1904 !== undefined,
    signal: options.signal,
  });
  const created = targets.filter(({ exists }) => !exists).length;
  const result = await commitWrite(
    context,
    drafts.ops,
    {
      page: "plans",
      writesFormulas: policy.asValues !== true,
      sheetsBefore: meta.sheets,
      title: { key: "plansWritten", params: { created, refreshed: count - created } },
      goTo: { sheet: targets[0]?.sheet ?? "", address: "B2" },
      written: drafts.written,
      keptCells: drafts.keptCells,
      notes: planNotes(gathered, settings),
    },
    {
      ...options,
      progress: (done, total) => options.progress?.(Math.floor((done / total) * count), count),
    },
  );
  const { paper } = settings.options;
  return printed(context, drafts.prints, result, { language: options.language, paper });
}

/** A list with the columns that plans are filled from. */
function mappedSource({ table, mapping }: NonNullable<PlanSources[keyof PlanSources]>): LoadedSource {
  const used = Object.values<number | null>(mapping).filter((column) => column !== null);
  return loadedSource(table, [...new Set(used)]);
}

/** The day on the user's own calendar. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
