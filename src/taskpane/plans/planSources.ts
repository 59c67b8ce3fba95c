import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { PlanSource, PlanSources } from "../../actions/plans/types";
import type { SourceTable } from "../../actions/sources/SourceTable";
import { missingFields } from "../state/missingFields";

interface Chosen<R extends SourceRole> {
  readonly role: R;
  readonly table: SourceTable | null;
  readonly mapping: ColumnMapping<R> | null;
}

function usable<R extends SourceRole>({ role, table, mapping }: Chosen<R>): PlanSource<R> | null {
  if (table === null || mapping === null || missingFields(role, mapping).length > 0) return null;
  return { table, mapping };
}

/** The lists that plans can be filled from: those with all required columns. Null without a list of accounts. */
export function planSources(
  accounts: Chosen<"accounts">,
  opportunities: Chosen<"opportunities">,
  contacts: Chosen<"contacts">,
  sales: Chosen<"sales">,
): PlanSources | null {
  const base = usable(accounts);
  if (base === null) return null;
  const deals = usable(opportunities);
  const people = usable(contacts);
  const history = usable(sales);
  return {
    accounts: base,
    ...(deals === null ? {} : { opportunities: deals }),
    ...(people === null ? {} : { contacts: people }),
    ...(history === null ? {} : { sales: history }),
  };
}
