import { withDecisions } from "../../../../src/actions/reading/decisions";
import { readList } from "../../../../src/actions/reading/readList";
import type { Answers } from "../../../../src/core/reading/Reading";
import { tableOf } from "../../taskpane/support/tableOf";
import { noAccountColumns } from "../../../support/noAccountColumns";

const mapping = {
  name: 0,
  value: 1,
  ...noAccountColumns,
};
const undecided = ["620.000", "310.000"];
const decided = ["620.000", "6.200.000,50"];

async function reading(sales: readonly string[], answers: Answers) {
  const rows = sales.map((text, row) => [`Account ${row}`, text]);
  const table = tableOf("Accounts", ["Customer", "Sales"], rows);
  const read = (given: Answers) => readList("accounts", table, mapping, given);
  return withDecisions(await read(answers), answers, read);
}

describe("what the user has decided of a list", () => {
  test("is shown with the question that it answers", async () => {
    const { questions, decisions } = await reading(undecided, { "convention:1": "comma" });
    expect(questions).toEqual([]);
    expect(decisions).toMatchObject([{ question: { key: "conventionAsked" }, answer: "comma" }]);
  });

  test("is said to fit no longer when the list has changed so that nothing asks for it", async () => {
    const { findings, decisions } = await reading(decided, { "convention:1": "point" });
    expect(decisions).toEqual([]);
    expect(findings[0]).toMatchObject({ key: "readAnswerUnused", params: { answer: "point" } });
  });

  test("can be that a certain total is taken in: shown as such, and the total counts", async () => {
    const table = tableOf(
      "Accounts",
      ["Customer", "Sales"],
      [
        ["Alder", 700],
        ["Birch", 300],
        ["Total", 1000],
      ],
    );
    const read = (given: Answers) => readList("accounts", table, mapping, given);
    const [finding] = (await read({})).findings;
    expect(finding).toMatchObject({ key: "readTotalRows", otherwise: { "total:total": "takeIn" } });
    const taken = await read(finding?.otherwise ?? {});
    expect(taken.leftOut).toEqual(new Set());
    const { findings, questions, decisions } = await withDecisions(taken, finding?.otherwise ?? {}, read);
    expect([findings, questions]).toEqual([[], []]);
    expect(decisions).toMatchObject([
      { question: { id: "total:total", params: { label: "Total", amount: 1000 } }, answer: "takeIn" },
    ]);
  });

  test("is nothing where nothing was asked", async () => {
    expect(await reading(decided, {})).toMatchObject({ questions: [], decisions: [] });
  });
});
