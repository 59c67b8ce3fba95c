import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

function brokenRules(cases: readonly { filePath: string; text: string }[]): string[][] {
  const output = execFileSync(process.execPath, [path.join(__dirname, "lintTexts.mjs")], {
    cwd: root,
    input: JSON.stringify(cases),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[][];
}

const importing = (source: string) => `import { thing } from "${source}";\nthing();\n`;

/** file in the folder, a forbidden import, the rule that must stop it */
const forbidden: readonly (readonly [string, string, string])[] = [
  ["src/core/tiering/example.ts", importing("../../excel/readRange"), "no-restricted-imports"],
  ["src/core/tiering/example.ts", importing("../../i18n/en/texts"), "no-restricted-imports"],
  ["src/core/tiering/example.ts", importing("../../functions/edge"), "no-restricted-imports"],
  ["src/core/tiering/example.ts", importing("react"), "no-restricted-imports"],
  ["src/core/tiering/example.ts", importing("node:fs"), "no-restricted-imports"],
  ["src/core/tiering/example.ts", 'void import("../../excel/readRange");\n', "no-restricted-syntax"],
  ["src/core/tiering/example.ts", "export const x = Math.random();\n", "no-restricted-properties"],
  ["src/core/tiering/example.ts", "export const x = Date.now();\n", "no-restricted-properties"],
  ["src/core/tiering/example.ts", "export const x = new Date();\n", "no-restricted-syntax"],
  ["src/core/tiering/example.ts", "export const x = (d: Date) => d.getMonth();\n", "no-restricted-syntax"],
  ["src/core/tiering/example.ts", "export const x = () => Office.context;\n", "no-restricted-globals"],
  ["src/core/tiering/example.ts", "export const x = () => document.title;\n", "no-restricted-globals"],
  ["src/core/tiering/example.ts", 'console.log("x");\n', "no-restricted-globals"],
  ["src/functions/example.ts", importing("../excel/readRange"), "no-restricted-imports"],
  ["src/functions/example.ts", importing("../i18n/en/texts"), "no-restricted-imports"],
  ["src/functions/example.ts", importing("../actions/classify/preview"), "no-restricted-imports"],
  ["src/functions/example.ts", importing("react"), "no-restricted-imports"],
  ["src/functions/example.ts", "export const x = () => Excel;\n", "no-restricted-globals"],
  ["src/excel/example.ts", importing("../actions/classify/preview"), "no-restricted-imports"],
  ["src/excel/example.ts", importing("../i18n/en/texts"), "no-restricted-imports"],
  ["src/excel/example.ts", importing("../taskpane/App"), "no-restricted-imports"],
  ["src/excel/example.ts", importing("react"), "no-restricted-imports"],
  ["src/excel/example.ts", "export const x = Excel.run(async () => 1);\n", "no-restricted-properties"],
  ["src/i18n/example.ts", importing("../actions/types"), "no-restricted-imports"],
  ["src/i18n/example.ts", importing("react"), "no-restricted-imports"],
  ["src/actions/classify/example.ts", importing("../../taskpane/App"), "no-restricted-imports"],
  ["src/actions/classify/example.ts", importing("../../functions/edge"), "no-restricted-imports"],
  ["src/actions/classify/example.ts", importing("react"), "no-restricted-imports"],
  ["src/actions/classify/example.ts", "export const x = () => Excel;\n", "no-restricted-globals"],
  ["src/commands/example.ts", importing("../excel/readRange"), "no-restricted-imports"],
  ["src/commands/example.ts", importing("../taskpane/App"), "no-restricted-imports"],
  ["src/commands/example.ts", importing("react"), "no-restricted-imports"],
  ["src/taskpane/classify/Example.tsx", importing("../../excel/readRange"), "no-restricted-imports"],
  ["src/taskpane/classify/Example.tsx", importing("../../functions/edge"), "no-restricted-imports"],
  ["src/taskpane/classify/Example.tsx", importing("../../../workbench/engine/Book"), "no-restricted-imports"],
  ["src/taskpane/classify/Example.tsx", 'void import("../../excel/readRange");\n', "no-restricted-syntax"],
  ["src/taskpane/classify/Example.tsx", "export const x = () => Excel;\n", "no-restricted-globals"],
  ["src/taskpane/classify/Example.tsx", "export const x = () => Office;\n", "no-restricted-globals"],
  ["workbench/engine/example.ts", importing("../../src/core/tiering/tierByShare"), "no-restricted-imports"],
  ["workbench/engine/example.ts", importing("../../src/actions/types"), "no-restricted-imports"],
  ["workbench/engine/example.ts", importing("../../src/i18n/texts"), "no-restricted-imports"],
  ["workbench/engine/example.ts", importing("../../dist/functions"), "no-restricted-imports"],
  ["workbench/engine/example.ts", importing("../jobs/runJob"), "no-restricted-imports"],
  ["workbench/engine/example.ts", 'void import("../../src/actions/types");\n', "no-restricted-syntax"],
  ["workbench/jobs/example.ts", importing("../../src/excel/runExcel"), "no-restricted-imports"],
  ["workbench/jobs/example.ts", importing("../../src/i18n/texts"), "no-restricted-imports"],
  ["workbench/jobs/example.ts", importing("../../src/taskpane/App"), "no-restricted-imports"],
  ["src/files/example.ts", importing("../core/cells/Cell"), "no-restricted-imports"],
  ["src/files/example.ts", importing("../i18n/Language"), "no-restricted-imports"],
  ["src/files/example.ts", importing("../../workbench/engine/Book"), "no-restricted-imports"],
  ["src/functions/example.ts", importing("../files/openWorkbook"), "no-restricted-imports"],
  ["src/actions/example.ts", importing("../../workbench/engine/Book"), "no-restricted-imports"],
  ["src/excel/example.ts", importing("../../tests/support/headless"), "no-restricted-imports"],
  ["src/excel/example.ts", "export default function example() {}\n", "no-restricted-syntax"],
  ["src/excel/example.ts", 'export * from "./readRange";\n', "no-restricted-syntax"],
  [
    "src/taskpane/Example.tsx",
    "export const x = <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
    "no-restricted-syntax",
  ],
  [
    "src/taskpane/example.ts",
    'export const x = (e: Element) => void (e.innerHTML = "");\n',
    "no-restricted-syntax",
  ],
  ["src/excel/example.ts", "export const x = /(?<!a)b/;\n", "no-restricted-syntax"],
  ["src/taskpane/example.ts", 'export const x = new RegExp("(?<=a)b");\n', "no-restricted-syntax"],
  ["src/excel/example.ts", "export {};\n".repeat(221), "max-lines"],
];

const allowed: readonly (readonly [string, string])[] = [
  ["src/core/tiering/example.ts", importing("../money/Money")],
  ["src/core/tiering/example.ts", "export const x = new Date(Date.UTC(2026, 0, 1)).getUTCDay();\n"],
  ["src/functions/example.ts", importing("../core/tiering/tierByShare")],
  ["src/excel/example.ts", importing("../core/cells/Cell")],
  ["src/excel/runExcel.ts", "export const x = Excel.run(async () => 1);\n"],
  ["src/i18n/en/example.ts", importing("../../core/ErrorCode")],
  ["src/actions/classify/example.ts", importing("../../excel/tables/listTables")],
  ["src/actions/classify/example.ts", importing("../../i18n/Texts")],
  ["src/commands/example.ts", importing("../actions/undoLastWrite")],
  ["src/taskpane/classify/Example.tsx", importing("../../actions/classify/previewClassification")],
  ["src/taskpane/classify/Example.tsx", importing("@fluentui/react-components")],
  ["src/taskpane/classify/Example.tsx", importing("./ClassifyPreview")],
  ["src/taskpane/host/example.ts", "export const x = () => Office.context;\n"],
  ["src/actions/classify/example.ts", importing("../../files/openWorkbook")],
  ["src/files/example.ts", importing("fflate")],
  ["workbench/engine/example.ts", importing("@odoo/o-spreadsheet")],
  ["workbench/engine/example.ts", importing("../../src/files/openWorkbook")],
  ["workbench/engine/example.ts", importing("../../src/i18n/Language")],
  ["workbench/jobs/example.ts", importing("../../src/actions/classify/previewClassification")],
  ["workbench/jobs/example.ts", importing("../headless/createHeadlessHost")],
];

describe("the import table of docs/architecture.md is enforced by the linter", () => {
  const cases = [...forbidden, ...allowed].map(([filePath, text]) => ({ filePath, text }));
  let broken: string[][] = [];
  beforeAll(() => {
    broken = brokenRules(cases);
  }, 60_000);

  test.each(
    forbidden.map(([file, text, rule], index) => ({ file, text: text.split("\n", 1)[0], rule, index })),
  )("$file must not contain: $text", ({ rule, index }) => expect(broken[index]).toContain(rule));

  test.each(allowed.map(([file, text], index) => ({ file, text: text.split("\n", 1)[0], index })))(
    "$file may contain: $text",
    ({ index }) => expect(broken[forbidden.length + index]).toEqual([]),
  );
});
