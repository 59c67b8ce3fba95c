import { readDateTexts } from "../../../../src/actions/large/dateTexts";

/** 2026-11-29 */
const today = 46_355;

const dates = (...texts: readonly (readonly [string, number])[]) => ({
  ...{ header: "Paid on", column: 1, today },
  texts: texts.map(([text, count]) => ({ text, count })),
});

describe("dates of a whole file by their different texts", () => {
  it("one day above 12 settles the order, and the places of year, month and day are named", () => {
    const { days, places, said } = readDateTexts(dates(["03/01/2026", 900], ["14/01/2026", 1], ["", 5]), {});
    expect(said.questions).toEqual([]);
    expect(days.get("03/01/2026")).toBe("2026-01-03");
    expect(places).toEqual({ year: [7, 4], month: [4, 2], day: [1, 2] });
  });

  it("without such a day the order is asked, with the lines that it decides", () => {
    const column = dates(["03/01/2026", 900], ["04/05/2026", 100]);
    const { said } = readDateTexts(column, {});
    expect(
      said.questions.map(({ question, evidence }) => [question.id, question.params["count"], evidence]),
    ).toEqual([["dateOrder:1", 1000, ["03/01/2026 (900)", "04/05/2026 (100)"]]]);
    expect(readDateTexts(column, { "dateOrder:1": "monthFirst" }).days.get("04/05/2026")).toBe("2026-04-05");
  });

  it("texts that are built differently are a table of days; what is no date is counted", () => {
    const { days, places, unread } = readDateTexts(
      dates(["2026-03-05", 2], ["15 Mar 2026", 3], ["open", 7]),
      {},
    );
    expect(places).toBeNull();
    expect([...days]).toEqual([
      ["2026-03-05", "2026-03-05"],
      ["15 Mar 2026", "2026-03-15"],
    ]);
    expect(unread).toEqual([{ text: "open", count: 7 }]);
  });
});
