import { foldWidth } from "../../core/cells/labelKey";
import { isBlank, textOfCell, type Cell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import { dateFromSerial } from "../../core/dates/serialDates";
import type { ContactFact, OpportunityFact, SalesFact } from "../../core/plan/PlanFacts";
import { planKey } from "../../core/plan/planKey";
import type { FieldOf, SourceRole } from "../../core/columns/fields";
import type { PlanSource } from "./types";

const firstYear = 1900;
const lastYear = 2200;

type Read<R extends SourceRole> = (field: FieldOf<R>, row: number) => Cell;

function reader<R extends SourceRole>({ table, mapping }: PlanSource<R>): Read<R> {
  const columns: Readonly<Record<string, number | null>> = mapping;
  return (field, row) => table.columns[columns[field] ?? -1]?.[row] ?? null;
}

/** What the rows of one account say, list by list. Cells that are not what they should be are shown as they are. */
export const listFacts = {
  opportunities(
    source: PlanSource<"opportunities">,
    rows: readonly number[],
  ): Omit<OpportunityFact, "state">[] {
    const read = reader(source);
    const unique = uniqueKeys();
    return rows.map((row) => {
      const [name, number] = [read("name", row), read("id", row)];
      return {
        key: unique(isBlank(number) ? `name:${keyOf(name)}` : `id:${keyOf(number)}`),
        name,
        number,
        stage: read("stage", row),
        amount: numberOrText(read("amount", row)),
        closeDate: dateOrText(read("closeDate", row)),
        owner: read("owner", row),
      };
    });
  },

  contacts(source: PlanSource<"contacts">, rows: readonly number[]): ContactFact[] {
    const read = reader(source);
    const unique = uniqueKeys();
    return rows
      .filter((row) => !isBlank(read("name", row)))
      .map((row) => ({
        key: unique(keyOf(read("name", row))),
        name: read("name", row),
        role: read("role", row),
        grade: read("grade", row),
        owner: read("owner", row),
        lastVisit: dateOrText(read("lastVisit", row)),
        nextStep: read("nextStep", row),
      }));
  },

  /** Rows of one year are added up; a row without a year is left out. */
  sales(source: PlanSource<"sales">, rows: readonly number[]): SalesFact[] {
    const read = reader(source);
    const years = new Map<number | string, SalesFact>();
    for (const row of rows) {
      const year = yearOf(read("year", row), read("date", row));
      if (year === null) continue;
      const known = years.get(year) ?? { year, amount: null, profit: null };
      years.set(year, {
        year,
        amount: plus(known.amount, read("amount", row)),
        profit: plus(known.profit, read("profit", row)),
      });
    }
    return [...years.values()];
  },
} as const;

const keyOf = (cell: Cell): string => planKey(textOfCell(cell));

/** Two rows of one key are told apart by their order. */
function uniqueKeys(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}

function numberOrText(cell: Cell): Cell {
  const number = numberFromCell(cell);
  return number === "bad" ? cell : number;
}

function dateOrText(cell: Cell): Cell {
  return dateOfCell(cell) ?? cell;
}

function plus(sum: number | null, cell: Cell): number | null {
  const number = numberFromCell(cell);
  return typeof number === "number" ? (sum ?? 0) + number : sum;
}

function yearOf(year: Cell, date: Cell): number | string | null {
  const number = numberFromCell(year);
  if (typeof number === "number" && number >= firstYear && number <= lastYear) return Math.floor(number);
  const day = dateOfCell(isBlank(year) ? date : year);
  if (day !== null) return dateFromSerial(day).getUTCFullYear();
  const written = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(foldWidth(textOfCell(year)))?.[1];
  if (written !== undefined) return Number(written);
  return textOfCell(year).trim() || null;
}
