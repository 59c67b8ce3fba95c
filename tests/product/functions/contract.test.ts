import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { functionEnums, enumOfParameter, functionSignatures } from "../../../src/i18n/en/functions";
import { functions as chineseTexts, functionEnums as chineseEnums } from "../../../src/i18n/zh-CN/functions";
import { call, registered } from "../../support/customFunctions";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import "../../../src/functions/functions";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}
interface Definition {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly Definition[];
  readonly enums: readonly { id: string; values: readonly { stringValue: string; tooltip: string }[] }[];
}

const dist = ensureBuild("functions", "metadata");
const read = (file: string): Metadata => JSON.parse(readFileSync(path.join(dist, file), "utf8")) as Metadata;
const english = read("functions.json");
const chinese = read("functions-zh-CN.json");
const ids = Object.keys(functionSignatures);

const singular = new Set([
  ...["boundary", "rule", "headers", "top", "corrected", "margin", "retention", "discountRate", "periods"],
  ...["cost", "timing", "period", "prior", "pipeline", "target", "won", "deals", "winRate", "dealValue"],
  ...["cycleDays", "measure", "asOf", "receivable", "sales", "days", "method", "already", "decimals"],
  ...["amount", "draw", "mode", "cap"],
]);

test("the metadata, the contract and the registered functions name the same ids", () => {
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
  expect([...registered.keys()].sort()).toEqual([...ids].sort());
});

test("parameters stand in the order of the contract, optional where it says so", () => {
  for (const { id, parameters } of english.functions) {
    const signature = parameters.map(({ name, optional }) => (optional ? `${name}?` : name));
    expect([id, ...signature]).toEqual([id, ...functionSignatures[id as keyof typeof functionSignatures]]);
  }
});

test("a plural parameter is a matrix of any, a singular one is one cell", () => {
  for (const { id, parameters } of english.functions) {
    for (const { name, type, dimensionality, customEnumId } of parameters) {
      const expected = singular.has(name) ? undefined : "matrix";
      expect([id, name, dimensionality]).toEqual([id, name, expected]);
      expect([id, name, type]).toEqual([id, name, customEnumId ? "string" : "any"]);
    }
  }
});

test("errors and formatted values reach the functions, on purpose", () => {
  for (const metadata of [english, chinese]) {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
  }
});

test("the Chinese metadata differs from the English in its texts and nothing else", () => {
  const bare = (metadata: Metadata): unknown =>
    metadata.functions.map(({ id, name, parameters }) => ({
      id,
      name,
      parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
    }));
  expect(bare(chinese)).toEqual(bare(english));
  for (const { id, description, parameters } of chinese.functions) {
    const texts = chineseTexts[id as keyof typeof chineseTexts];
    expect(description).toBe(texts.description);
    for (const { name, description: text } of parameters) {
      expect(text).toBe((texts.parameters as Record<string, string>)[name]);
      expect(text).toMatch(/[\u4e00-\u9fff]/);
    }
  }
});

test("every function has a description, a help page and described parameters", () => {
  for (const { id, name, description, helpUrl, parameters } of [...english.functions, ...chinese.functions]) {
    expect(name).toBe(id);
    expect(description.length).toBeGreaterThan(10);
    expect(helpUrl).toMatch(/^https:\/\/.+\/help\/functions\/[a-z]+(\.zh-CN)?\.html$/);
    for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(3);
  }
});

test("names are legal in Excel and can be no cell reference", () => {
  for (const id of ids) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});

test("Excel offers the words that the functions take, in both languages", () => {
  for (const [metadata, tooltips] of [
    [english, functionEnums],
    [chinese, chineseEnums],
  ] as const) {
    const listed = metadata.enums.map(({ id, values }) => [
      id,
      Object.fromEntries(values.map(({ stringValue, tooltip }) => [stringValue, tooltip])),
    ]);
    expect(Object.fromEntries(listed)).toEqual(tooltips);
  }
  const used = english.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
  );
  expect([...new Set(used)].sort()).toEqual([...new Set(Object.values(enumOfParameter))].sort());
});

const ladder = [
  [0, 0.01],
  [10, 0.02],
];
const callsWithWord: Readonly<Record<string, (word: string) => unknown>> = {
  TierBoundary: (word) => call("TIER", 5, null, null, word),
  LadderBoundary: (word) => call("COMMISSION", 5, ladder, null, word),
  Method: (word) => call("COMMISSION", 5, ladder, word),
  ShareRule: (word) => call("TIERBYSHARE", 5, null, null, word),
  Period: (word) => call("FORECAST", 5, "P3", 46037, word),
  Measure: (word) => call("ACCURACY", 5, 4, word),
  MarginTiming: (word) => call("LIFETIMEVALUE", 5, 0.5, 0.1, 2, 0, word),
  PayoutMode: (word) => call("PAYOUT", 5, ladder, word),
};

test.each(Object.entries(functionEnums))("each word of %s is taken, and no other", (id, words) => {
  const callWith = callsWithWord[id];
  for (const word of Object.keys(words)) expect(callWith?.(word)).not.toHaveProperty("error");
  expect(callWith?.("other")).toMatchObject({ error: "#VALUE!" });
});

test("the bundle stays under 40 kB gzip and the metadata under 1 MB", () => {
  expect(readFileSync(path.join(dist, "functions.json")).length).toBeLessThan(1_000_000);
  expect(gzipSync(readFileSync(path.join(dist, "functions.js")), { level: 9 }).length).toBeLessThan(40_000);
});
