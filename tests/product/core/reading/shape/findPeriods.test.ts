import { findPeriods } from "../../../../../src/core/reading/shape/findPeriods";

const find = (...headers: string[]) => findPeriods(headers, []);

describe("findPeriods", () => {
  test("three months, quarters or halves, or two years, stand across", () => {
    expect(find("Rep", "Jan", "Feb", "Mar")?.grain).toBe("month");
    expect(find("Rep", "Q1", "Q2", "Q3", "Q4")?.grain).toBe("quarter");
    expect(find("Customer", "2024", "2025")?.grain).toBe("year");
    expect(find("Customer", "2025")).toBeNull();
    expect(find("Customer", "2025 / Q1", "2025 / Q2", "2025 / Total")).toBeNull();
    expect(find("Customer", "Start 2024", "End 2025")).toBeNull();
  });

  test("several measures have a column each for a period", () => {
    const across = find("Customer", "2024 / Sales", "2024 / Profit", "2025 / Sales", "2025 / Profit");
    expect(across?.measures).toEqual([
      { name: "Sales", columns: [1, 3] },
      { name: "Profit", columns: [2, 4] },
    ]);
  });

  test("coarser periods and total words beside are totals of the periods they hold", () => {
    const quarters = ["Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024", "FY2024", "Q1 2025", "2025", "Total"];
    const totals = find("Customer", ...quarters)?.totals;
    expect(totals?.map(({ column, periods }) => [column, periods])).toEqual([
      [5, [0, 1, 2, 3]],
      [7, [4]],
      [8, [0, 1, 2, 3, 4]],
    ]);
    expect(find("姓名", "1月", "2月", "3月", "合计")?.totals.map(({ column }) => column)).toEqual([4]);
  });

  test("two headers of one period are no periods across", () => {
    expect(find("Rep", "Jan", "Feb", "Jan", "Mar")).toBeNull();
  });

  test("columns of texts are none", () => {
    expect(findPeriods(["Rep", "Jan", "Feb", "Mar"], [["a"], ["x"], ["y"], ["z"]])).toBeNull();
  });
});
