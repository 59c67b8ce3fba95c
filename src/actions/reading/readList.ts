import type { Cell } from "../../core/cells/Cell";
import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import { numberFromCell } from "../../core/cells/parseNumber";
import { dateOfCell } from "../../core/dates/parseDate";
import { isCommaLand } from "../../core/reading/commaLand";
import type { ShownCurrencies } from "../../core/reading/readCurrency";
import { type DateReading, readDates } from "../../core/reading/readDates";
import { isVisibleOnly } from "../../core/reading/readHidden";
import { readDealStates } from "../../core/reading/readDealStates";
import { readNumbersInSteps } from "../../core/reading/readNumbers";
import { readProbability } from "../../core/reading/readProbability";
import { readRowsInSteps } from "../../core/reading/readRows";
import type { Answers, Finding, Question, Said } from "../../core/reading/Reading";
import { sumRows } from "../../excel/read/sumFormulas";
import { inTurns, pause } from "../../excel/pause";
import { inSlices } from "../list/inSlices";
import { todaySerial } from "../list/stamp";
import type { SourceTable } from "../sources/SourceTable";
import { amountPair } from "./amountPair";
import { type CurrencySettings, rateDays, readMoney } from "./readMoney";
import { signedAmounts } from "./signedAmounts";
import { withoutRows } from "./withoutRows";

/** A list as its owner meant it. */
export interface ReadList extends Said {
  /** The list with every mapped number and date read, and rows that are none of the list blank but for columns of ours. */
  readonly table: SourceTable;
  /**
   * Whether cells or rows were read other than as they stand: formulas on them would give other figures. Totals and
   * notes at the end of a list that is no table are no change: formulas end above them.
   */
  readonly changes: boolean;
  /** Rows of the list, from 0, that are none of its data. */
  readonly leftOut: ReadonlySet<number>;
  /** By mapped column of dates: whether its cells are days, or the first days of weeks, months, quarters, years. */
  readonly grains: ReadonlyMap<number, DateReading["grain"]>;
  /** Rows by currency ("" for none), where the figures of each stand by themselves; null elsewhere. */
  readonly byCurrency: ReadonlyMap<string, readonly number[]> | null;
  /** Whether an amount of the list shows a currency. */
  readonly showsCurrency: boolean;
  /** The one that all amounts are in; null for none, or several. */
  readonly currency: string | null;
}

/** What a role's fields hold. Fields that are not named here are texts. */
const contents: Readonly<
  Record<SourceRole, Readonly<Record<string, "amount" | "date" | "label" | "key" | "probability">>>
> = {
  accounts: { name: "label", value: "amount", owner: "key", profit: "amount" },
  opportunities: {
    name: "label",
    account: "key",
    stage: "key",
    amount: "amount",
    closeDate: "date",
    id: "key",
    probability: "probability",
    managerFigure: "amount",
  },
  payments: { person: "label", date: "date", amount: "amount", account: "key", id: "key" },
  contacts: { name: "label" },
  sales: { account: "label", date: "date", amount: "amount", profit: "amount" },
  credits: {
    ...{ person: "label", date: "date", amount: "amount", account: "key", id: "key", dealId: "key" },
    ...{ signDate: "date", invoiceDate: "date", cost: "amount", margin: "amount", cancelledOn: "date" },
  },
  receipts: { amount: "amount", date: "date", dealId: "key", contractNo: "key", account: "key" },
  splits: { dealId: "label" },
  people: { person: "label", start: "date", end: "date" },
  quotas: { who: "label", quota: "amount" },
};

/** Reads the mapped columns of a loaded list by READING: numbers with their units and conventions, dates, then rows. */
export async function readList<R extends SourceRole>(
  role: R,
  table: SourceTable,
  mapping: ColumnMapping<R>,
  answers: Answers,
  house: CurrencySettings = { currency: null, rates: [], rateDate: null },
): Promise<ReadList> {
  const today = todaySerial();
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const columns: (readonly Cell[])[] = [...table.columns];
  const amounts = new Map<number, readonly (number | null)[]>();
  const keys: number[] = [];
  const shown = new Map<number, ShownCurrencies>();
  const decimals = new Map<number, number>();
  const grains = new Map<number, DateReading["grain"]>();
  const { look } = table;
  let dates: readonly Cell[] = [];
  let label: number | null = null;
  let changes = false;
  /** Rows with a cell that was read other than as it stands. */
  const changed = new Set<number>();
  const mapped = Object.entries(mapping as Readonly<Record<string, number | null>>);
  const factsOf = (column: number) => ({
    ...{ cells: table.columns[column] ?? [], column, header: table.headers[column] ?? "" },
    ...{ above: look?.above, format: look?.formats[column], formats: look?.cellFormats.get(column) },
  });
  const takeOver = async (
    column: number,
    values: readonly Cell[],
    asToday: typeof numberFromCell,
  ): Promise<void> => {
    const cells = table.columns[column] ?? [];
    const asRead: Cell[] = [];
    await inSlices(cells.length, (row) => {
      const cell = readCell(cells[row] ?? null, values[row] ?? null, asToday);
      if (cell !== cells[row]) changed.add(row);
      asRead.push(cell);
    });
    columns[column] = asRead;
  };
  for (const [field, column] of mapped) {
    if (column === null) continue;
    await pause();
    const content = contents[role][field];
    if (content === "amount") {
      const commaLand = isCommaLand(table, column);
      const read = await inTurns(readNumbersInSteps({ ...factsOf(column), commaLand }, answers));
      findings.push(...read.findings);
      questions.push(...read.questions);
      shown.set(column, read.currencies);
      if (read.decimals !== null) decimals.set(column, read.decimals);
      await takeOver(column, read.values, numberFromCell);
      amounts.set(
        column,
        read.values.map((cell) => (typeof cell === "number" ? cell : null)),
      );
    }
    if (content === "probability") {
      const read = readProbability(factsOf(column));
      findings.push(...read.findings);
      columns[column] = read.values;
    }
    if (content === "label") label = column;
    if (content === "date" || content === "key") keys.push(column);
  }
  const isMapped = new Set(mapped.map(([, column]) => column));
  const [first] = amounts.keys();
  const main = first === undefined ? null : { column: first, values: columns[first] ?? [] };
  const pair = main && amountPair(role, table, main, isMapped, answers);
  if (main && pair) {
    questions.push(...pair.questions);
    changes = true;
    columns[main.column] = pair.values;
    amounts.set(
      main.column,
      pair.values.map((cell) => (typeof cell === "number" ? cell : null)),
    );
  }
  const isSigned =
    main !== null && pair === null && ["payments", "credits", "receipts", "sales"].includes(role);
  const signs = isSigned ? await signedAmounts(table, main, isMapped, answers) : null;
  const stage = role === "opportunities" ? mapped.find(([field]) => field === "stage")?.[1] : null;
  if (stage != null) {
    await pause();
    const others = table.columns.flatMap((cells, column) =>
      isMapped.has(column) ? [] : [{ column, header: table.headers[column] ?? "", cells }],
    );
    const read = readDealStates({ stages: table.columns[stage] ?? [], others });
    findings.push(...read.findings);
    changes ||= read.changes;
    columns[stage] = read.stages;
  }
  await pause();
  const signed = signs === null ? undefined : { column: signs.column, values: signs.turned };
  const rowSteps = readRowsInSteps(
    {
      ...{ headers: table.headers, columns: table.columns, label, amounts, keys, signed, decimals },
      ...{ sumRows: sumRows(look?.sums ?? [], amounts), hidden: look?.hidden },
    },
    answers,
  );
  const rows = await inTurns(rowSteps);
  findings.push(...rows.findings);
  questions.push(...rows.questions);
  const notData = new Set(
    rows.kinds.flatMap((kind, row) => (kind === "data" || kind === "blank" ? [] : [row])),
  );
  if (isVisibleOnly(answers)) for (const row of look?.hidden ?? []) notData.add(row);
  findings.push(...dataOnly(pair?.findings ?? [], notData));
  // What stands in rows that are none of the list says nothing of the order of its days
  for (const [field, column] of mapped) {
    if (column === null || contents[role][field] !== "date") continue;
    await pause();
    const facts = factsOf(column);
    const cells = facts.cells.map((cell, row) => (notData.has(row) ? null : cell));
    const read = readDates({ ...facts, cells, today, isMapped: true }, answers);
    findings.push(...read.findings);
    questions.push(...read.questions);
    grains.set(column, read.grain);
    await takeOver(column, read.values, dateOfCell);
    dates = columns[column] ?? [];
  }
  if (signs !== null) {
    const read = signs.read(notData);
    findings.push(...read.findings);
    questions.push(...read.questions);
    changes ||= read.changes;
    columns[signs.column] = read.values;
  }
  await pause();
  const money = readMoney(
    {
      ...{ table, columns, shown, isMapped, notData },
      days: rateDays(role === "payments", dates, house, today),
    },
    house,
    answers,
  );
  findings.push(...money.findings);
  questions.push(...money.questions);
  for (const [column, values] of money.converted) columns[column] = values;
  changes ||= money.converted.size > 0 || money.byCurrency !== null;
  const leftOut = new Set([...notData, ...money.leftOut]);
  const kept = await withoutRows({ ...table, columns }, leftOut, rows.kinds);
  changes ||= kept.changes || [...changed].some((row) => !leftOut.has(row));
  const { byCurrency, showsCurrency, currency } = money;
  const said = { findings, questions, grains, changes };
  return { table: kept.table, ...said, leftOut, byCurrency, showsCurrency, currency };
}

/** What was found of rows that are data; nothing of what is found of others alone. */
function dataOnly(findings: readonly Finding[], notData: ReadonlySet<number>): readonly Finding[] {
  return findings.flatMap((finding) => {
    const rows = finding.evidence.rows.filter((row) => !notData.has(row));
    const { count } = finding.params;
    const params = count === undefined ? finding.params : { ...finding.params, count: rows.length };
    return rows.length === 0 ? [] : [{ ...finding, params, evidence: { ...finding.evidence, rows } }];
  });
}

/** What a cell counts for where that is not what it is taken for as it stands; else the cell itself. */
function readCell(cell: Cell, read: Cell, asToday: typeof numberFromCell): Cell {
  if (typeof read === "number") return asToday(cell) === read ? cell : read;
  return typeof cell === "number" && typeof read === "string" ? read : cell;
}
