import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pageTexts } from "./lib/functionPages/pageTexts.mjs";
import { byGroup, readFunctions } from "./lib/functionPages/readFunctions.mjs";

const developmentUrl = "https://localhost:3000";
const languages = ["en", "zh-CN"];

/** Forms of parameters and shapes of results that are one cell; all others are a matrix. */
const single = new Set(["single", "typed", "word", "flag", "one"]);
const dimension = (form) => (single.has(form) ? {} : { dimensionality: "matrix" });

/** The path of a function's help page below the add-in's address. */
export function helpPath(id, language = "en") {
  return `help/functions/${id.toLowerCase()}${language === "en" ? "" : `.${language}`}.html`;
}

function parameterOf({ name, description, form, optional, listId }) {
  return {
    ...{ name, description, ...dimension(form) },
    ...(optional ? { optional } : {}),
    ...(listId ? { type: "string", customEnumId: listId } : { type: "any" }),
  };
}

/** The lists of words, each once; functions that share one say the same of its words. */
function enumsOf(definitions) {
  const lists = new Map();
  for (const { listId, words } of definitions.flatMap(({ parameters }) => parameters)) {
    const values = words?.map(([word, tooltip]) => ({ name: word, stringValue: word, tooltip }));
    if (listId) lists.set(listId, { id: listId, type: "string", values });
  }
  return [...lists.values()];
}

/**
 * The metadata of all functions in one language, in the order of the catalogue. Error cells are handed to the
 * functions on purpose, so that one bad cell does not take the results of all others with it.
 */
function metadata(functions, language, url) {
  const definitions = functions.map((each) => each.in[language]);
  return {
    allowErrorForDataTypeAny: true,
    functions: definitions.map(({ id, description, parameters, shape }) => ({
      ...{ id, name: id, description, helpUrl: `${url}/${helpPath(id, language)}` },
      parameters: parameters.map(parameterOf),
      result: dimension(shape),
    })),
    enums: enumsOf(definitions),
  };
}

/**
 * What the pane's list of functions needs beyond the metadata: the groups, and what each function gives back. Apart
 * from the metadata, for Excel reads that one and knows no such fields.
 */
function index(functions, language) {
  return {
    groups: Object.entries(byGroup(functions)).map(([group, members]) => ({
      title: pageTexts[language].groups[group],
      functions: members.map((each) => ({ id: each.id, result: each.in[language].result })),
    })),
  };
}

/**
 * Writes functions.json and functions-index.json, each also for Chinese, and returns the names of the files. `url` is
 * the address of the add-in.
 */
export async function writeFunctionsMetadata(distDir, { url = process.env.KAM_URL ?? developmentUrl } = {}) {
  const functions = await readFunctions();
  mkdirSync(distDir, { recursive: true });
  return languages.flatMap((language) => {
    const contents = {
      functions: metadata(functions, language, url.replace(/\/+$/, "")),
      "functions-index": index(functions, language),
    };
    return Object.entries(contents).map(([name, content]) => {
      const file = language === "en" ? `${name}.json` : `${name}-${language}.json`;
      writeFileSync(path.join(distDir, file), `${JSON.stringify(content, null, 1)}\n`);
      return file;
    });
  });
}
