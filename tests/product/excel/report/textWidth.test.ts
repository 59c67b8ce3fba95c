import { cellWidth, textWidth, wrapText } from "../../../../src/excel/report/textWidth";

describe("the width of a text", () => {
  it.each([
    ["Total", 5],
    ["合计", 4],
    ["提成 ÷ 计提金额", 15],
    ["（空）", 6],
    ["", 0],
  ])("counts Chinese double: %s", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it.each([
    [1_234_567.8, '#,##0;[Red]-#,##0;"–"', "1,234,568"],
    [-1_234, "#,##0.00", "-1,234.00"],
    [0.4567, "0.0%", "45.7%"],
    [12, "0.00", "12.00"],
    [999, "#,##0", "999"],
  ])("of a number is that of what its format shows: %p under %s", (value, format, shown) => {
    expect(cellWidth(value, format)).toBe(shown.length);
  });

  it("of a month holds its longest name", () => {
    // "Sep 2026"
    expect(cellWidth(46_023, "mmm yyyy")).toBeGreaterThanOrEqual(8);
    expect(cellWidth(46_023, 'yyyy"年"m"月"')).toBeGreaterThanOrEqual("2026".length + 2 + "12".length + 2);
  });
});

describe("a wrapped text", () => {
  it("breaks between words, and loses none", () => {
    expect(wrapText("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("breaks between Chinese characters, which count double", () => {
    expect(wrapText("一二三四五", 4)).toEqual(["一二", "三四", "五"]);
  });

  it("leaves a word alone that is longer than the line", () => {
    expect(wrapText("a incomprehensible b", 5)).toEqual(["a", "incomprehensible", "b"]);
  });
});
