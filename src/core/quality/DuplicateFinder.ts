import { textOfCell, type Cell } from "../cells/Cell";
import { sameNameKey, similarNameKey, withoutPlace } from "./nameKeys";
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
  private readonly rowsOfName = new Map<string, number[]>();
  private readonly namesOfStem = new Map<string, Set<string>>();

  constructor(private readonly names: readonly Cell[]) {}

  add(row: number): void {
    const name = textOfCell(this.names[row]);
    const same = sameNameKey(name);
    if (same === "") return;
    const rows = this.rowsOfName.get(same);
    if (rows !== undefined) {
      rows.push(row);
      return;
    }
    this.rowsOfName.set(same, [row]);
    const stem = similarNameKey(name);
    const names = this.namesOfStem.get(stem);
    if (names === undefined) this.namesOfStem.set(stem, new Set([same]));
    else names.add(same);
  }

  groups(): Duplicates {
    const certain = [...this.rowsOfName.values()].filter((rows) => rows.length > 1);
    const similar = this.similarNames()
      .filter((names) => names.size > 1)
      .map((names) => [...names].flatMap((name) => this.rowsOfName.get(name) ?? []).sort((a, b) => a - b))
      .map((rows) => ({ rows, likelihood: this.likelihood(rows) }))
      .sort((one, other) => other.likelihood - one.likelihood);
    return {
      certain: certain.map((rows) => this.group(rows)),
      similar: similar.map(({ rows }) => this.group(rows)),
    };
  }

  /** Firms that are called with and without their place stand together where both are there. */
  private similarNames(): ReadonlySet<string>[] {
    const together = new Map(this.namesOfStem);
    for (const [stem, names] of this.namesOfStem) {
      const bare = withoutPlace(stem);
      const others = bare === stem ? undefined : together.get(bare);
      if (others === undefined) continue;
      together.set(bare, new Set([...others, ...names]));
      together.delete(stem);
    }
    return [...together.values()];
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
