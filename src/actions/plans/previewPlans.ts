import { surveyPlanTabs } from "../../excel/plans/surveyPlanTabs";
import { planAnchor } from "../../excel/plans/PlanTabImage";
import { queueReadOnly } from "../../excel/read/readOnly";
import { hasCustomFunctions } from "../../excel/hasCustomFunctions";
import { runExcel } from "../../excel/runExcel";
import type { KamSettings } from "../settings/KamSettings";
import { checkSettings, type SettingsPart } from "../settings/SettingsFault";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import { type FieldContent, unreadColumns } from "../list/unreadColumns";
import type { PlanSource, PlanSources, PlansPreview, PlansRequest } from "./types";
import { gatherFacts, type GatheredFacts } from "./gatherFacts";
import { planTargets } from "./planTargets";
import { type PlanReading, readPlanSources } from "./readPlanSources";
import type { FieldOf, SourceRole } from "../../core/columns/fields";
import { fieldTexts } from "../../i18n/fieldTexts";
import { knownContacts, type RelationPolicy } from "../../core/plan/knownContacts";

/**
 * The tabs that a build would add or refresh, and what each would be filled with. The sources are not read again: one
 * round trip about the sheets, one more when tabs are there already. Error: cancelled.
 */
export async function previewPlans(
  request: PlansRequest,
  sources: PlanSources,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<PlansPreview> {
  checkSettings(settings.faults, planNeeds(sources, request));
  const { sources: read, readings } = await readPlanSources(sources, settings);
  const gathered = await gatherFacts(request.accounts, read, settings, signal);
  const accounts = gathered.plans.map(({ key, facts }) => ({ key, name: facts.account }));
  const anchors = accounts.map(({ key }) => planAnchor(key));
  const found = await runExcel(async (context) => {
    const isReadOnly = queueReadOnly(context);
    const survey = await surveyPlanTabs(context, anchors);
    return { ...survey, isReadOnly: isReadOnly() };
  });
  const targets = planTargets(accounts, found.meta);
  const conflicts: Message[] = [
    ...checkPlanSources(sources, language),
    ...readingAsks(readings),
    ...unreadInPlans(read, readings, language),
  ];
  if (request.accounts.length === 0) conflicts.push({ key: "noAccountsChosen", params: {} });
  if (request.sections.length === 0) conflicts.push({ key: "noSectionsChosen", params: {} });
  if (found.isReadOnly) conflicts.push({ key: "workbookReadOnly", params: {} });
  for (const sheet of found.protectedSheets) conflicts.push({ key: "sheetProtected", params: { sheet } });
  for (const sheet of found.filteredSheets) conflicts.push({ key: "sheetFiltered", params: { sheet } });
  if (found.structureProtected && targets.some(({ exists }) => !exists))
    conflicts.push({ key: "structureProtected", params: {} });
  return {
    accounts: gathered.plans.map(({ facts }, index) => ({
      name: facts.account,
      sheet: targets[index]?.sheet ?? "",
      exists: targets[index]?.exists ?? false,
      opportunities: facts.opportunities?.length ?? 0,
      contacts: facts.contacts?.length ?? 0,
      sales: facts.sales?.length ?? 0,
    })),
    touched: targets.map(({ sheet, exists }) => ({
      sheet,
      address: "A1",
      what: { key: exists ? "touchRefreshSheet" : "touchNewSheet", params: {} },
    })),
    conflicts,
    notes: planNotes(gathered, settings),
  };
}

const needed: { readonly [R in "accounts" | "opportunities" | "contacts" | "sales"]: readonly FieldOf<R>[] } =
  {
    accounts: ["name"],
    opportunities: ["account"],
    contacts: ["account", "name"],
    sales: ["account", "amount"],
  };

/** Columns without which a source cannot be matched with the accounts, one message per missing column. */
export function checkPlanSources(sources: PlanSources, language: Language): Message[] {
  return (Object.keys(needed) as (keyof typeof needed)[]).flatMap((role) => {
    const source = sources[role];
    if (source === undefined) return [];
    const mapping: Readonly<Record<string, number | null>> = source.mapping;
    const texts: Readonly<Record<string, string>> = fieldTexts[language][role satisfies SourceRole];
    const missing = needed[role].filter((field) => (mapping[field] ?? null) === null);
    const noYear = role === "sales" && (mapping["year"] ?? mapping["date"] ?? null) === null ? ["year"] : [];
    return [...missing, ...noYear].map((field): Message => ({
      key: "columnMissing",
      params: { field: `${source.table.label}: ${texts[field] ?? field}` },
    }));
  });
}

/** Columns of the lists, as they were read, of which hardly a cell can be read. */
export function unreadInPlans(
  { accounts, opportunities, contacts, sales }: PlanSources,
  readings: readonly PlanReading[],
  language: Language,
): Message[] {
  const of = <R extends SourceRole>(
    role: R,
    source: PlanSource<R> | undefined,
    contents: FieldContent<R>,
  ): Message[] => {
    const asked = readings.find((reading) => reading.role === role)?.questions;
    return source ? unreadColumns(role, source.table, source.mapping, contents, language, asked) : [];
  };
  return [
    ...of("accounts", accounts, { name: "text", value: "number", profit: "number" }),
    ...of("opportunities", opportunities, { account: "text", stage: "text", amount: "number" }),
    ...of("contacts", contacts, { account: "text", name: "text" }),
    ...of("sales", sales, {
      account: "text",
      amount: "number",
      profit: "number",
      date: "date",
      year: "text",
    }),
  ];
}

/** What must be answered of the lists before plans are written. */
export function readingAsks(readings: readonly PlanReading[]): Message[] {
  const count = readings.reduce((sum, { questions }) => sum + questions.length, 0);
  return count === 0 ? [] : [{ key: "readingAsks", params: { count } }];
}

/** The parts of the settings without which plans cannot be filled. */
export function planNeeds(
  { opportunities, contacts }: PlanSources,
  { sections }: Pick<PlansRequest, "sections">,
): SettingsPart[] {
  const scores = contacts !== undefined && sections.includes("contacts");
  return [
    ...(opportunities === undefined ? [] : (["KAM_Stages"] as const)),
    ...(scores ? (["KAM_Roles", "KAM_Grades"] as const) : []),
  ];
}

/**
 * What the user should know of the sources: accounts that are not there, rows of no account, contacts without score;
 * and of the settings, whose tiers order the accounts.
 */
export function planNotes(
  { plans, missing, strangers }: GatheredFacts,
  settings: Pick<KamSettings, "roles" | "grades" | "exists" | "faults">,
): Message[] {
  const policy = planPolicy(settings);
  const unknown = plans.reduce((sum, { facts }) => {
    const contacts = facts.contacts ?? [];
    return sum + contacts.length - knownContacts(contacts, policy).scored.length;
  }, 0);
  return [
    ...missing.map((account): Message => ({ key: "noteAccountNotFound", params: { account } })),
    ...strangers.map((params): Message => ({ key: "noteStrangers", params })),
    ...(policy.asValues === true ? [{ key: "notePlanValues" as const, params: {} }] : []),
    ...(unknown === 0 ? [] : [{ key: "noteUnknownContacts" as const, params: { count: unknown } }]),
    ...settings.faults.flatMap(({ part, place }): Message[] =>
      part === "KAM_Tiers" && place !== null
        ? [{ key: "noteHouseMeanwhile", params: { table: part, cell: `${place.sheet}!${place.address}` } }]
        : [],
    ),
  ];
}

/** How contacts are scored: by the settings, whose tables the formulas name once the sheet is there. */
export function planPolicy(settings: Pick<KamSettings, "roles" | "grades" | "exists">): RelationPolicy {
  return {
    roles: {
      labels: settings.roles.map(({ role }) => role),
      weights: settings.roles.map(({ weight }) => weight),
    },
    grades: {
      labels: settings.grades.map(({ grade }) => grade),
      weights: settings.grades.map(({ value }) => value),
    },
    formulaTables: settings.exists ? ",KAM_Roles[#Data],KAM_Grades[#Data]" : "",
    asValues: !hasCustomFunctions(),
  };
}
