// npm run bench -- actions: Classify, Forecast and Commission over lists of 1,000 to 100,000 rows × 12 columns: time
// as a ratio to the bare reading and writing of the same cells in the same run, memory, round trips, bytes, and the
// longest time that the pane's own work kept the event loop. Writes docs/performance-jobs.md.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { actions, measureAction } from "../lib/bench/measureAction.mjs";
import { root } from "../lib/paths.mjs";

const sizes = [1000, 10_000, 100_000];
/** A pane that is blocked for longer does not keep up with the hand. */
const blockLimit = 200;

/** Of lists whose amounts are texts ("1,234.50"), one size. */
const textRows = 100_000;
const head = [
  "job",
  "rows",
  "preview, ms",
  "write, ms",
  "reading of both",
  "× bare",
  "memory, MB",
  "round trips",
  "sent, MB",
];
const lines = [[...head, "received, MB", "longest block, ms"]];
lines.push(lines[0].map(() => "---"));
for (const job of actions)
  for (const [rows, amounts] of [...sizes.map((size) => [size, "numbers"]), [textRows, "texts"]]) {
    const measured = measureAction(job, rows, amounts);
    const { preview, write, reading, bare, memory, roundTrips, sent, received, block } = measured;
    const name = amounts === "texts" ? `${job}, amounts as texts` : job;
    const share = `${((100 * reading) / (preview + write)).toFixed(0)} %`;
    const ratio = ((preview + write) / bare).toFixed(1);
    const moved = [memory.toFixed(0), roundTrips, sent.toFixed(1), received.toFixed(1)];
    lines.push([
      ...[name, rows.toLocaleString("en"), preview.toFixed(0), write.toFixed(0), share, ratio, ...moved],
      block.toFixed(0),
    ]);
    if (block > blockLimit) process.exitCode = 1;
  }

const page = `# How fast whole jobs are

Written by \`npm run bench -- actions\`: a list of 12 columns, from its choice to the written values, in the embedded
host; one run each. Bare is the reading of the same cells, and the writing of as many as the job adds, without any job, in
the same run. Reading is the reading of the list alone (how it is meant: units, conventions, dates, totals), as a share
of preview and write. Time and memory are the product's and the host's together; the longest block is the longest time
that the product alone kept the event loop: above ${blockLimit} ms the pane does not keep up with the hand.

${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}
`;
writeFileSync(
  path.join(root, "docs/performance-jobs.md"),
  await format(page, { parser: "markdown", printWidth: 110 }),
);
console.log(page);
