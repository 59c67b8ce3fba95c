import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import { currencyHeader } from "../../core/reading/currencyColumn";
import { isBlank, textOfCell } from "../../core/cells/Cell";
import type { Answers, Evidence, Finding, Question } from "../../core/reading/Reading";
import { sayHiddenRows } from "../../core/reading/readHidden";
import { namesForSentence } from "../../core/reading/sayTotals";
import { findPeriods } from "../../core/reading/shape/findPeriods";
import { sayTotalColumn } from "../../core/reading/shape/totalColumn";
import type { DataProblem } from "../../core/quality/columnProblems";
import { pause } from "../../excel/pause";
import { todaySerial } from "../list/stamp";
import { sourceProblems } from "../sources/sourceProblems";
import type { SourceTable } from "../sources/SourceTable";
import { onceEach, perAccount } from "./accountRows";
import { acrossList } from "./acrossList";
import { inLoaded, loadedRows } from "./loadedEvidence";
import { readList, type ReadList } from "./readList";
import type { CurrencySettings } from "./readMoney";
import type { ListShape, ShapedList } from "./ShapedList";

/** A list in its shape, read. Evidence names the rows of the list as it was loaded. */
export interface ShapedReading<R extends SourceRole> extends ShapedList<R> {
  /** Whether its rows are others than those of the sheet: nothing can be written beside them. */
  readonly isReshaped: boolean;
  readonly shape: ListShape;
  /** Rows by currency, where the figures of each stand by themselves; null elsewhere. */
  readonly byCurrency: ReadList["byCurrency"];
  /** The list before rows of one account were joined, and how it was read: what is odd stands there. */
  readonly rowByRow: {
    readonly shaped: ShapedList<R>;
    readonly read: ReadList;
    /** Rows of which it is asked, or was, whether they are one account. */
    readonly asked: ReadonlySet<number>;
  };
}

/**
 * Reads a list by READING: its shape (a first row that is data, periods across), its cells and rows, and where accounts
 * have several rows, one row per account.
 */
export async function readShaped<R extends SourceRole>(
  role: R,
  loaded: SourceTable,
  mapping: ColumnMapping<R>,
  answers: Answers,
  house?: CurrencySettings,
): Promise<ShapedReading<R>> {
  const headed = withHeaders(loaded, mapping, answers);
  const shaped = await acrossList(role, headed, answers, todaySerial());
  const rowByRow = await readList(role, lookOf(shaped), shaped.mapping, answers, house);
  const shape = { origins: shaped.origins, columns: loaded.headers.length };
  const asLoaded = <S extends { readonly evidence: Evidence }>(said: S): S => inLoaded(said, shape);
  const hidden = hiddenRows(shaped, rowByRow, answers);
  await pause();
  const mayBeSummed = role === "accounts" && shaped.periods === null;
  const summed = mayBeSummed ? await perAccount(shaped, rowByRow, answers) : null;
  const repeated = summed?.areDocuments === false ? await onceEach(shaped, rowByRow, answers) : null;
  const read = repeated?.read ?? rowByRow;
  const origins = summed?.origins?.map((rows) => loadedRows(rows, shaped.origins)) ?? shaped.origins;
  return {
    table: {
      ...(summed?.origins == null ? read.table : summed.table),
      ...(origins === null ? {} : { origins }),
      ...(shaped.periods === null ? {} : { periodColumn: shaped.periods.column }),
    },
    mapping: shaped.mapping,
    origins,
    periods: shaped.periods,
    across: shaped.across,
    shape: { across: shaped.across, rows: rowsOf(shaped, summed) },
    isReshaped: origins !== null || shaped.table.isHeadless === true,
    byCurrency: summed?.byCurrency ?? read.byCurrency,
    changes: shaped.changes || read.changes || summed?.origins != null,
    findings: [
      ...shaped.findings,
      ...(role === "accounts" && shaped.origins === null ? totalOf(shaped) : []),
      ...[...(summed?.findings ?? []), ...read.findings].map(asLoaded),
      ...hidden.map(asLoaded).map(countedByEvidence),
    ],
    questions: [
      ...shaped.questions,
      ...[...(summed?.questions ?? []), ...(repeated?.questions ?? []), ...read.questions].map(asLoaded),
    ],
    rowByRow: { shaped, read, asked: repeated?.rows ?? new Set() },
  };
}

/** From how many rows the rows of a list came, where they are others. */
function rowsOf<R extends SourceRole>(
  { table, periods, origins }: ShapedList<R>,
  summed: Awaited<ReturnType<typeof perAccount>>,
): ListShape["rows"] {
  if (summed?.origins != null)
    return { from: summed.origins.flat().length, to: summed.origins.length, as: summed.as };
  if (periods === null || origins === null) return null;
  return { from: new Set(origins.flat()).size, to: table.rows, as: "unfolded" };
}

/** A list in another shape, with what the sheet shows of its columns and, of its rows, which are hidden. */
function lookOf<R extends SourceRole>({ table, origins }: ShapedList<R>): SourceTable {
  const { look } = table;
  if (origins === null || look === undefined) return table;
  const isHidden = (rows: readonly number[]): boolean => rows.every((row) => look.hidden.has(row));
  const hidden = new Set(origins.flatMap((rows, row) => (isHidden(rows) ? [row] : [])));
  return { ...table, look: { ...look, cellFormats: new Map(), sums: [], hidden } };
}

/** What is said of the hidden rows of data, as rows of the list in its shape. */
function hiddenRows<R extends SourceRole>(
  { mapping }: ShapedList<R>,
  { table, byCurrency }: ReadList,
  answers: Answers,
): Finding[] {
  const mapped: Readonly<Record<string, number | null>> = mapping;
  const cellsOf = (column: number | null | undefined) =>
    column == null ? [] : [table.columns[column] ?? []];
  const [amounts = null] = byCurrency === null ? cellsOf(mapped["value"] ?? mapped["amount"]) : [];
  const columns = Object.values(mapped).flatMap(cellsOf);
  return sayHiddenRows({ hidden: table.look?.hidden ?? new Set(), columns, amounts }, answers);
}

function totalOf<R extends SourceRole>({ table, mapping }: ShapedList<R>): Finding[] {
  const { value = null }: Readonly<Record<string, number | null>> = mapping;
  return value === null || table.isHeadless === true
    ? []
    : sayTotalColumn(table.headers, table.columns, value);
}

/** A row that was unfolded counts once. */
function countedByEvidence(finding: Finding): Finding {
  return { ...finding, params: { ...finding.params, count: finding.evidence.rows.length } };
}

/** What is odd in the mapped columns and could not be read, by the rows of the list as it was loaded. */
export async function shapedProblems<R extends SourceRole>(
  role: R,
  { origins, periods, rowByRow: { shaped, read, asked } }: ShapedReading<R>,
  signal?: AbortSignal,
): Promise<DataProblem[]> {
  const isJoined = origins !== shaped.origins;
  const isExpected = (kind: DataProblem["kind"]): boolean =>
    (kind === "duplicate" && (periods !== null || isJoined)) || (kind === "negative" && isJoined);
  const found = await sourceProblems(role, shaped.table, shaped.mapping, signal);
  return found
    .flatMap((problem) => stillOdd(problem, read))
    .flatMap((problem) => (problem.kind === "duplicate" ? unasked(problem, asked) : [problem]))
    .filter(({ kind }) => !isExpected(kind))
    .map(({ groups, ...problem }) => ({
      ...problem,
      rows: loadedRows(problem.rows, shaped.origins),
      ...(groups === undefined
        ? {}
        : { groups: groups.map((group) => ({ ...group, rows: loadedRows(group.rows, shaped.origins) })) }),
    }));
}

/**
 * Columns of a loaded list that its reading takes: the mapped ones, those of currencies, and all periods where they stand
 * across.
 */
export function columnsRead(table: SourceTable, mapped: readonly number[]): number[] {
  const across = table.isHeadless === true ? null : findPeriods(table.headers, table.columns);
  const columns = (across?.measures ?? []).flatMap((measure) => measure.columns);
  const all = [...columns, ...(across?.totals ?? []).map(({ column }) => column)];
  const isAcross = all.some((column) => column !== null && mapped.includes(column));
  const currencies = [...table.headers.keys()].filter((column) =>
    currencyHeader.test(table.headers[column] ?? ""),
  );
  return [...mapped, ...currencies, ...(isAcross ? all.filter((column) => column !== null) : [])];
}

/** What stands above a range is none of it, and a header of several rows is one. */
function aroundList({ ref, look, headers, headerCells }: SourceTable): Finding[] {
  const evidence = { column: null, rows: [] };
  const findings: Finding[] = [];
  const upper = new Set(headerCells === undefined ? [] : headers.flatMap((header) => header.split(" / ")));
  const above = (ref.kind === "range" ? (look?.above ?? []) : []).filter((text) => !upper.has(text.trim()));
  if (above.length > 0) {
    const params = { count: above.length, labels: namesForSentence(above) };
    findings.push({ key: "readAbove", params, evidence });
  }
  const joined =
    headerCells && headers.find((header, column) => header.endsWith(` / ${headerCells[column]}`));
  if (joined !== undefined) findings.push({ key: "readHeaderRows", params: { example: joined }, evidence });
  return findings;
}

/** A list without headers as it is, with the question whether its first row is one after all. */
function withHeaders<R extends SourceRole>(
  table: SourceTable,
  mapping: ColumnMapping<R>,
  answers: Answers,
): ShapedList<R> {
  const list: ShapedList<R> = {
    ...{ table, mapping, origins: null, periods: null, across: null, changes: false },
    ...{ findings: aroundList(table), questions: [] },
  };
  if (table.isHeadless !== true) return list;
  const first = table.columns.map((cells) => textOfCell(cells[0]));
  const params = { label: first.filter((text) => text !== "").join(", ") };
  const evidence = { column: null, rows: [0] };
  const answer = answers["header"];
  const question: Question = {
    ...{ id: "header", key: "askHeader", params, evidence },
    choices: ["firstRowIsData", "firstRowIsHeader"],
    isProposed: true,
  };
  if (answer === undefined) return { ...list, questions: [question] };
  if (answer !== "firstRowIsHeader") return list;
  const body = {
    ...table,
    headers: first,
    columns: table.columns.map((cells) => cells.slice(1)),
    rows: table.rows - 1,
  };
  return {
    ...list,
    table: body,
    origins: Array.from({ length: body.rows }, (_, row) => [row + 1]),
  };
}

/** Duplicates without the accounts that the reading itself asks about. */
function unasked(problem: DataProblem, asked: ReadonlySet<number>): DataProblem[] {
  const groups = (problem.groups ?? []).filter(({ rows }) => !rows.some((row) => asked.has(row)));
  const rows = problem.rows.filter((row) => !asked.has(row));
  const examples = groups.slice(0, 3).map(({ spellings }) => spellings.join(" / "));
  return groups.length === 0 ? [] : [{ ...problem, groups, rows, examples }];
}

/** What is odd in a column without blank rows, rows that are none of the list and the cells that could be read. */
function stillOdd(problem: DataProblem, { table, leftOut }: ReadList): DataProblem[] {
  const cells = table.columns[problem.column] ?? [];
  const { tier, override, reason } = table.own;
  const columns = table.columns.filter((_, column) => ![tier, override, reason].includes(column));
  const isBlankRow = (row: number): boolean => columns.every((own) => isBlank(own[row]));
  const isRead = (row: number): boolean =>
    ((problem.kind === "notNumber" || problem.kind === "notDate" || problem.kind === "textNumber") &&
      (typeof cells[row] === "number" || cells[row] === null)) ||
    (problem.kind === "blankValue" && typeof cells[row] === "number");
  const rows = problem.rows.filter((row) => !leftOut.has(row) && !isRead(row) && !isBlankRow(row));
  return rows.length === 0 ? [] : [{ ...problem, rows }];
}
