import { call } from "../../../support/customFunctions";
import "../../../../src/functions/functions";

const count = 20_000;
const column = (length: number, cell: (row: number) => unknown) =>
  Array.from({ length }, (_, row) => [cell(row)]);

test("a column in memory that another call gave back holds its own cells alone", () => {
  const blank = column(count, (row) => (row % 2 === 0 ? row : ""));
  const expected = call("TIERBYRANK", blank);
  call(
    "TIERBYRANK",
    column(count + 1, (row) => row * 7),
  );
  expect(call("TIERBYRANK", blank)).toEqual(expected);
  expect(() =>
    call(
      "HHI",
      column(count, (row) => 5 - row),
    ),
  ).not.toThrow();
  expect(call("TIERBYRANK", blank)).toEqual(expected);
});

test("two columns of one call never share memory, however often they were given back", () => {
  const [actual, target] = [column(count, (row) => row + 1), column(count, (row) => 2 * row + 2)];
  for (let turn = 0; turn < 3; turn++) expect(call("ACCURACY", actual, target)).toBe(0.5);
  expect(
    call(
      "TIERSUMMARY",
      actual,
      column(count, () => "A"),
      null,
      false,
    ),
  ).toEqual([
    ["A", count, 1, (count * (count + 1)) / 2, 1, (count + 1) / 2],
    ["Total", count, 1, (count * (count + 1)) / 2, 1, (count + 1) / 2],
  ]);
});
