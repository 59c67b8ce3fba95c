import type { Cell } from "../cells/Cell";
import { planCells, type PlanRow, type PlanSection } from "./PlanTab";
import type { PlanField } from "./PlanField";
import type { PlanFacts } from "./PlanFacts";
import type { PlanWords } from "./PlanWords";
import { keyAccountMarks, profilePairs, type ProfileFieldId } from "./planTemplate";

const labelColumn = { c: "b", g: "f" } as const;

/** Profile: what we know beside what only the user knows, then the four marks of a key account to tick. */
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
    look: "pair",
    cells: pair.flatMap((field) => {
      const { choice }: PlanField = field;
      const choices = choice === "phase" || choice === "quadrant" ? words.choices[choice] : undefined;
      return [
        planCells.label(labelColumn[field.column], words.profile[field.id]),
        planCells.field(field, known[field.id] ?? null, choices),
      ];
    }),
  }));
  const marks = keyAccountMarks.map((mark): PlanRow => ({
    id: `profile.${mark}`,
    look: "mark",
    cells: [
      planCells.label("b", words.marks[mark]),
      planCells.field(
        { id: mark, column: "g", format: "text", by: "user" },
        words.choices.tick[0] ?? null,
        words.choices.tick,
      ),
      planCells.field({ id: "note", column: "h", format: "text", by: "user" }, null),
    ],
  }));
  return {
    id: "profile",
    before: [
      { id: "profile.bar", look: "bar", cells: [planCells.label("b", words.sections.profile)] },
      ...pairs,
      { id: "profile.marks", look: "head", cells: [planCells.label("b", words.marksTitle)] },
      ...marks,
      { id: "profile.end", look: "space", cells: [] },
    ],
    list: null,
    after: [],
  };
}
