import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import {
  parseStructuredReference,
  writeStructuredReference,
} from "../../../workbench/engine/formula/structuredReference";
import { literalContent } from "../../../workbench/engine/cells/cellContent";
import { parseTyped } from "../../../workbench/engine/values/parseTyped";
import { toEngineFormat } from "../../../workbench/engine/values/toEngineFormat";

describe("parseTyped", () => {
  it.each([
    ["12", 12, undefined],
    ["-1,234.50", -1234.5, "#,##0.00"],
    ["(5)", -5, undefined],
    ["$5", 5, "$#,##0"],
    ["1.5e3", 1500, "0.00E+00"],
    ["7.5%", 0.075, "0.00%"],
    ["2024-02-29", 45351, "yyyy-mm-dd"],
    ["3/1/2024", 45352, "m/d/yyyy"],
    ["1-Mar-24", 45352, "d-mmm-yy"],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["6:00 PM", 0.75, "h:mm"],
    ["2024-03-01 06:00", 45352.25, "yyyy-mm-dd h:mm"],
    ["true", true, undefined],
  ])("reads %s as %s", (text, value, format) => {
    expect(parseTyped(text)).toEqual(format === undefined ? { value } : { value, format });
  });

  it.each([
    "A1",
    "1,23",
    "2023-02-29",
    "13/13/2024",
    "1.2.3",
    "12 apples",
    "--5",
    "May be",
    "1 Marathon",
    "",
    " ",
  ])("leaves %s text", (text) => {
    expect(parseTyped(text)).toBeNull();
  });

  it("reads error words", () => {
    expect(parseTyped("#n/a")).toEqual({ value: "#N/A", error: true });
  });
});

describe("literalContent", () => {
  it("puts an apostrophe before texts that would be read as something else, and only before them", () => {
    expect(
      ["=1", "+1", "-x", "@y", "'z", "12", "1-2", "TRUE", "#N/A", "[a](b)", ""].map(literalContent),
    ).toEqual(["'=1", "'+1", "'-x", "'@y", "''z", "'12", "'1-2", "'TRUE", "'#N/A", "'[a](b)", "'"]);
    expect(["Alice", " x ", "2 do", "[a]"].map(literalContent)).toEqual(["Alice", " x ", "2 do", "[a]"]);
  });
});

describe("toEngineFormat", () => {
  const show = (code: string, value: number): string => {
    const format = toEngineFormat(code);
    return helpers.formatValue(
      value,
      format === undefined ? { locale: DEFAULT_LOCALE } : { format, locale: DEFAULT_LOCALE },
    );
  };

  it.each([
    ["0.00", 1.5, "1.50"],
    ["#,##0_);[Red](#,##0)", -1234, "(1,234)"],
    ["[$€-407] #,##0.00", 5, "€ 5.00"],
    ["yyyy-mm-dd", 45352, "2024-03-01"],
    ["[$-409]d-mmm-yy", 45352, "1-Mar-24"],
    ['yyyy"年"m"月"', 45352, "2024年3月"],
    ["yyyy年m月", 45352, "2024年3月"],
    ["h:mm AM/PM", 0.75, "06:00 PM"],
    ["h:m:s", 0.5, "12:00:00"],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 12, " 12 "],
    ["General", 1.25, "1.25"],
  ])("shows %s", (code, value, text) => {
    expect(show(code, value)).toBe(text);
  });

  it("never fails on a code it cannot read", () => {
    expect(() =>
      ["[", '"', "\\", "[>=1000]0,K;0", "??/??", ";;;", "#.##0,00 €;@@@;0"].map(toEngineFormat),
    ).not.toThrow();
  });
});

describe("structured references", () => {
  it.each([
    ["Sales[Amount]", "Sales[Amount]"],
    ["[@Amount]", "Sales[[#This Row],[Amount]]"],
    ["[@[Net amount]]", "Sales[[#This Row],[Net amount]]"],
    ["Sales[[ Amount]]", "Sales[[ Amount]]"],
    ["Sales[[#Headers],[A]:[B]]", "Sales[[#Headers],[A]:[B]]"],
    ["Sales[[A]:[B]]", "Sales[[A]:[B]]"],
    ["Sales[#Totals]", "Sales[#Totals]"],
    ["Sales[a '[b'] '#'']", "Sales[a '[b'] '#'']"],
    ["Sales[#All]", "Sales[#All]"],
  ])("%s goes into a file as %s", (typed, stored) => {
    const reference = { ...parseStructuredReference(typed)!, table: "Sales" };
    expect(writeStructuredReference(reference, "file")).toBe(stored);
    expect({ ...parseStructuredReference(stored)! }).toEqual(reference);
    expect(writeStructuredReference(reference, "typed", typed.startsWith("["))).toBe(typed);
  });

  it("are told from links to other books", () => {
    expect(parseStructuredReference("[1]")).toBeNull();
  });
});
