import type {
  ColumnConvention,
  FieldAnswers,
  FieldsReading,
  FileConvention,
} from "../../../../src/core/textFile/FieldsReading";
import { readFields } from "../../../../src/core/textFile/readFields";

/** 10 January 2026. */
const today = 46_032;

function read(lines: readonly string[], answers: FieldAnswers = {}, delimiter = ";"): FieldsReading {
  return readFields(
    lines.map((line) => line.split(delimiter)),
    { delimiter, today },
    answers,
  );
}

/** The cells below the header of a column; a field that is left to itself is shown as such. */
function column(header: string, texts: readonly string[], answers: FieldAnswers = {}, delimiter = ";") {
  const reading = read([header, ...texts], answers, delimiter);
  return {
    values: texts.map((_, row) => reading.cell(row + 1, 0)?.value ?? "itself"),
    formats: texts.map((_, row) => reading.cell(row + 1, 0)?.format),
    decimal: state(reading.decimal),
    dateOrder: state(reading.dateOrder),
  };
}

const state = ({ columns }: FileConvention<string>) =>
  columns.map(({ by, value }: ColumnConvention<string>) => `${by} ${value ?? "-"}`).join();

describe("the decimal mark of a column", () => {
  it.each([
    ["settled by one text", ["620.000", "1.250,50"], [620_000, 1250.5], "evidence ,"],
    ["settled by cents", ["980,00", "12.500"], [980, 12_500], "evidence ,"],
    ["settled by two groups", ["12.000.000", "95.000"], [12_000_000, 95_000], "evidence ,"],
    ["a point", ["1,250.50", "620.000"], [1250.5, 620], "evidence ."],
    ["a point, shown by a plain number", ["620.000", "0.5"], [620, "itself"], "evidence ."],
    ["spaces between thousands", ["1 234,5", "12 000"], [1234.5, 12_000], "evidence ,"],
    ["apostrophes", ["1'234.50", "12'000"], [1234.5, 12_000], "evidence ."],
    ["minus, behind and in brackets", ["-1,5", "2,5-", "(3,5)"], [-1.5, -2.5, -3.5], "evidence ,"],
  ])("%s", (_, texts, values, by) => {
    expect(column("Sales", texts)).toMatchObject({ values, decimal: by });
  });

  it("is open where all texts have two readings: they stay text until it is answered", () => {
    const texts = ["620.000", "310.000", "-12.500", "7"];
    expect(column("Revenue", texts)).toMatchObject({
      values: ["itself", "itself", "itself", "itself"],
      decimal: "open -",
    });
    expect(column("Revenue", texts, { decimal: "," }).values).toEqual([620_000, 310_000, -12_500, "itself"]);
    expect(column("Revenue", texts, { decimal: "." }).values).toEqual([620, 310, -12.5, "itself"]);
  });

  it("is what the texts say, whatever was answered", () => {
    expect(column("Sales", ["1.250,50", "620.000"], { decimal: "." })).toMatchObject({
      values: [1250.5, 620_000],
      decimal: "evidence ,",
    });
  });

  it("leaves a column as text whose texts contradict each other", () => {
    const texts = ["1.234,56", "1,234.56", "620.000", "12.5"];
    expect(column("Sales", texts, { decimal: "," })).toMatchObject({ values: texts, decimal: "mixed -" });
  });

  it("takes 1,200 for thousands where commas divide the columns, and asks where semicolons do", () => {
    expect(column("Sales", ["1,200", "7"], {}, "\t")).toMatchObject({
      values: [1200, "itself"],
      decimal: "rule .",
    });
    expect(column("Sales", ["1,200"], {}, ";").decimal).toBe("open -");
    expect(column("Umsatz", ["1,200"], {}, "\t").decimal).toBe("open -");
    expect(column("Sales", ["1,200"], { decimal: "," }, "\t").values).toEqual([1.2]);
  });

  it("of numbers that have one reading is no question", () => {
    expect(column("Sales", ["12.5", "1250", "0.125", "1234.567"])).toMatchObject({ decimal: "" });
  });

  it("is proposed from the other columns and the delimiter", () => {
    const two = ["A|B", "620.000|1.250,50"];
    expect(read(two, {}, "|").decimal).toMatchObject({ choices: [",", "."], isProposed: true });
    expect(read(["A;B", "620.000;x"]).decimal).toMatchObject({ choices: [",", "."], isProposed: true });
    expect(read(["A|B", "620.000|x"], {}, "|").decimal.isProposed).toBe(false);
    expect(read(["A|B", "620.000|2.5"], {}, "|").decimal).toMatchObject({
      choices: [".", ","],
      isProposed: true,
    });
    expect(read(["A;B", "620.000;2.5"]).decimal.isProposed).toBe(false);
  });

  it("shows what each choice makes of the first texts", () => {
    const [open] = read(["Revenue;x", "620.000;a", "-95.500;b"]).decimal.columns;
    expect(open).toEqual({
      ...{ column: 0, header: "Revenue", value: null, by: "open" },
      examples: [
        { text: "620.000", readings: { ".": 620, ",": 620_000 } },
        { text: "-95.500", readings: { ".": -95.5, ",": -95_500 } },
      ],
    });
  });
});

describe("the look of a number", () => {
  it("keeps decimals, groups, per cent and a currency that all share", () => {
    expect(column("A", ["1.250,50", "980,00"]).formats).toEqual(["#,##0.00", "#,##0.00"]);
    expect(column("A", ["2,5"]).formats).toEqual(["0.0"]);
    expect(column("A", ["12,5 %", "7,25 %"])).toMatchObject({
      values: [0.125, 0.0725],
      formats: ["0.0%", "0.00%"],
    });
    expect(column("A", ["€ 1.250,50", "€ 3"])).toMatchObject({
      values: [1250.5, 3],
      formats: ['"€ "#,##0.00', '"€ "#,##0'],
    });
    expect(column("A", ["1.250,50 EUR"]).formats).toEqual(['#,##0.00" EUR"']);
  });

  it("cannot show several currencies, units and sides: such texts are left to the list's reading", () => {
    expect(column("A", ["€ 620,50", "$ 310,50"]).values).toEqual(["itself", "itself"]);
    expect(column("A", ["12,5万元", "3,5万元"]).values).toEqual(["itself", "itself"]);
    expect(column("A", ["100,50 CR", "7,50 CR"]).values).toEqual(["itself", "itself"]);
  });
});

describe("codes stay text", () => {
  it.each([
    ["leading zeros, and all codes beside them", "Customer", ["00123", "12345"]],
    ["more digits than a number keeps", "Card", ["6222021234567890123", "12"]],
    ["phone numbers", "Phone", ["555.123.456", "555.123.457"]],
    ["versions", "Version", ["1.10", "1.9"]],
    ["order numbers", "Auftragsnummer", ["2024.001", "2024.002"]],
    ["months", "Period", ["12.2024", "03.2025"]],
  ])("%s", (_, header, texts) => expect(column(header, texts).values).toEqual(texts));

  it("in a column of amounts do not take the amounts with them", () => {
    expect(column("Sales", ["0123,50", "12,5"]).values).toEqual(["itself", 12.5]);
  });
});

describe("the order of day and month", () => {
  /** 3 February, 15 February and 1 March 2025. */
  const [third, fifteenth, first] = [45_691, 45_703, 45_717];

  it.each([
    ["day first, by a day above 12", ["03/02/2025", "15/02/2025"], [third, fifteenth], "evidence dmy"],
    ["month first, by a day above 12", ["02/03/2025", "02/15/2025"], [third, fifteenth], "evidence mdy"],
    ["day first with points", ["03.02.2025", "01.03.2025"], [third, first], "evidence dmy"],
    ["year first", ["2025/2/3", "2025年2月15日"], [third, fifteenth], ""],
    ["named months", ["3 Feb 2025", "Mar 1, 2025"], [third, first], ""],
  ])("%s", (_, texts, values, by) => {
    const found = column("Close date", texts);
    expect(found).toMatchObject({ values, dateOrder: by });
    expect(new Set(found.formats)).toEqual(new Set(["yyyy-mm-dd"]));
  });

  it("is open without such a day, however long the list is; the texts stay", () => {
    const texts = ["03/02/2025", "01/03/2025", "tbd"];
    expect(column("Close date", texts)).toMatchObject({
      values: ["03/02/2025", "01/03/2025", "itself"],
      dateOrder: "open -",
    });
    expect(column("Close date", texts, { dateOrder: "dmy" }).values).toEqual([third, first, "itself"]);
    // 2 March and 3 January 2025.
    expect(column("Close date", texts, { dateOrder: "mdy" }).values).toEqual([45_718, 45_660, "itself"]);
  });

  it("keeps a time of day", () => {
    const { values, formats } = column("Created", ["15.02.2025 18:00", "03.02.2025 6:00:00"]);
    expect(values).toEqual([fifteenth + 0.75, third + 0.25]);
    expect(formats).toEqual(["yyyy-mm-dd h:mm", "yyyy-mm-dd h:mm"]);
  });

  it("leaves a column as text that holds both orders", () => {
    const texts = ["15/02/2025", "02/16/2025", "03/02/2025"];
    expect(column("Date", texts, { dateOrder: "dmy" })).toMatchObject({
      values: texts,
      dateOrder: "mixed -",
    });
  });

  it("is proposed from the other columns", () => {
    const { dateOrder } = read(["Created;Closed", "15/02/2025;03/02/2025"]);
    expect(dateOrder).toMatchObject({ choices: ["dmy", "mdy"], isProposed: true });
    expect(state(dateOrder)).toBe("evidence dmy,open -");
  });
});

describe("the fields of a file", () => {
  it("are read below a title and its header", () => {
    const reading = read(["Report 2025;;", ";;", "Account;Sales;Close", "Alfa;1.250,50;03.02.2025"]);
    expect([1, 2].map((at) => reading.cell(3, at)?.value)).toEqual([1250.5, 45_691]);
    expect(reading.cell(2, 1)).toBeNull();
    expect(reading.decimal.columns[0]?.header).toBe("Sales");
  });

  it("are read from the first record on where it is no header", () => {
    const reading = read(["Alder;620.000;03.02.2025", "Birch;1.250,50;15.02.2025"]);
    expect([0, 1].map((row) => reading.cell(row, 1)?.value)).toEqual([620_000, 1250.5]);
    expect([0, 1].map((row) => reading.cell(row, 2)?.value)).toEqual([45_691, 45_703]);
    expect(reading.decimal.columns[0]?.header).toBe("");
  });

  it("below years as headers are read as others", () => {
    const reading = read(["Account;2024;2025", "Alder;1.250,50;7,5"]);
    expect([1, 2].map((at) => reading.cell(1, at)?.value)).toEqual([1250.5, 7.5]);
    expect(reading.decimal.columns.map(({ header }) => header)).toEqual(["2024", "2025"]);
  });

  it("that are empty stay empty, in columns of codes and contradictions too", () => {
    const reading = read(["Code;Sales", "00123;1.234,56", ";", "7;1,234.56"]);
    expect([0, 1].map((at) => reading.cell(2, at))).toEqual([null, null]);
  });

  it("in a column of notes stay as they are, unasked", () => {
    const reading = read(["Note;x", "see 03/04/2025;a", "text;b", "more;c", "620.000;d"]);
    expect([1, 2, 3, 4].map((row) => reading.cell(row, 0))).toEqual([null, null, null, null]);
    expect([reading.decimal.columns, reading.dateOrder.columns]).toEqual([[], []]);
  });
});
