import type { SourceRole } from "../../core/columns/fields";
import type { LedgerLists } from "../../core/commission/ledger/LedgerLists";
import type { Said } from "../../core/reading/Reading";
import { readList, type ReadList } from "../reading/readList";
import type { KamSettings } from "../settings/KamSettings";
import type { SourceTable } from "../sources/SourceTable";
import { peopleRows, quotaRows, receiptRows, splitRows, tiersOf } from "./listRows";
import { type CreditRows, creditRows } from "./creditRows";
import type { LedgerSource, LedgerSources } from "./LedgerSources";

/** How one of the lists was read. */
export interface LedgerReading extends Said {
  readonly role: SourceRole;
  readonly table: SourceTable;
}

interface ReadLedgerLists {
  readonly lists: LedgerLists;
  readonly readings: readonly LedgerReading[];
}

/** The user's lists as their owner meant them, every amount in its own currency: the ledger converts by the event's day. */
export async function readLedgerLists(
  sources: LedgerSources,
  settings: Pick<KamSettings, "options" | "ledger">,
): Promise<ReadLedgerLists> {
  const readings: LedgerReading[] = [];
  const read = async <R extends SourceRole>(role: R, source: LedgerSource<R>): Promise<ReadList> => {
    const found = await readInCurrencies(role, source, settings.options.currency);
    readings.push({ role, table: source.table, findings: found.findings, questions: found.questions });
    return found;
  };
  const payments: CreditRows = creditRows(
    await read("credits", sources.credits),
    sources.credits,
    settings.ledger.schemes.size > 0,
  );
  readings.push({ role: "credits", table: sources.credits.table, ...payments });
  const { receipts, splits, people, quotas, accounts } = sources;
  return {
    lists: {
      payments: payments.rows,
      receipts: receipts ? receiptRows(await read("receipts", receipts), receipts.mapping) : null,
      splits: splits ? splitRows(await read("splits", splits), splits) : [],
      people: people ? peopleRows(await read("people", people), people.mapping) : [],
      quotas: quotas
        ? quotaRows(await read("quotas", quotas), quotas.mapping, settings.options.firstMonth)
        : [],
      tiers: accounts ? tiersOf(accounts) : new Map<string, string>(),
    },
    readings,
  };
}

function readInCurrencies<R extends SourceRole>(
  role: R,
  { table, mapping, answers = {} }: LedgerSource<R>,
  currency: string | null,
): Promise<ReadList> {
  const { amount = null }: Readonly<Record<string, number | null>> = mapping;
  const eachByItself = amount === null ? {} : { [`currency:${amount}`]: "perCurrency" };
  return readList(
    role,
    table,
    mapping,
    { ...answers, ...eachByItself },
    { currency, rates: [], rateDate: null },
  );
}
