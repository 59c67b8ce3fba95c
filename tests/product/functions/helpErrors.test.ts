import { call } from "../../support/customFunctions";
import "../../../src/functions/functions";

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** What the help pages say about errors and no golden case shows: the function, its arguments, the error. */
const claims: readonly (readonly [string, readonly unknown[], string])[] = [
  [
    "TIER",
    [
      column(1),
      [
        ["a", 5],
        ["b", 3],
      ],
    ],
    "#VALUE!",
  ],
  [
    "TIER",
    [
      column(1),
      [
        ["a", 5],
        ["a", 0],
      ],
    ],
    "#VALUE!",
  ],
  ["TIER", [column(1), column(5, 3), column("a", "a", "b")], "#VALUE!"],
  ["TIERBYSHARE", [column(1), column(0.5, 0.5)], "#VALUE!"],
  ["TIERBYSHARE", [column(1), column(-0.1)], "#NUM!"],
  ["TIERBYRANK", [column(1), column(-0.5, 1.5), column("a", "b")], "#NUM!"],
  ["TIERSUMMARY", [column(1), column("A"), column("A", "a")], "#VALUE!"],
  ["PARETO", [column("a"), column(1), column(2)], "#NUM!"],
  ["SCORE", [[[1, 2]], column(0, 0)], "#DIV/0!"],
  ["FIVEA", [[[1, 2]], column(1)], "#VALUE!"],
  ["FIVEA", [[[1, 2]], column(1, null)], "#VALUE!"],
  ["MATRIX", [column(1, 2), column(1, 2, 3)], "#VALUE!"],
  ["MATRIX", [column(1), column(1), null, column("a", "b", "c")], "#VALUE!"],
  ["TOPSHARE", [column(1), 0], "#NUM!"],
  ["TOPSHARE", [column(-1)], "#NUM!"],
  ["GINI", [column(0)], "#DIV/0!"],
  ["HHI", [column(-1, 2)], "#NUM!"],
  ["LIFETIMEVALUE", [1, 0.5, 0.1, 1.5], "#NUM!"],
  ["FUNNELWEIGHT", [column("x"), null, [["x", 2]]], "#NUM!"],
  ["FUNNEL", [column("x"), column(1), [["x", -1]]], "#VALUE!"],
  ["FUNNEL", [column("x"), column(1), [["x", 2]]], "#NUM!"],
  ["FUNNEL", [column("P1"), column(1), null, "maybe"], "#VALUE!"],
  ["FORECAST", [column(1), column("P1"), column(-5)], "#NUM!"],
  ["FORECASTRANGE", [column(1), column("Q")], "#N/A"],
  ["STAGEWEIGHTS", [column("P1"), column("Won"), null, -1], "#NUM!"],
  ["COVERAGE", [null, 1], "#VALUE!"],
  ["COVERAGE", [column(1, 2), 1], "#VALUE!"],
  ["VELOCITY", [-1, 0.5, 1, 1], "#NUM!"],
  ["VELOCITY", [1, 0.5, 1, -1], "#NUM!"],
  ["STALLED", [column("a"), column(1), [["a", -1]]], "#VALUE!"],
  ["ACCURACY", [column(null), column(null)], "#DIV/0!"],
  ["FUNNELCHANGE", [column("a"), column("P1"), column(1), column(null), column("P1"), column(1)], "#VALUE!"],
  [
    "FUNNELCHANGE",
    [column("a"), column("P1"), column(1), column("a"), column("P1"), column(1), [["P1", 2]]],
    "#NUM!",
  ],
  ["AGING", [column(1), column(46000), 46000, column(1.5)], "#NUM!"],
  ["AGING", [column(1), column(46000), 46000, column(5, 5)], "#VALUE!"],
  ["AGING", [column(1), column(46000), -4], "#NUM!"],
  [
    "COLLECTIONS",
    [
      column(1),
      column(46000),
      [
        [0, -0.5],
        [1, 1.5],
      ],
    ],
    "#NUM!",
  ],
  ["COLLECTIONS", [column(1), column(46000), [[-1, 1]]], "#NUM!"],
  ["COLLECTIONS", [column(1), column(46000), [[0, 1]], null, column(2)], "#NUM!"],
  ["COLLECTIONS", [column(1), column(99999999), [[0, 1]]], "#NUM!"],
  ["COMMISSION", [column(1), [[0, -0.1]]], "#NUM!"],
  ["COMMISSIONSTEPS", [1, [[0, 0.1]], null, null, 7], "#NUM!"],
  ["COMMISSIONYTD", [column(1), [[0, 0.1]], null, null, 1.5], "#NUM!"],
  ["LADDERCHECK", [[[0, -0.1]]], "#NUM!"],
  ["DRAW", [column(1), 1, 7], "#NUM!"],
  ["SPLIT", [1, column(1), -1], "#NUM!"],
  ["SPLIT", [1, column(null)], "#DIV/0!"],
  ["KPI", [column(1), column(1), column(1), -1], "#NUM!"],
  ["KPI", [column(1), column(1), column(0)], "#DIV/0!"],
  ["STARS", [column(1), column(5, 5)], "#VALUE!"],
  ["RELATION", [column("KDM"), column("CR1"), [["KDM", -1]]], "#VALUE!"],
  ["RELATION", [column("KDM"), column("CR1"), [["KDM", 0]]], "#DIV/0!"],
  ["RELATION", [column("KDM"), column("CR1"), null, [["CR1", 2]]], "#NUM!"],
];

test.each(claims)("KAM.%s of %j fails as its help page says, with %s", (id, given, error) => {
  expect(call(id, ...given)).toMatchObject({ error });
});
