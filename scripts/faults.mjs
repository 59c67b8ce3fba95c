// npm run faults: everything that can go wrong at every request of every action that changes the workbook.
// npm run faults -- --each 5 list: at most so many faults of each kind in a case, of the lists alone (list, reading, plan, other).
// Prints the faults injected and survived by kind; the exit code is 1 when one was not survived.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const folder = path.join(root, "coverage");
const figuresFile = path.join(folder, `faults${process.pid}.jsonl`);

const {
  values: { each },
  positionals: [group = ""],
} = parseArgs({ options: { each: { type: "string" } }, allowPositionals: true });

ensureModules();
ensureBuild("functions", "metadata");
mkdirSync(folder, { recursive: true });
rmSync(figuresFile, { force: true });
writeFileSync(figuresFile, "");
const { code, output, seconds } = await runProgram(
  "node_modules/jest/bin/jest.js",
  [`tests/faults/${group}`, "--silent", "--maxWorkers=100%"],
  {
    KAM_FAULTS_FIGURES: figuresFile,
    ...(each === undefined ? {} : { KAM_FAULTS_EACH: each }),
    NODE_OPTIONS: "--max-old-space-size=4096",
  },
);
const cases = readFileSync(figuresFile, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
for (const failure of cases.flatMap(({ failures }) => failures)) console.log(failure);
const kinds = [...new Set(cases.flatMap(({ injected }) => Object.keys(injected)))];
const sum = (part, kind) => cases.reduce((total, figures) => total + (figures[part][kind] ?? 0), 0);
const rows = kinds.map((kind) => [kind, sum("injected", kind), sum("survived", kind)]);
const all = rows.reduce(([injected, survived], [, i, s]) => [injected + i, survived + s], [0, 0]);
console.log(`\n${"fault".padEnd(20)}${"injected".padStart(10)}${"survived".padStart(10)}`);
for (const [kind, injected, survived] of [...rows, ["all", ...all]])
  console.log(`${kind.padEnd(20)}${String(injected).padStart(10)}${String(survived).padStart(10)}`);
console.log(`${cases.length} cases, ${seconds.toFixed(0)} s`);
if (code !== 0 || cases.length === 0) {
  if (all[0] === all[1]) console.log(output);
  process.exitCode = 1;
}
