import type { Cell } from "../cells/Cell";
import { planCells, type PlanRow, type PlanSection } from "./PlanTab";
import type { PlanField } from "./PlanField";
import type { PlanFacts } from "./PlanFacts";
import type { PlanWords } from "./PlanWords";
import { keyAccountSigns, profilePairs, type ProfileFieldId } from "./planTemplate";

const labelColumn = { c: "b", g: "f" } as const;

/** Profile: what we know beside what only the user knows, then the four signs of a key account to tick. */
export function profileSection(facts: PlanFacts, words: PlanWords): PlanSection {
  const known: Partial<Record<ProfileFieldId, Cell>> = {
    tier: facts.tier,
    annualSales: facts.annualSales,
    shareOfSales: facts.shareOfSales,
    rank: facts.rank,
    growth: facts.growth,
    profit: facts.profit,
    owner: facts.owner,
    segment: facts.segment,
    openAmount: facts.openAmount,
  };
  const pairs = profilePairs.map((pair): PlanRow => ({
    id: `profile.${pair[0].id}`,
    kind: "pair",
    cells: pair.flatMap((field) => {
      const { choice }: PlanField = field;
      const choices = choice === "phase" || choice === "quadrant" ? words.choices[choice] : undefined;
      return [
        planCells.label(labelColumn[field.column], words.profile[field.id]),
        planCells.field(field, known[field.id] ?? null, choices),
      ];
    }),
  }));
  const signs = keyAccountSigns.map((sign): PlanRow => ({
    id: `profile.${sign}`,
    kind: "sign",
    cells: [
      planCells.label("b", words.signs[sign]),
      planCells.field(
        { id: sign, column: "g", format: "text", by: "user" },
        words.choices.tick[0] ?? null,
        words.choices.tick,
      ),
      planCells.field({ id: "note", column: "h", format: "text", by: "user" }, null),
    ],
  }));
  return {
    id: "profile",
    before: [
      { id: "profile.bar", kind: "bar", cells: [planCells.label("b", words.sections.profile)] },
      ...pairs,
      { id: "profile.marks", kind: "head", cells: [planCells.label("b", words.signsTitle)] },
      ...signs,
      { id: "profile.end", kind: "space", cells: [] },
    ],
    list: null,
    after: [],
  };
}
