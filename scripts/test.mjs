// npm test: set-up, format, lint, types, build, unit, property and contract tests, end to end.
// npm test -- --changed [ref]: the daily loop. Format, lint and types of everything, and the jest tests that reach a
// file with uncommitted changes, or one that has changed since the commit or branch named. No build, no end to end.
// The last line adds everything up; any failing step is named and makes the exit code 1.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureChromium } from "./lib/ensureChromium.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const resultsFolder = path.join(root, "coverage");
const jestResult = path.join(resultsFolder, "jest.json");
const endToEndResult = path.join(resultsFolder, "e2e.json");
const endToEndRun = "tests/e2e/run.mjs";
/** The folders whose imports dependency-cruiser follows, as in `npm run lint`. */
const cruised = ["src", "workbench", "tests", "scripts"];

const {
  values: { changed },
  positionals: [since],
} = parseArgs({ options: { changed: { type: "boolean", default: false } }, allowPositionals: true });
if (since !== undefined && !changed) throw new Error(`Did you mean npm test -- --changed ${since}?`);
const total = { passed: 0, failed: 0, failedSteps: [] };

function record(name, { code, output, seconds }, counts) {
  const { passed, failed } = counts ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const isGood = code === 0 && failed === 0;
  total.passed += passed;
  total.failed += isGood ? failed : Math.max(failed, 1);
  if (!isGood) total.failedSteps.push(name);
  if (!isGood) console.log(output);
  console.log(
    `${isGood ? "ok    " : "FAILED"} ${name} (${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s)`,
  );
}

function readCounts(file, read) {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/** Two programs that are one step: both must succeed. */
async function together(...runs) {
  const results = await Promise.all(runs);
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results.map(({ output }) => output).join(""),
    seconds: Math.max(...results.map(({ seconds }) => seconds)),
  };
}

async function staticChecks() {
  const eslint = [".", "--cache", "--cache-location", "node_modules/.cache/eslint/"];
  const [format, lint, types] = await Promise.all([
    runProgram("node_modules/prettier/bin/prettier.cjs", ["--check", ".", "--log-level", "warn", "--cache"]),
    together(
      runProgram("node_modules/eslint/bin/eslint.js", eslint),
      runProgram("node_modules/dependency-cruiser/bin/dependency-cruise.mjs", cruised),
    ),
    runProgram("node_modules/typescript/bin/tsc", ["--noEmit"]),
  ]);
  record("format", format);
  record("lint", lint);
  record("types", types);
}

async function jest(...selection) {
  const result = await runProgram(
    "node_modules/jest/bin/jest.js",
    ["--json", "--outputFile", jestResult, "--silent", "--maxWorkers=100%", ...selection],
    {
      NODE_OPTIONS: "--max-old-space-size=4096",
    },
  );
  const counts = readCounts(jestResult, ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
  }));
  record("jest", result, counts);
}

/** The run writes { passed, failed } to the file that KAM_E2E_RESULT names. */
async function endToEnd() {
  const browser = ensureChromium();
  const result = await runProgram(endToEndRun, [], {
    KAM_E2E_RESULT: endToEndResult,
    CHROMIUM_PATH: browser,
  });
  record(
    "end to end",
    result,
    readCounts(endToEndResult, ({ passed, failed }) => ({ passed, failed })),
  );
}

ensureModules();
mkdirSync(resultsFolder, { recursive: true });
for (const file of [jestResult, endToEndResult]) rmSync(file, { force: true });
await staticChecks();
if (changed) {
  await jest(...(since === undefined ? ["--onlyChanged"] : ["--changedSince", since]));
} else {
  const build = await runProgram("scripts/build.mjs");
  record("build", build);
  if (build.code === 0) {
    await jest();
    if (existsSync(path.join(root, endToEndRun))) await endToEnd();
  }
}
if (total.failedSteps.length > 0) console.log(`\nFailed: ${total.failedSteps.join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failedSteps.length > 0 ? 1 : 0;
