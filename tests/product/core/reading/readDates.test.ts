import fc from "fast-check";
import type { Cell } from "../../../../src/core/cells/Cell";
import { readDates } from "../../../../src/core/reading/readDates";
import { day, read, today } from "./support/dateColumn";

describe("texts with one reading", () => {
  test.each<[string, number]>([
    ["2026-03-05", day(2026, 3, 5)],
    ["2026/3/5", day(2026, 3, 5)],
    ["2026.3.5", day(2026, 3, 5)],
    ["2026-03-05T10:15:00.000Z", day(2026, 3, 5)],
    ["2026-03-05T23:15:00+08:00", day(2026, 3, 5)],
    ["2026-03-05 10:15", day(2026, 3, 5)],
    ["05.03.2026", day(2026, 3, 5)],
    ["5.3.26", day(2026, 3, 5)],
    ["15. März 2026", day(2026, 3, 15)],
    ["15 mrz. 2026", day(2026, 3, 15)],
    ["15-Mar-26", day(2026, 3, 15)],
    ["15-MAR-2026", day(2026, 3, 15)],
    ["Mar 15, 2026", day(2026, 3, 15)],
    ["March 15th, 2026", day(2026, 3, 15)],
    ["15th of March 2026", day(2026, 3, 15)],
    ["Thursday, March 5, 2026 2:30 PM", day(2026, 3, 5)],
    ["Do., 5. Dezember 2024", day(2024, 12, 5)],
    ["2026-Mar-05", day(2026, 3, 5)],
    ["2026年3月5日", day(2026, 3, 5)],
    ["２０２６年３月５日", day(2026, 3, 5)],
    ["二〇二六年三月十五日", day(2026, 3, 15)],
    ["2026年12月31号 星期四", day(2026, 12, 31)],
    ["2026年3月5日 下午3:20", day(2026, 3, 5)],
    ["2026年3月5日10时30分", day(2026, 3, 5)],
    ["26年3月5日", day(2026, 3, 5)],
    ["20260315", day(2026, 3, 15)],
    ["20260315T101500Z", day(2026, 3, 15)],
    ["20260315101500", day(2026, 3, 15)],
    ["2026-03-05 10:15:00 -0500", day(2026, 3, 5)],
    ["2026/03/05 (Thu)", day(2026, 3, 5)],
    ["Mar 5 2026 10:15AM", day(2026, 3, 5)],
    ["2026. 3. 5.", day(2026, 3, 5)],
    ["5 de marzo de 2026", day(2026, 3, 5)],
    ["4 août 2026", day(2026, 8, 4)],
    ["2026-W05-3", day(2026, 1, 28)],
    ["31/12/2025 08:00", day(2025, 12, 31)],
    ["12/31/2025 8:00 AM", day(2025, 12, 31)],
  ])("%s is a day", (text, serial) => {
    const reading = read([text]);
    expect(reading.values).toEqual([serial]);
    expect(reading.grain).toBe("day");
    expect(reading.questions).toEqual([]);
    expect(reading.changes).toBe(true);
  });

  test.each<[string, string, number]>([
    ["2026-03", "month", day(2026, 3, 1)],
    ["2026/3", "month", day(2026, 3, 1)],
    ["03.2026", "month", day(2026, 3, 1)],
    ["3/2026", "month", day(2026, 3, 1)],
    ["Mar 2026", "month", day(2026, 3, 1)],
    ["März 2026", "month", day(2026, 3, 1)],
    ["Mar-26", "month", day(2026, 3, 1)],
    ["Mar '26", "month", day(2026, 3, 1)],
    ["2026 March", "month", day(2026, 3, 1)],
    ["2026年3月", "month", day(2026, 3, 1)],
    ["2026年十二月", "month", day(2026, 12, 1)],
    ["202603", "month", day(2026, 3, 1)],
    ["Q1 2026", "quarter", day(2026, 1, 1)],
    ["2026Q3", "quarter", day(2026, 7, 1)],
    ["2026-Q3", "quarter", day(2026, 7, 1)],
    ["Q4/2026", "quarter", day(2026, 10, 1)],
    ["2Q26", "quarter", day(2026, 4, 1)],
    ["26Q2", "quarter", day(2026, 4, 1)],
    ["1. Quartal 2026", "quarter", day(2026, 1, 1)],
    ["2026年第一季度", "quarter", day(2026, 1, 1)],
    ["2026年2季度", "quarter", day(2026, 4, 1)],
    ["2026-W05", "week", day(2026, 1, 26)],
    ["KW 5 2026", "week", day(2026, 1, 26)],
    ["5. KW 26", "week", day(2026, 1, 26)],
    ["KW 05/2026", "week", day(2026, 1, 26)],
    ["W53 2026", "week", day(2026, 12, 28)],
    ["2026年第5周", "week", day(2026, 1, 26)],
    ["2026年", "year", day(2026, 1, 1)],
  ])("%s is a %s and stands for its first day", (text, grain, serial) => {
    const reading = read([text]);
    expect(reading.values).toEqual([serial]);
    expect(reading.grain).toBe(grain);
    expect(reading.questions).toEqual([]);
    expect(reading.findings.map(({ key, params }) => [key, params.grain])).toContainEqual([
      "readGrain",
      grain,
    ]);
  });

  test.each([
    ["31.02.2026"],
    ["2026-02-30"],
    ["31/04/2026"],
    ["31-Apr-26"],
    ["2026-13"],
    ["2025-W53"],
    ["Q5 2026"],
    ["2026年13月"],
    ["soon"],
    ["Marathon 2026"],
    ["12.5"],
    ["TBD"],
  ])("%s is no date and stays itself", (text) => {
    const reading = read(["2026-01-01", text]);
    expect(reading.values).toEqual([day(2026, 1, 1), text]);
    expect(reading.questions).toEqual([]);
  });

  test("blanks, dashes and the empty dates of databases are blanks; errors and booleans stay themselves", () => {
    const cells: Cell[] = [null, "", " ", "-", "—", "n/a", "0000-00-00", 0, { error: "#N/A" }, true];
    expect(read(cells).values).toEqual([...new Array<null>(8).fill(null), { error: "#N/A" }, true]);
  });

  test("a year of two digits is the latest one at most 20 years ahead", () => {
    expect(read(["15.03.46", "15.03.47", "15.03.99", "15.03.00"]).values).toEqual([
      day(2046, 3, 15),
      day(1947, 3, 15),
      day(1999, 3, 15),
      day(2000, 3, 15),
    ]);
  });
});

describe("true serials", () => {
  test("stay themselves, with their time, and nothing is said", () => {
    const cells = [46_000, 46_000.75, null, 45_000];
    expect(read(cells)).toEqual({ values: cells, grain: "day", changes: false, findings: [], questions: [] });
  });

  test("any list of serials near today stays itself", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 44_500, max: 47_500 })), (cells) => {
        expect(read(cells)).toEqual({
          values: cells,
          grain: "day",
          changes: false,
          findings: [],
          questions: [],
        });
      }),
    );
  });

  test("serials shown as months are months where all are first days", () => {
    const firsts = [day(2026, 1, 1), day(2026, 2, 1)];
    expect(read(firsts, { format: "mmm-yy" })).toMatchObject({
      values: firsts,
      grain: "month",
      changes: false,
    });
    expect(read([...firsts, day(2026, 2, 3)], { format: "mmm-yy" }).grain).toBe("day");
    expect(read(firsts, { format: "yyyy-mm-dd" }).grain).toBe("day");
  });

  test("dates more than five years from today are found with their rows", () => {
    const reading = read([
      day(2062, 5, 1),
      day(2031, 1, 15),
      day(2031, 1, 16),
      day(2021, 1, 14),
      "30.12.1899",
    ]);
    expect(reading.values.slice(0, 4)).toEqual([
      day(2062, 5, 1),
      day(2031, 1, 15),
      day(2031, 1, 16),
      day(2021, 1, 14),
    ]);
    expect(reading.values[4]).toBe("30.12.1899");
    expect(reading.findings).toEqual([
      {
        key: "readFarDates",
        params: { header: "Close date", count: 4, example: "59292", day: "2062-05-01" },
        evidence: { column: 3, rows: [0, 2, 3, 4] },
      },
    ]);
  });
});

test("what is no date is found with its rows, errors and what is asked apart", () => {
  const reading = read(["2026-01-01", "31.02.2026", null, { error: "#N/A" }, "03/04/2026", "soon", "-"]);
  expect(reading.findings).toEqual([
    {
      key: "readNoDates",
      params: { header: "Close date", count: 2, example: "31.02.2026" },
      evidence: { column: 3, rows: [1, 5] },
    },
  ]);
});

describe("numbers that are no serials as they stand", () => {
  test("202601 is a month, never the year 2454", () => {
    const reading = read([202601, 202602], { header: "Month" });
    expect(reading).toMatchObject({
      values: [day(2026, 1, 1), day(2026, 2, 1)],
      grain: "month",
      changes: true,
    });
    expect(reading.questions).toEqual([]);
  });

  test("it is one under any header where every value is such a month, but not where one is none", () => {
    const unknown = { header: "Column7", isMapped: false };
    expect(read([202601, 202612], unknown).values).toEqual([day(2026, 1, 1), day(2026, 12, 1)]);
    expect(read([202601, 202613], unknown)).toMatchObject({ values: [202601, 202613], changes: false });
    expect(read([202601, "A-17"], unknown).values).toEqual([202601, "A-17"]);
  });

  test("money is no month, whether the header or the format says so", () => {
    for (const [header, format] of [
      ["Amount", null],
      ["Umsatz", null],
      ["销售额", null],
      ["Amount due", null],
      ["Closing balance", null],
      ["Column7", "#,##0.00 [$€-407]"],
      ["Column7", '"¥"#,##0'],
      ["Column7", "#,##0"],
    ] as const) {
      expect(read([202601, 202602], { header, format, isMapped: false }).values).toEqual([202601, 202602]);
    }
    expect(read([202601], { header: "Sales month", isMapped: false }).values).toEqual([day(2026, 1, 1)]);
  });

  test("beside true dates each is read for itself, and what is neither becomes its text", () => {
    const reading = read([46_000, 202603, 20260315, 202613, 12], { format: "m/d/yyyy" });
    expect(reading.values.slice(0, 4)).toEqual([46_000, day(2026, 3, 1), day(2026, 3, 15), "202613"]);
    expect(reading.grain).toEqual(["day", "month", "day", "day", "day"]);
    expect(read([46_000, 12, 99_000]).values).toEqual([46_000, "12", "99000"]);
  });

  test("20260315 and serials kept as texts are days, said", () => {
    const reading = read([20260315, "46082", "46082.5"]);
    expect(reading.values).toEqual([day(2026, 3, 15), 46_082, 46_082]);
    expect(reading.findings).toEqual([
      {
        key: "readDateDigits",
        params: { header: "Close date", count: 3, example: "20260315", day: "2026-03-15" },
        evidence: { column: 3, rows: [0, 1, 2] },
      },
    ]);
  });

  test("20,000 to 80,000 are dates only with a date format or a date word", () => {
    const cells = ["46082", 46_082];
    const isRead = (header: string, format: string | null = null) =>
      read(cells, { header, format, isMapped: false }).values[0] === 46_082;
    for (const header of [
      ...["Date", "closeDate", "Invoice_date", "Pay day", "Due", "Closing", "Deadline"],
      ...["日期", "下单时间", "到期日", "Rechnungsdatum", "Liefertermin", "Fällig", "Datum (geplant)"],
    ]) {
      expect([header, isRead(header)]).toEqual([header, true]);
    }
    for (const header of [
      ...["Amount", "Amount due", "Closing balance", "Days", "Year to date", "Last year", "This month"],
      ...["Update", "本月", "去年", "2025年", "3月", "当日销售额", "金额", "Betrag"],
    ]) {
      expect([header, isRead(header)]).toEqual([header, false]);
    }
    for (const format of [
      "m/d/yyyy",
      '[$-804]yyyy"年"m"月"',
      "dd.mm.yy hh:mm",
      "mmm-yy",
      "yyyy-mm-dd hh:mm:ss.000",
    ]) {
      expect([format, isRead("X", format)]).toEqual([format, true]);
    }
    for (const format of ["General", "0.00", "#,##0", "hh:mm", "[h]:mm:ss", '0.0,,"m"', "@", '0 "d"']) {
      expect([format, isRead("X", format)]).toEqual([format, false]);
    }
  });

  test("2026 is a year, and 3 a month in a column of months", () => {
    expect(read([2025, 2026], { header: "Year" })).toMatchObject({
      values: [day(2025, 1, 1), day(2026, 1, 1)],
      grain: "year",
    });
    const months = read([1, 2, 12], { header: "Month", above: ["Sales 2025"] });
    expect(months.values).toEqual([day(2025, 1, 1), day(2025, 2, 1), day(2025, 12, 1)]);
  });
});

test("in a column of weeks 202605 is the fifth week and 5 too; in one of quarters 20261 is the first", () => {
  expect(read([202605, 202653], { header: "KW" })).toMatchObject({
    values: [day(2026, 1, 26), day(2026, 12, 28)],
    grain: "week",
  });
  expect(read([5, "6"], { header: "Woche", above: ["2026"] }).values).toEqual([
    day(2026, 1, 26),
    day(2026, 2, 2),
  ]);
  expect(read([20261, 20264], { header: "Quarter" })).toMatchObject({
    values: [day(2026, 1, 1), day(2026, 10, 1)],
    grain: "quarter",
  });
  expect(read([1, 4], { header: "季度", above: ["2026年销售"] }).values).toEqual([
    day(2026, 1, 1),
    day(2026, 10, 1),
  ]);
});

describe("months without a year", () => {
  test("are of the one year that the title names, said", () => {
    for (const text of ["3月", "三月", "Mar", "März", "mars"]) {
      const reading = read([text], { above: ["Forecast 2025", "Printed 2026-01-10"] });
      expect(reading.values).toEqual([day(2025, 3, 1)]);
      expect(reading.grain).toBe("month");
      expect(reading.findings[0]).toMatchObject({ key: "readYear", params: { year: 2025, example: text } });
      expect(reading.questions).toEqual([]);
    }
    expect(read(["Q2", "KW 5", "3月5日", "15.03."], { above: ["2026年度"] }).values).toEqual([
      day(2026, 4, 1),
      day(2026, 1, 26),
      day(2026, 3, 5),
      day(2026, 3, 15),
    ]);
  });

  test("are asked where the title has no year or two, and stay as they are until then", () => {
    const [question] = read(["3月", "4月"]).questions;
    expect(question).toEqual({
      id: "year:3",
      key: "askYear",
      params: { header: "Close date", count: 2, example: "3月" },
      evidence: { column: 3, rows: [0, 1] },
      choices: ["2026", "2025", "2027"],
      isProposed: false,
    });
    expect(read(["3月"]).values).toEqual(["3月"]);
    expect(read(["3月"], { above: ["2024 / 2025"] }).questions[0]?.choices).toEqual(["2024", "2025"]);
    expect(read(["3月"], { above: ["FY 2025/26"] }).questions[0]?.choices).toEqual(["2025", "2026"]);
    expect(read(["2024年1月", "2月"]).questions[0]).toMatchObject({
      choices: ["2024", "2026", "2025", "2027"],
      isProposed: false,
    });
    expect(read(["3月"], { above: ["Printed 10 January 2026"] }).questions).toHaveLength(1);
    expect(read(["3月"], {}, { "year:3": "2019" })).toMatchObject({
      values: [day(2019, 3, 1)],
      questions: [],
    });
    expect(read(["3月"], {}, { "year:3": "soon" }).questions).toHaveLength(1);
  });

  test("Mar 26 is a month of a year where years near today repeat, else it is asked", () => {
    expect(read(["Mar 26", "Apr 26"]).values).toEqual([day(2026, 3, 1), day(2026, 4, 1)]);
    expect(read(["Mar 26", "Apr 27"]).values).toEqual([day(2026, 3, 1), day(2027, 4, 1)]);
    expect(read(["Mar 23", "Apr 23"]).values).toEqual([day(2023, 3, 1), day(2023, 4, 1)]);
    expect(read(["Mar 26", "Apr 28", "May 23"]).questions[0]).toMatchObject({ id: "monthOrDay:3" });
    expect(read(["Mar 22", "Apr 29"], {}, { "monthOrDay:3": "month" }).values[1]).toBe(day(2029, 4, 1));
    expect(read(["Mar 15", "Apr 3"], { above: ["2026"] }).values).toEqual([
      day(2026, 3, 15),
      day(2026, 4, 3),
    ]);
  });
});

test("the same column without a header names its letter", () => {
  expect(read(["3月"], { header: " " }).questions[0]?.params.header).toBe("D");
  expect(readDates({ cells: [], column: 0, header: "Date", today }, {})).toEqual({
    values: [],
    grain: "day",
    changes: false,
    findings: [],
    questions: [],
  });
});
