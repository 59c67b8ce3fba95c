import { Random } from "../support/Random";
import { cleanList } from "./cleanList";
import { crmLists } from "./crmLists";
import type { ListDraft } from "./ListDraft";
import { dateTexts } from "./troubles/dateTexts";
import { listShapes } from "./troubles/listShapes";
import { numberTexts } from "./troubles/numberTexts";
import { rowShapes } from "./troubles/rowShapes";
import { signsAndGaps } from "./troubles/signsAndGaps";
import { totalRows } from "./troubles/totalRows";
import { type Trouble, troubleKinds } from "./troubles/Trouble";
import { unitsAndCurrencies } from "./troubles/unitsAndCurrencies";

export const troubles: readonly Trouble[] = [
  ...totalRows,
  ...rowShapes,
  ...numberTexts,
  ...unitsAndCurrencies,
  ...signsAndGaps,
  ...dateTexts,
  ...listShapes,
];

/** How a list of the corpus is made: its number decides everything. */
export interface Planned {
  readonly number: number;
  readonly group: "clean" | "one" | "two" | "three";
  readonly system: string;
  readonly troubles: readonly string[];
  readonly draft: ListDraft;
}

/** Lists without a trouble; then each trouble in so many lists; then pairs and threes. */
export const sizes = { clean: 300, perTrouble: 6, pairs: 650, threes: 650 };

const alone = troubles.length * sizes.perTrouble;

/** How many lists there are, numbered from 0. */
export const planned = sizes.clean + alone + sizes.pairs + sizes.threes;

export function planList(number: number): Planned {
  let place = number;
  if (place < sizes.clean) return make(number, "clean", []);
  place -= sizes.clean;
  if (place < alone) return make(number, "one", troubles.slice(place % troubles.length).slice(0, 1));
  place -= alone;
  return make(number, place < sizes.pairs ? "two" : "three", []);
}

const wanted = { clean: 0, one: 1, two: 2, three: 3 };

/** Tries exports until the troubles fit. */
function make(number: number, group: Planned["group"], given: readonly Trouble[]): Planned {
  for (let attempt = 0; attempt < 500; attempt++) {
    const random = new Random(number * 1000 + attempt + 1);
    const crm = random.pick(crmLists);
    const draft = cleanList(crm, random);
    const chosen = given.length > 0 ? given : choose(wanted[group], random);
    if (chosen === null) continue;
    const applied = apply(draft, chosen, random);
    if (applied)
      return { number, group, system: crm.system, troubles: chosen.map(({ name }) => name), draft };
  }
  throw new RangeError(`list ${number}: its troubles fit no export`);
}

function choose(count: number, random: Random): readonly Trouble[] | null {
  const chosen: Trouble[] = [];
  while (chosen.length < count) {
    const trouble = random.pick(troubles);
    const isFree = chosen.every(
      (other) =>
        other.kind !== trouble.kind &&
        other.clashes?.includes(trouble.kind) !== true &&
        trouble.clashes?.includes(other.kind) !== true,
    );
    if (!isFree) return null;
    chosen.push(trouble);
  }
  return chosen;
}

function apply(draft: ListDraft, chosen: readonly Trouble[], random: Random): boolean {
  const order = [...chosen].sort((a, b) => troubleKinds.indexOf(a.kind) - troubleKinds.indexOf(b.kind));
  for (const trouble of order) {
    if (!trouble.fits(draft)) return false;
    trouble.apply(draft, random);
  }
  return true;
}
