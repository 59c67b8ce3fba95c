import { listFacts } from "../../../../src/actions/plans/listFacts";
import type { Cell } from "../../../../src/core/cells/Cell";
import type { SourceTable } from "../../../../src/actions/sources/SourceTable";

function tableOf(rows: readonly (readonly Cell[])[]): SourceTable {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    ref: { kind: "range", sheet: "S", address: "A1" },
    label: "S!A1",
    sheet: "S",
    address: "A1",
    headers: Array.from({ length: width }, (_, column) => `H${column}`),
    columns: Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null)),
    rows: rows.length,
    firstRow: 2,
    firstColumn: 1,
    own: { tier: null, override: null, reason: null, tierFormulas: [] },
  };
}

const all = (rows: readonly unknown[]) => rows.map((_, index) => index);

describe("sales by year", () => {
  const mapping = { account: null, year: 0, date: 1, amount: 2, profit: 3 };
  const sales = (rows: readonly (readonly Cell[])[]) =>
    listFacts.sales({ table: tableOf(rows), mapping }, all(rows));

  it("adds up the rows of a year, text numbers included", () => {
    expect(
      sales([
        [2025, null, 100, 10],
        [2025, null, "1,000", null],
        [2024, null, 5, null],
      ]),
    ).toEqual([
      { year: 2025, amount: 1100, profit: 10 },
      { year: 2024, amount: 5, profit: null },
    ]);
  });

  it("reads the year from a number, a text around it, or the date of the row", () => {
    // 46037 = 2026-01-15
    expect(
      sales([
        ["2023", null, 1],
        ["FY2024", null, 2],
        [null, 46037, 3],
        ["２０２２年", null, 4],
      ]),
    ).toEqual([
      { year: 2023, amount: 1, profit: null },
      { year: 2024, amount: 2, profit: null },
      { year: 2026, amount: 3, profit: null },
      { year: 2022, amount: 4, profit: null },
    ]);
  });

  it("keeps a period that is no year under its own name and leaves out a row without one", () => {
    expect(
      sales([
        ["last year", null, 1],
        [null, null, 2],
      ]),
    ).toEqual([{ year: "last year", amount: 1, profit: null }]);
  });
});

describe("opportunities", () => {
  const mapping = {
    name: 0,
    account: null,
    stage: 1,
    amount: 2,
    closeDate: 3,
    owner: null,
    ...{ probability: null, category: null, managerFigure: null, product: null },
    department: null,
    id: 4,
  };
  const deals = (rows: readonly (readonly Cell[])[]) =>
    listFacts.opportunities({ table: tableOf(rows), mapping }, all(rows));

  it("are known by their number, else by their name, two of one name by their order", () => {
    const keys = deals([
      ["A", "P1", 1, null, "7"],
      ["A", "P1", 1],
      ["a ", "P2", 2],
    ]).map(({ key }) => key);
    expect(keys).toEqual(["id:7", "name:a", "name:a#2"]);
  });

  it("show amounts and dates as such, and what is neither as it stands", () => {
    expect(
      deals([
        ["A", "P1", "5万", "2026-01-15"],
        ["B", "P1", "tbd", "soon"],
      ]),
    ).toMatchObject([
      { amount: 50000, closeDate: 46037 },
      { amount: "tbd", closeDate: "soon" },
    ]);
  });
});

describe("contacts", () => {
  it("without a name are left out", () => {
    const mapping = {
      account: null,
      name: 0,
      role: 1,
      grade: 2,
      owner: null,
      lastVisit: null,
      nextStep: null,
    };
    const rows = [
      ["", "KDM", "CR1"],
      ["Zhang San", "KI", "CR2"],
    ];
    const contacts = listFacts.contacts({ table: tableOf(rows), mapping }, all(rows));
    expect(contacts).toMatchObject([{ key: "zhangsan", name: "Zhang San", role: "KI" }]);
  });
});
