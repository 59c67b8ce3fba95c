import type { RelationPolicy } from "../../core/plan/knownContacts";
import type { KamSettings } from "../settings/KamSettings";

/** How contacts are scored: by the settings, whose tables the formulas name once the sheet is there. */
export function planPolicy(settings: KamSettings): RelationPolicy {
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
  };
}
