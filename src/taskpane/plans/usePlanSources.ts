import { useCallback, useMemo } from "react";
import type { PlanSource, PlanSources } from "../../actions/plans/types";
import type { SourceTable } from "../../actions/sources/SourceTable";
import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { Answers } from "../../core/reading/Reading";
import { useAnswers } from "../state/useAnswers";
import { missingFields } from "../state/missingFields";
import { type SourceState, useSource } from "../state/useSource";

interface PlanSourceStates {
  readonly accounts: SourceState<"accounts">;
  readonly opportunities: SourceState<"opportunities">;
  readonly contacts: SourceState<"contacts">;
  readonly sales: SourceState<"sales">;
  /** Those of the four that can be used; keeps its identity while none of them changes. */
  readonly usable: PlanSources | null;
  /** Whether of each list it is known which it is, what stands in it and what was answered of it. */
  readonly isRead: boolean;
  /** Reads all lists again. */
  readonly readAnew: () => Promise<unknown>;
  /** By list how more of what its reading asks is answered. */
  readonly answer: Readonly<Record<keyof PlanSources, (given: Answers) => void>>;
}

/** The four lists of a plan, of which only the accounts must be there. */
export function usePlanSources(): PlanSourceStates {
  const accounts = useSource("accounts");
  const opportunities = useSource("opportunities", true);
  const contacts = useSource("contacts", true);
  const sales = useSource("sales", true);
  const [ofAccounts, answerAccounts] = useChosen(accounts);
  const [ofOpportunities, answerOpportunities] = useChosen(opportunities);
  const [ofContacts, answerContacts] = useChosen(contacts);
  const [ofSales, answerSales] = useChosen(sales);
  const usable = useMemo(
    () => planSources(ofAccounts, ofOpportunities, ofContacts, ofSales),
    [ofAccounts, ofOpportunities, ofContacts, ofSales],
  );
  const answer = {
    accounts: answerAccounts,
    opportunities: answerOpportunities,
    contacts: answerContacts,
    sales: answerSales,
  };
  const { readAnew: first } = accounts;
  const { readAnew: second } = opportunities;
  const { readAnew: third } = contacts;
  const { readAnew: fourth } = sales;
  const readAnew = useCallback(
    () => Promise.all([first(), second(), third(), fourth()]),
    [first, second, third, fourth],
  );
  const isRead = [
    isListRead(accounts, ofAccounts),
    isListRead(opportunities, ofOpportunities),
    isListRead(contacts, ofContacts),
    isListRead(sales, ofSales),
  ].every(Boolean);
  return { accounts, opportunities, contacts, sales, usable, isRead, answer, readAnew };
}

interface Chosen<R extends SourceRole> {
  readonly role: R;
  readonly table: SourceTable | null;
  readonly mapping: ColumnMapping<R> | null;
  /** Null until they are known. */
  readonly answers: Answers | null;
}

/** A list with what was answered of it; the same as before while none of them changes. */
function useChosen<R extends SourceRole>({
  role,
  selected,
  table,
  mapping,
}: SourceState<R>): [Chosen<R>, (given: Answers) => void] {
  const [answers, answer] = useAnswers(selected, table);
  return [useMemo(() => ({ role, table, mapping, answers }), [role, table, mapping, answers]), answer];
}

function isListRead<R extends SourceRole>(
  { error, options, selected }: SourceState<R>,
  { answers }: Chosen<R>,
): boolean {
  return error != null || (options !== null && (selected === null || answers !== null));
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

function usable<R extends SourceRole>({ role, table, mapping, answers }: Chosen<R>): PlanSource<R> | null {
  if (table === null || mapping === null || answers === null) return null;
  return missingFields(role, mapping).length > 0 ? null : { table, mapping, answers };
}
