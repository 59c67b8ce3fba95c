import { dayFromToday } from "./dates.mjs";
import { randomSource } from "./randomSource.mjs";
import { words } from "./words.mjs";

const rowCount = 300;
const roles = ["KDM", "KI", "KU"];
const grades = [
  ["CR1", 14],
  ["CR2", 34],
  ["CR3", 32],
  ["CR4", 12],
  ["CR5", 8],
];

/** 300 contacts at the largest accounts. Every seventh account hangs on one contact: a gap to be found. */
export function makeContacts(language, accounts, salespeople) {
  const random = randomSource("contacts");
  const { givenNames, familyNames, person, positions, nextSteps } = words[language];
  const rows = [];
  for (let rank = 0; rows.length < rowCount; rank++) {
    const account = accounts[rank];
    const count = Math.min(rowCount - rows.length, rank % 7 === 3 ? 1 : random.integer(2, 4));
    for (let index = 0; index < count; index++) {
      rows.push({
        account: account.name,
        name: person({ given: random.pick(givenNames), family: random.pick(familyNames) }),
        position: random.pick(positions),
        role: roles[index % roles.length],
        grade: random.weighted(grades),
        owner: random.next() < 0.75 ? account.owner : random.pick(salespeople).name,
        lastVisit: random.next() < 0.08 ? null : dayFromToday(-random.integer(3, 320)),
        nextStep: random.pick(nextSteps),
      });
    }
  }
  return rows;
}
