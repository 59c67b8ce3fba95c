import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { bundledModules, packagesOf } from "./bundledModules.mjs";
import { root } from "./paths.mjs";

const introduction = `# Third-party licences

Written by \`node scripts/licences.mjs\`; do not edit.

KAM for Excel itself is under the [MIT licence](LICENSE).
`;

const addInNote = `## In the add-in

The packages whose code webpack put into \`dist/functions.js\` and \`dist/pane\`.
`;

const workbenchNote = `## In the workbench only

\`dist/workbench\` is a development and demonstration host; nothing of it is part of the add-in. Beside the packages
above it contains those of this list, their styles and fonts included.

- \`@odoo/o-spreadsheet\` is under the LGPL 3.0 or later and is used unmodified, through its public registries. It stays a
  file of its own (\`o-spreadsheet.js\`) that can be exchanged for another build of the library.
- \`@microsoft/office-js\` comes with Microsoft's own terms: it may be used to develop and test Office Add-ins. It is
  copied from \`node_modules\` at build time, is not in this repository, and the add-in itself loads office.js from
  Microsoft's address as Microsoft demands. Do not publish \`dist/workbench/vendor\`.
- Of \`font-awesome\` the fonts are under the SIL Open Font License 1.1 (<https://openfontlicense.org>) and the style
  sheet is under the MIT licence.
`;

const toolsNote = `## Tools for building and testing

Nothing of these is in the build, but for the few lines by which webpack loads its chunks.
`;

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

function describe(place) {
  const { name, version, license } = readJson(`${place}/package.json`);
  const file = readdirSync(path.join(root, place)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : readFileSync(path.join(root, place, file), "utf8").trim();
  const isName = typeof license === "string" && !/licen[cs]e/i.test(license);
  return { name, version, license: isName ? license : `see its ${file}`, text };
}

/** A line that names who holds the copyright of the package, not of the licence's text or of its example. */
const isCopyright = (line) => /^\s*Copyright\b/.test(line) && !/Free Software Foundation|<year>/.test(line);

/** The wording from its first operative words on, without line breaks: equal for packages under the same text. */
function wording({ text }) {
  const begin =
    /Permission (is hereby granted|to use)|Apache License|GNU LESSER GENERAL PUBLIC LICENSE\s+Version/;
  const start = Math.max(0, text.search(begin));
  const lines = text.slice(start).split(/\r?\n/);
  const plain = lines.filter((line) => !isCopyright(line)).join(" ");
  return plain
    .replace(/[*_“”"]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function copyright({ text }) {
  const line = text.split(/\r?\n/).find(isCopyright);
  return line === undefined ? "" : line.trim();
}

function table(packages) {
  const rows = packages.map(
    (entry) => `| ${entry.name} | ${entry.version} | ${entry.license} | ${copyright(entry)} |`,
  );
  return ["| package | version | licence | |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function texts(packages) {
  const names = (group) => group.map(({ name }) => name).join(", ");
  const silent = packages.filter(({ text }) => text === "");
  const groups = groupBy(
    packages.filter(({ text }) => text !== ""),
    wording,
  );
  const blocks = [...groups.values()].map((group) => `### ${names(group)}\n\n${quote(group[0])}`);
  return [`These packages come without a text of their own: ${names(silent)}.`, ...blocks].join("\n\n");
}

const quote = ({ text }) =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const addInPlaces = () => packagesOf(bundledModules("functions", "commands", "taskpane"));
const addInPart = (packages) => `${addInNote}\n${table(packages)}\n`;
const textsPart = (packages) => `## Texts of the licences\n\n${texts(packages)}\n`;

/** The page of the add-in alone, as it goes into a package. */
export function addInLicences() {
  const addIn = addInPlaces().map(describe);
  return [introduction, addInPart(addIn), textsPart(addIn)].join("\n");
}

/** The whole page: what webpack put into the add-in and into the workbench, with the licence texts, and the tools. */
export function thirdPartyLicences() {
  const inAddIn = addInPlaces();
  const inWorkbench = packagesOf(bundledModules("workbench")).filter((place) => !inAddIn.includes(place));
  const bundled = [...inAddIn, ...inWorkbench];
  const tools = Object.keys(readJson("package.json").devDependencies)
    .map((name) => `node_modules/${name}`)
    .filter((place) => !bundled.includes(place));
  const [addIn, workbench] = [inAddIn.map(describe), inWorkbench.map(describe)];
  return [
    introduction,
    addInPart(addIn),
    `${workbenchNote}\n${table(workbench)}\n`,
    `${toolsNote}\n${table(tools.map(describe))}\n`,
    textsPart([...addIn, ...workbench]),
  ].join("\n");
}
