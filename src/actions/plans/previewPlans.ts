import { lookAtPlanTabs } from "../../excel/plans/lookAtPlanTabs";
import { planAnchor } from "../../excel/plans/planAnchor";
import { runExcel } from "../../excel/runExcel";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { PlanSources, PlansPreview, PlansRequest } from "./types";
import { checkPlanSources } from "./checkPlanSources";
import { gatherFacts } from "./gatherFacts";
import { planNotes } from "./planNotes";
import { planPolicy } from "./planPolicy";
import { planTargets } from "./planTargets";

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
  const gathered = await gatherFacts(request.accounts, sources, settings, signal);
  const accounts = gathered.plans.map(({ key, facts }) => ({ key, name: facts.account }));
  const anchors = accounts.map(({ key }) => planAnchor(key));
  const look = await runExcel((context) => lookAtPlanTabs(context, anchors));
  const targets = planTargets(accounts, look.meta);
  const conflicts: Message[] = checkPlanSources(sources, language);
  if (request.accounts.length === 0) conflicts.push({ key: "noAccountsChosen", params: {} });
  if (request.sections.length === 0) conflicts.push({ key: "noSectionsChosen", params: {} });
  for (const sheet of look.protectedSheets) conflicts.push({ key: "sheetProtected", params: { sheet } });
  if (look.structureProtected && targets.some(({ exists }) => !exists))
    conflicts.push({ key: "hostAccessDenied", params: {} });
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
    notes: planNotes(gathered, planPolicy(settings)),
  };
}
