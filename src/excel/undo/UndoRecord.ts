import type { BookNames } from "./BookNames";
import type { UndoStep } from "./UndoStep";

/** What takes a write back. */
export interface UndoRecord {
  readonly steps: readonly UndoStep[];
  /** What the steps call sheets and tables; null when that cannot have changed. */
  readonly names: BookNames | null;
}
