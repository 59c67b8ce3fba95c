import { randomSource } from "./randomSource.mjs";

const months = 12;
const rowCount = 2400;
const perMonth = 8;
/** Monthly sums at the bounds of the ladder that the sample is meant for, so that both readings can be seen. */
const ladderBounds = [900_000, 1_500_000, 2_000_000, 2_600_000];
const season = [1.1, 0.95, 0.7, 1.05, 1, 1.02, 1.08, 0.96, 0.98, 1.06, 1.04, 1.12];

/** Parts that add up to the whole, all in cents. */
function split(cents, parts, random) {
  const weights = Array.from({ length: parts }, () => 0.25 + random.next());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const amounts = weights.map((weight) => Math.floor((cents * weight) / total));
  amounts[0] += cents - amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts;
}

function monthlyTotal(person, month, random) {
  const isAtBound = month === (person * 5) % months && person % 3 === 0;
  if (isAtBound) return ladderBounds[(person / 3) % ladderBounds.length] * 100;
  const level = 650_000 + person * 85_000;
  return Math.round(level * season[month] * Math.exp(0.22 * random.normal()) * 100);
}

/** 2,400 payments from November 2025 to October 2026: 8 per salesperson and month, and 96 more in turn. */
export function makePayments(accounts, salespeople) {
  const random = randomSource("payments");
  const extra = rowCount - perMonth * months * salespeople.length;
  const rows = [];
  for (let month = 0; month < months; month++) {
    salespeople.forEach(({ name, department }, person) => {
      const own = accounts.filter((account) => account.owner === name).slice(0, 30);
      const slot = month * salespeople.length + person;
      const count = perMonth + (slot % 3 === 0 && slot / 3 < extra ? 1 : 0);
      for (const cents of split(monthlyTotal(person, month, random), count, random)) {
        const date = new Date(Date.UTC(2025, 10 + month, random.integer(1, 28)));
        rows.push({ date, name, department, account: random.pick(own).name, amount: cents / 100 });
      }
    });
  }
  rows.sort((a, b) => a.date - b.date);
  return rows.map((row, index) => ({
    id: `RC-${String(index + 1).padStart(5, "0")}`,
    ...row,
    contract: `HT-${row.date.getUTCFullYear()}-${String(random.integer(1, 480)).padStart(3, "0")}`,
  }));
}
