import { foldWidth } from "./foldWidth";

const printableAscii = /^[\x20-\x7e]*$/;

/** The form in which labels are compared: no case, no surrounding space, full width folded to half width. */
export function labelKey(label: string): string {
  return (printableAscii.test(label) ? label : foldWidth(label)).trim().toLowerCase();
}
