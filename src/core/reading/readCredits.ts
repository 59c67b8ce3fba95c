import { type Cell, isBlank, textOfCell } from "../cells/Cell";
import type { ReadNumber } from "../cells/parseNumber";
import { addDecimals, type Decimal, fromUnits, toDecimal } from "../decimal/Decimal";
import { type Credit, shareSum } from "../commission/creditAmounts";
import type { Answers, Finding, Question, Said } from "./Reading";
import { type NamedPerson, readPersons } from "./readPersons";
import { readShares } from "./readShares";

interface CreditFacts {
  readonly headers: readonly string[];
  /** The list as it was read, column by column. */
  readonly columns: readonly (readonly Cell[])[];
  /** By row what is paid. */
  readonly amounts: readonly ReadNumber[];
  readonly mapping: {
    readonly person: number | null;
    readonly person2: number | null;
    readonly share: number | null;
    readonly share2: number | null;
  };
}

export interface CreditReading extends Said {
  /** By row: who is credited with which share; rows that are not here belong wholly to the person of their cell. */
  readonly credits: ReadonlyMap<number, readonly Credit[]>;
}

type Choice = "equalShares" | "firstOnly" | "shareOnly" | "wholeAmount";

/**
 * Who is credited with which share of each payment. Several persons in one cell share equally what that cell is due;
 * a share belongs to the first person, what is missing of the second is the rest. Without any share a second person is
 * asked, and so is what a share below 100 % means where nobody else is named.
 * Questions: those of readPersons and readShares, askSecond under "split:COLUMN of the second", askShareAlone under
 * "split:COLUMN of the share". Findings: readRest, readTwice with the amount that nobody or two persons are credited with.
 */
export function readCredits(
  { headers, columns, amounts, mapping }: CreditFacts,
  answers: Answers,
): CreditReading {
  const cellsOf = (column: number | null): readonly Cell[] => columns[column ?? -1] ?? [];
  const [firsts, seconds] = [cellsOf(mapping.person), cellsOf(mapping.person2)];
  const persons = readPersons({ cells: firsts, column: mapping.person ?? 0, others: seconds }, answers);
  const seconded = readPersons({ cells: seconds, column: mapping.person2 ?? 0, others: firsts }, answers);
  const sharesOf = (column: number | null) =>
    readShares({ cells: cellsOf(column), column: column ?? 0, header: headers[column ?? -1] ?? "" }, answers);
  const [share, share2] = [sharesOf(mapping.share), sharesOf(mapping.share2)];
  const parts: readonly Said[] = [persons, seconded, share, share2];
  const findings: Finding[] = parts.flatMap((part) => part.findings);
  const questions: Question[] = parts.flatMap((part) => part.questions);
  const choose = (column: number | null, choices: readonly Choice[]): Choice | undefined =>
    choices.find((choice) => choice === answers[`split:${column ?? ""}`]);
  const bySecond = choose(mapping.person2, ["equalShares", "firstOnly"]);
  const isOfTotal = isShareOfTotal(share.shares, amounts);
  const byShare = isOfTotal ? "wholeAmount" : choose(mapping.share, ["shareOnly", "wholeAmount"]);
  const credits = new Map<number, readonly Credit[]>();
  const [unshared, alone]: [number[], number[]] = [[], []];
  const shared: number[] = [];
  const rest = new Uncredited();
  const twice = new Uncredited();

  firsts.forEach((first, row) => {
    if (isBlank(first)) return;
    const second = isBlank(seconds[row]) ? null : seconds[row];
    const named = persons.persons.get(row) ?? null;
    const given = [share.shares[row]?.[0], share2.shares[row]?.[0] ?? share.shares[row]?.[1]];
    if (second == null && named === null && given[0] === undefined) return;
    const people = named ?? [{ name: textOfCell(first).trim(), share: null }];
    const others = seconded.persons.get(row) ?? (second == null ? null : [only(second)]);
    if (others !== null && given[0] === undefined && given[1] === undefined) unshared.push(row);
    if (others !== null) shared.push(row);
    if (others === null && named === null && (given[0] ?? 1) < 1) alone.push(row);
    const credited =
      others !== null
        ? twoSides(people, others, given, bySecond !== "firstOnly")
        : named === null
          ? [{ persons: names(people), share: byShare === "wholeAmount" ? 1 : (given[0] ?? 1) }]
          : ofOneCell(named, given);
    credits.set(row, credited);
    const sum = shareSum(credited);
    if (sum < 1) rest.add(row, amounts[row], 1 - sum);
    if (sum > 1) twice.add(row, amounts[row], sum - 1);
  });
  if (shared.length > 0)
    findings.push({
      key: "readTwoPersons",
      params: { count: shared.length },
      evidence: { column: mapping.person2, rows: shared },
    });
  if (unshared.length > 0 && bySecond === undefined)
    questions.push({
      id: `split:${mapping.person2 ?? ""}`,
      key: "askSecond",
      params: { count: unshared.length, name: textOfCell(seconds[unshared[0] ?? 0]) },
      evidence: { column: mapping.person2, rows: unshared },
      choices: ["equalShares", "firstOnly"],
      isProposed: false,
    });
  if (alone.length > 0 && byShare === undefined)
    questions.push({
      id: `split:${mapping.share ?? ""}`,
      key: "askShareAlone",
      params: { count: alone.length, header: headers[mapping.share ?? -1] ?? "" },
      evidence: { column: mapping.share, rows: alone },
      choices: ["shareOnly", "wholeAmount"],
      isProposed: true,
    });
  if (alone.length > 0 && isOfTotal)
    findings.push({
      key: "readShareOfTotal",
      params: { header: headers[mapping.share ?? -1] ?? "" },
      evidence: { column: mapping.share, rows: alone },
    });
  return {
    credits,
    questions,
    findings: [...findings, ...rest.said("readRest"), ...twice.said("readTwice")],
  };
}

const only = (cell: Cell): NamedPerson => ({ name: textOfCell(cell).trim(), share: null });
const names = (people: readonly NamedPerson[]): readonly string[] => people.map(({ name }) => name);

/** Two columns of persons: what one share lacks is the other's; half each, or all for the first, where none is given. */
function twoSides(
  people: readonly NamedPerson[],
  others: readonly NamedPerson[],
  [first, second]: readonly (number | undefined)[],
  isEqual: boolean,
): readonly Credit[] {
  const none = first === undefined && second === undefined;
  const ofFirst = first ?? (none ? (isEqual ? 0.5 : 1) : remainder(second));
  const ofSecond = second ?? remainder(ofFirst);
  return [
    { persons: names(people), share: ofFirst },
    { persons: names(others), share: ofSecond },
  ];
}

/** Several persons in one cell: by the shares in it, by a share column for the first, else equally. */
function ofOneCell(
  people: readonly NamedPerson[],
  [first, second]: readonly (number | undefined)[],
): readonly Credit[] {
  if (people.every(({ share }) => share !== null))
    return people.map(({ name, share }) => ({ persons: [name], share: share ?? 0 }));
  if (first === undefined) return [{ persons: names(people), share: 1 }];
  const [one, ...others] = names(people);
  return [
    { persons: one === undefined ? [] : [one], share: first },
    { persons: others, share: second ?? remainder(first) },
  ];
}

/** What a share lacks of 1, exactly. */
function remainder(share: number | undefined): number {
  const { units, scale } = toDecimal(share ?? 0);
  return fromUnits(10n ** BigInt(scale) - units, scale);
}

/** Shares that follow the amounts are shares of their total, and nobody's part of a payment. */
function isShareOfTotal(
  shares: readonly (readonly number[] | null)[],
  amounts: readonly ReadNumber[],
): boolean {
  const total = amounts.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
  const rows = shares.flatMap((share, row) => (share === null ? [] : [row]));
  return (
    rows.length > 2 &&
    total > 0 &&
    rows.every((row) => Math.abs((shares[row]?.[0] ?? 0) - Number(amounts[row]) / total) < 0.006)
  );
}

/** Rows whose shares do not make 1, and the money that this is about. */
class Uncredited {
  private readonly rows: number[] = [];
  private sum: Decimal = { units: 0n, scale: 0 };

  add(row: number, amount: ReadNumber | undefined, share: number): void {
    this.rows.push(row);
    if (typeof amount !== "number") return;
    const [money, part] = [toDecimal(amount), toDecimal(share)];
    this.sum = addDecimals(this.sum, { units: money.units * part.units, scale: money.scale + part.scale });
  }

  said(key: string): readonly Finding[] {
    if (this.rows.length === 0) return [];
    const amount = Number(fromUnits(this.sum.units, this.sum.scale).toFixed(2));
    const params = { count: this.rows.length, amount };
    return [{ key, params, evidence: { column: null, rows: this.rows } }];
  }
}
