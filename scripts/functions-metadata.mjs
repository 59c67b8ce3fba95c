import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { pageTexts } from "./lib/functionPages/pageTexts.mjs";
import { idsByGroup, readDocstrings } from "./lib/functionPages/readDocstrings.mjs";
import { root } from "./lib/paths.mjs";

const DEVELOPMENT_URL = "https://localhost:3000";

/** A module of texts; it may import other such modules of its own folder. */
export async function importTexts(file) {
  return import(await moduleUrl(path.join(root, file)));
}

async function moduleUrl(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  const imports = [...code.matchAll(/from "(\.[^"]+)"/g)].map(([, name]) => name);
  let linked = code;
  for (const name of new Set(imports)) {
    const url = await moduleUrl(path.resolve(path.dirname(file), `${name}.ts`));
    linked = linked.replaceAll(`from "${name}"`, `from "${url}"`);
  }
  return `data:text/javascript;base64,${Buffer.from(linked).toString("base64")}`;
}

/** The path of a function's help page below the add-in's address. */
export function helpPath(id, language = "en") {
  return `help/functions/${id.toLowerCase()}${language === "en" ? "" : `.${language}`}.html`;
}

function adapterFiles() {
  const folder = path.join(root, "src/functions");
  return readdirSync(folder, { recursive: true })
    .filter((file) => /^(?!edge)\w+[\\/]\w+\.ts$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}

async function metadataFromDocstrings() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(adapterFiles());
  if (errors.length > 0) throw new Error(`The functions' docstrings are not valid:\n${errors.join("\n")}`);
  return JSON.parse(metadataJson);
}

function enumOf(id, parameter, enumOfParameter) {
  return parameter.dimensionality === "matrix"
    ? undefined
    : (enumOfParameter[`${id}.${parameter.name}`] ?? enumOfParameter[parameter.name]);
}

function enumList(enums) {
  return Object.entries(enums).map(([id, words]) => ({
    id,
    type: "string",
    values: Object.entries(words).map(([word, tooltip]) => ({ name: word, stringValue: word, tooltip })),
  }));
}

/** Line breaks of a docstring are no line breaks for the reader. */
const flat = (text) => text.replace(/\s+/g, " ").trim();

function describe(definition, { texts, language, url, enumOfParameter }) {
  const text = texts?.[definition.id];
  return {
    id: definition.id,
    name: definition.name,
    description: text?.description ?? flat(definition.description),
    helpUrl: `${url}/${helpPath(definition.id, language)}`,
    parameters: definition.parameters.map((parameter) => {
      const customEnumId = enumOf(definition.id, parameter, enumOfParameter);
      return {
        ...parameter,
        description: text?.parameters[parameter.name] ?? flat(parameter.description),
        ...(customEnumId ? { type: "string", customEnumId } : {}),
      };
    }),
    result: definition.result,
  };
}

/**
 * The metadata of all functions in both languages, in the order of the contract. Error cells are handed to the
 * functions on purpose, so that one bad cell does not take the results of all others with it.
 */
export async function functionsMetadata(url = DEVELOPMENT_URL) {
  const english = await importTexts("src/i18n/en/functions.ts");
  const chinese = await importTexts("src/i18n/zh-CN/functions.ts");
  const generated = await metadataFromDocstrings();
  const order = Object.keys(english.functionSignatures);
  const rank = ({ id }) => (order.includes(id) ? order.indexOf(id) : order.length);
  const definitions = generated.functions.toSorted((a, b) => rank(a) - rank(b));
  const build = (language, texts, enums) => ({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: definitions.map((definition) =>
      describe(definition, { texts, language, url, enumOfParameter: english.enumOfParameter }),
    ),
    enums: enumList(enums),
  });
  return {
    en: build("en", undefined, english.functionEnums),
    "zh-CN": build("zh-CN", chinese.functions, chinese.functionEnums),
  };
}

/**
 * What the pane's list of functions needs beyond the metadata, in both languages: the groups, and what each function
 * gives back. Apart from the metadata, for Excel reads that one and knows no such fields.
 */
export async function functionsIndex() {
  const english = await importTexts("src/i18n/en/functions.ts");
  const chinese = await importTexts("src/i18n/zh-CN/functions.ts");
  const docstrings = readDocstrings();
  const groups = Object.entries(idsByGroup(Object.keys(english.functionSignatures), docstrings));
  const build = (language, resultOf) => ({
    groups: groups.map(([group, ids]) => ({
      title: pageTexts[language].groups[group],
      functions: ids.map((id) => ({ id, result: resultOf(id) })),
    })),
  });
  return {
    en: build("en", (id) => docstrings.get(id).result),
    "zh-CN": build("zh-CN", (id) => chinese.functions[id].result),
  };
}

/**
 * Writes functions.json and functions-index.json, each also for Chinese, and returns the names of the files. `url` is
 * the address of the add-in.
 */
export async function writeFunctionsMetadata(distDir, { url = process.env.KAM_URL ?? DEVELOPMENT_URL } = {}) {
  const contents = {
    functions: await functionsMetadata(url.replace(/\/+$/, "")),
    "functions-index": await functionsIndex(),
  };
  mkdirSync(distDir, { recursive: true });
  return Object.entries(contents).flatMap(([name, languages]) =>
    Object.entries(languages).map(([language, content]) => {
      const file = language === "en" ? `${name}.json` : `${name}-${language}.json`;
      writeFileSync(path.join(distDir, file), `${JSON.stringify(content, null, 1)}\n`);
      return file;
    }),
  );
}
