import { type Cell, isBlank, textOfCell } from "../../cells/Cell";
import { numberFromCell } from "../../cells/parseNumber";
import { columnContent } from "../../columns/columnContent";
import { dateOfCell } from "../../dates/parseDate";
import { sumNumbers } from "../../decimal/sumNumbers";
import { hasRepeatedNames, nameKeyAt } from "../../quality/namesOfList";
import type { Steps } from "../../Steps";
import type { Answers, Question, Said } from "../Reading";

interface AccountRows {
  readonly headers: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  readonly name: number;
  readonly value: number;
  readonly isMapped: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
  /** By row its currency, where the figures of each stand by themselves; null elsewhere. */
  readonly currencies: readonly string[] | null;
}

interface SummedRows extends Said {
  /** Whether accounts have several rows that are documents of theirs, whatever was decided of them. */
  readonly areDocuments: boolean;
  /** One row per account, and the rows that each came from; null where the list stays as it is. */
  readonly summed: {
    readonly columns: readonly (readonly Cell[])[];
    readonly origins: readonly (readonly number[])[];
  } | null;
}

const documents =
  /invoice|order|receipt|document|voucher|\bbill\b|\bpo\b|\bsku\b|product|\bitem|\bline\b|transaction|delivery|发票|订单|单据|单号|合同号|凭证|流水|产品|商品|品名|物料|型号|rechnung|beleg|auftrag|artikel|lieferschein|facture|commande|produit|factura|pedido|producto|fatura|produto/i;
/** Where documents go to is a place of the account. */
const places = /address|地址|anschrift|adresse|direcci|endere/i;
/** Dates and numbers that belong to the account itself. */
const ofAccount =
  /customer|client|account|since|birth|contact|visit|created|updated|modified|phone|tax|zip|postal|客户|建档|注册|拜访|电话|税号|邮编|kunde|seit|besuch|cliente/i;
const dateWords =
  /date|\bday\b|month|due|closing|deadline|日期|时间|日|月份|datum|termin|monat|fecha|data\b/i;
const numberWords = /\bno\b|\bnr\b|number|\bnum\b|#|\bid\b|编号|号$|nummer/i;
/** Share of the rows that must be further ones of an account where dates and numbers alone tell of documents. */
const fewestFurther = 0.2;

/**
 * Several rows per account, such as invoices, where one is due: asked, with the sum proposed, where the rows of the
 * accounts differ in a date, a number or a product; else the list stays as it is. The sum, or the last row's value, and
 * whatever else the last row says: the latest by date, where a column holds dates. Of several currencies each is a row
 * of its own.
 */
export function* sumPerAccount(list: AccountRows, answers: Answers): Steps<SummedRows> {
  const asIs: SummedRows = { areDocuments: false, summed: null, findings: [], questions: [] };
  if (!(yield* hasRepeatedNames(list.columns[list.name] ?? []))) return asIs;
  const groups = yield* groupRows(list);
  const several = groups.filter((rows) => rows.length > 1);
  if (several.length === 0) return asIs;
  const differing = differingColumn(list, several, groups);
  if (differing === null) return asIs;
  const rows = groups.flat().length;
  const evidence = { column: null, rows: several.flat().sort((a, b) => a - b) };
  const params = {
    rows,
    count: countNames(list, groups),
    column: list.headers[differing]?.trim() ?? "",
    example: textOfCell(list.columns[list.name]?.[several[0]?.[0] ?? 0]).trim(),
  };
  const answer = answers["perAccount"];
  const question: Question = {
    id: "perAccount",
    key: "askPerAccount",
    params,
    evidence,
    choices: ["sumRows", "lastRow", "rowByRow"],
    isProposed: true,
  };
  const choice = choiceOf(answer);
  return {
    areDocuments: true,
    summed: choice === "rowByRow" ? null : joinRows(list, groups, choice),
    findings: [],
    questions: answer === undefined ? [question] : [],
  };
}

function choiceOf(answer: string | undefined): "sumRows" | "lastRow" | "rowByRow" {
  return answer === "rowByRow" || answer === "lastRow" ? answer : "sumRows";
}

const namesPerStep = 5000;

/** Rows by account, in the order of their first ones; a row without a name stands alone, a blank one nowhere. */
function* groupRows({ columns, name, value, leftOut, currencies }: AccountRows): Steps<number[][]> {
  const groups = new Map<string, number[]>();
  const names = columns[name] ?? [];
  for (let row = 0; row < names.length; row++) {
    if (row % namesPerStep === 0) yield;
    if (leftOut.has(row)) continue;
    const key = nameKeyAt(names, row);
    if (key === "" && isBlank(columns[value]?.[row])) continue;
    const own = key === "" ? `#${row}` : `${key} ${currencies?.[row] ?? ""}`;
    const rows = groups.get(own);
    if (rows === undefined) groups.set(own, [row]);
    else rows.push(row);
  }
  return [...groups.values()];
}

/** How many accounts there are; one without a name is one by itself. */
function countNames({ columns, name }: AccountRows, groups: readonly (readonly number[])[]): number {
  const keys = groups.map(([row = 0]) => nameKeyAt(columns[name] ?? [], row) || `#${row}`);
  return new Set(keys).size;
}

/** A column by whose cells the rows of the accounts are told apart as documents; null where there is none. */
function differingColumn(
  { headers, columns, isMapped }: AccountRows,
  several: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
): number | null {
  const all = groups.flat();
  const further = all.length - groups.length;
  const isManyRows = further >= fewestFurther * all.length;
  const found = columns.findIndex((cells, column) => {
    const header = headers[column] ?? "";
    if (isMapped.has(column)) return false;
    const textsOf = (rows: readonly number[]): string[] => rows.map((row) => textOfCell(cells[row]).trim());
    const differs = several.every((rows) => new Set(textsOf(rows)).size > 1);
    if (!differs) return false;
    if (namesDocuments(header)) return true;
    if (!isManyRows || namesOwnDates(header)) return false;
    return isNumbers(header, textsOf(all)) || isDates(header, cells);
  });
  return found < 0 ? null : found;
}

/** Whether a header is that of documents, products or contracts. */
export function namesDocuments(header: string): boolean {
  return documents.test(header) && !places.test(header);
}

/** Whether dates and numbers under a header belong to the account itself. */
export function namesOwnDates(header: string): boolean {
  return ofAccount.test(header);
}

/** Whether all cells are numbers of documents or accounts, each there once. */
export function isNumbers(header: string, texts: readonly string[]): boolean {
  return (
    (numberWords.test(header) || texts.some((text) => /\p{L}/u.test(text))) &&
    texts.every((text) => /\d/.test(text)) &&
    new Set(texts).size === texts.length
  );
}

export function isDates(header: string, cells: readonly Cell[]): boolean {
  return dateWords.test(header) && (columnContent(cells)?.dates ?? 0) >= 0.8;
}

function joinRows(
  { headers, columns, name, value }: AccountRows,
  groups: readonly (readonly number[])[],
  choice: "sumRows" | "lastRow",
): NonNullable<SummedRows["summed"]> {
  const dates = columns.find((cells, column) => column !== value && isDates(headers[column] ?? "", cells));
  const dayOf = (row: number): number => dateOfCell(dates?.[row]) ?? 0;
  const last = groups.map((rows) =>
    rows.reduce((latest, row) => (dayOf(row) >= dayOf(latest) ? row : latest), rows[0] ?? 0),
  );
  const sums = (cells: readonly Cell[]): Cell[] =>
    groups.map((rows) => {
      const read = rows.map((row) => numberFromCell(cells[row] ?? null));
      const numbers = read.filter((number) => typeof number === "number");
      return numbers.length === 0 ? (cells[rows[0] ?? 0] ?? null) : sumNumbers(numbers);
    });
  return {
    columns: columns.map((cells, column) => {
      if (column === value && choice === "sumRows") return sums(cells);
      return groups.map((rows, group) => cells[(column === name ? rows[0] : last[group]) ?? -1] ?? null);
    }),
    origins: groups,
  };
}
