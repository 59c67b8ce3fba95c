import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../../../../scripts/ensureBuild.mjs";
import { catalogue as functions } from "../../../../src/functions/catalogue";
import { signatures } from "../../../support/signatures";
import { findFunctions } from "../../../../src/taskpane/functionsPage/findFunctions";
import { toCatalogue } from "../../../../src/taskpane/functionsPage/toCatalogue";

const shareWords = [
  { stringValue: "start", tooltip: "The better class" },
  { stringValue: "end", tooltip: "The next class" },
];

/** Two functions as the build writes them. */
const metadata = {
  functions: [
    {
      id: "TIERBYSHARE",
      description: "Which accounts make up 80 % of your sales?",
      parameters: [
        { name: "values", description: "Value of each account.", dimensionality: "matrix", type: "any" },
        { name: "rule", description: "Who crosses.", optional: true, customEnumId: "ShareRule" },
      ],
    },
    {
      id: "AGING",
      description: "逾期多久？",
      parameters: [
        { name: "asOf", description: "日期。" },
        { name: "headers", description: "FALSE leaves them out.", optional: true },
      ],
    },
  ],
  enums: [{ id: "ShareRule", values: shareWords }],
};
const index = {
  groups: [
    { title: "Accounts", functions: [{ id: "TIERBYSHARE", result: "The class of each value." }] },
    { title: "Cash", functions: [{ id: "AGING", result: "A table with a row per bucket." }] },
  ],
};
const catalogue = toCatalogue(metadata, index);
const found = (search: string): string[] =>
  findFunctions(catalogue, search).flatMap(({ functions }) => functions.map(({ id }) => id));

describe("toCatalogue", () => {
  test("joins what Excel reads of a function with its group and result", () => {
    expect(catalogue).toEqual([
      {
        title: "Accounts",
        functions: [
          {
            id: "TIERBYSHARE",
            description: "Which accounts make up 80 % of your sales?",
            result: "The class of each value.",
            parameters: [
              {
                name: "values",
                description: "Value of each account.",
                optional: false,
                words: [],
                flag: false,
              },
              {
                name: "rule",
                description: "Who crosses.",
                optional: true,
                words: [
                  { word: "start", meaning: "The better class" },
                  { word: "end", meaning: "The next class" },
                ],
                flag: false,
              },
            ],
          },
        ],
      },
      {
        title: "Cash",
        functions: [
          {
            id: "AGING",
            description: "逾期多久？",
            result: "A table with a row per bucket.",
            parameters: [
              { name: "asOf", description: "日期。", optional: false, words: [], flag: false },
              {
                name: "headers",
                description: "FALSE leaves them out.",
                optional: true,
                words: [],
                flag: true,
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe("findFunctions", () => {
  test("finds by name, with and without KAM", () => {
    expect(found("aging")).toEqual(["AGING"]);
    expect(found("kam.tierby")).toEqual(["TIERBYSHARE"]);
  });

  test("finds by description, result, argument, what an argument means, and its words", () => {
    expect(found("逾期")).toEqual(["AGING"]);
    expect(found("bucket")).toEqual(["AGING"]);
    expect(found("asof")).toEqual(["AGING"]);
    expect(found("crosses")).toEqual(["TIERBYSHARE"]);
    expect(found("better class")).toEqual(["TIERBYSHARE"]);
  });

  test("all words must occur, in any order; case and width do not matter", () => {
    expect(found("SALES which")).toEqual(["TIERBYSHARE"]);
    expect(found("ｓｈａｒｅ　８０")).toEqual(["TIERBYSHARE"]);
    expect(found("sales overdue")).toEqual([]);
  });

  test("groups without a hit are left out; a blank search finds all", () => {
    expect(findFunctions(catalogue, "aging").map(({ title }) => title)).toEqual(["Cash"]);
    expect(found("  ")).toEqual(["TIERBYSHARE", "AGING"]);
  });
});

describe("the built list", () => {
  let dist = "";
  beforeAll(() => {
    dist = ensureBuild("metadata");
  }, 120_000);
  const built = (ending: string) => {
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(path.join(dist, `${name}${ending}.json`), "utf8"));
    return toCatalogue(
      read("functions") as Parameters<typeof toCatalogue>[0],
      read("functions-index") as Parameters<typeof toCatalogue>[1],
    );
  };

  test.each(["", "-zh-CN"])("functions%s has every function once, with its result", (ending) => {
    const functions = built(ending).flatMap((group) => group.functions);
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(signatures).sort());
    expect(functions.filter(({ result }) => result.trim() === "")).toEqual([]);
  });

  test("the groups have names in both languages", () => {
    expect(built("").map(({ title }) => title)).toEqual([
      ...["Accounts and portfolio", "Relationship", "Funnel and forecast", "Cash"],
      "Commission and ratings",
    ]);
    expect(built("-zh-CN").map(({ title }) => title)).toEqual([
      ...["客户与组合", "客户关系", "漏斗与预测", "回款", "提成与评级"],
    ]);
  });

  test("TRUE or FALSE is offered for exactly those arguments that the functions read so", () => {
    const offered = built("").flatMap(({ functions }) =>
      functions.flatMap(({ id, parameters }) =>
        parameters.filter(({ flag }) => flag).map(({ name }) => `${id}.${name}`),
      ),
    );
    const read = Object.entries(functions).flatMap(([id, { parameters }]) =>
      Object.entries(parameters)
        .filter(([, { form }]) => form === "flag")
        .map(([name]) => `${id}.${name}`),
    );
    expect(offered.sort()).toEqual(read.sort());
  });
});
