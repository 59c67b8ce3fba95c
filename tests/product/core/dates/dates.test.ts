import fc from "fast-check";
import { dateOfCell, parseDate } from "../../../../src/core/dates/parseDate";
import { type Period, periodsOf, periodStart } from "../../../../src/core/dates/periods";
import { dateFromSerial, serialFromDate } from "../../../../src/core/dates/serialDates";

test("serial numbers are those of Excel's 1900 date system, phantom leap day included", () => {
  expect(serialFromDate(1900, 0, 1)).toBe(1);
  expect(serialFromDate(1900, 1, 28)).toBe(59);
  expect(serialFromDate(1900, 2, 1)).toBe(61);
  expect(serialFromDate(2026, 0, 1)).toBe(46_023);
  expect(serialFromDate(9999, 11, 31)).toBe(2_958_465);
});

test("a day goes to its serial and back, in every year that Excel knows", () => {
  for (let serial = 61; serial < 2_958_465; serial += 997) {
    const date = dateFromSerial(serial);
    expect(serialFromDate(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())).toBe(serial);
  }
});

test("periods begin on the first of the month, quarter and year, and on Monday", () => {
  const day = serialFromDate(2026, 4, 20.0) + 0.75;
  expect(periodStart(day, "month")).toBe(serialFromDate(2026, 4, 1));
  expect(periodStart(day, "quarter")).toBe(serialFromDate(2026, 3, 1));
  expect(periodStart(day, "year")).toBe(serialFromDate(2026, 0, 1));
  expect(periodStart(day, "week")).toBe(serialFromDate(2026, 4, 18));
  expect(periodStart(serialFromDate(2026, 4, 18), "week")).toBe(serialFromDate(2026, 4, 18));
  expect(periodStart(serialFromDate(2026, 4, 17), "week")).toBe(serialFromDate(2026, 4, 11));
});

test("the firm's year and its quarters begin with its own first month", () => {
  const start = (year: number, month: number, period: "quarter" | "year", firstMonth: number, ahead = 0) => {
    const date = dateFromSerial(periodStart(serialFromDate(year, month - 1, 20), period, ahead, firstMonth));
    return date.toISOString().slice(0, 7);
  };
  expect(start(2026, 3, "year", 4)).toBe("2025-04");
  expect(start(2026, 4, "year", 4)).toBe("2026-04");
  expect(start(2026, 3, "quarter", 4)).toBe("2026-01");
  expect(start(2026, 1, "quarter", 2)).toBe("2025-11");
  expect(start(2026, 2, "quarter", 2)).toBe("2026-02");
  expect(start(2026, 3, "year", 4, 1)).toBe("2026-04");
  expect(start(2026, 3, "quarter", 12, 1)).toBe("2026-06");
});

test("the next period begins after the turn of the year", () => {
  expect(periodStart(serialFromDate(2026, 11, 31), "month", 1)).toBe(serialFromDate(2027, 0, 1));
  expect(periodStart(serialFromDate(2026, 10, 5), "quarter", 1)).toBe(serialFromDate(2027, 0, 1));
});

test("a date in text counts when the year comes first", () => {
  for (const text of [
    "2026-03-31",
    "2026/3/31",
    "2026.3.31",
    "2026年3月31日",
    "２０２６-03-31",
    " 2026-03-31 10:00 ",
  ]) {
    expect(parseDate(text)).toBe(serialFromDate(2026, 2, 31));
  }
  for (const text of ["31/3/2026", "2026-02-30", "2026-13-01", "2026-3/31", "soon", "1899-12-31"]) {
    expect(parseDate(text)).toBeNull();
  }
});

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

test("each item goes to the period that its date lies in, and no period between the first and the last is left out", () => {
  const early = fc.integer({ min: 1, max: 120 });
  const late = fc.double({ min: 46_000, max: 47_000, noNaN: true });
  const listOf = (serial: fc.Arbitrary<number>) =>
    fc.array(fc.option(serial, { nil: NaN }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      fc.oneof(listOf(early), listOf(late)),
      fc.constantFrom<Period>("month", "quarter", "year", "week"),
      fc.integer({ min: 1, max: 12 }),
      (list, period, yearStart) => {
        const { starts, places } = periodsOf(Float64Array.from(list), period, yearStart);
        const startOf = (date: number) =>
          Number.isNaN(date) ? null : periodStart(date, period, 0, yearStart);
        expect(Array.from(places, (place) => starts[place])).toEqual(list.map(startOf));
        const dated = starts.filter((start) => start !== null);
        dated.slice(1).forEach((start, place) => {
          expect(start).toBe(periodStart(dated[place] ?? NaN, period, 1, yearStart));
        });
        expect(starts.indexOf(null)).toBe(list.some(Number.isNaN) ? dated.length : -1);
      },
    ),
  );
});
