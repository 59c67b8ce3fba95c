import type { PlannedOutput } from "../../excel/output/planOutput";
import { settingsSheet } from "../../excel/settings/settingsSheet";
import type { WriteSummary } from "../list/commit";
import type { Message } from "../list/messages";

export interface OutputFacts {
  readonly title: Message;
  readonly notes: readonly Message[];
  readonly settingsTouched: boolean;
}

/** What the user is told of a sheet that was written. */
export function outputSummary(plan: PlannedOutput, facts: OutputFacts): WriteSummary {
  const versionNote: Message[] =
    plan.replaces === null
      ? []
      : [{ key: "noteNewVersion", params: { sheet: plan.replaces, own: plan.sheet } }];
  const written = [{ sheet: plan.sheet, address: plan.address }];
  if (facts.settingsTouched) written.push({ sheet: settingsSheet, address: "A1" });
  return {
    title: facts.title,
    goTo: { sheet: plan.sheet, address: "A1" },
    written,
    keptCells: plan.kept.map((address) => ({ sheet: plan.sheet, address })),
    notes: [...facts.notes, ...versionNote],
  };
}
