import path from "node:path";
import { importGraph } from "../../scripts/lib/importGraph.mjs";
import { writeTree } from "./support/writeTree";

const root = path.resolve(__dirname, "../..");

const isJob = (file: string) => file.startsWith("workbench/jobs/");
const isWorkbench = (file: string) => file.startsWith("workbench/") && !isJob(file);
const isFiles = (file: string) => file.startsWith("src/files/");
const isShared = (file: string) => file === "src/i18n/Language.ts" || isFiles(file);

/** "file → what it imports", for each import that ties the workbench or src/files to the product, or either to the jobs. */
function ties(base: string): string[] {
  const imports = [...importGraph(base, ["src", "workbench"])].flatMap(([file, imported]) =>
    [...imported].map((to) => ({ file, to })),
  );
  const forbidden = imports.filter(
    ({ file, to }) =>
      (isWorkbench(file) && to.startsWith("src/") && !isShared(to)) ||
      (file.startsWith("src/") && isWorkbench(to)) ||
      (isFiles(file) && !isFiles(to)) ||
      (!isJob(file) && isJob(to)),
  );
  return forbidden.map(({ file, to }) => `${file} → ${to}`).sort();
}

describe("the workbench stands apart from the product", () => {
  test("of src it imports the list of languages and src/files alone; src/files imports nothing, and nothing imports the jobs", () => {
    expect(ties(root)).toEqual([]);
  });

  test("every way to import is noticed, and the file that does it is named", () => {
    const { folder, remove } = writeTree({
      "src/core/tier.ts": "export type Tier = string;\nexport const tier = 1;\n",
      "src/files/openCsv.ts":
        'import "../../workbench/engine/Book";\nimport "../core/tier";\nimport "./xml/parse";\n',
      "src/files/xml/parse.ts": "export const parse = 1;\n",
      "src/i18n/Language.ts": "export type Language = string;\n",
      "src/i18n/texts.ts": "export const texts = {};\n",
      "workbench/engine/Book.ts":
        'import type { Tier } from "../../src/core/tier";\nexport const book: Tier = "A";\n',
      "workbench/engine/later.ts": 'export const later = () => import("../../src/core/tier");\n',
      "workbench/engine/again.ts": 'export { tier } from "../../src/core/tier";\n',
      "workbench/engine/inline.ts": 'export let tier: import("../../src/core/tier").Tier;\n',
      "workbench/page/words.ts": 'import { texts } from "../../src/i18n/texts";\nvoid texts;\n',
      "workbench/page/allowed.ts":
        'import type { Language } from "../../src/i18n/Language";\nimport "../../src/files/openCsv";\nimport "../engine/Book";\nexport type L = Language;\n',
      "workbench/page/run.ts": 'import "../jobs/runJob";\n',
      "workbench/jobs/runJob.ts": 'import "../../src/core/tier";\nimport "../engine/Book";\n',
    });
    try {
      expect(ties(folder)).toEqual([
        "src/files/openCsv.ts → src/core/tier.ts",
        "src/files/openCsv.ts → workbench/engine/Book.ts",
        "workbench/engine/Book.ts → src/core/tier.ts",
        "workbench/engine/again.ts → src/core/tier.ts",
        "workbench/engine/inline.ts → src/core/tier.ts",
        "workbench/engine/later.ts → src/core/tier.ts",
        "workbench/page/run.ts → workbench/jobs/runJob.ts",
        "workbench/page/words.ts → src/i18n/texts.ts",
      ]);
    } finally {
      remove();
    }
  });
});
