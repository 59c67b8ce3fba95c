import { randomSource } from "./randomSource.mjs";
import { words } from "./words.mjs";

const salespersonCount = 24;

/** The 24 salespeople, six to a department, all with different names. */
export function makeSalespeople(language) {
  const { givenNames, familyNames, person, departments } = words[language];
  const random = randomSource("salespeople");
  const given = random.shuffled(givenNames);
  const family = random.shuffled(familyNames);
  return Array.from({ length: salespersonCount }, (_, index) => ({
    name: person({ given: given[index], family: family[index] }),
    department: departments[Math.floor(index / (salespersonCount / departments.length))],
  }));
}
