// npm run corpus [-- count]: 300 dirty workbooks (or so many) through every action, two at a time, the seeds being 1 to
// the count; then all of what npm test takes a share of: files read and saved, sheets written again after a person was
// at them.
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const count = Number(process.argv[2] ?? 300);
if (!Number.isInteger(count) || count < 2) throw new Error(`No count of workbooks: ${process.argv[2]}`);
ensureModules();
ensureBuild("functions", "metadata");
const half = Math.floor(count / 2);
const runs = await Promise.all(
  [`1-${half}`, `${half + 1}-${count}`].map((seeds) =>
    runProgram(
      "node_modules/jest/bin/jest.js",
      ["--selectProjects", "node", "-w", "1", "--silent", "--verbose=false", "tests/corpus"],
      {
        KAM_CORPUS: seeds,
      },
    ),
  ),
);
for (const { output } of runs) console.log(output);
const failed = runs.some(({ code }) => code !== 0);
const seconds = Math.max(...runs.map((run) => run.seconds));
console.log(
  `${count} workbooks in ${seconds.toFixed(0)} s: ${failed ? "FAILED" : "every one as it should be"}`,
);
process.exitCode = failed ? 1 : 0;
