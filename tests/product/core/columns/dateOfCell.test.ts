import { dateOfCell } from "../../../../src/core/dates/parseDate";

describe("dateOfCell", () => {
  test.each([
    ["2017-03-01", 42795],
    ["1996-07-04 00:00:00.000", 35250],
    ["2026/3/1", 46082],
    ["2026年3月1日", 46082],
    ["2026年3月", 46082],
    ["2026-03", 46082],
  ])("reads %s as the serial %d", (text, serial) => {
    expect(dateOfCell(text)).toBe(serial);
  });

  test("a serial with a time is its day", () => {
    expect(dateOfCell(46082.75)).toBe(46082);
  });

  test.each(["2026-02-30", "NULL", "03/01/2026", "", "12"])("%p is no date", (text) => {
    expect(dateOfCell(text)).toBeNull();
  });
});
