// npm run bench -- pane: how long the pane makes its user wait, in Chromium on the workbench: pages that are opened,
// first previews, the pane loaded anew, and the longest time that it was blocked by lists of 100,000 rows. Writes
// docs/performance-pane.md.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { bareLoopMs } from "../lib/bench/bareLoop.mjs";
import { measureBlocks } from "../lib/bench/pane/blocks.mjs";
import { measureOpenings } from "../lib/bench/pane/openings.mjs";
import { root } from "../lib/paths.mjs";

const rounds = 7;
/** One takes two minutes for each list. */
const blockRounds = 7;
const head = ["work", "ms", "worst, ms", "limit, ms", "baseline, ms", "× baseline"];

const tableOf = (lines) =>
  [head, head.map(() => "---"), ...lines.map(cellsOf)].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const cellsOf = ({ work, ms, worst, limit, baselineMs }) => [
  ...[work, ms.toFixed(0), worst.toFixed(0), limit, baselineMs.toFixed(0)],
  (ms / baselineMs).toFixed(1),
];

const openings = await measureOpenings(rounds);
const blocks = await measureBlocks(blockRounds);
const page = `# How fast the pane is

Written by \`npm run bench -- pane\`, in Chromium on the workbench; openings are the median and the worst of ${rounds}
runs, blocks of ${blockRounds}. The milliseconds are scaled to a machine whose bare loop over 1,000,000 cells \`[[v]]\` takes ${bareLoopMs} ms: the loop is measured in the pane's
frame, in each run. What the host needs for its answers is part of them.

## Opening

On the sample, two seconds after the pane has been loaded anew, each page for the first time. Baseline:
${openings[0].baseline}; no opening can be below.

${tableOf(openings)}

## Blocks

The longest task of the pane's frame while a list of 100,000 rows × 12 columns is read, previewed, written and taken
back: so long the pane does not answer the hand. Baseline: ${blocks[0].baseline}.

${tableOf(blocks)}
`;
writeFileSync(
  path.join(root, "docs/performance-pane.md"),
  await format(page, { parser: "markdown", printWidth: 110 }),
);
console.log(page);
const slow = [...openings, ...blocks].filter(({ ms, limit }) => ms > limit);
if (slow.length > 0) {
  console.error(`Too slow: ${slow.map(({ work }) => work).join("; ")}`);
  process.exitCode = 1;
}
