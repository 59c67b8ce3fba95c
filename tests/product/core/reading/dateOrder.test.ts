import fc from "fast-check";
import { day, read } from "./support/dateColumn";

type Order = "dayFirst" | "monthFirst";

function write(order: Order, date: Date, sign: string, isShort: boolean): string {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  const parts = [twoDigits(date.getUTCDate()), twoDigits(date.getUTCMonth() + 1)];
  const year = String(date.getUTCFullYear());
  return [...(order === "dayFirst" ? parts : parts.reverse()), isShort ? year.slice(2) : year].join(sign);
}

const serial = (date: Date) => date.getTime() / 86_400_000 + 25_569;
const anyDay = fc
  .integer({ min: day(2022, 1, 1), max: day(2030, 12, 31) })
  .map((held) => new Date((held - 25_569) * 86_400_000));
const lateDay = anyDay.filter((date) => date.getUTCDate() > 12);

describe("the order of day and month", () => {
  test("a column in any one order reads back exactly where one day is above 12, in any order of rows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Order>("dayFirst", "monthFirst"),
        fc.constantFrom("/", "-"),
        fc.array(anyDay, { maxLength: 30 }),
        lateDay,
        fc.nat(),
        (order, sign, days, late, place) => {
          const dates = [...days];
          dates.splice(place % (days.length + 1), 0, late);
          const reading = read(dates.map((date) => write(order, date, sign, false)));
          expect(reading.values).toEqual(dates.map(serial));
          expect(reading.questions).toEqual([]);
          const said = reading.findings.filter(({ key }) => key === "readDateOrder");
          expect(said.map(({ params }) => params.order)).toEqual([order]);
        },
      ),
    );
  });

  test("with years of two digits it reads back exactly too, or is asked", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Order>("dayFirst", "monthFirst"),
        fc.array(anyDay, { maxLength: 20 }),
        lateDay,
        (order, days, late) => {
          const dates = [...days, late];
          const reading = read(dates.map((date) => write(order, date, "/", true)));
          if (reading.questions.length === 0) expect(reading.values).toEqual(dates.map(serial));
          const asked = reading.questions.map(({ id }) => [id, order] as const);
          const answered = read(
            dates.map((date) => write(order, date, "/", true)),
            {},
            { "dateOrder:3": order, ...Object.fromEntries(asked) },
          );
          expect(answered.values).toEqual(dates.map(serial));
        },
      ),
    );
  });

  test("a column read backwards is the reading backwards", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("03/04/2026", "15/03/2026", "03/15/2026", "Mar 2026", "3月", 46_000, null)),
        (cells) => {
          expect([...read([...cells].reverse()).values].reverse()).toEqual(read(cells).values);
        },
      ),
    );
  });

  test("15 and 22 settle that 05/04 is the fifth of April", () => {
    const reading = read(["15/03/2026", "22/03/2026", "05/04/2026"]);
    expect(reading.values).toEqual([day(2026, 3, 15), day(2026, 3, 22), day(2026, 4, 5)]);
    expect(reading.findings).toEqual([
      {
        key: "readDateOrder",
        params: {
          header: "Close date",
          count: 3,
          example: "15/03/2026",
          day: "2026-03-15",
          order: "dayFirst",
        },
        evidence: { column: 3, rows: [0, 1] },
      },
    ]);
  });

  test("without a sign it is asked with both readings, and the texts stay until it is answered", () => {
    const cells = ["03/04/2026", "05/05/2026", "07/08/2026"];
    const reading = read(cells);
    expect(reading.values).toEqual(["03/04/2026", day(2026, 5, 5), "07/08/2026"]);
    expect(reading.questions).toEqual([
      {
        id: "dateOrder:3",
        key: "askDateOrder",
        params: {
          header: "Close date",
          count: 2,
          example: "03/04/2026",
          one: "2026-04-03",
          other: "2026-03-04",
        },
        evidence: { column: 3, rows: [0, 2] },
        choices: ["dayFirst", "monthFirst"],
        isProposed: false,
      },
    ]);
    expect(read(cells, {}, { "dateOrder:3": "monthFirst" })).toMatchObject({
      values: [day(2026, 3, 4), day(2026, 5, 5), day(2026, 7, 8)],
      questions: [],
      findings: [{ key: "readDateOrder", params: { order: "monthFirst" } }],
    });
    expect(read(cells, {}, { "dateOrder:3": "whatever" }).questions).toHaveLength(1);
  });

  test("a thousand texts without a sign are asked all the same", () => {
    expect(read(new Array<string>(1000).fill("03/04/2026")).questions).toHaveLength(1);
  });

  test("texts that read alike both ways are not asked", () => {
    expect(read(["05/05/2026", "06/06/2026"])).toMatchObject({
      values: [day(2026, 5, 5), day(2026, 6, 6)],
      questions: [],
      findings: [],
    });
  });

  test("an order that the header names is proposed", () => {
    expect(read(["03/04/2026"], { header: "Date (MM/DD/YYYY)" }).questions[0]).toMatchObject({
      choices: ["monthFirst", "dayFirst"],
      isProposed: true,
    });
    expect(read(["03/04/2026"], { header: "Datum TT/MM/JJJJ" }).questions[0]).toMatchObject({
      choices: ["dayFirst", "monthFirst"],
      isProposed: true,
    });
  });

  test("dotted dates are day first and settle nothing for others", () => {
    const reading = read(["05.04.2026", "03/04/2026"]);
    expect(reading.values).toEqual([day(2026, 4, 5), "03/04/2026"]);
    expect(reading.questions.map(({ id }) => id)).toEqual(["dateOrder:3"]);
  });

  test("dotted dates are month first only where all can be and one cannot be day first", () => {
    expect(read(["03.04.2026", "03.15.2026"])).toMatchObject({
      values: [day(2026, 3, 4), day(2026, 3, 15)],
      findings: [{ key: "readDateOrder", params: { order: "monthFirst" } }],
      questions: [],
    });
    expect(read(["03.04.2026", "03.15.2026", "16.03.2026"])).toMatchObject({
      values: [day(2026, 4, 3), "03.15.2026", day(2026, 3, 16)],
      questions: [],
    });
  });

  test("two signs that contradict each other are asked group by group, never by majority", () => {
    const cells = ["15/03/2026", "03/04/2026", "03-15-2026", "03-04-2026", "16/03/2026", "17/03/2026"];
    const reading = read(cells);
    expect(reading.values).toEqual([
      day(2026, 3, 15),
      "03/04/2026",
      day(2026, 3, 15),
      "03-04-2026",
      day(2026, 3, 16),
      day(2026, 3, 17),
    ]);
    expect(
      reading.questions.map(({ id, key, choices, isProposed }) => [id, key, choices[0], isProposed]),
    ).toEqual([
      ["dateOrder:3:n/n/yyyy", "askDateOrderMixed", "dayFirst", true],
      ["dateOrder:3:n-n-yyyy", "askDateOrderMixed", "monthFirst", true],
    ]);
    const answers = { "dateOrder:3:n/n/yyyy": "dayFirst", "dateOrder:3:n-n-yyyy": "monthFirst" };
    const answered = read(cells, {}, answers);
    expect([answered.values[1], answered.values[3]]).toEqual([day(2026, 4, 3), day(2026, 3, 4)]);
    expect(answered.questions).toEqual([]);
  });

  test("a group that contradicts itself is asked without a proposal; what has one reading is read so", () => {
    const cells = ["15/03/2026", "03/16/2026", "03/04/2026"];
    expect(read(cells).questions[0]).toMatchObject({ isProposed: false, evidence: { rows: [2] } });
    expect(read(cells, {}, { "dateOrder:3:n/n/yyyy": "dayFirst" }).values).toEqual([
      day(2026, 3, 15),
      day(2026, 3, 16),
      day(2026, 4, 3),
    ]);
    expect(read(cells.slice(0, 2))).toMatchObject({
      values: [day(2026, 3, 15), day(2026, 3, 16)],
      questions: [],
      findings: [{ key: "readDateOrderMixed" }],
    });
  });

  test("years of two digits in front are proposed where only they are near today", () => {
    expect(read(["26/03/15", "26/04/05"]).questions[0]).toMatchObject({
      choices: ["yearFirst", "dayFirst"],
      isProposed: true,
      params: { one: "2026-03-15", other: "2015-03-26" },
    });
    expect(read(["26/03/15", "26/04/05", "16/03/2026"]).questions).toMatchObject([
      { id: "dateOrder:3:yy", choices: ["yearFirst", "dayFirst"], evidence: { rows: [0, 1] } },
    ]);
    expect(read(["26/03/15", "99/04/05"]).values).toEqual([day(2026, 3, 15), day(1999, 4, 5)]);
    expect(read(["22/03/26", "25/03/26", "29/03/26"]).values[0]).toBe(day(2026, 3, 22));
  });
});

describe("dates that Excel has exchanged", () => {
  const cells = ["15/03/2026", day(2026, 5, 4), "22/03/2026", day(2026, 1, 1), day(2026, 12, 2) + 0.5];

  test("are named where texts with days above 12 stand beside true dates with none, turned back as proposal", () => {
    const reading = read(cells);
    expect(reading.values).toEqual([day(2026, 3, 15), cells[1], day(2026, 3, 22), cells[3], cells[4]]);
    expect(reading.questions).toEqual([
      {
        id: "swapped:3",
        key: "askSwappedDates",
        params: {
          header: "Close date",
          count: 3,
          text: "15/03/2026",
          held: "2026-05-04",
          turned: "2026-04-05",
        },
        evidence: { column: 3, rows: [1, 3, 4] },
        choices: ["turnBack", "keep"],
        isProposed: true,
      },
    ]);
  });

  test("are exchanged again, or kept, as answered", () => {
    const turned = read(cells, {}, { "swapped:3": "turnBack" });
    expect(turned.values).toEqual([
      day(2026, 3, 15),
      day(2026, 4, 5),
      day(2026, 3, 22),
      day(2026, 1, 1),
      day(2026, 2, 12) + 0.5,
    ]);
    expect(turned.questions).toEqual([]);
    expect(turned.findings.map(({ key }) => key)).toContain("readSwappedDates");
    expect(read(cells, {}, { "swapped:3": "keep" }).values[1]).toBe(day(2026, 5, 4));
  });

  test("are none where one true date has a day above 12, or where no text has one", () => {
    expect(read(["15/03/2026", day(2026, 5, 4), day(2026, 5, 13)]).questions).toEqual([]);
    expect(read(["2026-03-15", day(2026, 5, 4)]).questions).toEqual([]);
    expect(read(["15.03.2026", "05.03.2026", day(2026, 5, 4)]).questions).toEqual([]);
    expect(read(["15/03/2026", day(2026, 5, 5)]).questions).toEqual([]);
  });

  test("are asked without a proposal where Excel has left a text that it could have read", () => {
    expect(read(["15/03/2026", "03/04/2026", day(2026, 5, 4)]).questions).toMatchObject([
      { isProposed: false },
    ]);
  });

  test("a file of either order comes back as it was written", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Order>("dayFirst", "monthFirst"),
        fc.array(anyDay, { minLength: 1, maxLength: 20 }),
        lateDay,
        (order, days, late) => {
          const dates = [...days, late];
          const cells = dates.map((date) =>
            date.getUTCDate() > 12
              ? write(order, date, "/", false)
              : day(date.getUTCFullYear(), date.getUTCDate(), date.getUTCMonth() + 1),
          );
          expect(read(cells, {}, { "swapped:3": "turnBack" }).values).toEqual(dates.map(serial));
        },
      ),
    );
  });
});
