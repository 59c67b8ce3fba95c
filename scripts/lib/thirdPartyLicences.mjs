import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/** What the workbench page is made of beside our own code. It is not part of the add-in. */
const IN_WORKBENCH = ["@microsoft/office-js", "@odoo/o-spreadsheet", "@odoo/owl", "fflate"];

const HEAD = `# Third-party licences

Written by \`node scripts/licences.mjs\`; do not edit.

KAM for Excel itself is under the [MIT licence](LICENSE).
`;

const WORKBENCH_NOTE = `## In the workbench only

\`dist/workbench\` is a development and demonstration host; nothing of it is part of the add-in.

- \`@odoo/o-spreadsheet\` is under the LGPL 3.0 or later and is used unmodified, through its public registries. It stays a
  file of its own (\`o-spreadsheet.<hash>.js\`) that can be exchanged for another build of the library.
- \`@microsoft/office-js\` comes with Microsoft's own terms: it may be used to develop and test Office Add-ins. It is
  copied from \`node_modules\` at build time, is not in this repository, and the add-in itself loads office.js from
  Microsoft's address as Microsoft demands. Do not publish \`dist/workbench/vendor\`.
`;

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

function describe(place) {
  const { name, version, license } = readJson(`${place}/package.json`);
  const file = readdirSync(path.join(root, place)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : readFileSync(path.join(root, place, file), "utf8").trim();
  const isName = typeof license === "string" && !/licen[cs]e/i.test(license);
  return { name, version, license: isName ? license : `see its ${file}`, text };
}

const isCopyright = (line) => /^\s*Copyright\b/.test(line) && !line.includes("Free Software Foundation");

/** The wording from its first operative words on, without line breaks: equal for packages under the same text. */
function wording({ text }) {
  const start = Math.max(0, text.search(/Permission (is hereby granted|to use)|Apache License/));
  const lines = text.slice(start).split(/\r?\n/);
  const plain = lines.filter((line) => !isCopyright(line)).join(" ");
  return plain
    .replace(/[*“”"]/g, "")
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
  const byWording = groupBy(packages, wording);
  const blocks = [...byWording].filter(([text]) => text !== "");
  return blocks
    .map(([, group]) => `### ${group.map(({ name }) => name).join(", ")}\n\n${quote(group[0])}`)
    .join("\n\n");
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

/** The whole page: what ships in the add-in with its licence texts, the workbench, and the tools. */
export function thirdPartyLicences() {
  const { packages } = readJson("package-lock.json");
  const { devDependencies } = readJson("package.json");
  const shipped = Object.keys(packages)
    .filter((place) => place !== "" && packages[place].dev !== true && packages[place].optional !== true)
    .filter((place) => existsSync(path.join(root, place)))
    .map(describe);
  const direct = (names) => names.map((name) => describe(`node_modules/${name}`));
  const tools = Object.keys(devDependencies).filter((name) => !IN_WORKBENCH.includes(name));
  return [
    HEAD,
    `## In the add-in\n\nReact, Fluent UI and what they need.\n\n${table(shipped)}\n`,
    WORKBENCH_NOTE,
    `${table(direct(IN_WORKBENCH))}\n`,
    `## Tools for building and testing\n\nNothing of these is in the build.\n\n${table(direct(tools))}\n`,
    `## Texts of the licences of what the add-in contains\n\n${texts(shipped)}\n`,
  ].join("\n");
}
