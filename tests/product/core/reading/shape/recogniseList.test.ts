import { recogniseList } from "../../../../../src/core/reading/shape/recogniseList";

const asOf = { today: 46_032, isHeadless: false };

test("of accounts one column headed by a year is the value, where nothing else is", () => {
  const columns = [
    ["Alder", "Birch"],
    [10, 20],
  ];
  expect(recogniseList("accounts", ["Customer", "2025"], columns, asOf).mapping).toMatchObject({
    name: 0,
    value: 1,
  });
  const withSales = [...columns, [100, 200]];
  const { mapping } = recogniseList("accounts", ["Customer", "2025", "Annual sales"], withSales, asOf);
  expect(mapping.value).toBe(2);
  expect(
    recogniseList("accounts", ["Customer", "Region 2025"], [columns[0]!, ["N", "S"]], asOf).mapping.value,
  ).toBe(null);
});
