// npm test: set-up, format, lint, types, build, unit, property and contract tests, end to end.
// npm test -- --changed [ref]: the daily loop. Format, lint and types of everything, and the jest tests that reach a
// file with uncommitted changes, or one that has changed since the commit or branch named. No build, no end to end.
// The last line adds everything up; any failing step is named and makes the exit code 1.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureChromium } from "./lib/ensureChromium.mjs";
import { groupSuites } from "./lib/groupSuites.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { dist, root } from "./lib/paths.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const resultsFolder = path.join(root, "coverage");
const jestResult = path.join(resultsFolder, "jest.json");
const endToEndResult = path.join(resultsFolder, "e2e.json");
const endToEndRun = "tests/e2e/run.mjs";
/** One more than processors: some tests wait for timers or programs. A number, for jest takes "150%" for 150. */
const workers = availableParallelism() + 1;
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

/** The linter takes as long as all the other steps that run no test: it has a processor of its own. */
async function lint() {
  const options = ["--cache", "--cache-location", "node_modules/.cache/eslint/"];
  // With more room for what is soon dropped it spends a tenth less on collecting it.
  const env = { NODE_OPTIONS: "--max-semi-space-size=64" };
  record("lint", await runProgram("node_modules/eslint/bin/eslint.js", [".", ...options], env));
}

async function otherChecks() {
  const prettier = ["--check", ".", "--log-level", "warn", "--cache"];
  record("types", await runProgram("node_modules/typescript/bin/tsc", ["--noEmit"]));
  record("format", await runProgram("node_modules/prettier/bin/prettier.cjs", prettier));
  record("imports", await runProgram("node_modules/dependency-cruiser/bin/dependency-cruise.mjs", cruised));
}

/** Whether dist could be built, with what runs jobs, which nobody ships. */
async function build() {
  const shipped = await runProgram("scripts/build.mjs");
  record("build", shipped);
  const jobs = await runProgram("scripts/build.mjs", ["--only", "jobs"]);
  record("build of jobs", jobs);
  return shipped.code === 0 && jobs.code === 0;
}

async function jest(...selection) {
  const result = await runProgram(
    "node_modules/jest/bin/jest.js",
    ["--json", "--outputFile", jestResult, "--silent", `--maxWorkers=${workers}`, ...selection],
    {
      // Room for what is soon dropped: workbooks and pages come and go with each test.
      NODE_OPTIONS: "--max-old-space-size=4096 --max-semi-space-size=64",
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
const linted = lint();
if (changed) {
  await otherChecks();
  await linted;
  await jest(...(since === undefined ? ["--onlyChanged"] : ["--changedSince", since]));
} else {
  const isBuilt = await build();
  await otherChecks();
  await linted;
  if (isBuilt) {
    // Nobody needs to look again whether it is up to date.
    process.env.KAM_DIST = dist;
    await jest("--config", groupSuites(path.join(resultsFolder, "suites")));
    await endToEnd();
  }
}
if (total.failedSteps.length > 0) console.log(`\nFailed: ${total.failedSteps.join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failedSteps.length > 0 ? 1 : 0;
