import { labelKey } from "../../cells/labelKey";
import type { Ladder } from "../toLadder";
import type { LedgerSettings } from "./LedgerSettings";
import type { LadderVersion, Scheme } from "./Scheme";

/** Another way to pay the same payments. */
export interface SchemeChange {
  /** The scheme that is changed; without a change, the one by which everybody is paid. */
  readonly scheme?: string;
  /** The ladder by which it pays instead. */
  readonly ladder?: string;
  /** The steps of its ladder instead of those that it has. */
  readonly steps?: Ladder;
  /** What else of it is otherwise. */
  readonly terms?: Partial<Omit<Scheme, "name" | "validFrom" | "ladder">>;
}

/**
 * The settings as they would be. Where a ladder, steps or terms are given they change the one scheme that is named, all
 * of them without a name, whatever day they are valid from; a scheme alone takes the place of every other, so that each
 * assignment pays by it.
 */
export function changedScheme(
  settings: LedgerSettings,
  { scheme, ladder, steps, terms }: SchemeChange,
): LedgerSettings {
  const { schemes, ladders } = settings;
  const named = scheme === undefined ? undefined : labelKey(scheme);
  const isChanged = ladder !== undefined || steps !== undefined || terms !== undefined;
  if (!isChanged) {
    const lines = schemes.get(named ?? "") ?? [];
    return named === undefined
      ? settings
      : { ...settings, schemes: new Map([...schemes.keys()].map((key) => [key, lines])) };
  }
  const isOf = (key: string): boolean => named === undefined || key === named;
  const changed = new Map<string, readonly LadderVersion[]>(ladders);
  const withSteps = (line: Scheme): Scheme => {
    if (steps === undefined) return line;
    // The ladder may be another scheme's, too, which keeps it.
    const name = `${line.ladder}\n${line.name}`;
    changed.set(labelKey(name), [{ validFrom: -Infinity, ladder: steps }]);
    return { ...line, ladder: name };
  };
  const lineOf = (line: Scheme): Scheme => withSteps({ ...line, ...terms, ladder: ladder ?? line.ladder });
  return {
    ...settings,
    schemes: new Map(
      [...schemes].map(([key, lines]) => [key, isOf(key) ? lines.map(lineOf) : lines] as const),
    ),
    ladders: changed,
  };
}
