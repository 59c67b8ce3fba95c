import type { Cell } from "../../../../../src/core/cells/Cell";
import { findHeaders, startsWithData } from "../../../../../src/core/reading/shape/findHeaders";

const place = (rows: Cell[][]) => {
  const found = findHeaders(rows);
  return found === null ? null : [found.row, found.rows, ...found.headers];
};

describe("findHeaders", () => {
  test("a list that starts at once has its headers in the first row", () => {
    expect(
      place([
        ["Account", "Sales"],
        ["A", 1],
      ]),
    ).toEqual([0, 1, "Account", "Sales"]);
  });

  test("titles, units, notes and blank rows above the list are passed over", () => {
    const list: Cell[][] = [
      ["Account", "Sales", "Owner"],
      ["A", 1, "X"],
    ];
    const above: Cell[][][] = [
      [
        ["Sales 2025", null, null],
        [null, null, null],
      ],
      [
        ["Sales 2025", null, null],
        ["Printed", null, "2025-03-01"],
        [null, null, "Unit: k€"],
      ],
      [["Prepared by", "Ann", null]],
      [[null, null, "(in thousands)"]],
    ];
    for (const rows of above)
      expect(place([...rows, ...list])).toEqual([rows.length, 1, "Account", "Sales", "Owner"]);
  });

  test("numbers alone have no header row", () => {
    expect(
      place([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
  });

  test("a header of two rows under a title is read as one, groups filled to the right", () => {
    const rows: Cell[][] = [
      ["Customer report 2025", null, null, null, null],
      ["Customer", null, "2025", null, null],
      [null, "Region", "Q1", "Q2", "Total"],
      ["Alder", "North", 100, 200, 300],
      ["Birch", "South", 50, 60, 110],
    ];
    expect(place(rows)).toEqual([1, 2, "Customer", "Region", "2025 / Q1", "2025 / Q2", "2025 / Total"]);
  });

  test("a header of three rows is read as one", () => {
    const rows: Cell[][] = [
      ["Customer", "2025", null, null, null],
      [null, "Q1", null, "Q2", null],
      [null, "Sales", "Profit", "Sales", "Profit"],
      ["Alder", 1, 2, 3, 4],
    ];
    expect(place(rows)).toEqual([
      0,
      3,
      "Customer",
      "2025 / Q1 / Sales",
      "2025 / Q1 / Profit",
      "2025 / Q2 / Sales",
      "2025 / Q2 / Profit",
    ]);
  });

  test("groups over whole columns, years as numbers, units in a second row", () => {
    expect(
      place([
        ["Customer", 2024, null, 2025, null],
        [null, "Sales", "Profit", "Sales", "Profit"],
        ["Alder", 1, 2, 3, 4],
      ]),
    ).toEqual([0, 2, "Customer", "2024 / Sales", "2024 / Profit", "2025 / Sales", "2025 / Profit"]);
    expect(
      place([
        ["Customer", "Sales", "Profit"],
        [null, "k€", "k€"],
        ["Alder", 10, 2],
      ]),
    ).toEqual([0, 2, "Customer", "Sales / k€", "Profit / k€"]);
    expect(
      place([
        [null, null, "一季度", null, "二季度", null],
        ["客户", "地区", "销售额", "利润", "销售额", "利润"],
        ["甲", "东", 1, 2, 3, 4],
      ])?.slice(2),
    ).toEqual(["客户", "地区", "一季度 / 销售额", "一季度 / 利润", "二季度 / 销售额", "二季度 / 利润"]);
  });

  test("years, months, yyyymm and first days of months are headers", () => {
    const alder = (...figures: number[]): Cell[] => ["Alder", ...figures];
    expect(place([["Customer", 2024, 2025], alder(100, 200), alder(300, 6e6)])).toEqual([
      0,
      1,
      "Customer",
      "2024",
      "2025",
    ]);
    expect(place([["Customer", 2025], alder(100)])?.[0]).toBe(0);
    expect(place([["Rep", 1, 2, 3], alder(500, 20, 40)])?.[0]).toBe(0);
    expect(place([["Rep", 202511, 202512, 202601], alder(5, 20, 40)])?.[0]).toBe(0);
    expect(place([["Rep", 45658, 45689, 45717], alder(5, 20, 40)])).toEqual([
      0,
      1,
      "Rep",
      "2025-01",
      "2025-02",
      "2025-03",
    ]);
  });

  test("numbers that are no series of periods, or stand over such, are no headers", () => {
    expect(
      place([
        ["Alder", 100, 250],
        ["Birch", 300, 400],
      ]),
    ).toBeNull();
    expect(
      place([
        ["Alder", 2024, 2026],
        ["Birch", 1, 2],
      ]),
    ).toBeNull();
    expect(
      place([
        ["Alder", 2000, 2001],
        ["Birch", 2003, 2004],
        ["Cedar", 1999, 1998],
      ]),
    ).toBeNull();
    expect(
      place([
        ["Alder", 2000],
        ["Birch", 1500],
      ]),
    ).toBeNull();
  });

  test("two headers alike, an empty one, one number among them", () => {
    expect(
      place([
        ["Customer", "Sales", "Sales"],
        ["A", 1, 2],
      ])?.[0],
    ).toBe(0);
    expect(
      place([
        ["Customer", null, null, "Sales"],
        ["A", "x", "y", 2],
      ])?.[0],
    ).toBe(0);
    expect(
      place([
        ["Customer", "Sales", 7, "Owner"],
        ["A", 10, 2, "X"],
      ])?.[0],
    ).toBe(0);
    expect(
      place([
        ["Name", "Phone", "Phone"],
        ["Ann", "x", "y"],
        ["Bob", "z", "w"],
      ])?.[0],
    ).toBe(0);
  });

  test("a caption right below headers that are alike, or in two rows, is passed over", () => {
    expect(
      place([
        ["Customer", "Sales", "Customer"],
        ["North:", null, null],
        ["A", 1, "x"],
      ])?.slice(0, 2),
    ).toEqual([0, 1]);
    expect(
      place([
        [null, "2025", null],
        ["Customer", "Q1", "Q2"],
        ["North", null, null],
        ["A", 1, 2],
        ["B", 3, 4],
      ])?.slice(0, 2),
    ).toEqual([0, 2]);
  });

  test("a first data row of texts is no second header row", () => {
    const headers = ["Customer", "Region", "Sales"];
    const rest: Cell[][] = [
      ["Birch", "South", 2],
      ["Cedar", "South", 3],
    ];
    for (const first of [
      ["Alder", "North", "n/a"],
      ["Alder", null, "TBD"],
      ["Alder", null, "pending"],
      ["North:", null, null],
      ["Customer", "Region", "Sales"],
      ["Alder", "2025年8月19日", "−71,623.00"],
      ["Alder", "15 Mar 2026", "#VALUE!"],
    ] as Cell[][])
      expect(place([headers, first, ...rest])?.slice(0, 2)).toEqual([0, 1]);
    expect(
      place([
        ["Name", null, "Owner"],
        ["Ann", "CEO", "Bob"],
        ["Cy", "CFO", "Bob"],
      ])?.slice(0, 2),
    ).toEqual([0, 1]);
  });
});

describe("startsWithData", () => {
  test("a region whose first row is like the others is data from its first row on", () => {
    expect(
      startsWithData([
        ["Alder", "North", 100],
        ["Birch", "South", 200],
      ]),
    ).toBe(true);
    expect(
      startsWithData([
        ["Customer", "Region", "Sales"],
        ["Birch", "South", 200],
      ]),
    ).toBe(false);
    expect(
      startsWithData([
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toBe(false);
  });
});
