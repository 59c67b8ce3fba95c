import { type PlanColumn, planColumns } from "./PlanField";

/** What the hidden first column says of a row: which row it is, and the fingerprints of what we wrote in it. */
export interface RowMark {
  readonly id: string;
  readonly prints: ReadonlyMap<PlanColumn, string>;
}

const shape = /^[a-z]+\.[\w-]+(?: [b-i]:\w+)*$/;

/** A row's mark as the text of its cell in the hidden column: "sales.k1x2 b:3f c:9q". */
export const rowMark = {
  encode({ id, prints }: RowMark): string {
    const parts = planColumns.flatMap((column) => {
      const print = prints.get(column) ?? "";
      return print === "" ? [] : [` ${column}:${print}`];
    });
    return id + parts.join("");
  },

  /** Null for anything that we did not write. */
  decode(text: unknown): RowMark | null {
    if (typeof text !== "string" || !shape.test(text)) return null;
    const [id = "", ...parts] = text.split(" ");
    return { id, prints: new Map(parts.map((part) => [part.charAt(0) as PlanColumn, part.slice(2)])) };
  },

  sectionOf: (id: string): string => id.slice(0, id.indexOf(".")),

  /** Whether it is a row of a list that is filled from the user's sheets. */
  isKeyed: (id: string): boolean => /\.k\w+$/.test(id),

  /** Whether it is a spare row of such a list. */
  isSpare: (id: string): boolean => /\.free\d+$/.test(id),
} as const;
