// node scripts/function-pages.mjs [--check]: writes docs/functions/*.md from signatures, words and golden cases, and
// one golden case into the docstring of each function.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionIndex } from "./lib/functionPages/functionIndex.mjs";
import { functionPage } from "./lib/functionPages/functionPage.mjs";
import { pageFile } from "./lib/functionPages/pageFile.mjs";
import { byGroup, readFunctions } from "./lib/functionPages/readFunctions.mjs";
import { relatedFunctions } from "./lib/functionPages/relatedFunctions.mjs";
import { isError, literalOf } from "./lib/functionPages/shownValue.mjs";
import { root } from "./lib/paths.mjs";
import { readGoldenCases } from "./lib/readGoldenCases.mjs";

const docs = "docs/functions";
const exampleFile = "examples.json";
const longestExample = 110;

/** Golden cases by function: those of examples.json are shown on a sheet, all others in one line each. */
function goldenCasesByFunction() {
  const of = (cases) => (id) => cases.filter((golden) => golden.function === id);
  return {
    examplesOf: of(readGoldenCases((file) => file === exampleFile)),
    casesOf: of(readGoldenCases((file) => file !== exampleFile)),
  };
}

/** The source of a function with the first golden case in its docstring that fits a line, or else the shortest. */
function withExample({ file }, cases) {
  const examples = cases
    .filter((golden) => !isError(golden.result))
    .map(({ formula, result }) => `${formula} → ${literalOf(result)}`);
  const shortest = examples.toSorted((a, b) => a.length - b.length)[0];
  const example = examples.find(({ length }) => length <= longestExample) ?? shortest;
  const source = readFileSync(path.join(root, file), "utf8");
  if (!/^ \* @example\b/m.test(source)) throw new Error(`${file} has no line for its @example.`);
  return source.replace(/^ \* @example\b.*$/m, () => ` * @example ${example}`);
}

/** Every file that is written, by its path from the root. */
async function generatedFiles() {
  const functions = await readFunctions();
  const { examplesOf, casesOf } = goldenCasesByFunction();
  const files = new Map();
  for (const { id, file } of functions) {
    files.set(file, withExample({ file }, [...examplesOf(id), ...casesOf(id)]));
  }
  for (const language of ["en", "zh-CN"]) {
    const definitions = functions.map((each) => each.in[language]);
    functions.forEach(({ id, sources }, place) => {
      const page = functionPage({
        ...{ definition: definitions[place], sources, language },
        examples: examplesOf(id),
        cases: casesOf(id),
        related: relatedFunctions[id].map((other) => definitions.find((each) => each.id === other)),
      });
      files.set(`${docs}/${pageFile(id, language)}`, page);
    });
    files.set(`${docs}/${pageFile("index", language)}`, functionIndex(byGroup(definitions), language));
  }
  return files;
}

function write(files) {
  mkdirSync(path.join(root, docs), { recursive: true });
  for (const name of readdirSync(path.join(root, docs))) {
    if (!files.has(`${docs}/${name}`)) rmSync(path.join(root, docs, name));
  }
  for (const [file, text] of files) writeFileSync(path.join(root, file), text);
}

const files = await generatedFiles();
if (process.argv.includes("--check")) {
  const isStale = ([file, text]) => readFileSync(path.join(root, file), "utf8") !== text;
  const stale = [...files].filter(isStale).map(([file]) => file);
  if (stale.length > 0) {
    console.error(`Run node scripts/function-pages.mjs: ${stale.join(", ")}`);
    process.exitCode = 1;
  }
} else {
  write(files);
  console.log(`${files.size} files: the pages in ${docs}, and the examples in the docstrings`);
}
