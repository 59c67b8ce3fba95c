import { knownContacts, type RelationPolicy } from "../../../../src/core/plan/knownContacts";
import type { ContactFact } from "../../../../src/core/plan/PlanFacts";
import { planFormula } from "../../../../src/core/plan/planFormula";
import type { PlanCell, PlanRow } from "../../../../src/core/plan/PlanTab";
import type { PlanWords } from "../../../../src/core/plan/PlanWords";
import { relationRows } from "../../../../src/core/plan/relationRows";
import { planSheetTexts } from "../../../../src/i18n/en/planSheetTexts";
import { contact, policy } from "./planSample";

const ownLabels: RelationPolicy = {
  roles: { labels: ["Sponsor", "KDM"], weights: [3, 1] },
  grades: { labels: ["Warm", "CR5"], weights: [0.8, 0] },
  formulaTables: ",Roles,Grades",
};

const rowsOf = (
  contacts: readonly ContactFact[] | null,
  by: RelationPolicy = policy,
  words: PlanWords = planSheetTexts,
): Map<string, PlanRow> => new Map(relationRows(contacts, by, words).map((row) => [row.id, row]));

const cellOf = (rows: Map<string, PlanRow>, id: string, column = "c"): PlanCell | undefined =>
  rows.get(id)?.cells.find((cell) => cell.column === column);

/** The value of a cell; a formula with its references as column@row. */
function shown(rows: Map<string, PlanRow>, id: string, column?: string): unknown {
  const value = cellOf(rows, id, column)?.value;
  return typeof value === "object" && value !== null && "formula" in value
    ? planFormula.text(value, (reference) => `${reference.column}@${reference.row}`)
    : value;
}

const list = (name: string, more = ""): string =>
  `IF(COUNTA(c@contacts.list:c@contacts.below)=0,"",KAM.${name}(c@contacts.list:c@contacts.below,d@contacts.list:d@contacts.below${more}))`;

describe("knownContacts", () => {
  const names = (contacts: readonly ContactFact[]): unknown[] => contacts.map(({ name }) => name);

  test("labels are known by their code in any dress, and blank ones are", () => {
    const contacts = [
      contact("Zhang", "kdm 总经理", "ＣＲ５"),
      contact("Li", "", ""),
      contact("Wu", "KI", "CR1 支持"),
    ];
    const { scored, checked } = knownContacts(contacts, policy);
    expect(names(scored)).toEqual(["Zhang", "Li", "Wu"]);
    expect(names(checked)).toEqual(["Zhang", "Li", "Wu"]);
  });

  test("scored are those whose labels the policy has, checked those of KDM, KI, KU and CR1 to CR5", () => {
    const contacts = [
      contact("own labels", "Sponsor", "Warm"),
      contact("house labels", "KI", "CR1"),
      contact("both", "KDM", "CR5"),
      contact("neither", "Boss", "CR5"),
      contact("grade of neither", "KDM", "Cold"),
    ];
    const { scored, checked } = knownContacts(contacts, ownLabels);
    expect(names(scored)).toEqual(["own labels", "both"]);
    expect(names(checked)).toEqual(["house labels", "both"]);
  });
});

describe("relationRows", () => {
  test("contacts whose labels are all known get live formulas over the whole list", () => {
    const rows = rowsOf([contact("Zhang San"), contact("Li Si", "KI", "CR3")]);
    expect(shown(rows, "contacts.score")).toBe(`=${list("RELATION")}`);
    expect(shown(rows, "contacts.gaps")).toBe(`=${list("RELATIONGAPS")}`);
    expect(cellOf(rows, "contacts.score")?.by).toBe("us");
  });

  test("the tables of the settings go into the score, not into the gaps", () => {
    const rows = rowsOf([contact("Zhang San", "KDM", "CR5")], ownLabels);
    expect(shown(rows, "contacts.score")).toBe(`=${list("RELATION", ",Roles,Grades")}`);
    expect(shown(rows, "contacts.gaps")).toBe(`=${list("RELATIONGAPS")}`);
  });

  test("one unknown label makes score and gaps values over the other contacts", () => {
    const rows = rowsOf([
      contact("Zhang San", "KDM", "CR2"),
      contact("Li Si", "KI", "CR3"),
      contact("Wang Wu", "Boss", "CR1"),
    ]);
    // 0.5 · 0.75 + 0.3 · 0.5 + 0.2 · 0
    expect(shown(rows, "contacts.score")).toBeCloseTo(0.525, 12);
    expect(shown(rows, "contacts.gaps")).toBe("no KU");
  });

  test("a decision maker who is neutral and alone shows every gap, in the order of the function", () => {
    const rows = rowsOf([contact("Zhang San", "KDM", "CR3"), contact("Wang Wu", "Boss", "CR1")]);
    expect(shown(rows, "contacts.score")).toBeCloseTo(0.25, 12);
    expect(shown(rows, "contacts.gaps")).toBe("no KI; no KU; KDM has no supporter; single contact");
  });

  test("without one known contact there is neither score nor gap", () => {
    const rows = rowsOf([contact("Wang Wu", "Boss", "CR1")]);
    expect(shown(rows, "contacts.score")).toBeNull();
    expect(shown(rows, "contacts.gaps")).toBe("");
  });

  test("without a source of contacts the formulas are written once and are then the user's", () => {
    const rows = rowsOf(null);
    expect(shown(rows, "contacts.score")).toBe(`=${list("RELATION")}`);
    expect(cellOf(rows, "contacts.score")?.by).toBe("user");
    expect(cellOf(rows, "contacts.role1")?.by).toBe("user");
  });

  test("a tab in other words replaces those of the function that differ, quotes doubled", () => {
    const words = {
      ...planSheetTexts,
      gaps: { ...planSheetTexts.gaps, noKDM: 'kein "KDM"' },
      gapSeparator: " / ",
    };
    expect(shown(rowsOf([contact("Zhang San")], policy, words), "contacts.gaps")).toBe(
      `=SUBSTITUTE(SUBSTITUTE(${list("RELATIONGAPS")},"no KDM","kein ""KDM"""),"; "," / ")`,
    );
  });

  test("the map has a row per role and a column per grade, and names whoever is there", () => {
    const rows = rowsOf([
      contact("Zhang San", "KDM", "CR2"),
      contact("Li Si", "kdm", "cr2"),
      contact("Zhao Liu", "KU", "CR5"),
      contact("Wang Wu", "Boss", "CR1"),
      contact("no grade", "KI", ""),
    ]);
    expect(
      rows
        .get("contacts.grades")
        ?.cells.map(({ value }) => value)
        .slice(1),
    ).toEqual(["CR1", "CR2", "CR3", "CR4", "CR5"]);
    const map = ["contacts.role1", "contacts.role2", "contacts.role3"].map((id) =>
      rows.get(id)?.cells.map(({ value }) => value),
    );
    expect(map).toEqual([
      ["KDM", "", "Zhang San, Li Si", "", "", ""],
      ["KI", "", "", "", "", ""],
      ["KU", "", "", "", "", "Zhao Liu"],
    ]);
  });

  test("of more grades than the tab has columns the last are left out of the map", () => {
    const labels = ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"];
    const grades = { labels, weights: labels.map(() => 0.5) };
    const rows = rowsOf([contact("Zhang San", "KDM", "G8")], { ...policy, grades });
    expect(
      rows
        .get("contacts.grades")
        ?.cells.map(({ value }) => value)
        .slice(1),
    ).toEqual(labels.slice(0, 7));
    expect(rows.get("contacts.role1")?.cells.map(({ value }) => value)).toEqual([
      "KDM",
      ...Array(7).fill(""),
    ]);
  });
});
