/** One value of an answer as JSON shows it: numbers of more than 53 bits and decimals as texts. */
export type LargeValue = string | number | boolean | null;

/** DuckDB, as far as the steps need it. */
export interface LargeEngine {
  /** Its name and version. */
  readonly name: string;
  query(sql: string): Promise<readonly (readonly LargeValue[])[]>;
  close(): void;
}

/** What steps on files of any size work with; installed when a step first asks for it. */
export interface LargeTools {
  /** Rejects, with what is needed, where the engine is not there and cannot be installed. */
  readonly start: () => Promise<LargeEngine>;
  /** A folder for files that live as long as a step. */
  readonly scratch: string;
}
