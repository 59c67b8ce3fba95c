import { labelKey } from "../../core/cells/labelKey";
import { DomainError } from "../../core/DomainError";
import { toLadder, type Ladder } from "../../core/commission/toLadder";
import { describeError, type Message } from "../list/messages";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";

export interface RequestLadders {
  /** By label key; only those that can be used. */
  readonly byKey: ReadonlyMap<string, { readonly name: string; readonly ladder: Ladder }>;
  readonly conflicts: readonly Message[];
}

/** The ladders of the settings that are asked for by name, in any case and width; what is missing is a conflict. */
export function requestLadders(
  names: Iterable<string>,
  settings: Pick<KamSettings, "ladders">,
  language: Language,
): RequestLadders {
  const byKey = new Map<string, { name: string; ladder: Ladder }>();
  const conflicts: Message[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const key = labelKey(name);
    if (seen.has(key)) continue;
    seen.add(key);
    const found = settings.ladders.find((own) => labelKey(own.name) === key);
    if (found === undefined) {
      conflicts.push({ key: "ladderMissing", params: { ladder: name } });
      continue;
    }
    try {
      const steps = toLadder([
        ["From", "Rate", "Fixed"],
        ...found.steps.map(({ from, rate, fixed }) => [from, rate, fixed]),
      ]);
      byKey.set(key, { name: found.name, ladder: steps });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const reason = describeError(language, error);
      conflicts.push({ key: "ladderInvalid", params: { ladder: found.name, reason } });
    }
  }
  return { byKey, conflicts };
}
