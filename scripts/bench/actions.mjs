// npm run bench -- actions: Classify, Forecast and Commission over lists of 1,000 to 1,000,000 rows × 12 columns: the
// product's work apart from the client library's and the host's, what is sent for the cells written, how the work grows
// with the list, and memory. Writes docs/performance-jobs.md; exit code 1 where a limit is exceeded.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { bareLoopMs, median } from "../lib/bench/bareLoop.mjs";
import { actions, measureAction } from "../lib/bench/measureAction.mjs";
import { root } from "../lib/paths.mjs";

const compared = 100_000;
const large = 300_000;
const largest = 1_000_000;
/** How often each size is measured; the large ones take minutes each. */
const runs = { 1000: 3, 10_000: 3, [compared]: 7, [large]: 1, [largest]: 1 };

/** What must hold. */
const limits = {
  /** ms of the product in preview and write at 100,000 rows. */
  product: 400,
  /** Bytes sent for each byte of the cells written, beside those that a list and a sheet of any size take. */
  bytes: 1.2,
  /** How fast the work may grow: with this power of the rows. */
  exponent: 1.1,
  /** MB at 300,000 rows, the host's book with them. */
  memory: 3072,
  /** MB of one request. */
  request: 5,
};
/** MB that the looks of a sheet and the requests that read a list take, however long it is. */
const anySize = 0.15;

/** The medians of several measurements of one job. */
function measureOften(job, rows, amounts) {
  const all = Array.from({ length: amounts === "texts" ? 1 : runs[rows] }, () =>
    measureAction(job, rows, amounts),
  );
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))]));
}

const exceeded = [];
function hold(what, value, limit) {
  if (value > limit) exceeded.push(`${what}: ${value.toFixed(2)}, limit ${limit}`);
}

const head = ["job", "rows", "runs", "load, ms", "product, ms", "client library, ms", "host, ms"];
const moved = ["cells, MB", "record, MB", "sent, MB", "sent ÷ cells", "received, MB", "round trips"];
const lines = [[...head, "memory, MB"]];
const sentLines = [["job", "rows", ...moved]];
for (const table of [lines, sentLines]) table.push(table[0].map(() => "---"));
const growth = [
  ["job", "rows", "product", "host"],
  ["---", "---", "---", "---"],
];

for (const job of actions) {
  const measured = new Map();
  for (const rows of Object.keys(runs).map(Number)) {
    const one = measureOften(job, rows, "numbers");
    measured.set(rows, one);
    addLines(job, rows, runs[rows], one);
    const ratio = Math.max(0, one.sent - anySize) / one.cells;
    if (rows === compared) {
      hold(`${job}, product at ${compared} rows, ms`, one.product, limits.product);
      hold(`${job}, bytes sent for each of the cells`, ratio, limits.bytes);
    }
    if (rows === large) hold(`${job}, memory at ${large} rows, MB`, one.memory, limits.memory);
    hold(`${job}, largest request at ${rows} rows, MB`, one.largest, limits.request);
  }
  for (const [from, to] of [
    [compared, large],
    [large, largest],
  ]) {
    const power = (part) => Math.log(measured.get(to)[part] / measured.get(from)[part]) / Math.log(to / from);
    growth.push([
      job,
      `${from.toLocaleString("en")} to ${to.toLocaleString("en")}`,
      power("product").toFixed(2),
      power("host").toFixed(2),
    ]);
    for (const part of ["product", "host"])
      hold(`${job}, growth of the ${part} from ${from} to ${to} rows`, power(part), limits.exponent);
  }
  addLines(`${job}, amounts as texts`, compared, 1, measureOften(job, compared, "texts"));
}

function addLines(name, rows, count, one) {
  const times = [one.load, one.product, one.client, one.host].map((ms) => ms.toFixed(0));
  lines.push([name, rows.toLocaleString("en"), count, ...times, one.memory.toFixed(0)]);
  const sizes = [one.cells, one.record, one.sent].map((size) => size.toFixed(2));
  const ratio = (one.sent / one.cells).toFixed(2);
  sentLines.push([name, rows.toLocaleString("en"), ...sizes, ratio, one.received.toFixed(1), one.roundTrips]);
}

const tableText = (rows) => rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const outcome =
  exceeded.length === 0
    ? "All limits hold."
    : `Exceeded:\n\n${exceeded.map((line) => `- ${line}`).join("\n")}`;
const page = `# How fast whole jobs are

Written by \`npm run bench -- actions\`: a list of 12 columns, its choice, the preview and the writing of values, in the
embedded host through Microsoft's client library; medians of so many runs, each in a program of its own that has done
nothing before. Milliseconds count on a machine whose bare loop over 1,000,000 cells \`[[v]]\` takes ${bareLoopMs} ms; the loop is
measured in the same program. A CPU profile tells whose the work was: the product's (the modules under \`src\`, with what
is built into the language for them and the garbage they leave), the client library's, the host's. Load is the first
reading of the list, host and all. Memory is that of the whole program, the host's book in it.

Limits at ${compared.toLocaleString("en")} rows: product ≤ ${limits.product} ms in preview and write, bytes sent ≤ ${limits.bytes} × the cells
written beside ${anySize} MB that a sheet's looks and the reading of a list take at any size; at ${large.toLocaleString("en")} rows memory ≤
${limits.memory} MB; growth with at most the power ${limits.exponent} of the rows; no request above ${limits.request} MB. ${outcome}

## Work

${tableText(lines)}

## Growth

The power of the rows with which the work grows.

${tableText(growth)}

## What is sent

Cells are the contents that are written, as JSON; the record is what the workbook remembers of them (marks, and the
journal while the write is under way); the rest of what is sent are looks, names and the reading of the list.

${tableText(sentLines)}
`;
writeFileSync(
  path.join(root, "docs/performance-jobs.md"),
  await format(page, { parser: "markdown", printWidth: 110 }),
);
console.log(page);
if (exceeded.length > 0) process.exitCode = 1;
