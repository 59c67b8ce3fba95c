/** A word that an argument takes, and what it means. */
export interface ArgumentWord {
  readonly word: string;
  readonly meaning: string;
}

export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The words it takes; none when anything can be typed. */
  readonly words: readonly ArgumentWord[];
  /** Takes TRUE or FALSE. */
  readonly flag: boolean;
}

export interface KamFunction {
  /** Such as "TIER"; in cells it is KAM.TIER. */
  readonly id: string;
  readonly description: string;
  /** What comes back. */
  readonly result: string;
  readonly parameters: readonly FunctionArgument[];
}

export interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly KamFunction[];
}

/** Every KAM function in one language, by group. */
export type Catalogue = readonly FunctionGroup[];
