import { entryIn } from "../../collections/entryIn";

/** A payment or a note of a deal, amounts in whole units, notes negative; texts compared as labels are (labelKey). */
export interface DueRow {
  readonly date: number;
  readonly deal: string;
  readonly contract: string;
  readonly account: string;
  readonly amount: number;
}

/** Money received, negative where it was refunded. */
export interface Receipt extends DueRow {
  readonly row: number;
}

/** Of a deal to date; received ÷ due of what it earns is payable, all of it where nothing is due. */
export interface DealCash {
  readonly due: number;
  readonly received: number;
}

class OpenDeal implements DealCash {
  due = 0;
  /** By receipts that name it or one of its contracts. */
  named = 0;
  /** Of what came for the account. */
  share = 0;
  readonly receipts: number[] = [];
  /** Before the days that were taken in last. */
  receivedBefore = 0;

  constructor(
    readonly key: string,
    readonly account: string,
  ) {}

  get received(): number {
    return this.named + this.share;
  }
}

interface OpenAccount {
  /** The oldest first. */
  readonly deals: OpenDeal[];
  /** By receipts that name it only, and of that what its deals do not need. */
  received: number;
  rest: number;
  readonly receipts: number[];
}

/**
 * Step 9: what is due and received of each deal, over all its payments and notes, day by day. A receipt names the deal, or
 * the contract of one of its payments; one that names an account only settles that account's deals, the one with the
 * oldest payment first.
 */
export class CashBook {
  /** Receipts so far that belong to no deal. */
  unknown: readonly Receipt[] = [];
  private readonly deals = new Map<string, OpenDeal>();
  private readonly byContract = new Map<string, OpenDeal>();
  private readonly accounts = new Map<string, OpenAccount>();
  private readonly rows: readonly DueRow[];
  private readonly receipts: readonly Receipt[];
  private nextRow = 0;
  private nextReceipt = 0;
  private waiting: Receipt[] = [];
  /** Deals of which something has changed on the days that were taken in last. */
  private changed: ReadonlySet<string> = new Set();

  constructor(rows: readonly DueRow[], receipts: readonly Receipt[]) {
    this.rows = rows.filter(({ deal }) => deal !== "").sort((a, b) => a.date - b.date);
    this.receipts = [...receipts].sort((a, b) => a.date - b.date || a.row - b.row);
  }

  of(deal: string): DealCash | null {
    return this.deals.get(deal) ?? null;
  }

  /** The deal as it would stand without what was received on the days that were taken in last. */
  withoutLast(deal: string): DealCash | null {
    const known = this.deals.get(deal);
    return known === undefined ? null : { due: known.due, received: known.receivedBefore };
  }

  /** Deals, and accounts by receipts that name no deal, that have received more than is due, and by which rows. */
  get over(): readonly {
    readonly about: string;
    readonly amount: number;
    readonly rows: readonly number[];
  }[] {
    const deals = [...this.deals.values()].map(({ key, due, received, receipts }) => ({
      about: key,
      amount: received - Math.max(0, due),
      rows: receipts,
    }));
    const accounts = [...this.accounts].map(([about, { rest, receipts }]) => ({
      about,
      amount: rest,
      rows: receipts,
    }));
    return [...deals, ...accounts].filter(({ amount }) => amount > 0);
  }

  /** Takes in what has happened up to a day: the deals of which something has changed. Days must not go back. */
  advance(day: number): ReadonlySet<string> {
    for (const key of this.changed) {
      const deal = this.deals.get(key) as OpenDeal;
      deal.receivedBefore = deal.received;
    }
    const changed = new Set<string>();
    this.changed = changed;
    const accounts = new Set<string>();
    for (let row = this.rows[this.nextRow]; row && row.date <= day; row = this.rows[++this.nextRow])
      this.addRow(row, changed, accounts);
    const came = this.waiting;
    for (
      let receipt = this.receipts[this.nextReceipt];
      receipt && receipt.date <= day;
      receipt = this.receipts[++this.nextReceipt]
    )
      came.push(receipt);
    this.waiting = came.filter((receipt) => !this.addReceipt(receipt, changed, accounts));
    this.unknown = this.waiting;
    for (const account of accounts) this.shareOut(account, changed);
    return changed;
  }

  private addRow(
    { deal, contract, account, amount }: DueRow,
    changed: Set<string>,
    accounts: Set<string>,
  ): void {
    let known = this.deals.get(deal);
    if (known === undefined) {
      known = new OpenDeal(deal, account);
      this.deals.set(deal, known);
      this.account(account).deals.push(known);
    }
    known.due += amount;
    if (contract !== "") this.byContract.set(contract, known);
    changed.add(deal);
    accounts.add(known.account);
  }

  /** Whether it belongs to a deal or an account that is known by now. */
  private addReceipt(receipt: Receipt, changed: Set<string>, accounts: Set<string>): boolean {
    const { deal, contract, account, amount, row } = receipt;
    const known = this.deals.get(deal) ?? this.byContract.get(contract);
    if (known !== undefined) {
      known.named += amount;
      known.receipts.push(row);
      changed.add(known.key);
      accounts.add(known.account);
      return true;
    }
    if (deal !== "" || contract !== "" || !this.accounts.has(account) || account === "") return false;
    const own = this.account(account);
    own.received += amount;
    own.receipts.push(row);
    accounts.add(account);
    return true;
  }

  private shareOut(account: string, changed: Set<string>): void {
    const own = this.account(account);
    if (own.receipts.length === 0) return;
    own.rest = own.received;
    for (const deal of own.deals) {
      const share = Math.min(own.rest, Math.max(0, deal.due - deal.named));
      if (share !== deal.share) changed.add(deal.key);
      deal.share = share;
      own.rest -= share;
    }
  }

  private account(name: string): OpenAccount {
    return entryIn(this.accounts, name, () => ({ deals: [], received: 0, rest: 0, receipts: [] }));
  }
}
