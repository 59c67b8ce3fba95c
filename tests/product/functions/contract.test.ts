import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { catalogue } from "../../../src/functions/catalogue";
import { functionWords } from "../../../src/functions/zh-CN/functionWords";
import { call, registered } from "../../support/customFunctions";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import "../../../src/functions/functions";
import type { FunctionDefinition } from "../../../src/functions/edge/defineFunction";
import type { WordParameter } from "../../../src/functions/edge/Parameter";
import { goldenCases } from "../../support/golden";
import { releasedSignatures } from "../../support/releasedSignatures";
import { signatures } from "../../support/signatures";

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
  readonly functions: readonly Definition[];
  readonly enums: readonly { id: string; values: readonly { stringValue: string; tooltip: string }[] }[];
}

const dist = ensureBuild("functions", "metadata");
const read = (file: string): Metadata => JSON.parse(readFileSync(path.join(dist, file), "utf8")) as Metadata;
const english = read("functions.json");
const chinese = read("functions-zh-CN.json");
const functions: readonly (readonly [string, FunctionDefinition])[] = Object.entries(catalogue);
const ids = functions.map(([id]) => id);

test("the metadata, the catalogue and the registered functions name the same ids", () => {
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
  expect([...registered.keys()].sort()).toEqual([...ids].sort());
});

test("what was released keeps its place, and what was added is optional and comes behind", () => {
  for (const [id, released] of Object.entries(releasedSignatures)) {
    const signature = signatures[id] ?? [];
    expect([id, ...signature.slice(0, released.length)]).toEqual([id, ...released]);
    expect([id, signature.slice(released.length).filter((name) => !name.endsWith("?"))]).toEqual([id, []]);
  }
});

test("the metadata has the parameters of the signatures, in their order", () => {
  for (const { id, parameters } of english.functions) {
    const described = parameters.map(({ name, optional }) => (optional ? `${name}?` : name));
    expect([id, ...described]).toEqual([id, ...(signatures[id] ?? [])]);
  }
});

test("no parameter that must be given stands behind one that need not", () => {
  for (const [id, signature] of Object.entries(signatures)) {
    const optional = signature.map((name) => name.endsWith("?"));
    expect([id, optional]).toEqual([id, [...optional].sort((a, b) => Number(a) - Number(b))]);
  }
});

test("a parameter of several cells is a matrix of any, one of a single cell is no matrix", () => {
  const several = new Set(["cells", "list", "table"]);
  for (const [place, { id, parameters }] of english.functions.entries()) {
    for (const { name, type, dimensionality, customEnumId } of parameters) {
      const form = functions[place]?.[1].parameters[name]?.form ?? "";
      expect([id, name, dimensionality]).toEqual([id, name, several.has(form) ? "matrix" : undefined]);
      expect([id, name, type]).toEqual([id, name, customEnumId ? "string" : "any"]);
    }
  }
});

test("errors reach the functions, and never formatted values too: Excel LTSC 2021 crashes on both (office-js 4385)", () => {
  for (const metadata of [english, chinese]) {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
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
    const words = functionWords[id as keyof typeof functionWords];
    expect(description).toBe(words.description);
    for (const { name, description: text } of parameters) {
      const given = (words.parameters as Record<string, string | { readonly text: string }>)[name];
      expect(text).toBe(typeof given === "string" ? given : given?.text);
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

/** Every parameter that takes one word of a few: its function, its name and place. */
const wordParameters = functions.flatMap(([id, { parameters }]) =>
  Object.entries(parameters).flatMap(([name, parameter], place) =>
    "words" in parameter ? [[id, name, place, parameter as WordParameter] as const] : [],
  ),
);

test("Excel offers the words that the functions take, in both languages", () => {
  const taken = new Map(wordParameters.map(([, , , { listId, words }]) => [listId, words]));
  for (const metadata of [english, chinese]) {
    const offered = metadata.enums.map(
      ({ id, values }) => [id, values.map(({ stringValue }) => stringValue)] as const,
    );
    expect(new Map(offered)).toEqual(taken);
    for (const { values } of metadata.enums)
      for (const { tooltip } of values) expect(tooltip.length).toBeGreaterThan(1);
  }
  for (const { values } of chinese.enums)
    for (const { tooltip } of values) expect(tooltip).toMatch(/[\u4e00-\u9fff]/);
});

/** A golden case that leaves the argument at this place out and has a result. */
function caseWithout(id: string, place: number): readonly unknown[] {
  const found = goldenCases().find(
    (golden) =>
      golden.function === id &&
      (golden.arguments[place] ?? null) === null &&
      !(typeof golden.result === "object" && golden.result !== null && "error" in golden.result) &&
      !JSON.stringify(golden.arguments).includes('"error"'),
  );
  if (!found) throw new Error(`${id} has no golden case that leaves argument ${place + 1} out`);
  return found.arguments;
}

function callWith(id: string, place: number, value: unknown): unknown {
  const given = [...caseWithout(id, place)];
  while (given.length < place) given.push(null);
  given[place] = value;
  return call(id, ...given);
}

test.each(wordParameters)("%s takes each word of %s, and no other", (id, name, place, { words }) => {
  for (const word of words) {
    const result = callWith(id, place, ` ${word.toUpperCase()} `);
    expect(JSON.stringify(result)).not.toContain("is not one of");
  }
  expect(callWith(id, place, "other")).toEqual({
    error: "#VALUE!",
    message: `${name}: "other" is not one of ${words.join(", ")}.`,
  });
});

const withDefault = functions.flatMap(([id, { parameters }]) =>
  Object.entries(parameters).flatMap(([name, { otherwise }], place) => {
    const isList = Array.isArray(otherwise);
    if (otherwise === undefined || (typeof otherwise === "object" && !isList)) return [];
    const cells = isList ? (otherwise as unknown[]).map((value) => [value]) : otherwise;
    return [[id, name, place, cells] as const];
  }),
);

test.each(withDefault)("%s takes what is left out of %s as its default", (id, _name, place, otherwise) => {
  expect(callWith(id, place, otherwise)).toEqual(call(id, ...caseWithout(id, place)));
});

test("there are defaults of every kind to try", () => {
  expect(new Set(withDefault.map(([, , , value]) => (Array.isArray(value) ? "list" : typeof value)))).toEqual(
    new Set(["list", "number", "boolean", "string"]),
  );
});

const bounded = functions.flatMap(([id, { parameters }]) =>
  Object.entries(parameters).flatMap(([name, { bounds = {} }], place) => {
    const outside = [
      ...(bounds.min === undefined ? [] : [bounds.min - 1e-9]),
      ...(bounds.max === undefined ? [] : [bounds.max + 1e-9]),
      ...(bounds.above === undefined ? [] : [bounds.above]),
      ...(bounds.whole ? [(bounds.min ?? 0) + 0.5] : []),
    ];
    return outside.map((value) => [id, name, value, place] as const);
  }),
);

test.each(bounded)("%s does not take %s = %d, which is outside its bounds", (id, _name, value, place) => {
  const golden = goldenCases().find(
    ({ function: other, result }) =>
      other === id && !(typeof result === "object" && result !== null && "error" in result),
  );
  const given = [...(golden?.arguments ?? [])];
  while (given.length < place) given.push(null);
  given[place] = value;
  expect(call(id, ...given)).toMatchObject({ error: "#NUM!" });
});

test("the bundle stays under 26 kB gzip and the metadata under 1 MB", () => {
  expect(readFileSync(path.join(dist, "functions.json")).length).toBeLessThan(1_000_000);
  expect(gzipSync(readFileSync(path.join(dist, "functions.js")), { level: 9 }).length).toBeLessThan(26_000);
});
