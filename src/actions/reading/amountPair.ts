import type { Cell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { debitCreditPair } from "../../core/columns/debitCreditPair";
import type { SourceRole } from "../../core/columns/fields";
import { type DebitCreditReading, readDebitCredit } from "../../core/reading/readDebitCredit";
import { readNumbers } from "../../core/reading/readNumbers";
import type { Answers, Finding } from "../../core/reading/Reading";
import type { SourceTable } from "../sources/SourceTable";

/** Lists whose amount may stand in a debit and a credit column: credit − debit. */
const roles: readonly SourceRole[] = ["accounts", "payments"];

/**
 * The amount of each row where `column`, already read as `values`, is the debit or the credit of two such columns and
 * no other field has the other; null elsewhere. Rows with both are a finding.
 */
export function amountPair(
  role: SourceRole,
  { headers, columns }: SourceTable,
  { column, values }: { readonly column: number; readonly values: readonly Cell[] },
  isMapped: ReadonlySet<number | null>,
  answers: Answers,
): DebitCreditReading | null {
  const pair = roles.includes(role) ? debitCreditPair(headers) : null;
  if (pair === null || (column !== pair.debit && column !== pair.credit)) return null;
  const other = column === pair.debit ? pair.credit : pair.debit;
  if (isMapped.has(other)) return null;
  const read = readNumbers(
    { cells: columns[other] ?? [], column: other, header: headers[other] ?? "" },
    answers,
  );
  const [own, others] = [values.map(asNumber), read.values.map(asNumber)];
  const [debit, credit] = column === pair.debit ? [own, others] : [others, own];
  const difference = readDebitCredit({ debit, credit, column, isReceivables: false });
  const rows = difference.values.flatMap((value, row) => (value === null ? [] : [row]));
  const said: Finding = {
    key: "readDebitCredit",
    params: { debit: headers[pair.debit] ?? "", credit: headers[pair.credit] ?? "" },
    evidence: { column, rows },
  };
  return {
    values: difference.values,
    findings: [said, ...difference.findings],
    questions: read.questions.filter(({ key }) => key !== "currencySeveral"),
  };
}

function asNumber(cell: Cell): Cell {
  const number = numberFromCell(cell);
  return number === "bad" ? cell : number;
}
