import { splitLegalForm } from "../../core/quality/splitLegalForm";
import { longestSheetName } from "../safeSheetName";

/** A shorter name than this says too little. */
const leastName = 12;

/**
 * What an account's tab is called: its name; where that is too long for a tab, without its legal form; where that is
 * still too long, without its last words.
 */
export function planTabName(account: string): string {
  const name = account.trim();
  if (name.length <= longestSheetName) return name;
  const bare = withoutLegalForm(name);
  if (bare.length <= longestSheetName) return bare;
  const wordEnd = bare.lastIndexOf(" ", longestSheetName);
  return wordEnd >= leastName ? bare.slice(0, wordEnd) : bare;
}

/** The shortest beginning of a name that is the same company. */
function withoutLegalForm(name: string): string {
  const { stem } = splitLegalForm(name);
  for (let end = 1; end < name.length; end++)
    if (splitLegalForm(name.slice(0, end)).stem === stem) return name.slice(0, end);
  return name;
}
