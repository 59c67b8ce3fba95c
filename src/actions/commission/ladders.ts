import { labelKey } from "../../core/cells/labelKey";
import { DomainError } from "../../core/DomainError";
import { toLadder, type Ladder } from "../../core/commission/toLadder";
import { describeError, type Message } from "../list/messages";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";
import { readLadder } from "../../core/reading/readLadder";
import type { Answers, Question, Said } from "../../core/reading/Reading";

/** A ladder of the settings, with its figures as they are meant. */
export interface RequestLadder {
  readonly name: string;
  readonly ladder: Ladder;
  /** Whether its bounds are shares of the person's quota. */
  readonly isInQuota: boolean;
}

/** What decides how the figures of a ladder are meant. */
interface LadderUse {
  /** The column of quotas; null where the list has none. */
  readonly quotas: number | null;
  readonly boundsIn: "money" | "quota" | null;
  readonly answers: Answers;
}

export interface RequestLadders extends Said {
  /** By label key; only those that can be used. */
  readonly byKey: ReadonlyMap<string, RequestLadder>;
  readonly conflicts: readonly Message[];
}

/** The ladders of the settings that are asked for by name, in any case and width; what is missing is a conflict. */
export function requestLadders(
  names: Iterable<string>,
  settings: Pick<KamSettings, "ladders">,
  language: Language,
  { answers, ...use }: LadderUse,
): RequestLadders {
  const byKey = new Map<string, RequestLadder>();
  const questions: Question[] = [];
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
    if (found.versions !== undefined) {
      conflicts.push({ key: "ladderVersions", params: { ladder: found.name } });
      continue;
    }
    try {
      const steps = toLadder([
        ["From", "Rate", "Fixed"],
        ...found.steps.map(({ from, rate, fixed }) => [from, rate, fixed]),
      ]);
      const read = readLadder({ ...use, name: found.name, ladder: steps }, answers);
      questions.push(...read.questions);
      if (read.isInQuota && use.quotas === null)
        conflicts.push({ key: "quotaColumnMissing", params: { ladder: found.name } });
      else byKey.set(key, { name: found.name, ladder: read.ladder, isInQuota: read.isInQuota });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const reason = describeError(language, error);
      conflicts.push({ key: "ladderInvalid", params: { ladder: found.name, reason } });
    }
  }
  return { byKey, conflicts, findings: [], questions };
}
