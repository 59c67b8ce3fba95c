import { type Cell, textOfCell } from "../../../core/cells/Cell";
import { closeMonths } from "../../../core/commission/ledger/closeMonths";
import { closedUntil } from "../../../core/commission/ledger/LedgerHistory";
import { monthsBetween } from "../../../core/dates/periods";
import { queueBookMeta } from "../../../excel/read/BookMeta";
import { readyToWrite, runExcel } from "../../../excel/runExcel";
import { monthStart } from "../../filters/filterWords";
import { commitWrite } from "../../list/commit";
import { ActionError, type Message, type WriteOptions, type WriteResult } from "../../list/messages";
import { periodLabel } from "../../list/periodLabel";
import { stampText } from "../../list/stamp";
import type { KamSettings } from "../../settings/KamSettings";
import { readRawSettings } from "../../settings/readSettings";
import { ledgerBasis } from "../ledgerBasis";
import { ledgerRoles, type LedgerSources } from "../LedgerSources";
import { checkAnswered, queueSourcesUnchanged, readAgain } from "../unchangedSources";
import { type ClosedRecord, closedSheet } from "./ClosedRecord";
import { closedOps } from "./closedOps";
import { closingRecords } from "./closingRecords";
import { standing } from "./historyOf";
import { readClosed } from "./readClosed";

/** What was closed or opened again. */
export interface ClosingResult extends WriteResult {
  /** yyyy-mm */
  readonly period: string;
  readonly rows: number;
  /** Commission; null where it is in several currencies. */
  readonly total: number | null;
  readonly stamp: string;
}

/**
 * Closes a month, and every open one before it: their rows, payments, receipts and terms are added to the sheet KAM Closed.
 * Errors: those of ledgerBasis, readingAsks, sourceChanged, periodClosed, periodEmpty, closedDamaged, the gateway's.
 */
export async function closeLedger(
  asked: string,
  previewed: LedgerSources,
  settings: KamSettings,
  options: WriteOptions,
): Promise<ClosingResult> {
  const { language, signal, now } = options;
  const { sources, closed, structureProtected } = await readAgain(previewed, settings, options);
  const month = monthStart(asked) ?? 0;
  const basis = await ledgerBasis(sources, settings, { closed });
  checkAnswered(basis.readings);
  const { lists, settings: house, history: before } = basis;
  const name = (day: number): string => periodLabel(day, "month", language);
  if (before.closed.has(month)) throw new ActionError("periodClosed", { month: name(month) });
  const first = Math.max(basis.first, closedUntil(before) + 1);
  if (first > month) throw new ActionError("periodEmpty", { month: name(month) });
  const months = monthsBetween(first, month);
  const after = closeMonths(lists, house, before, months);
  const records = closingRecords(before, after, standing(closed.records), {
    now: stampText(now),
    sources: sourcesText(sources),
    settings: await readRawSettings(signal),
    currency: house.currency,
  });
  const own = records.find((record) => record.part === "closed" && record.period === asked);
  const [rows = 0, total = 0] = own?.cells ?? [];
  const amount = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
  const shown = typeof total === "number" ? amount.format(total) : textOfCell(total);
  const result = await runExcel(
    async (context) => {
      const readMeta = queueBookMeta(context);
      const check = queueSourcesUnchanged(context, sources);
      await context.sync();
      const meta = readMeta();
      await check();
      if (structureProtected && !meta.sheets.some((sheet) => sheet.name === closedSheet))
        throw new ActionError("structureProtected");
      const ops = await closedOps(context, records, closed.last, language);
      const earlier = months.slice(0, -1);
      return commitWrite(
        context,
        ops,
        {
          page: "commission",
          title: { key: "ledgerClosed", params: { months: name(month), rows: Number(rows), total: shown } },
          goTo: { sheet: closedSheet, address: "A1" },
          written: [{ sheet: closedSheet, address: "A1" }],
          keptCells: [],
          notes: earlier.length === 0 ? [] : [together("noteClosedBefore", earlier, name)],
          sheetsBefore: meta.sheets,
        },
        options,
      );
    },
    { signal },
  );
  return { ...result, period: asked, ...closingOf(own?.cells) };
}

/**
 * Opens a closed month again, and every later one. What is stored of them stays as a trace. Errors: periodNotClosed,
 * closedDamaged, the gateway's.
 */
export async function reopenLedger(asked: string, options: WriteOptions): Promise<ClosingResult> {
  const { language, signal, now } = options;
  await readyToWrite(signal);
  const closed = await readClosed(signal);
  const closings = standing(closed.records).filter(({ part }) => part === "closed");
  const own = closings.find(({ period }) => period === asked);
  const month = monthStart(asked) ?? 0;
  const name = (day: number): string => periodLabel(day, "month", language);
  if (own === undefined) throw new ActionError("periodNotClosed", { month: name(month) });
  const later = closings.flatMap(({ period }) => (period > asked ? [monthStart(period) ?? 0] : []));
  const record: ClosedRecord = { period: asked, part: "reopened", key: stampText(now), cells: [] };
  const result = await runExcel(
    async (context) =>
      commitWrite(
        context,
        await closedOps(context, [record], closed.last, language),
        {
          page: "commission",
          title: { key: "ledgerReopened", params: { months: name(month), sheet: closedSheet } },
          goTo: { sheet: closedSheet, address: "A1" },
          written: [{ sheet: closedSheet, address: "A1" }],
          keptCells: [],
          notes: later.length === 0 ? [] : [together("noteReopenedAfter", later, name)],
        },
        options,
      ),
    { signal },
  );
  return { ...result, period: asked, ...closingOf(own.cells) };
}

/** What the row of a closing says of it. */
function closingOf([rows = 0, total = 0, stamp = null]: readonly Cell[] = []): Pick<
  ClosingResult,
  "rows" | "total" | "stamp"
> {
  return {
    rows: Number(rows),
    total: typeof total === "number" ? total : null,
    stamp: textOfCell(stamp),
  };
}

function together(
  key: "noteClosedBefore" | "noteReopenedAfter",
  months: readonly number[],
  name: (day: number) => string,
): Message {
  return { key, params: { months: months.map(name).join(", ") } };
}

/** "Payments!A1:F9: 8 rows; …" */
function sourcesText(sources: LedgerSources): string {
  return ledgerRoles
    .flatMap((role) => {
      const table = sources[role]?.table;
      return table === undefined ? [] : [`${table.label}: ${table.rows}`];
    })
    .join("; ");
}
