import { useMemo } from "react";
import type { PlanSources } from "../../actions/plans/types";
import { useSource, type SourceState } from "../state/useSource";
import { planSources } from "./planSources";

export interface PlanSourceStates {
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
