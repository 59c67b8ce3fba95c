import { readAmountForms } from "../../../../src/actions/large/amountForms";

/** A form with its count, its texts from the first to the last in the order of their characters. */
const form = (shape: string, count: number, first: string, last = first) => ({
  form: shape,
  count,
  first,
  last,
});

const amounts = (header: string, forms: readonly ReturnType<typeof form>[], commaLand = false) => ({
  ...{ header, column: 4, forms, commaLand },
});

describe("amounts of a whole file by their forms", () => {
  it("one form with both marks settles all others, however rare it is", () => {
    const { forms, said } = readAmountForms(
      amounts("Amount", [
        form("999.999", 19_000_000, "100.000", "999.999"),
        form("9.999,99", 3, "1.234,56", "9.876,54"),
        form("(99,99)", 12, "(10,00)", "(99,10)"),
      ]),
      {},
    );
    expect(said.questions).toEqual([]);
    // 999.999 is a whole number; the others have cents
    expect(forms.map(({ form, sign, exponent }) => [form, sign, exponent])).toEqual([
      ["999.999", 1, 0],
      ["9.999,99", 1, -2],
      ["(99,99)", -1, -2],
    ]);
  });

  it("a form that fits both conventions is asked, with the lines of the file that have it", () => {
    const column = amounts("Amount", [
      form("999.999", 620, "100.000", "620.000"),
      form("999", 80, "100", "999"),
    ]);
    const { said } = readAmountForms(column, {});
    expect(said.questions.map(({ question, evidence }) => [question.id, evidence])).toEqual([
      ["convention:4", ["620.000 (620)"]],
    ]);
    const exponents = (answer: string) =>
      readAmountForms(column, { "convention:4": answer }).forms.map(({ exponent }) => exponent);
    expect(exponents("comma")).toEqual([0, 0]);
    expect(exponents("point")).toEqual([-3, 0]);
  });

  it("a unit in the header and a unit in the text multiply the digits", () => {
    const { forms } = readAmountForms(
      amounts("Amount (k€)", [form("9,99", 5, "1,25", "9,75"), form("99", 1, "12")]),
      {},
    );
    // 1.25 k€ = 125 × 10
    expect(forms.map(({ exponent }) => exponent)).toEqual([1, 3]);
  });

  it("texts without a number are counted with an example, blanks apart", () => {
    const { forms, unread, blanks } = readAmountForms(
      amounts("Amount", [
        form("99.99", 10, "10.00", "99.99"),
        form("see note", 4, "see note"),
        form("9 9/9", 2, "1 1/2", "2 1/2"),
        form("-", 3, "-"),
        form("", 5, ""),
      ]),
      {},
    );
    expect(forms.map(({ form }) => form)).toEqual(["99.99"]);
    expect(unread).toEqual([
      { text: "see note", count: 4 },
      { text: "2 1/2", count: 2 },
    ]);
    expect(blanks).toBe(8);
  });

  it("shows which currency each form is in", () => {
    const { forms } = readAmountForms(
      amounts("Amount", [form("€99.99", 10, "€10.00", "€99.99"), form("£99.99", 4, "£10.00", "£99.99")]),
      {},
    );
    expect(forms.map(({ currency }) => currency)).toEqual(["EUR", "GBP"]);
  });
});
