import { readdirSync } from "node:fs";
import path from "node:path";
import { importTypeScript } from "../importTypeScript.mjs";
import { root } from "../paths.mjs";

/** The groups of the functions, in the order in which pages list them; each is a folder of src/functions. */
const groups = ["tiering", "relationship", "funnel", "collections", "commission"];
const folder = "src/functions";

/** The words of a language in the form of the signature: one entry per parameter, word and column. */
function withWords({ id, group, parameters, result: shape }, words) {
  return {
    ...{ id, group, shape },
    ...{ description: words.description, result: words.result, remarks: words.remarks, errors: words.errors },
    columns: Array.isArray(shape) ? shape.map((head) => [head, words.columns[head]]) : [],
    parameters: Object.entries(parameters).map(([name, parameter]) => {
      const given = words.parameters[name];
      if (!parameter.words) return { ...parameter, name, description: given };
      const meanings = parameter.words.map((word) => [word, given.words[word]]);
      return { ...parameter, name, description: given.text, words: meanings };
    }),
  };
}

/** The files of the functions, each with its module. */
async function modules() {
  const files = groups.flatMap((group) =>
    readdirSync(path.join(root, folder, group)).map((name) => ({
      group,
      file: `${folder}/${group}/${name}`,
    })),
  );
  return Promise.all(files.map(async (found) => ({ ...found, module: await importTypeScript(found.file) })));
}

/**
 * Every function in the order of the catalogue: the file it is in, its sources, and per language (`in`) its signature
 * with all words.
 */
export async function readFunctions() {
  const { catalogue } = await importTypeScript(`${folder}/catalogue.ts`);
  const { functionWords } = await importTypeScript(`${folder}/zh-CN/functionWords.ts`);
  const all = await modules();
  return Object.entries(catalogue).map(([id, definition]) => {
    const { group, file, module } = all.find((each) => Object.values(each.module).includes(definition));
    const name = Object.keys(module).find((key) => module[key] === definition);
    const english = module[`${name}Words`];
    if (!english) throw new Error(`${file} exports no ${name}Words`);
    const signature = { id, group, ...definition };
    return {
      ...{ id, group, file, sources: english.sources ?? [] },
      in: { en: withWords(signature, english), "zh-CN": withWords(signature, functionWords[id]) },
    };
  });
}

/** Functions by group, in the order given within each. */
export function byGroup(functions) {
  return Object.fromEntries(groups.map((group) => [group, functions.filter((each) => each.group === group)]));
}
