import { computeForecast } from "../../../../src/actions/forecast/compute";
import { proposeStage } from "../../../../src/actions/forecast/proposeStages";
import { houseSettings } from "../../../support/houseSettings";
import { sourceOf } from "./sourceOf";

describe("what is proposed for a stage that the settings do not know", () => {
  test.each([
    ["Prospecting", 0.1],
    ["Qualification", 0.25],
    ["Demo held", 0.4],
    ["Proposal/Price Quote", 0.6],
    ["Negotiation/Review", 0.8],
    ["初步接触", 0.1],
    ["方案报价", 0.6],
    ["商务谈判", 0.8],
  ])("%s: by its words %d", (label, weight) => {
    expect(proposeStage(label, [0], Float64Array.of(NaN))).toEqual({ weight, by: "words" });
  });

  test("the mean of its deals' own probabilities, to whole 5 %, comes before its words", () => {
    // (0.3 + 0.42) / 2 = 0.36
    const found = proposeStage("Negotiation", [0, 2, 3], Float64Array.of(0.3, 0.9, 0.42, NaN));
    expect(found).toEqual({ weight: 0.35, by: "probabilities" });
  });

  test("nothing where nothing is known", () => {
    expect(proposeStage("Phase 7", [0], Float64Array.of(NaN))).toBeNull();
  });

  test("stands beside the stages that wait for a weight, and not beside the others", async () => {
    const table = sourceOf([
      ["Stage", "Amount"],
      ["P3", 100],
      ["Negotiation", 40],
      ["Negotiation", 60],
      ["Phase 7", 5],
    ]);
    const { stages } = await computeForecast({
      request: {
        mapping: {
          ...{
            stage: 0,
            amount: 1,
            name: null,
            account: null,
            closeDate: null,
            owner: null,
            department: null,
          },
          ...{ id: null, probability: null, category: null, managerFigure: null, product: null },
        },
        ...{ period: "month", target: null, groupBy: "none", stageWeights: {}, mode: "values" },
      },
      table,
      settings: houseSettings,
      language: "en",
    });
    expect(stages.map(({ label, deals, amount, proposal }) => [label, deals, amount, proposal])).toEqual([
      ["P3", 1, 100, undefined],
      ["Negotiation", 2, 100, { weight: 0.8, by: "words" }],
      ["Phase 7", 1, 5, undefined],
    ]);
  });
});
