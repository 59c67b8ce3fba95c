import { isBlank, isCellError, textOfCell, type Cell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import { periodStart } from "../../core/dates/periods";
import { addDecimals, type Decimal, fromUnits, toDecimal } from "../../core/decimal/Decimal";
import { inSlices } from "../list/inSlices";
import type { CommissionRequest } from "./types";
import type { Message } from "../list/messages";
import type { SourceTable } from "../sources/SourceTable";
import type { Ladder } from "../../core/commission/toLadder";
import type { Language } from "../../i18n/Language";
import type { RequestLadders } from "./ladders";

/** What one person was paid in one period under one ladder. */
interface PaymentGroup {
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
}

interface OpenGroup {
  readonly person: string;
  readonly ladder: string;
  readonly period: number;
  sum: Decimal;
  readonly sourceRows: number[];
}

/**
 * The payments by person, ladder and period of the payment date, added up exactly. Persons and ladders that differ in
 * case, width or surrounding space are one. A payment without a ladder of its own has the request's. A payment whose
 * person, date or amount is missing or unreadable is left out and counted; a row in which all three are blank is none.
 */
export async function readPayments(
  request: Pick<CommissionRequest, "mapping" | "period" | "ladder">,
  table: SourceTable,
  firstMonth: number,
  signal?: AbortSignal,
): Promise<Payments> {
  const { mapping, period } = request;
  const column = (index: number | null): readonly Cell[] => table.columns[index ?? -1] ?? [];
  const persons = column(mapping.person);
  const dates = column(mapping.date);
  const amounts = column(mapping.amount);
  const ladders = column(mapping.ladder);
  const groups = new Map<string, OpenGroup>();
  const spellings = new Map<string, string>();
  let skipped = 0;
  let firstSkipped = 0;

  await inSlices(
    table.rows,
    (row) => {
      const [person = null, date = null, amount = null] = [persons[row], dates[row], amounts[row]];
      if (isBlank(person) && isBlank(date) && isBlank(amount)) return;
      const name = isCellError(person) ? "" : textOfCell(person).trim();
      const day = dateOfCell(date);
      const money = numberFromCell(amount);
      if (name === "" || day === null || money === null || money === "bad") {
        if (skipped++ === 0) firstSkipped = table.firstRow + row;
        return;
      }
      const ladder = textOfCell(ladders[row]).trim() || request.ladder;
      const start = periodStart(day, period, 0, firstMonth);
      const spelling = firstSpelling(spellings, name);
      const key = `${labelKey(name)}\n${labelKey(ladder)}\n${start}`;
      const group = groups.get(key);
      if (group) {
        group.sum = addDecimals(group.sum, toDecimal(money));
        group.sourceRows.push(table.firstRow + row);
      } else {
        groups.set(key, {
          person: spelling,
          ladder,
          period: start,
          sum: toDecimal(money),
          sourceRows: [table.firstRow + row],
        });
      }
    },
    signal,
  );
  const notes: Message[] =
    skipped === 0 ? [] : [{ key: "noteSkippedPayments", params: { count: skipped, row: firstSkipped } }];
  return {
    groups: [...groups.values()].map(({ sum, ...group }) => ({
      ...group,
      base: fromUnits(sum.units, sum.scale),
    })),
    notes,
  };
}

function firstSpelling(spellings: Map<string, string>, name: string): string {
  const key = labelKey(name);
  const known = spellings.get(key);
  if (known === undefined) spellings.set(key, name);
  return known ?? name;
}

export interface LadderedPayments extends Omit<PaymentGroup, "ladder"> {
  readonly ladder: { readonly name: string; readonly ladder: Ladder };
  /** The same for all periods whose amounts add up on the cumulative basis: person, ladder and the firm's year. */
  readonly year: string;
}

/** The payments by person, ladder and period; those whose ladder cannot be used are left out. */
export function sortPayments(
  groups: readonly PaymentGroup[],
  ladders: RequestLadders,
  firstMonth: number,
  language: Language,
): readonly LadderedPayments[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return groups
    .flatMap((group): LadderedPayments[] => {
      const ladder = ladders.byKey.get(labelKey(group.ladder));
      if (ladder === undefined) return [];
      const year = `${group.person}\n${ladder.name}\n${periodStart(group.period, "year", 0, firstMonth)}`;
      return [{ ...group, ladder, year }];
    })
    .sort(
      (a, b) =>
        collator.compare(a.person, b.person) ||
        compareText(a.person, b.person) ||
        collator.compare(a.ladder.name, b.ladder.name) ||
        a.period - b.period,
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
