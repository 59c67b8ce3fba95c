import type { SourceRole } from "../../core/columns/fields";
import type { LedgerLists } from "../../core/commission/ledger/LedgerLists";
import type { Said } from "../../core/reading/Reading";
import { readList, type ReadList } from "../reading/readList";
import type { KamSettings } from "../settings/KamSettings";
import type { SourceTable } from "../sources/SourceTable";
import { peopleRows, quotaRows, receiptRows, splitRows, tiersOf } from "./listRows";
import { creditRows } from "./creditRows";
import type { LedgerSource, LedgerSources } from "./LedgerSources";

/** How one of the lists was read. */
export interface LedgerReading extends Said {
  readonly role: SourceRole;
  readonly table: SourceTable;
}

interface ReadLedgerLists {
  readonly lists: LedgerLists;
  readonly readings: readonly LedgerReading[];
  /** The currency of all payments; null where they show none, or several. */
  readonly currency: string | null;
}

/**
 * The user's lists as their owner meant them, every amount in its own currency: the ledger converts by the event's day.
 * Those that are not given are empty.
 */
export async function readLedgerLists(
  sources: Partial<LedgerSources>,
  { options, ledger }: Pick<KamSettings, "options" | "ledger">,
): Promise<ReadLedgerLists> {
  const { credits, receipts, splits, people, quotas, accounts } = sources;
  const readings: LedgerReading[] = [];
  const say = (role: SourceRole, { table }: { readonly table: SourceTable }, said: Said): void => {
    readings.push({ role, table, findings: said.findings, questions: said.questions });
  };
  const read = async <R extends SourceRole>(role: R, source: LedgerSource<R>): Promise<ReadList> => {
    const found = await readInCurrencies(role, source, options.currency);
    say(role, source, found);
    return found;
  };
  const credited = credits && (await read("credits", credits));
  const payments = credited && creditRows(credited, credits, ledger.schemes.size > 0);
  if (credits && payments) say("credits", credits, payments);
  return {
    lists: {
      payments: payments?.rows ?? [],
      receipts: receipts ? receiptRows(await read("receipts", receipts), receipts.mapping) : null,
      splits: splits ? splitRows(await read("splits", splits), splits) : [],
      people: people ? peopleRows(await read("people", people), people.mapping) : [],
      quotas: quotas ? quotaRows(await read("quotas", quotas), quotas.mapping, options.firstMonth) : [],
      tiers: accounts ? tiersOf(accounts) : new Map<string, string>(),
    },
    readings,
    currency: credited?.currency ?? null,
  };
}

function readInCurrencies<R extends SourceRole>(
  role: R,
  { table, mapping, answers = {} }: LedgerSource<R>,
  currency: string | null,
): Promise<ReadList> {
  const { amount = null }: Readonly<Record<string, number | null>> = mapping;
  const eachByItself = amount === null ? {} : { [`currency:${amount}`]: "perCurrency" };
  const house = { currency, rates: [], rateDate: null };
  return readList(role, table, mapping, { ...answers, ...eachByItself }, house);
}
