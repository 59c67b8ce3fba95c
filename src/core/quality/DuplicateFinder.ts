import { textOfCell, type Cell } from "../cells/Cell";
import { splitLegalForm } from "./splitLegalForm";

export interface DuplicateGroup {
  readonly rows: readonly number[];
  readonly spellings: readonly string[];
}

/**
 * Finds rows that may be the same account under one or several spellings; fed row by row, so that long lists can be
 * sliced. A legal form may have been left out: "Harbor" may be "Harbor Group", and that "Harbor Group Ltd". But
 * "Harbor Group" is not "Harbor Holdings", nor "Harbor GmbH" "Harbor Inc.", unless a "Harbor" stands between them that
 * may be either.
 */
export class DuplicateFinder {
  private readonly firstRow = new Map<string, number>();
  private readonly repeated = new Map<string, number[]>();

  constructor(private readonly names: readonly Cell[]) {}

  add(row: number): void {
    const { stem } = this.nameIn(row);
    if (stem === "") return;
    const first = this.firstRow.get(stem);
    if (first === undefined) {
      this.firstRow.set(stem, row);
      return;
    }
    const rows = this.repeated.get(stem);
    if (rows === undefined) this.repeated.set(stem, [first, row]);
    else rows.push(row);
  }

  groups(): DuplicateGroup[] {
    return [...this.repeated.values()]
      .flatMap((rows) => this.byForms(rows))
      .filter((rows) => rows.length > 1)
      .map((rows) => ({ rows, spellings: [...new Set(rows.map((row) => textOfCell(this.names[row])))] }));
  }

  private nameIn(row: number) {
    return splitLegalForm(textOfCell(this.names[row]));
  }

  /** Rows of one stem, apart where their forms contradict each other: none is the beginning of the other. */
  private byForms(rows: readonly number[]): number[][] {
    const named = rows.map((row) => ({ row, forms: this.nameIn(row).forms }));
    const present = new Set(named.map(({ forms }) => forms.join("/")));
    const apart = new Map<string, number[]>();
    for (const { row, forms } of named) {
      const beginnings = [[], ...forms.map((_, index) => forms.slice(0, index + 1))];
      const shortest = beginnings.map((forms) => forms.join("/")).find((beginning) => present.has(beginning));
      apart.set(shortest ?? "", [...(apart.get(shortest ?? "") ?? []), row]);
    }
    return [...apart.values()];
  }
}
