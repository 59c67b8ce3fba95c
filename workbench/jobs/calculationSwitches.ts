import type { Book } from "../engine/Book";
import type { HostTrouble } from "./JobDocument";

/** Switches of how a workbook is calculated: for a step, and where it is opened. */
export const calculationSwitches = { step: ["manualCalculation"], open: ["lateRegistration"] } as const;

/** Opens a workbook as these switches say: calculated manually, or before its functions are known. */
export function openCalculated(trouble: HostTrouble | undefined, book: Book): void {
  if (trouble?.["lateRegistration"] === true) book.openBeforeFunctions();
  calculateManually(trouble, book);
}

/** Turns manual calculation on; the result brings back what was before. */
export function calculateManually(trouble: HostTrouble | undefined, book: Book): () => void {
  if (trouble?.["manualCalculation"] !== true || book.calculation.isManual) return () => undefined;
  book.setManualCalculation(true);
  return () => book.setManualCalculation(false);
}
