import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The import table of docs/architecture.md. For each folder: the other folders that it may import, single files
 * beside them, and the packages. Everything else is an error.
 */
export const layers = {
  "src/core": { folders: [], packages: [] },
  "src/functions": { folders: ["src/core"], packages: [] },
  "src/files": { folders: [], packages: ["fflate", "saxes"] },
  "src/excel": { folders: ["src/core"], packages: [] },
  "src/i18n": { folders: ["src/core"], packages: [] },
  "src/actions": { folders: ["src/excel", "src/core", "src/files", "src/i18n"], packages: [] },
  "src/commands": { folders: ["src/actions", "src/i18n"], packages: [] },
  "src/taskpane": {
    folders: ["src/actions", "src/core", "src/files", "src/i18n", "src/commands"],
    packages: [
      "react",
      "react-dom",
      "react-dom/client",
      "@fluentui/react-components",
      "@fluentui/react-icons",
    ],
  },
  workbench: {
    folders: ["src/files"],
    files: ["src/i18n/Language"],
    packages: [
      "@odoo/o-spreadsheet",
      "@odoo/owl",
      "bootstrap/dist/css/bootstrap.min.css",
      "chart.js",
      "chart.js/auto",
      "chartjs-adapter-luxon",
      "font-awesome/css/font-awesome.min.css",
      "node:fs",
      "node:path",
      "node:url",
      "node:vm",
      "node:module",
    ],
  },
  "workbench/jobs": {
    folders: ["workbench", "src/actions", "src/files"],
    files: ["src/i18n/Language"],
    packages: ["ajv", "node:fs", "node:path", "node:process"],
  },
};

const FOLDERS = Object.keys(layers);
const OUTSIDE = ["tests", "scripts", "dist", "node_modules", "docs"];

/** Relative paths may stay inside the folder or climb to an allowed one; packages must be on the list. */
function forbiddenImports(folder) {
  const { folders, files = [], packages } = layers[folder];
  const allowed = [folder, ...folders];
  const asSeen = (path) =>
    (folder.startsWith("src/") ? path.replace(/^src\//, "") : path).replaceAll("/", "\\/");
  const others = FOLDERS.filter((other) => !allowed.includes(other)).map(asSeen);
  const exceptions = files.map((file) => `(?!${asSeen(file)}$)`).join("");
  const listed = packages.map((name) => name.replaceAll(/[/.]/g, "\\$&")).join("|");
  const may = [...allowed, ...files].join(", ");
  return [
    {
      regex: `^(\\.{1,2}\\/)+${exceptions}(src\\/)?(${[...others, ...OUTSIDE].join("|")})(\\/|$)`,
      message: `${folder} may only import from: ${may}.`,
    },
    {
      regex: `^(?!\\.)(?!(${listed})(\\/dist\\/[\\w.]+)?$)`,
      message: `${folder} may only import these packages: ${packages.join(", ") || "none"}.`,
    },
    ...(folder === "workbench"
      ? [{ regex: "^(\\.{1,2}\\/)+jobs\\/", message: "Nothing imports workbench/jobs." }]
      : []),
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
const NO_LOOKBEHIND = [
  "Literal[regex.pattern=/\\(\\?<[=!]/]",
  "NewExpression[callee.name='RegExp'] Literal[value=/\\(\\?<[=!]/]",
].map((selector) => ({ selector, message: "WebKit before 16.4 cannot read a file with a lookbehind." }));
const NO_MARKUP = [
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
].map((selector) => ({ selector, message: "Texts of the workbook never become markup." }));
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
  "no-restricted-syntax": [
    "error",
    ...NAMED_EXPORTS,
    ...(folder.startsWith("src/") ? [...NO_LOOKBEHIND, ...NO_MARKUP] : []),
    ...forbiddenDynamicImports(folder),
    ...more,
  ],
});
const perFolder = (folder, rules) => ({ files: [`${folder}/**/*.{ts,tsx}`], rules });

export default tseslint.config(
  { ignores: ["dist", "release", "gallery", "node_modules", "coverage", "docs/functions", "**/*.d.mts"] },
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    // All files of one program: a tenth faster than to ask for each as an editor does.
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
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
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
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
  perFolder("src/core", {
    ...restrictGlobals([...OFFICE, "CustomFunctions", ...PAGE], "the core is pure."),
    ...restrictSyntax("src/core", ...UTC_ONLY),
    "no-restricted-properties": ["error", RANDOM, NOW, EXCEL_RUN],
  }),
  perFolder("src/functions", {
    ...restrictGlobals([...OFFICE, ...PAGE], "functions are pure and load alone."),
    ...restrictSyntax("src/functions", ...UTC_ONLY),
    "no-restricted-properties": ["error", RANDOM, NOW, EXCEL_RUN],
  }),
  perFolder("src/i18n", restrictGlobals([...OFFICE, ...PAGE], "texts are data.")),
  perFolder(
    "src/actions",
    restrictGlobals([...OFFICE, "document", "window"], "actions go through src/excel."),
  ),
  perFolder("src/commands", {
    // Office calls a command's function and waits for event.completed(), not for its promise.
    "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { arguments: false } }],
  }),
  perFolder("src/taskpane", restrictGlobals([...OFFICE, ...DIALOGS], "the pane goes through src/actions.")),
  perFolder(
    "src/taskpane/host",
    restrictGlobals(["Excel", "OfficeExtension"], "the pane goes through src/actions."),
  ),
  { files: ["src/excel/runExcel.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["workbench/**/*.{ts,tsx}"], rules: { "no-restricted-properties": "off" } },
  { files: ["{src,workbench}/**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
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
    languageOptions: { parserOptions: { project: null } },
  },
);
