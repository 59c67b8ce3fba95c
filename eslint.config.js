import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The import table of docs/architecture.md. For each folder of src: the other folders of src that it may import,
 * and the packages. Everything else is an error.
 */
export const layers = {
  core: { folders: [], packages: [] },
  functions: { folders: ["core"], packages: [] },
  excel: { folders: ["core"], packages: [] },
  i18n: { folders: ["core"], packages: [] },
  actions: { folders: ["excel", "core", "i18n"], packages: [] },
  commands: { folders: ["actions", "i18n"], packages: [] },
  taskpane: {
    folders: ["actions", "core", "i18n", "commands"],
    packages: [
      "react",
      "react-dom",
      "react-dom/client",
      "@fluentui/react-components",
      "@fluentui/react-icons",
    ],
  },
  workbench: {
    folders: ["i18n"],
    packages: [
      "@odoo/o-spreadsheet",
      "@odoo/owl",
      "bootstrap/dist/css/bootstrap.min.css",
      "chart.js",
      "chart.js/auto",
      "chartjs-adapter-luxon",
      "font-awesome/css/font-awesome.min.css",
      "fflate",
      "node:fs",
      "node:path",
      "node:url",
      "node:vm",
      "node:module",
    ],
  },
};

const FOLDERS = Object.keys(layers);
const OUTSIDE = ["tests", "scripts", "dist", "node_modules", "docs"];

/** Relative paths may stay inside the folder or climb to an allowed one; packages must be on the list. */
function forbiddenImports(folder) {
  const { folders, packages } = layers[folder];
  const others = FOLDERS.filter((other) => other !== folder && !folders.includes(other));
  const listed = packages.map((name) => name.replaceAll(/[/.]/g, "\\$&")).join("|");
  return [
    {
      regex: `^(\\.{1,2}\\/)+(src\\/)?(${[...others, ...OUTSIDE].join("|")})(\\/|$)`,
      message: `src/${folder} may only import from: ${[folder, ...folders].join(", ")}.`,
    },
    {
      regex: `^(?!\\.)(?!(${listed})(\\/dist\\/[\\w.]+)?$)`,
      message: `src/${folder} may only import these packages: ${packages.join(", ") || "none"}.`,
    },
  ];
}

/** The same table for `import()`, which no-restricted-imports does not see. */
function forbiddenDynamicImports(folder) {
  return forbiddenImports(folder).map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex}/]`,
    message,
  }));
}

const OFFICE = ["Office", "Excel", "OfficeExtension"];
const PAGE = [
  ...["performance", "setTimeout", "setInterval", "queueMicrotask", "crypto", "console", "process", "Buffer"],
  ...["window", "document", "navigator", "localStorage", "sessionStorage", "location", "fetch", "globalThis"],
];
const DIALOGS = ["alert", "confirm", "prompt"];

const RANDOM = { object: "Math", property: "random", message: "Results must be reproducible." };
const NOW = { object: "Date", property: "now", message: "The caller says what day it is." };
const EXCEL_RUN = { object: "Excel", property: "run", message: "Only src/excel/runExcel.ts opens a batch." };

const NAMED_EXPORTS = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "Named exports only: a thing has one name everywhere.",
  },
  { selector: "ExportAllDeclaration", message: "No barrels: import a thing from where it is." },
];
const UTC_ONLY = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length!=1], CallExpression[callee.name='Date']",
    message: "No clock and no local time: use Date.UTC.",
  },
  {
    selector:
      "MemberExpression[property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes)|toLocale.*|getTimezoneOffset)$/]",
    message: "No local time and no locale: use the UTC methods.",
  },
];

const restrictGlobals = (names, message) => ({
  "no-restricted-globals": ["error", ...names.map((name) => ({ name, message: `${name}: ${message}` }))],
});
const restrictSyntax = (folder, ...more) => ({
  "no-restricted-syntax": ["error", ...NAMED_EXPORTS, ...forbiddenDynamicImports(folder), ...more],
});
const perFolder = (folder, rules) => ({ files: [`src/${folder}/**/*.{ts,tsx}`], rules });

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage", "docs/functions", "**/*.d.mts"] },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-syntax": ["error", ...NAMED_EXPORTS],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-empty": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 220, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-alert": "error",
      "no-restricted-properties": ["error", EXCEL_RUN],
      ...restrictGlobals(DIALOGS, "blocked inside Office; use a dialog of the pane."),
    },
  },
  ...FOLDERS.map((folder) =>
    perFolder(folder, {
      "no-restricted-imports": ["error", { patterns: forbiddenImports(folder) }],
      ...restrictSyntax(folder),
    }),
  ),
  perFolder("core", {
    ...restrictGlobals([...OFFICE, "CustomFunctions", ...PAGE], "the core is pure."),
    ...restrictSyntax("core", ...UTC_ONLY),
    "no-restricted-properties": ["error", RANDOM, NOW, EXCEL_RUN],
  }),
  perFolder("functions", {
    ...restrictGlobals([...OFFICE, ...PAGE], "functions are pure and load alone."),
    ...restrictSyntax("functions", ...UTC_ONLY),
    "no-restricted-properties": ["error", RANDOM, NOW, EXCEL_RUN],
  }),
  perFolder("i18n", restrictGlobals([...OFFICE, ...PAGE], "texts are data.")),
  perFolder("actions", restrictGlobals([...OFFICE, "document", "window"], "actions go through src/excel.")),
  perFolder("commands", {
    // Office calls a command's function and waits for event.completed(), not for its promise.
    "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
  }),
  perFolder("taskpane", restrictGlobals([...OFFICE, ...DIALOGS], "the pane goes through src/actions.")),
  perFolder(
    "taskpane/host",
    restrictGlobals(["Excel", "OfficeExtension"], "the pane goes through src/actions."),
  ),
  { files: ["src/excel/runExcel.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["src/workbench/**/*.{ts,tsx}"], rules: { "no-restricted-properties": "off" } },
  { files: ["src/**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
