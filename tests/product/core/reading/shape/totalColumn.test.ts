import type { Cell } from "../../../../../src/core/cells/Cell";
import { recogniseList } from "../../../../../src/core/reading/shape/recogniseList";

/** The header of what is taken for the value of the accounts. */
function valueOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): string | undefined {
  const columns = headers.map((_, column) => rows.map((row) => row[column] ?? null));
  const { mapping } = recogniseList("accounts", headers, columns, { today: 46_000, isHeadless: false });
  return headers[mapping.value ?? -1];
}

const sums = [
  ["Alder", 100, 20, 120],
  ["Birch", 50, null, 50],
  ["Cedar", 7, 3, 10],
  ["Dogwood", 0.5, 0.25, 0.75],
];

describe("amounts side by side and their total", () => {
  it.each([
    ["Customer", "Sales", "Service", "Total"],
    ["Customer", "Revenue", "Other revenue", "Total revenue"],
    ["客户名称", "销售额", "服务", "合计"],
    ["Kunde", "Umsatz", "Wartung", "Gesamt"],
    ["Client", "Ventes", "Services", "Total général"],
    ["Cliente", "Ventas", "Servicios", "Suma total"],
  ])("%s, %s, %s: the value is %s", (...headers) => {
    expect(valueOf(headers, sums)).toBe(headers[3]);
  });

  it("one row that does not add up, or two rows alone, leave the part", () => {
    const headers = ["Customer", "Sales", "Service", "Total"];
    expect(valueOf(headers, [...sums, ["Elm", 5, 5, 11]])).toBe("Sales");
    expect(valueOf(headers, sums.slice(0, 2))).toBe("Sales");
  });

  it("a rounded total is one still", () => {
    const headers = ["Customer", "Sales", "Service", "Total"];
    const rows = [
      ["Alder", 1.3, 1.3, 2.7],
      ["Birch", 2.1, 2.2, 4.3],
      ["Cedar", 7.7, 3.1, 10.8],
    ];
    expect(valueOf(headers, rows)).toBe("Total");
  });

  it.each(["VAT", "Freight", "Previous year", "税额", "Vorjahr", "Open orders"])(
    "with %s beside it the amount stays the value",
    (other) => {
      expect(valueOf(["Customer", "Annual sales", other, "Total"], sums)).toBe("Annual sales");
    },
  );

  it("figures that only stand between are no parts", () => {
    const rows = sums.map(([name, ...figures], row) => [name ?? null, 3 + 7 * row, ...figures]);
    expect(valueOf(["Customer", "Employees", "Sales", "Service", "Total"], rows)).toBe("Total");
  });
});
