import { labelKey } from "../../core/cells/labelKey";
import { entryIn } from "../../core/collections/entryIn";
import type { Ladder } from "../../core/commission/toLadder";
import type { TableReader } from "./TableReader";

/** A ladder of KAM_Ladder. */
export interface SettingsLadder {
  readonly name: string;
  /** Of its latest version. */
  readonly steps: Ladder;
  /** By the serial of the day from which they hold, the earliest first; absent where one holds always. */
  readonly versions?: readonly { readonly validFrom: number; readonly steps: Ladder }[];
}

/** The ladders in the order of their first lines. Lines of a later day replace the whole ladder. */
export function parseLadders(reader: TableReader): readonly SettingsLadder[] {
  const ladders = new Map<string, { name: string; versions: Map<number, Ladder[number][]> }>();
  for (const row of reader.rows) {
    const name = reader.text(row, 0);
    const step = {
      from: reader.number(row, 1, "settingsNotNegative"),
      rate: reader.number(row, 2, "settingsNotNegative"),
      fixed: reader.optional(row, 3, "settingsNumber") ?? 0,
    };
    const validFrom = reader.date(row, 4) ?? -Infinity;
    const { versions } = entryIn(ladders, labelKey(name), () => ({
      name,
      versions: new Map<number, Ladder[number][]>(),
    }));
    const steps = entryIn(versions, validFrom, () => []);
    if (steps.some(({ from }) => from === step.from)) reader.fail("settingsTwice", row, 1);
    steps.push(step);
  }
  return [...ladders.values()].map(({ name, versions: lines }) => {
    const versions = [...lines]
      .map(([validFrom, steps]) => ({ validFrom, steps: [...steps].sort((a, b) => a.from - b.from) }))
      .sort((a, b) => a.validFrom - b.validFrom);
    const isDated = versions.some(({ validFrom }) => validFrom > -Infinity);
    return { name, steps: versions.at(-1)?.steps ?? [], ...(isDated ? { versions } : {}) };
  });
}
