import { Book } from "../../../workbench/engine/Book";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** 200 rows: a key in A, texts and numbers mixed in B, amounts in C. */
const rows = Array.from({ length: 200 }, (_, index) => {
  const mixed = [
    ["Lead", "lead", "LEAD "],
    [7, "'7", 7.5],
    ["a*b", "a?b", "axb"],
    [true, "'", "ß"],
  ].flat()[index % 12]!;
  return [`K${index % 10}`, mixed, index + 1] as const;
});
const book = Book.create();
const id = book.activeSheetId();
book.write(id, area(0, 0, 199, 2), { formulas: rows.map((row) => [...row]) });

function result(formula: string): unknown {
  book.write(id, area(0, 5, 0, 5), { formulas: [[formula]] });
  return book.readValues(id, area(0, 5, 0, 5))[0]![0];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const amounts = (isWanted: (row: (typeof rows)[number]) => boolean) =>
  rows.filter(isWanted).map((row) => row[2]);

describe("functions with criteria over ranges that are indexed", () => {
  it.each<[string, number]>([
    ['COUNTIF(A1:A200,"k3")', 20],
    ['COUNTIF(A1:A200,"=K3")', 20],
    ['COUNTIF(A1:A200,"K99")', 0],
    ['COUNTIFS(A1:A200,"K3",C1:C200,">100")', 10],
    ['SUMIF(A1:A200,"K3",C1:C200)', sum(amounts(([key]) => key === "K3"))],
    [
      'SUMIFS(C1:C200,A1:A200,"K3",B1:B200,"lead")',
      sum(amounts(([key, mixed]) => key === "K3" && /^lead$/i.test(String(mixed)))),
    ],
    ['AVERAGEIF(A1:A200,"K0",C1:C200)', 96],
    ['MAXIFS(C1:C200,A1:A200,"K9")', 200],
    ['MINIFS(C1:C200,A1:A200,"K9")', 10],
  ])("%s is %d", (formula, value) => {
    expect(result(`=${formula}`)).toBe(value);
  });

  it("take texts that are numbers for numbers, wildcards for wildcards, and errors for want of any", () => {
    const mixed = (isWanted: (value: unknown) => boolean) => rows.filter((row) => isWanted(row[1])).length;
    expect(result("=COUNTIF(B1:B200,7)")).toBe(mixed((value) => value === 7 || value === "'7"));
    expect(result('=COUNTIF(B1:B200,"7")')).toBe(mixed((value) => value === 7 || value === "'7"));
    expect(result('=COUNTIF(B1:B200,"a*b")')).toBe(mixed((value) => /^a.*b$/.test(String(value))));
    expect(result('=COUNTIF(B1:B200,"a~?b")')).toBe(mixed((value) => value === "a?b"));
    expect(result('=COUNTIF(B1:B200,"SS")')).toBe(0);
    expect(result('=AVERAGEIF(A1:A200,"none",C1:C200)')).toBe("#DIV/0!");
  });

  it("answer anew when a cell changes", () => {
    expect(result('=COUNTIF(A1:A200,"K3")')).toBe(20);
    book.write(id, area(3, 0, 3, 0), { formulas: [["K4"]] });
    expect(book.readValues(id, area(0, 5, 0, 5))).toEqual([[19]]);
    book.write(id, area(3, 0, 3, 0), { formulas: [["K3"]] });
  });
});
