import { textOfCell } from "../cells/Cell";
import { DomainError } from "../DomainError";
import { gapsOf } from "../relationship/relation";
import { resolveLabels } from "../relationship/resolveLabels";
import type { WeightTable } from "../tables/weightTable";
import type { ContactFact } from "./PlanFacts";

export interface RelationPolicy {
  readonly roles: WeightTable;
  readonly grades: WeightTable;
  /** Further arguments of KAM.RELATION, as they stand in a formula; "" for its own defaults. */
  readonly formulaTables: string;
  /** Score and gaps are written as values: this Excel does not compute KAM functions. */
  readonly asValues?: boolean;
}

interface KnownContacts {
  /** Those whose role and grade the policy knows; they can be scored. */
  readonly scored: readonly ContactFact[];
  /** Those whose role and grade KAM.RELATIONGAPS knows: KDM, KI, KU and CR1 … CR5. */
  readonly checked: readonly ContactFact[];
}

/** Parts the contacts by whether their labels are known; blank labels are. */
export function knownContacts(
  contacts: readonly ContactFact[],
  { roles, grades }: RelationPolicy,
): KnownContacts {
  return {
    scored: contacts.filter((contact) =>
      passes(() => {
        resolveLabels([textOfCell(contact.role)], roles.labels, "roles");
        resolveLabels([textOfCell(contact.grade)], grades.labels, "grades");
      }),
    ),
    checked: contacts.filter(({ role, grade }) =>
      passes(() => gapsOf([textOfCell(role)], [textOfCell(grade)])),
    ),
  };
}

function passes(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === "unknownLabel") return false;
    throw error;
  }
}
