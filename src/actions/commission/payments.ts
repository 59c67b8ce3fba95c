import { isBlank, isCellError, textOfCell, type Cell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import { periodStart } from "../../core/dates/periods";
import { onceEach } from "../../core/collections/onceEach";
import { MoneySum } from "../../core/decimal/addMoney";
import { mostDecimals, scaleOf } from "../../core/decimal/Decimal";
import { inSlices } from "../list/inSlices";
import type { CommissionRequest } from "./types";
import type { Message } from "../list/messages";
import { sheetRow } from "../sources/sheetRow";
import type { SourceTable } from "../sources/SourceTable";
import { type Credit, creditAmounts } from "../../core/commission/creditAmounts";
import { PersonQuotas } from "./quotas";

/** What one person was paid in one period under one ladder. */
export interface PaymentGroup {
  readonly person: string;
  readonly ladder: string;
  /** Serial of the period's first day. */
  readonly period: number;
  /** The exact sum of its payments. */
  readonly base: number;
  /** Sheet rows, from 1, ascending. */
  readonly sourceRows: readonly number[];
}

interface Payments {
  /** In the order in which they first appear in the list. */
  readonly groups: readonly PaymentGroup[];
  /** Payments left out because something is missing in them. */
  readonly notes: readonly Message[];
  readonly quotas: PersonQuotas;
}

/** What the reading says of the rows of payments. */
export interface PaymentRows {
  /** By row: who else is credited; the others belong wholly to their person. */
  readonly credits: ReadonlyMap<number, readonly Credit[]>;
  /** By row: the quota of the first person, a number where there is one. */
  readonly quotas: readonly Cell[];
  /** Rows that are no payments. */
  readonly leftOut: ReadonlySet<number>;
}

/** When the firm's year begins. */
export interface FirmYear {
  /** 1 … 12 */
  readonly firstMonth: number;
}

interface OpenGroup {
  readonly person: string;
  readonly ladder: string;
  readonly period: number;
  readonly sum: MoneySum;
  readonly sourceRows: number[];
}

/**
 * The payments by person, ladder and period of the payment date, added up exactly. Persons and ladders that differ in
 * case, width or surrounding space are one. A payment without a ladder of its own has the request's. A payment whose
 * person, date or amount is missing or unreadable is left out and counted; a row in which all three are blank is none.
 * Of a payment of several persons each has their own part, all parts to the cent. A quota is that of the first person.
 */
export async function readPayments(
  request: Pick<CommissionRequest, "mapping" | "period" | "ladder" | "decimals"> & FirmYear,
  table: SourceTable,
  { credits, leftOut, quotas: quotaCells }: PaymentRows,
  signal?: AbortSignal,
): Promise<Payments> {
  const { mapping, period, firstMonth } = request;
  const column = (index: number | null): readonly Cell[] => table.columns[index ?? -1] ?? [];
  const persons = column(mapping.person);
  const dates = column(mapping.date);
  const amounts = column(mapping.amount);
  const ladders = column(mapping.ladder);
  const quotas = new PersonQuotas();
  const groups: OpenGroup[] = [];
  const groupsOf = onceEach((_person: string) => onceEach((_ladder: string) => new Map<number, OpenGroup>()));
  const nameIn = onceEach((cell: Cell) => (isCellError(cell) ? "" : textOfCell(cell).trim()));
  const spellings = new Map<string, string>();
  const spelled = onceEach((name: string) => firstSpelling(spellings, name));
  const ladderIn = onceEach((cell: Cell) => textOfCell(cell).trim() || request.ladder);
  const startOf = onceEach((day: number) => periodStart(day, period, 0, firstMonth));
  const keyOf = onceEach(labelKey);
  let skipped = 0;
  let firstSkipped = 0;

  await inSlices(
    table.rows,
    (row) => {
      if (leftOut.has(row)) return;
      const person = persons[row] ?? null;
      const date = dates[row] ?? null;
      const amount = amounts[row] ?? null;
      if (isBlank(person) && isBlank(date) && isBlank(amount)) return;
      const name = nameIn(person);
      const day = dateOfCell(date);
      const money = numberFromCell(amount);
      if (name === "" || day === null || money === null || money === "bad") {
        if (skipped++ === 0) firstSkipped = sheetRow(table, row);
        return;
      }
      const ladder = ladderIn(ladders[row] ?? null);
      const start = startOf(day);
      const shared = credits.get(row);
      const parts = shared
        ? creditAmounts(money, shared, Math.min(mostDecimals, Math.max(request.decimals, scaleOf([money]))))
        : [{ person: name, amount: money }];
      quotas.add(parts[0]?.person ?? name, start, day, quotaCells[row] ?? null);
      for (const part of parts)
        if (part.amount !== 0 || money === 0)
          addTo(groups, groupsOf(keyOf(part.person))(keyOf(ladder)), {
            person: spelled(part.person),
            ladder,
            period: start,
            amount: part.amount,
            sourceRow: sheetRow(table, row),
          });
    },
    signal,
  );
  const notes: Message[] =
    skipped === 0 ? [] : [{ key: "noteSkippedPayments", params: { count: skipped, row: firstSkipped } }];
  return {
    groups: groups.map(({ sum, ...group }) => ({
      ...group,
      base: sum.total,
    })),
    notes,
    quotas,
  };
}

function addTo(
  groups: OpenGroup[],
  byPeriod: Map<number, OpenGroup>,
  part: Omit<PaymentGroup, "base" | "sourceRows"> & { readonly amount: number; readonly sourceRow: number },
): void {
  const { person, ladder, period, amount, sourceRow } = part;
  let group = byPeriod.get(period);
  if (group === undefined) {
    group = { person, ladder, period, sum: new MoneySum(), sourceRows: [] };
    byPeriod.set(period, group);
    groups.push(group);
  }
  group.sum.add(amount);
  if (group.sourceRows.at(-1) !== sourceRow) group.sourceRows.push(sourceRow);
}

function firstSpelling(spellings: Map<string, string>, name: string): string {
  const key = labelKey(name);
  const known = spellings.get(key);
  if (known === undefined) spellings.set(key, name);
  return known ?? name;
}
