import { useMemo } from "react";
import type { PlanSource, PlanSources } from "../../actions/plans/types";
import type { SourceTable } from "../../actions/sources/SourceTable";
import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import { missingFields } from "../state/missingFields";
import { type SourceState, useSource } from "../state/useSource";

interface PlanSourceStates {
  readonly accounts: SourceState<"accounts">;
  readonly opportunities: SourceState<"opportunities">;
  readonly contacts: SourceState<"contacts">;
  readonly sales: SourceState<"sales">;
  /** Those of the four that can be used; keeps its identity while none of them changes. */
  readonly usable: PlanSources | null;
}

/** The four lists of a plan, of which only the accounts must be there. */
export function usePlanSources(): PlanSourceStates {
  const accounts = useSource("accounts");
  const opportunities = useSource("opportunities", true);
  const contacts = useSource("contacts", true);
  const sales = useSource("sales", true);
  const { table: accountTable, mapping: accountMapping } = accounts;
  const { table: dealTable, mapping: dealMapping } = opportunities;
  const { table: contactTable, mapping: contactMapping } = contacts;
  const { table: salesTable, mapping: salesMapping } = sales;
  const usable = useMemo(
    () =>
      planSources(
        { role: "accounts", table: accountTable, mapping: accountMapping },
        { role: "opportunities", table: dealTable, mapping: dealMapping },
        { role: "contacts", table: contactTable, mapping: contactMapping },
        { role: "sales", table: salesTable, mapping: salesMapping },
      ),
    [
      accountTable,
      accountMapping,
      dealTable,
      dealMapping,
      contactTable,
      contactMapping,
      salesTable,
      salesMapping,
    ],
  );
  return { accounts, opportunities, contacts, sales, usable };
}

interface Chosen<R extends SourceRole> {
  readonly role: R;
  readonly table: SourceTable | null;
  readonly mapping: ColumnMapping<R> | null;
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

function usable<R extends SourceRole>({ role, table, mapping }: Chosen<R>): PlanSource<R> | null {
  if (table === null || mapping === null || missingFields(role, mapping).length > 0) return null;
  return { table, mapping };
}
