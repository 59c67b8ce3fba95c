import fc from "fast-check";
import type { Cell } from "../../../../src/core/cells/Cell";
import { readNumbers } from "../../../../src/core/reading/readNumbers";

/** Digits in groups from the right: of three, or of two after the first three as in India. */
function grouped(digits: string, mark: string, isIndian = false): string {
  const last = digits.slice(-3);
  const rest = digits.slice(0, -3);
  const size = isIndian ? 2 : 3;
  const groups: string[] = [last];
  for (let end = rest.length; end > 0; end -= size) groups.unshift(rest.slice(Math.max(0, end - size), end));
  return groups.join(mark);
}

const conventions = {
  "1,234.56": { group: ",", mark: "." },
  "1.234,56": { group: ".", mark: "," },
  "1 234,56": { group: " ", mark: "," },
  "1\u00a0234,56": { group: "\u00a0", mark: "," },
  "1 234.56": { group: " ", mark: "." },
  "1'234.56": { group: "'", mark: "." },
  "1234,56": { group: "", mark: "," },
  "1234.56": { group: "", mark: "." },
  "12,34,567.89": { group: ",", mark: ".", isIndian: true },
};

interface Amount {
  readonly whole: number;
  readonly decimals: string;
  readonly isNegative: boolean;
}

const amount: fc.Arbitrary<Amount> = fc.record({
  whole: fc.oneof(fc.nat(2000), fc.nat(999_999_999)),
  decimals: fc.constantFrom("", "", "5", "50", "05", "125"),
  isNegative: fc.boolean(),
});
const signs = fc.constantFrom<(text: string, isNegative: boolean) => string>(
  (text, isNegative) => (isNegative ? `-${text}` : text),
  (text, isNegative) => (isNegative ? `${text}-` : text),
  (text, isNegative) => (isNegative ? `(${text})` : text),
  (text, isNegative) => (isNegative ? `负${text}` : text),
  (text, isNegative) => `${isNegative ? "-" : ""}€ ${text}`,
  (text, isNegative) => (isNegative ? `(${text} EUR)` : `${text} EUR`),
);

function valueOf({ whole, decimals, isNegative }: Amount): number {
  const size = Number(`${whole}.${decimals === "" ? "0" : decimals}`);
  return isNegative && size !== 0 ? -size : size;
}

const read = (cells: readonly Cell[], commaLand: boolean) =>
  readNumbers({ cells, column: 0, header: "Amount", commaLand }, {});

describe.each(Object.entries(conventions))("a column written like %s", (_, convention) => {
  const { group, mark } = convention;
  const isIndian = "isIndian" in convention;
  const write = ({ whole, decimals }: Amount): string =>
    grouped(String(whole), group, isIndian) + (decimals === "" ? "" : mark + decimals);
  const settling: Amount = { whole: 7, decimals: "25", isNegative: false };

  test("with one settling cell reads back exactly, wherever that cell stands", () => {
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 20 }),
        fc.nat(20),
        signs,
        fc.boolean(),
        (amounts, at, sign, land) => {
          const column = [...amounts.slice(0, at), settling, ...amounts.slice(at)];
          const { values, questions } = read(
            column.map((given) => sign(write(given), given.isNegative)),
            land,
          );
          expect(values).toEqual(column.map(valueOf));
          expect(questions).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("the order of the rows changes no value and no question", () => {
  const text = fc.constantFrom<Cell>(
    ...[
      "620.000",
      "1,200",
      "1.234,56",
      "1,234.56",
      "12,5",
      "3.25",
      "5K",
      "2万",
      "-(7)",
      "9 CR",
      "€5",
      "$5",
      "-",
      "x",
    ],
    ...[25, 0.5, null],
  );
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 8 }),
      fc.boolean(),
      fc.constantFrom("Amount", "Share %", "k€"),
      (cells, land, header) => {
        const readAs = (list: readonly Cell[]) =>
          readNumbers({ cells: list, column: 0, header, commaLand: land }, {});
        const forth = readAs(cells);
        const back = readAs([...cells].reverse());
        expect([...back.values].reverse()).toEqual(forth.values);
        expect(back.questions.map(({ id }) => id)).toEqual(forth.questions.map(({ id }) => id));
        expect(back.questions.map(({ choices }) => [...choices].sort())).toEqual(
          forth.questions.map(({ choices }) => [...choices].sort()),
        );
        expect(back.changes).toBe(forth.changes);
        expect(back.factor).toBe(forth.factor);
      },
    ),
    { numRuns: 1000 },
  );
});

test("numbers that are numbers already stay themselves", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
      fc.boolean(),
      (cells, land) => {
        const { values, changes, questions } = read(cells, land);
        expect(values).toEqual(cells);
        expect({ changes, questions }).toEqual({ changes: false, questions: [] });
      },
    ),
  );
});

test("a unit in the header multiplies exactly, as digits are moved by hand", () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.nat(9999), (whole, fraction) => {
      const decimals = String(fraction).padStart(4, "0");
      const [value] = readNumbers(
        { cells: [Number(`${whole}.${decimals}`)], column: 0, header: "万元" },
        {},
      ).values;
      expect(value).toBe(Number(`${whole}${decimals}`));
    }),
  );
});
