import { type Cell, isBlank, textOfCell } from "../../core/cells/Cell";
import { numberFromCell, type ReadNumber } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import { readCredits } from "../../core/reading/readCredits";
import { readNumbers } from "../../core/reading/readNumbers";
import { readPaidStates } from "../../core/reading/readPaidStates";
import type { Answers, Said } from "../../core/reading/Reading";
import type { ListJob } from "../list/ListFeature";
import type { SourceTable } from "../sources/SourceTable";
import { filteredOut, wantsPerson } from "./paymentFilter";
import { requestLadders, type RequestLadders } from "./ladders";
import type { PaymentRows } from "./payments";
import type { CommissionRequest } from "./types";

interface CommissionReading extends Said {
  readonly rows: PaymentRows;
  readonly ladders: RequestLadders;
}

/**
 * What a list of payments, read as a list, means beyond that: who is credited with which share, which rows are no
 * payments, what the quotas are and what the ladders count in.
 */
export function readCommission({
  request,
  table,
  settings,
  language,
}: ListJob<CommissionRequest>): CommissionReading {
  const { mapping, answers = {}, boundsIn = null } = request;
  const amounts = (table.columns[mapping.amount ?? -1] ?? []).map(numberFromCell);
  const shared = readCredits({ ...table, amounts, mapping }, answers);
  const isMapped = new Set<number | null>(Object.values(mapping));
  const states = readPaidStates(table, amounts, isMapped, answers);
  const quotas = readQuotas(table, mapping.quota, answers);
  const use = { quotas: mapping.quota, boundsIn, answers };
  const ladders = requestLadders(
    ladderNames(request, table, amounts, shared.credits, states.leftOut),
    settings,
    language,
    use,
  );
  const parts: readonly Said[] = [shared, states, quotas, ladders];
  return {
    rows: { credits: shared.credits, leftOut: states.leftOut, quotas: quotas.values },
    ladders,
    findings: parts.flatMap(({ findings }) => findings),
    questions: parts.flatMap(({ questions }) => questions),
  };
}

/** The ladders that the payments asked for are paid by, in their order. */
function ladderNames(
  request: CommissionRequest,
  table: SourceTable,
  amounts: readonly ReadNumber[],
  credits: PaymentRows["credits"],
  leftOut: ReadonlySet<number>,
): ReadonlySet<string> {
  const { mapping, ladder } = request;
  const { columns } = table;
  if (mapping.ladder === null) return new Set([ladder]);
  const out = filteredOut(request, table);
  const isWanted = wantsPerson(request);
  const [people = [], dates = []] = [mapping.person, mapping.date].map((column) => columns[column ?? -1]);
  const names = new Set<string>();
  columns[mapping.ladder]?.forEach((cell, row) => {
    const credited = credits.get(row)?.flatMap(({ persons }) => persons) ?? [textOfCell(people[row])];
    const isLeftOut = leftOut.has(row) || out.has(row) || !credited.some(isWanted);
    const isPayment = !isLeftOut && !isBlank(people[row]) && dateOfCell(dates[row] ?? null) !== null;
    if (isPayment && typeof amounts[row] === "number") names.add(textOfCell(cell).trim() || ladder);
  });
  return names;
}

/** The column of quotas as numbers; nothing where the list has none. */
function readQuotas(
  { columns, headers }: SourceTable,
  column: number | null,
  answers: Answers,
): Said & { readonly values: readonly Cell[] } {
  if (column === null) return { values: [], findings: [], questions: [] };
  const { values, findings, questions } = readNumbers(
    { cells: columns[column] ?? [], column, header: headers[column] ?? "" },
    answers,
  );
  return { values, findings, questions: questions.filter(({ key }) => key !== "currencySeveral") };
}
