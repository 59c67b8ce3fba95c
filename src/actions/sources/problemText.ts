import type { SourceRole } from "../../core/columns/fields";
import type { DataProblem } from "../../core/quality/columnProblems";
import { commonTexts } from "../../i18n/commonTexts";
import { fieldTexts } from "../../i18n/fieldTexts";
import type { Language } from "../../i18n/Language";

/** What is odd in a column, as a sentence: the field, and how many rows, or customers under several spellings. */
export function problemText(language: Language, role: SourceRole, problem: DataProblem): string {
  const names: Readonly<Record<string, string>> = fieldTexts[language][role];
  const count = problem.groups?.length ?? problem.rows.length;
  const kind = commonTexts[language].problems.kinds[problem.kind];
  return kind(names[problem.field] ?? problem.field, count.toLocaleString(language));
}
