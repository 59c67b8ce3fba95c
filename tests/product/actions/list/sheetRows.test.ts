import { previewClassification } from "../../../../src/actions/classify/feature";
import { previewCommission } from "../../../../src/actions/commission/feature";
import { previewForecast } from "../../../../src/actions/forecast/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { noCredits } from "../../../support/noCredits";
import { stopClock } from "../../../support/stopClock";
import { noAccountColumns } from "../../../support/noAccountColumns";

stopClock(2026, 1, 10);
afterEach(closeWorkbooks);

const load = (address: string) => loadSource({ kind: "range", sheet: "List", address });
const paramsOf = (
  notes: readonly { readonly key: string; readonly params: Readonly<Record<string, unknown>> }[],
  key: string,
) => notes.find((note) => note.key === key)?.params;

describe("a row that a message names is the row of the sheet", () => {
  it("where months that stand across were unfolded", async () => {
    await withWorkbook({
      List: [
        ["Salesperson", "Jan 2026", "Feb 2026", "Mar 2026"],
        ["Ann", 100, 200, 300],
        ["Bob", 10, 20, 30],
        [null, 1, 2, 3],
      ],
    });
    const request = {
      mapping: { person: 0, date: 1, amount: 1, ladder: null, account: null, id: null, ...noCredits },
      ...({ period: "month", ladder: "Standard", method: "marginal", boundary: "above" } as const),
      ...({ basis: "each", decimals: 2, mode: "values" } as const),
      answers: { unfold: "onePerPeriod" },
    };
    const { people, notes } = await previewCommission(
      request,
      await load("A1:D4"),
      await readSettings(),
      "en",
    );
    expect(people.map(({ periods }) => periods.map(({ sourceRows }) => sourceRows))).toEqual([
      [[2], [2], [2]],
      [[3], [3], [3]],
    ]);
    expect(paramsOf(notes, "noteSkippedPayments")).toEqual({ count: 3, row: 4 });
  });

  it("where the rows of an account were added up", async () => {
    await withWorkbook({
      List: [
        ["Customer", "Sales", "Invoice no", "Date"],
        ["Acme", 900, "I-1", 46037],
        ["Acme", 400, "I-2", 46038],
        ["Beta", "unpaid", "I-3", 46039],
        ["Gamma", 100, "I-4", 46040],
        ["Gamma", 200, "I-5", 46041],
      ],
    });
    const request = {
      ...({ method: "rank", boundary: "from", rule: "start", criteria: [], mode: "values" } as const),
      mapping: {
        name: 0,
        value: 1,
        ...noAccountColumns,
      },
      answers: { perAccount: "sum" },
    };
    const { tiers, notes } = await previewClassification(
      request,
      await load("A1:D6"),
      await readSettings(),
      "en",
    );
    expect(tiers).toHaveLength(3);
    expect(paramsOf(notes, "noteNotNumber")).toMatchObject({ example: "unpaid", row: 4 });
  });

  it("where the first row of a list without headers is one after all, and so is the evidence", async () => {
    await withWorkbook({
      List: [
        ["a", "P3", 900, 46091],
        ["b", "P5", 400, 46091],
        ["c", null, 200, 46091],
        ["d", "P3", 100, 46000],
        ["e", "Proposal", 100, 46091],
      ],
    });
    const request = {
      mapping: {
        ...{ name: 0, stage: 1, amount: 2, closeDate: 3, account: null, owner: null, department: null },
        ...{ id: null, probability: null, category: null, managerFigure: null, product: null },
      },
      ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode: "values" } as const),
      answers: { header: "firstRowIsHeader" },
    };
    const { notes, pastDue, reading } = await previewForecast(
      request,
      await load("A1:D5"),
      await readSettings(),
      "en",
    );
    expect(paramsOf(notes, "noteBlankStage")).toMatchObject({ count: 1, row: 3 });
    expect(pastDue?.rows).toEqual([4]);
    // Evidence counts the rows of the loaded list from 0.
    expect(reading.findings.find(({ key }) => key === "readPastDue")).toMatchObject({
      params: { count: 1, row: 4 },
      evidence: { column: 3, rows: [3] },
    });
    expect(reading.questions.find(({ id }) => id === "stage:Proposal")?.evidence.rows).toEqual([4]);
  });
});
