import { textOfCell, type Cell } from "../cells/Cell";
import { sameNameKey, similarNameKey, withoutPlace } from "./nameKeys";
import { nameKeyAt } from "./namesOfList";
import { splitLegalForm } from "./splitLegalForm";

export interface DuplicateGroup {
  readonly rows: readonly number[];
  readonly spellings: readonly string[];
}

interface Duplicates {
  /** Rows of one account each, whose names differ in case, width, spaces and punctuation at most. */
  readonly certain: readonly DuplicateGroup[];
  /** Rows of several accounts each whose names are similar, the likeliest to be one first; never joined by themselves. */
  readonly similar: readonly DuplicateGroup[];
}

/** Finds accounts that stand on several rows or under similar names; fed row by row, so that long lists can be sliced. */
export class DuplicateFinder {
  private readonly firstRowOf = new Map<string, number>();
  /** Of names that stand on several rows. */
  private readonly rowsOf = new Map<string, number[]>();
  private readonly firstNameOf = new Map<string, string>();
  /** Of stems that several names have. */
  private readonly namesOf = new Map<string, Set<string>>();

  constructor(private readonly names: readonly Cell[]) {}

  add(row: number): void {
    const same = nameKeyAt(this.names, row);
    if (same === "") return;
    const first = this.firstRowOf.get(same);
    if (first !== undefined) {
      const rows = this.rowsOf.get(same);
      if (rows === undefined) this.rowsOf.set(same, [first, row]);
      else rows.push(row);
      return;
    }
    this.firstRowOf.set(same, row);
    const stem = similarNameKey(textOfCell(this.names[row]));
    const one = this.firstNameOf.get(stem);
    if (one === undefined) this.firstNameOf.set(stem, same);
    else this.namesOf.set(stem, (this.namesOf.get(stem) ?? new Set([one])).add(same));
  }

  groups(): Duplicates {
    const certain = [...this.rowsOf.values()].sort(([one = 0], [other = 0]) => one - other);
    const similar = this.similarNames()
      .map((names) => [...names].flatMap((name) => this.rowsWith(name)).sort((a, b) => a - b))
      .map((rows) => ({ rows, likelihood: this.likelihood(rows) }))
      .sort((one, other) => other.likelihood - one.likelihood);
    return {
      certain: certain.map((rows) => this.group(rows)),
      similar: similar.map(({ rows }) => this.group(rows)),
    };
  }

  private rowsWith(name: string): readonly number[] {
    return this.rowsOf.get(name) ?? [this.firstRowOf.get(name) ?? 0];
  }

  /** Names of one stem where there are several; firms that are called with and without their place stand together. */
  private similarNames(): ReadonlySet<string>[] {
    const together = new Map<string, ReadonlySet<string> | null>();
    const namesWith = (stem: string): ReadonlySet<string> | null => {
      const joined = together.get(stem);
      if (joined !== undefined) return joined;
      const one = this.firstNameOf.get(stem);
      return one === undefined ? null : (this.namesOf.get(stem) ?? new Set([one]));
    };
    for (const stem of this.firstNameOf.keys()) {
      const bare = withoutPlace(stem);
      if (bare === stem) continue;
      const [others, names] = [namesWith(bare), namesWith(stem)];
      if (others === null || names === null) continue;
      together.set(bare, new Set([...others, ...names]));
      together.set(stem, null);
    }
    const stems = [...this.firstNameOf.keys()].filter((stem) => together.has(stem) || this.namesOf.has(stem));
    return stems.flatMap((stem) => namesWith(stem) ?? []).filter((names) => names.size > 1);
  }

  private group(rows: readonly number[]): DuplicateGroup {
    return { rows, spellings: [...new Set(rows.map((row) => textOfCell(this.names[row])))] };
  }

  /** 2 where two names have the same legal form, 1 where one of two has none, 0 where all forms differ. */
  private likelihood(rows: readonly number[]): number {
    const spellings = this.group(rows).spellings;
    const forms = new Map(spellings.map((name) => [sameNameKey(name), splitLegalForm(name).forms.join("/")]));
    const all = [...forms.values()];
    if (new Set(all).size < all.length) return 2;
    return all.includes("") ? 1 : 0;
  }
}
