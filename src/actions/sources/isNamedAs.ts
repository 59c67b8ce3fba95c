import type { SourceRole } from "../../core/columns/fields";
import { nameFits } from "../../core/columns/recogniseColumns";
import type { SourceOption } from "./SourceTable";

/** Whether the name of a list or of its sheet says that it is one of a role. */
export function isNamedAs(
  role: SourceRole,
  { label, sheet }: Pick<SourceOption, "label" | "sheet">,
): boolean {
  return nameFits(role, `${label} ${sheet}`);
}
