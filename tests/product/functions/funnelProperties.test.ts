import fc from "fast-check";
import { column, dressedNumber, flat, keys, permute } from "../../support/columns";
import { call } from "../../support/customFunctions";
import { amountsOf, datesOf, deal, deals, period, stage, stagesOf, type Deal } from "../../support/deals";
import "../../../src/functions/functions";

/** The ways in which sales people write a stage. */
const spelled = (label: string, dress: number): string => {
  const lost = ["Lost", "closed lost", "丢单", " 输单 ", "流失", "ＬＯＳＴ"];
  const wide = label.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const forms = [
    label.toLowerCase(),
    ` ${label} `,
    `${label}-初步认可`,
    `${wide} 商机`,
    `${label}：Bid`,
    `${label}商务`,
  ];
  return (label === "Lost" ? lost : forms)[dress % 6] ?? label;
};

test("spelling of stages and text numbers change no funnel, weight, forecast or range", () => {
  fc.assert(
    fc.property(deals, fc.nat(), (list, dress) => {
      const labels = column(list.map((one, index) => spelled(one.stage, dress + index)));
      const numbers = column(list.map(({ amount }, index) => dressedNumber(dress + index, amount)));
      for (const id of ["FUNNELWEIGHT", "FUNNEL"]) {
        expect(call(id, labels, numbers)).toEqual(call(id, stagesOf(list), amountsOf(list)));
      }
      expect(call("FORECASTRANGE", numbers, labels)).toEqual(
        call("FORECASTRANGE", amountsOf(list), stagesOf(list)),
      );
      expect(call("FORECAST", numbers, labels, datesOf(list))).toEqual(
        call("FORECAST", amountsOf(list), stagesOf(list), datesOf(list)),
      );
    }),
  );
});

test("the order of the deals changes no funnel, forecast, range, win rate or ageing", () => {
  fc.assert(
    fc.property(deals, keys, period, (list, by, length) => {
      const other = permute(list, by);
      const results = (from: readonly Deal[]): unknown[] => [
        call("FUNNEL", stagesOf(from), amountsOf(from)),
        call("FORECASTRANGE", amountsOf(from), stagesOf(from)),
        call("AGING", amountsOf(from), datesOf(from), 46_000),
        call(
          "STAGEWEIGHTS",
          column(from.map((one) => one.stage.replace("Lost", "P1"))),
          column(from.map(({ amount }) => amount % 2)),
        ),
        (
          call("FORECAST", amountsOf(from), stagesOf(from), datesOf(from), length, null, false) as unknown[][]
        ).map(([begin, count, amount, , won, ...range]) => [begin, count, amount, won, ...range]),
      ];
      expect(results(other)).toEqual(results(list));
    }),
    { numRuns: 60 },
  );
});

test("a funnel scales with its amounts; counts and shares stay", () => {
  fc.assert(
    fc.property(deals, fc.constantFrom(2, 10, 1000), (list, factor) => {
      const rows = call("FUNNEL", stagesOf(list), amountsOf(list), null, false) as number[][];
      const scaled = call("FUNNEL", stagesOf(list), amountsOf(list, factor), null, false) as number[][];
      rows.forEach((row, index) => {
        expect(scaled[index]?.[2]).toBeCloseTo((row[2] ?? NaN) * factor, 4);
        expect(scaled[index]?.[4]).toBeCloseTo((row[4] ?? NaN) * factor, 4);
        expect([1, 5, 6].map((place) => scaled[index]?.[place])).toEqual(
          [1, 5, 6].map((place) => row[place]),
        );
      });
    }),
  );
});

test("STAGEWEIGHTS rise from stage to stage and go to the overall win rate as the prior grows", () => {
  const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(history, fc.constantFrom(0.5, 1, 5), (list, prior) => {
      const stages = column(list.map(([place]) => `P${place}`));
      const outcomes = column(list.map(([, won]) => (won ? "成交" : "丢单")));
      const weights = (mixed: number): number[] =>
        (call("STAGEWEIGHTS", stages, outcomes, null, mixed, false) as number[][]).map(
          (row) => row[3] ?? NaN,
        );
      const found = weights(prior);
      expect(found).toEqual([...found].sort((one, other) => one - other));
      const overall = list.filter(([, won]) => won).length / list.length;
      for (const weight of weights(1e9)) expect(weight).toBeCloseTo(overall, 6);
    }),
  );
});

test("FUNNELCHANGE backwards is its negative, whatever the order of the deals", () => {
  const lists = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 20 }), deal), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(lists, lists, keys, (before, after, by) => {
      const columns = (list: typeof before): unknown[][][] => [
        column(list.map(([id]) => id)),
        stagesOf(list.map(([, one]) => one)),
        amountsOf(list.map(([, one]) => one)),
      ];
      const forth = call("FUNNELCHANGE", ...columns(before), ...columns(after), null, false) as unknown[][];
      const back = call("FUNNELCHANGE", ...columns(after), ...columns(before), null, false) as unknown[][];
      const changes = (rows: unknown[][]): Map<unknown, number> =>
        new Map(rows.map((row) => [row[0], row[6] as number]));
      for (const [id, change] of changes(forth)) expect(changes(back).get(id)).toBeCloseTo(0 - change, 9);
      expect(back).toHaveLength(forth.length);
      const shuffled = [...columns(permute(before, by)), ...columns(permute(after, by))];
      expect(call("FUNNELCHANGE", ...shuffled, null, false)).toEqual(forth);
    }),
  );
});

test("a deal that has stalled stays stalled until it moves", () => {
  fc.assert(
    fc.property(stage, fc.integer({ min: 0, max: 90 }), (label, age) => {
      const [now, later] = flat(call("STALLED", column([label, label]), column([age, age + 1])));
      expect(now === true && later === false).toBe(false);
      if (label === "P6" || label === "Lost") expect(later).toBe(false);
    }),
  );
});
