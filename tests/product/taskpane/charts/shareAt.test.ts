import { shareAt } from "../../../../src/taskpane/charts/shareAt";

const curve = [
  { x: 0, y: 0 },
  { x: 0.1, y: 0.5 },
  { x: 0.5, y: 0.9 },
  { x: 1, y: 1 },
];

test("between two points the line is straight", () => {
  expect(shareAt(curve, 0.2)).toBeCloseTo(0.6, 12);
  expect(shareAt(curve, 0.05)).toBeCloseTo(0.25, 12);
});

test("on a point it is the point, beyond the line it is nothing", () => {
  expect(shareAt(curve, 0.5)).toBe(0.9);
  expect(shareAt(curve, 0)).toBe(0);
  expect(shareAt([{ x: 0.3, y: 0.4 }], 0.2)).toBeNull();
  expect(shareAt([], 0.2)).toBeNull();
});
