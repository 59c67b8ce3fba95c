// node scripts/function-pages.mjs [--check]: writes docs/functions/*.md from docstrings, texts and golden cases.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata, importTexts } from "./functions-metadata.mjs";
import { functionIndex } from "./lib/functionPages/functionIndex.mjs";
import { functionPage } from "./lib/functionPages/functionPage.mjs";
import { pageFile } from "./lib/functionPages/pageFile.mjs";
import { idsByGroup, readDocstrings } from "./lib/functionPages/readDocstrings.mjs";
import { relatedFunctions } from "./lib/functionPages/relatedFunctions.mjs";
import { root } from "./lib/paths.mjs";
import { readGoldenCases } from "./lib/readGoldenCases.mjs";

const folder = path.join(root, "docs/functions");
const exampleFile = "examples.json";

/** Golden cases by function: those of examples.json are shown on a sheet, all others in one line each. */
function goldenCasesByFunction() {
  const of = (cases) => (id) => cases.filter((golden) => golden.function === id);
  return {
    examplesOf: of(readGoldenCases((file) => file === exampleFile)),
    casesOf: of(readGoldenCases((file) => file !== exampleFile)),
  };
}

/** Every page by its file name. */
export async function functionPages() {
  const metadata = await functionsMetadata();
  const chinese = await importTexts("src/i18n/zh-CN/functions.ts");
  const docstrings = readDocstrings();
  const { examplesOf, casesOf } = goldenCasesByFunction();
  const groups = idsByGroup(
    metadata.en.functions.map(({ id }) => id),
    docstrings,
  );
  const pages = new Map();
  for (const [language, { functions, enums }] of Object.entries(metadata)) {
    const byId = new Map(functions.map((definition) => [definition.id, definition]));
    for (const definition of functions) {
      const { id } = definition;
      const page = functionPage({
        ...{ definition, enums, language },
        result: language === "en" ? docstrings.get(id).result : chinese.functions[id].result,
        examples: examplesOf(id),
        cases: casesOf(id),
        related: relatedFunctions[id].map((other) => byId.get(other)),
      });
      pages.set(pageFile(id, language), page);
    }
    pages.set(pageFile("index", language), functionIndex(groups, functions, language));
  }
  return pages;
}

export async function writeFunctionPages() {
  const pages = await functionPages();
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(path.join(folder, file));
  for (const [file, page] of pages) writeFileSync(path.join(folder, file), page);
  return pages.size;
}

if (process.argv[1] === import.meta.filename) {
  if (!process.argv.includes("--check")) console.log(`${await writeFunctionPages()} pages in docs/functions`);
  else {
    const pages = await functionPages();
    const stale = [...pages].filter(([file, page]) => readFileSync(path.join(folder, file), "utf8") !== page);
    if (stale.length > 0) {
      console.error(`Run node scripts/function-pages.mjs: ${stale.map(([file]) => file).join(", ")}`);
      process.exitCode = 1;
    }
  }
}
