import { dayFromToday } from "./dates.mjs";
import { randomSource } from "./randomSource.mjs";
import { words } from "./words.mjs";

const rowCount = 900;
/** Open deals by stage; the rest of the list is won or lost. */
const openStages = [
  ["P0", 16],
  ["P1", 22],
  ["P2", 22],
  ["P3", 16],
  ["P4", 14],
  ["P5", 10],
];
/** 2026-07-01 and 2027-09-30 seen from the sample's today: five quarters, the second of them running. */
const firstDay = -142;
const lastDay = 314;

function closeDay(stage, random) {
  if (stage === "P6" || stage === null) return random.integer(firstDay, 0);
  if (random.next() < 0.04) return random.integer(-60, -1);
  const reach = { P0: 314, P1: 300, P2: 240, P3: 180, P4: 130, P5: 80 }[stage];
  return random.integer(1, Math.min(lastDay, reach));
}

/** 900 deals: a third decided since July, the others open up to September next year, a few of them overdue. */
export function makeOpportunities(language, accounts, salespeople) {
  const random = randomSource("opportunities");
  const { projects, lost } = words[language];
  const departmentOf = new Map(salespeople.map(({ name, department }) => [name, department]));
  return Array.from({ length: rowCount }, (_, index) => {
    const decided = random.next() < 0.33;
    const stage = decided
      ? random.weighted([
          ["P6", 55],
          [null, 45],
        ])
      : random.weighted(openStages);
    const account = accounts[Math.floor(random.next() ** 2 * 700)];
    const close = closeDay(stage, random);
    const amount =
      Math.round(Math.exp(11.9 + 0.35 * Math.log(account.size / 1_000_000) + 0.8 * random.normal()) / 1000) *
      1000;
    return {
      id: `OP-${String(index + 1).padStart(4, "0")}`,
      title: `${random.pick(projects)} ${random.integer(1, 99)}`,
      account: account.name,
      stage: stage ?? lost,
      amount: Math.max(8000, amount),
      close: dayFromToday(close),
      owner: account.owner,
      department: departmentOf.get(account.owner),
      created: dayFromToday(Math.min(close, 0) - random.integer(5, 260)),
    };
  });
}
