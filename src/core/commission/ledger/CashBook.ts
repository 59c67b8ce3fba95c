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

  constructor(
    readonly key: string,
    readonly account: string,
  ) {}

  get received(): number {
    return this.named + this.share;
  }
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
  /** The deals of each account, the oldest first, and what came for the account. */
  private readonly accounts = new Map<string, { readonly deals: OpenDeal[]; received: number }>();
  private readonly rows: readonly DueRow[];
  private readonly receipts: readonly Receipt[];
  private nextRow = 0;
  private nextReceipt = 0;
  private waiting: Receipt[] = [];

  constructor(rows: readonly DueRow[], receipts: readonly Receipt[]) {
    this.rows = rows.filter(({ deal }) => deal !== "").sort((a, b) => a.date - b.date);
    this.receipts = [...receipts].sort((a, b) => a.date - b.date || a.row - b.row);
  }

  of(deal: string): DealCash | null {
    return this.deals.get(deal) ?? null;
  }

  /** Deals that have received more than is due, and by which rows. */
  get over(): readonly {
    readonly deal: string;
    readonly amount: number;
    readonly rows: readonly number[];
  }[] {
    return [...this.deals.values()].flatMap(({ key, due, received, receipts }) => {
      const amount = received - Math.max(0, due);
      return amount > 0 ? [{ deal: key, amount, rows: receipts }] : [];
    });
  }

  /** Takes in what has happened up to a day: the deals of which something has changed. Days must not go back. */
  advance(day: number): ReadonlySet<string> {
    const changed = new Set<string>();
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
    this.account(account).received += amount;
    accounts.add(account);
    return true;
  }

  private shareOut(account: string, changed: Set<string>): void {
    const { deals, received } = this.account(account);
    if (received === 0) return;
    let rest = received;
    for (const deal of deals) {
      const share = Math.min(rest, Math.max(0, deal.due - deal.named));
      if (share !== deal.share) changed.add(deal.key);
      deal.share = share;
      rest -= share;
    }
  }

  private account(name: string) {
    const known = this.accounts.get(name) ?? { deals: [], received: 0 };
    this.accounts.set(name, known);
    return known;
  }
}
