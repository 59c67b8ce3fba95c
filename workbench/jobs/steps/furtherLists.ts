import type { LedgerListRole, LedgerSource, LedgerSources } from "../../../src/actions/ledger/LedgerSources";
import { listSources } from "../../../src/actions/sources/listSources";
import { isNamedAs } from "../../../src/actions/sources/isNamedAs";
import { sourceKey } from "../../../src/actions/sources/SourceTable";
import type { Language } from "../../../src/i18n/Language";
import { chooseList } from "../chooseList";
import type { JobStep } from "../JobDocument";
import { askedList, isComplete } from "./askedList";

const furtherRoles: readonly LedgerListRole[] = ["receipts", "splits", "people", "quotas", "accounts"];

/** The ledger's lists beside payments: those asked for, else those whose name says what they are and that have the columns. */
export async function chooseFurther(
  step: JobStep,
  payments: LedgerSource<"credits">,
  language: Language,
): Promise<Omit<LedgerSources, "credits">> {
  const chosen: [LedgerListRole, LedgerSource<LedgerListRole>][] = [];
  const taken = new Set([sourceKey(payments.table)]);
  for (const role of furtherRoles) {
    const asked = askedList(step, role);
    const list = asked.list ?? (await likeliest(role));
    if (list === undefined) continue;
    const source = await chooseList(role, list, asked.columns);
    const isTaken = taken.has(sourceKey(source.table));
    if (asked.list === undefined && (isTaken || !isComplete(role, source, language))) continue;
    taken.add(sourceKey(source.table));
    chosen.push([role, source]);
  }
  return Object.fromEntries(chosen);
}

async function likeliest(role: LedgerListRole): Promise<string | undefined> {
  const options = await listSources(role);
  return options.find((option) => isNamedAs(role, option))?.label;
}
