const people = ["Ann", "Bob", "Cho", "Dee", "Eva", "Finn"];

/** How an amount of whole cents is written: continental, with all that people and programs do to it. */
const writings = [
  (cents) => grouped(cents),
  (cents) => grouped(cents),
  (cents) => (cents < 0n ? `(${grouped(-cents)})` : grouped(cents)),
  (cents) => (cents < 0n ? `${grouped(-cents)}-` : grouped(cents)),
  (cents) => `${grouped(cents)} €`,
  (cents) => (cents % 100n === 0n ? grouped(cents).slice(0, -3) : grouped(cents)),
];

/** 1234567 → "12.345,67" */
function grouped(cents) {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${cents < 0n ? "-" : ""}${whole},${digits.slice(-2)}`;
}

/**
 * Payment lines of 2026 as a text file, with names in several spellings, lines without a person or a number, and a
 * total at the end; and what they come to, in whole cents, by person and month.
 */
export function dirtyPayments(count) {
  let seed = 20_261_129n;
  const next = (below) => {
    seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number((seed >> 33n) % BigInt(below));
  };
  const sums = new Map();
  const truth = { sums, total: 0n, noNumber: 0, noKey: { count: 0, cents: 0n }, totals: 1 };
  const lines = ["Document no;Paid on;Salesperson;Customer;Amount"];
  let all = 0n;
  for (let at = 0; at < count; at += 1) {
    const [month, day] = [1 + next(12), 1 + next(28)];
    const person = people[next(people.length)];
    const kind = next(1000);
    const cents = next(4) === 0 ? BigInt(1 + next(9000)) * 100_000n : BigInt(next(50_000_000) - 5_000_000);
    const two = (number) => String(number).padStart(2, "0");
    const spelled = at > 100 && next(9) === 0 ? ` ${person.toUpperCase()} ` : person;
    const written = kind < 3 ? "see note" : writings[next(writings.length)](cents);
    const shown = kind >= 3 && kind < 6 ? "" : spelled;
    lines.push(`R${at};${two(day)}/${two(month)}/2026;${shown};"Alder; Sons";${written}`);
    if (kind < 3) truth.noNumber += 1;
    else if (kind < 6) {
      truth.noKey.count += 1;
      truth.noKey.cents += cents;
      all += cents;
    } else {
      const key = `${person} 2026-${two(month)}`;
      sums.set(key, (sums.get(key) ?? 0n) + cents);
      truth.total += cents;
      all += cents;
    }
  }
  lines.push(`;;Total;;${grouped(all)}`);
  return { text: lines.join("\n"), truth };
}
