import { checkMapping } from "../../../src/actions/list/checkMapping";
import { ActionError } from "../../../src/actions/list/messages";
import type { Language } from "../../../src/i18n/Language";
import type { ChosenList } from "../chooseList";
import type { JobColumns, JobStep } from "../JobDocument";

type Role = Parameters<typeof checkMapping>[0];

/** What a step says of one of its further lists: its name, and its columns where they are given with it. */
export function askedList(
  step: JobStep,
  role: string,
): { readonly list?: string; readonly columns?: JobColumns } {
  const asked = step.lists?.[role];
  return typeof asked === "string" ? { list: asked } : (asked ?? {});
}

/** Whether a list that nobody has asked for has every column that its role needs. */
export function isComplete<R extends Role>(
  role: R,
  { table, mapping }: Pick<ChosenList<R>, "table" | "mapping">,
  language: Language,
): boolean {
  try {
    checkMapping(role, table, mapping, language);
    return true;
  } catch (error) {
    if (error instanceof ActionError) return false;
    throw error;
  }
}
