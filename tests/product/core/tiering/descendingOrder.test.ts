import fc from "fast-check";
import { descendingOrder } from "../../../../src/core/tiering/descendingOrder";

function plainOrder(values: Float64Array): number[] {
  const order = Array.from(values.keys()).filter((index) => !Number.isNaN(values[index]));
  return order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}

test("few numbers are ordered as by comparing them", () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (numbers) => {
      const values = Float64Array.from(numbers);
      expect(Array.from(descendingOrder(values))).toEqual(plainOrder(values));
    }),
  );
});

test("many numbers of any size and sign are ordered as by comparing them, equal ones in input order", () => {
  const special = [
    0,
    -0,
    1,
    1 + Number.EPSILON,
    1 - Number.EPSILON,
    1e308,
    -1e308,
    5e-324,
    -5e-324,
    NaN,
    1e-300,
  ];
  const values = Float64Array.from({ length: 20_000 }, (_, index) => {
    const choice = (index * 7919) % 40;
    return (
      special[choice] ?? ((index * 104_729) % 9973) * (index % 3 === 0 ? -1e-3 : 1e4) + (index % 5) * 1e-9
    );
  });
  expect(Array.from(descendingOrder(values))).toEqual(plainOrder(values));
});

test("a long run of numbers that differ in their last digits only is ordered too", () => {
  const values = Float64Array.from({ length: 5000 }, (_, index) => 1 + ((index * 31) % 997) * Number.EPSILON);
  expect(Array.from(descendingOrder(values))).toEqual(plainOrder(values));
});
