import { type Cell, textOfCell } from "../cells/Cell";
import type { Steps } from "../Steps";
import { FirstRows } from "./FirstRows";
import { sameNameHash } from "./nameHashes";
import { sameNameKey } from "./nameKeys";

/** What several looks at the names of one list share. */
interface KnownNames {
  readonly keys: (string | undefined)[];
  isRepeated: boolean | null;
}

const lists = new WeakMap<readonly Cell[], KnownNames>();

function namesOf(names: readonly Cell[]): KnownNames {
  let known = lists.get(names);
  if (known === undefined) {
    known = { keys: [], isRepeated: null };
    lists.set(names, known);
  }
  return known;
}

/** The sameNameKey of a row of a list, worked out once as long as the list is the same. */
export function nameKeyAt(names: readonly Cell[], row: number): string {
  const { keys } = namesOf(names);
  return (keys[row] ??= sameNameKey(textOfCell(names[row])));
}

const namesPerStep = 5000;

/** Whether two rows of a list have the same name; blank ones do not count. */
export function* hasRepeatedNames(names: readonly Cell[]): Steps<boolean> {
  const known = namesOf(names);
  if (known.isRepeated !== null) return known.isRepeated;
  const firsts = new FirstRows(names.length, (row) => nameKeyAt(names, row));
  let isRepeated = false;
  for (let row = 0; row < names.length && !isRepeated; row++) {
    if (row % namesPerStep === namesPerStep - 1) yield;
    const hash = sameNameHash(textOfCell(names[row]));
    isRepeated = hash !== null && firsts.add(row, hash) !== row;
  }
  known.isRepeated = isRepeated;
  return isRepeated;
}
