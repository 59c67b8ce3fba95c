import { type Cell, textOfCell } from "../cells/Cell";
import { printableAscii } from "../cells/labelKey";
import { FirstRows } from "./FirstRows";
import { hashOfKey, sameNameHash, similarNameHash } from "./nameHashes";
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

const none = -1;

/** Finds accounts that stand on several rows or under similar names; fed row by row, so that long lists can be sliced. */
export class DuplicateFinder {
  private readonly sames: FirstRows;
  /** Of names that stand on several rows, by the first of them. */
  private readonly rowsOf = new Map<number, number[]>();
  private readonly stems: FirstRows;
  /** Of stems that several names have, by the first row of the first of them: the first row of each name. */
  private readonly namesOf = new Map<number, number[]>();
  /** First rows of stems that may begin with a Chinese place. */
  private readonly mayHavePlace: number[] = [];

  constructor(private readonly names: readonly Cell[]) {
    this.sames = new FirstRows(names.length, (row) => nameKeyAt(names, row));
    this.stems = new FirstRows(names.length, (row) => this.stemAt(row));
  }

  add(row: number): void {
    const name = textOfCell(this.names[row]);
    const hash = sameNameHash(name);
    if (hash === null) return;
    const first = this.sames.add(row, hash);
    if (first !== row) {
      const rows = this.rowsOf.get(first);
      if (rows === undefined) this.rowsOf.set(first, [first, row]);
      else rows.push(row);
      return;
    }
    const firstOfStem = this.stems.add(row, similarNameHash(name));
    if (firstOfStem === row) {
      if (!printableAscii.test(name)) this.mayHavePlace.push(row);
      return;
    }
    const names = this.namesOf.get(firstOfStem);
    if (names === undefined) this.namesOf.set(firstOfStem, [firstOfStem, row]);
    else names.push(row);
  }

  private stemAt(row: number): string {
    return similarNameKey(textOfCell(this.names[row]));
  }

  groups(): Duplicates {
    const certain = [...this.rowsOf.values()].sort(([one = 0], [other = 0]) => one - other);
    const similar = this.similarNames()
      .map((names) => names.flatMap((first) => this.rowsWith(first)).sort((a, b) => a - b))
      .map((rows) => ({ rows, likelihood: this.likelihood(rows) }))
      .sort((one, other) => other.likelihood - one.likelihood);
    return {
      certain: certain.map((rows) => this.group(rows)),
      similar: similar.map(({ rows }) => this.group(rows)),
    };
  }

  private rowsWith(first: number): readonly number[] {
    return this.rowsOf.get(first) ?? [first];
  }

  /** First rows of names of one stem, where there are several; firms that are called with and without their place together. */
  private similarNames(): (readonly number[])[] {
    const together = new Map<number, readonly number[] | null>(this.namesOf);
    const namesWith = (stem: number): readonly number[] | null => {
      const names = together.get(stem);
      return names === undefined ? [stem] : names;
    };
    for (const row of this.mayHavePlace) {
      const stem = this.stemAt(row);
      const bare = withoutPlace(stem);
      const firm = bare === stem ? none : this.stems.find(bare, hashOfKey(bare));
      const [others, names] = [firm === none ? null : namesWith(firm), namesWith(row)];
      if (others === null || names === null) continue;
      together.set(firm, [...others, ...names]);
      together.set(row, null);
    }
    return [...together].sort(([one], [other]) => one - other).flatMap(([, names]) => (names ? [names] : []));
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
