/**
 * The form under which two spellings are one account, opportunity or contact of a plan: full and half width, case and
 * space make no difference, everything else does: a legal form more or less may be another company, and its deals would
 * be wrong figures. "" for a blank.
 */
export function planKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}
