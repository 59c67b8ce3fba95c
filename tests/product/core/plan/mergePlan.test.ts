import fc from "fast-check";
import { mergePlan } from "../../../../src/core/plan/mergePlan";
import type { CellNow, TabNow } from "../../../../src/core/plan/PlanTab";
import { planSheetTexts } from "../../../../src/i18n/en/planSheetTexts";
import {
  carryOut,
  contact,
  emptyTab,
  facts,
  insertRows,
  opportunity,
  rowOf,
  rowWith,
  wanted,
} from "./planSample";

const built = (): TabNow => carryOut(emptyTab, mergePlan(emptyTab, wanted()));
const rerun = (tab: TabNow, changes: Parameters<typeof wanted>[0] = {}) => {
  const merge = mergePlan(tab, wanted(changes));
  return { merge, tab: carryOut(tab, merge) };
};
const typed = (tab: TabNow, row: number, column: number, value: CellNow): TabNow => ({
  ...tab,
  rows: tab.rows.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
  ),
});

describe("building a plan tab", () => {
  it("puts title, sections and lists one below the other and marks every row", () => {
    const tab = built();
    expect(tab.rows[0]?.slice(1)).toEqual(["b", "c", "d", "e", "f", "g", "h", "i"]);
    expect(tab.rows[1]?.[1]).toBe("Acme");
    const bars = Object.values(planSheetTexts.sections).map((title) => rowWith(tab, title));
    expect(bars).toEqual([...bars].sort((a, b) => a - b));
    expect(tab.rows.every(([mark]) => typeof mark === "string")).toBe(true);
  });

  it("computes change and margin of the years", () => {
    const tab = built();
    expect(tab.rows[rowWith(tab, "Sales by year") + 2]?.slice(1, 6)).toEqual([
      2024,
      5000000,
      null,
      1000000,
      0.2,
    ]);
    expect(tab.rows[rowWith(tab, "Sales by year") + 3]?.slice(1, 6)).toEqual([
      2025, 6000000, 0.2, 1500000, 0.25,
    ]);
  });

  it("scores the contacts by a live formula from the first row of the list to the row below it", () => {
    const tab = built();
    const first = rowWith(tab, "Zhang San") + 1;
    const below = rowOf(tab, "contacts.below") + 1;
    expect(tab.rows[rowWith(tab, "Relationship score")]?.[2]).toEqual({
      formula: `=IF(COUNTA(C${first}:C${below})=0,"",KAM.RELATION(C${first}:C${below},D${first}:D${below}))`,
    });
  });

  it("puts each contact where role and grade cross on the map", () => {
    const tab = built();
    const map = rowOf(tab, "contacts.grades");
    expect(tab.rows[map]?.slice(1, 7)).toEqual(["Relationship map", "CR1", "CR2", "CR3", "CR4", "CR5"]);
    expect(tab.rows[map + 1]?.slice(1, 5)).toEqual(["KDM", null, "Zhang San", null]);
    expect(tab.rows[map + 2]?.slice(1, 5)).toEqual(["KI", null, null, "Li Si"]);
  });

  it("leaves out the sections that were not asked for", () => {
    const tab = carryOut(emptyTab, mergePlan(emptyTab, wanted({}, ["profile", "risks"] as never)));
    expect(rowWith(tab, "SWOT")).toBe(-1);
    expect(rowWith(tab, "Risks")).toBeGreaterThan(0);
  });
});

describe("running it again", () => {
  it("changes nothing when nothing is new", () => {
    const { merge } = rerun(built());
    expect(merge.writes).toEqual([]);
    expect(merge.inserts).toEqual([]);
    expect(merge.kept).toEqual([]);
  });

  it("refreshes a figure of ours and keeps the one that was typed over", () => {
    const before = built();
    const tier = rowOf(before, "profile.tier");
    const sales = rowOf(before, "profile.annualSales");
    const { tab, merge } = rerun(typed(before, tier, 2, "A+"), { tier: "B", annualSales: 7000000 });
    expect(tab.rows[tier]?.[2]).toBe("A+");
    expect(tab.rows[sales]?.[2]).toBe(7000000);
    expect(merge.kept).toEqual([{ row: tier, column: 2 }]);
  });

  it("leaves a figure that was deleted deleted", () => {
    const before = built();
    const tier = rowOf(before, "profile.tier");
    expect(rerun(typed(before, tier, 2, null), { tier: "B" }).tab.rows[tier]?.[2]).toBeNull();
  });

  it("updates an opportunity in its row, appends a new one to a spare row and marks the one that is gone", () => {
    const before = built();
    const first = rowWith(before, "Deal O1");
    const { tab, merge } = rerun(before, { opportunities: [opportunity("O1", 111), opportunity("O3", 333)] });
    expect(merge.inserts).toEqual([]);
    expect(tab.rows[first]?.[4]).toBe(111);
    expect(tab.rows[first + 1]?.slice(1, 5)).toEqual(["Deal O2", "O2", "P2", 150000]);
    expect(tab.rows[first + 1]?.[8]).toBe(planSheetTexts.gone);
    expect(tab.rows[first + 2]?.[1]).toBe("Deal O3");
  });

  it("takes the mark of a gone opportunity away when it is back", () => {
    const gone = rerun(built(), { opportunities: [opportunity("O1", 1)] }).tab;
    const back = rerun(gone).tab;
    expect(back.rows[rowWith(back, "Deal O2")]?.[8]).toBeNull();
  });

  it("inserts rows when the spare ones are used up, and everything below moves down together", () => {
    const before = built();
    const note = rowOf(before, "risks.1");
    const many = Array.from({ length: 20 }, (_, index) => opportunity(`O${index + 1}`, index));
    const { tab, merge } = rerun(typed(before, note, 1, "my risk"), { opportunities: many });
    const count = merge.inserts.reduce((sum, insert) => sum + insert.count, 0);
    expect(count).toBe(20 - 6 + 4);
    expect(tab.rows[note + count]?.[1]).toBe("my risk");
    expect(many.every(({ name }) => rowWith(tab, name as string) > 0)).toBe(true);
    expect(rerun(tab, { opportunities: many }).merge.writes).toEqual([]);
  });

  it("does not use a spare row in which the user has written", () => {
    const before = built();
    const spare = rowWith(before, "Deal O2") + 1;
    const all = [...(facts.opportunities ?? []), opportunity("O9", 9)];
    const { tab } = rerun(typed(before, spare, 8, "keep free"), { opportunities: all });
    expect(tab.rows[spare]?.slice(1)).toEqual([null, null, null, null, null, null, null, "keep free"]);
    expect(rowWith(tab, "Deal O9")).toBe(spare + 1);
  });

  it("follows a list that the user sorted without its hidden column, his notes included", () => {
    const before = built();
    const first = rowWith(before, "Deal O1");
    const noted = typed(before, first, 7, "call Bob");
    const [one = [], two = []] = [noted.rows[first], noted.rows[first + 1]];
    const rows = noted.rows.map((cells, row) =>
      row === first
        ? [one[0] ?? null, ...two.slice(1)]
        : row === first + 1
          ? [two[0] ?? null, ...one.slice(1)]
          : cells,
    );
    const { tab } = rerun(
      { ...noted, rows },
      { opportunities: [opportunity("O1", 11), opportunity("O2", 22)] },
    );
    expect(tab.rows[first]?.slice(1, 5)).toEqual(["Deal O2", "O2", "P2", 22]);
    expect(tab.rows[first + 1]?.slice(1, 5)).toEqual(["Deal O1", "O1", "P2", 11]);
    expect(tab.rows[first + 1]?.[7]).toBe("call Bob");
  });

  it("knows its formula again after rows were inserted inside the list", () => {
    const before = built();
    const second = rowWith(before, "Li Si");
    const rows = insertRows(before.rows, second, 2);
    const { merge } = rerun({ ...before, rows });
    expect(merge.writes).toEqual([]);
    const all = [...(facts.contacts ?? []), contact("Wang Wu", "KU", "CR1")];
    expect(rerun({ ...before, rows }, { contacts: all }).merge.kept).toEqual([]);
  });

  it("leaves the lists alone whose source was not given", () => {
    const { merge } = rerun(built(), { opportunities: null, contacts: null, sales: null });
    expect(merge.writes).toEqual([]);
  });

  it("adds a section that was off before in its place, above what follows", () => {
    const without = carryOut(emptyTab, mergePlan(emptyTab, wanted({}, ["profile", "risks"] as never)));
    const { tab } = rerun(without);
    const bars = Object.values(planSheetTexts.sections).map((title) => rowWith(tab, title));
    expect(bars).toEqual([...bars].sort((a, b) => a - b));
    expect(rerun(tab).merge.writes).toEqual([]);
  });

  it("finds its columns after the user has inserted one", () => {
    const before = built();
    const rows = before.rows.map((cells) => [...cells.slice(0, 3), "mine", ...cells.slice(3)]);
    const { tab, merge } = rerun({ ...before, rows }, { opportunities: [opportunity("O1", 5, "P5")] });
    const first = rowWith(before, "Deal O1");
    expect(tab.rows[first]?.slice(1, 6)).toEqual(["Deal O1", "O1", "mine", "P5", 5]);
    expect(merge.kept.filter(({ column }) => column === 3)).toHaveLength(rows.length - 1);
  });
});

describe("whatever the user does to a tab", () => {
  const cellEdit = fc.record({
    kind: fc.constant("edit" as const),
    row: fc.nat(200),
    column: fc.integer({ min: 1, max: 8 }),
  });
  const rowInsert = fc.record({
    kind: fc.constant("insert" as const),
    row: fc.nat(200),
    column: fc.constant(1),
  });
  const refresh = fc.record({
    kind: fc.constant("refresh" as const),
    row: fc.integer({ min: 0, max: 25 }),
    column: fc.integer({ min: 0, max: 9 }),
  });

  it("every cell that was typed in stays as it is, in its row and column", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cellEdit, cellEdit, rowInsert, refresh), { maxLength: 25 }), (steps) => {
        let tab = built();
        let count = 0;
        /** Ours plus the user's texts, by row; rows move with what is inserted above. */
        for (const step of [...steps, { kind: "refresh" as const, row: 12, column: 7 }]) {
          const row = 1 + (step.row % (tab.rows.length - 1));
          if (step.kind === "edit") tab = typed(tab, row, step.column, `user ${++count}`);
          else if (step.kind === "insert") tab = { ...tab, rows: insertRows(tab.rows, row, 1) };
          else {
            const changes = {
              tier: `T${step.row}`,
              opportunities: Array.from({ length: step.row }, (_, index) =>
                opportunity(`O${index + step.column}`, step.row),
              ),
              contacts: Array.from({ length: step.column }, (_, index) => contact(`Person ${index}`)),
            };
            const { merge, tab: next } = rerun(tab, changes);
            const added = new Set(merge.inserts.flatMap(({ row: at, count: rows }) => rowsFrom(at, rows)));
            const old = next.rows.filter((_, index) => !added.has(index));
            tab.rows.forEach((cells, index) =>
              cells.forEach((cell, column) => {
                if (column > 0 && isUsers(cell)) expect(old[index]?.[column]).toBe(cell);
              }),
            );
            expect(rerun(next, changes).merge.writes).toEqual([]);
            expect(rerun(next, changes).merge.inserts).toEqual([]);
            tab = next;
          }
        }
        const texts = tab.rows.flat().filter(isUsers);
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 60 },
    );
  });

  const isUsers = (cell: CellNow) => typeof cell === "string" && cell.startsWith("user ");
  const rowsFrom = (at: number, count: number) => Array.from({ length: count }, (_, index) => at + index);
});
