// node scripts/function-pages.mjs [--check]: writes docs/functions/*.md from docstrings, texts and golden cases.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsMetadata, importTexts } from "./functions-metadata.mjs";
import { functionIndex, functionPage } from "./lib/functionPages/functionPage.mjs";
import { idsByGroup, readDocstrings } from "./lib/functionPages/readDocstrings.mjs";
import { root } from "./lib/paths.mjs";

const folder = path.join(root, "docs/functions");

function readGoldenCases() {
  const golden = path.join(root, "tests/golden");
  const files = readdirSync(golden).filter((file) => file.endsWith(".json"));
  return files.flatMap((file) => JSON.parse(readFileSync(path.join(golden, file), "utf8")));
}

/** Every page by its file name. */
export async function functionPages() {
  const metadata = await functionsMetadata();
  const chinese = await importTexts("src/i18n/zh-CN/functions.ts");
  const docstrings = readDocstrings();
  const cases = readGoldenCases();
  const groups = idsByGroup(
    metadata.en.functions.map(({ id }) => id),
    docstrings,
  );
  const pages = new Map();
  for (const [language, { functions, enums }] of Object.entries(metadata)) {
    const suffix = language === "en" ? "" : `.${language}`;
    for (const definition of functions) {
      const { group, result } = docstrings.get(definition.id);
      const page = functionPage({
        ...{ definition, enums, language },
        result: language === "en" ? result : chinese.functions[definition.id].result,
        cases: cases.filter((golden) => golden.function === definition.id),
        related: groups[group].filter((id) => id !== definition.id),
      });
      pages.set(`${definition.id.toLowerCase()}${suffix}.md`, page);
    }
    pages.set(`index${suffix}.md`, functionIndex(groups, functions, language));
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
