import { randomSource } from "./randomSource.mjs";

const accountCount = 100;
const salesYears = [2023, 2024, 2025, 2026];

/** Sales and profit of the hundred largest accounts over four years; the last two agree with the accounts list. */
export function makeSales(accounts) {
  const random = randomSource("sales by year");
  return accounts.slice(0, accountCount).flatMap((account) => {
    const drift = 1 + 0.08 * random.normal();
    const before = Math.round((account.lastYear * drift) / 110) * 100;
    const first = Math.round((before * drift) / 110) * 100;
    return [first, before, account.lastYear, account.size].map((amount, index) => ({
      account: account.name,
      year: salesYears[index],
      sales: amount,
      profit: Math.round(amount * Math.max(0.02, account.margin + 0.02 * random.normal())),
    }));
  });
}
