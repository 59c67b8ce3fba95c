import { format } from "prettier";
import { bareLoopMs } from "../bareLoop.mjs";
import { limits } from "./limits.mjs";

const number = (value, digits = 1) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** What docs/performance.md says of the measurements. */
export function performancePage({ bareMs, ratios, timed, texts, native, memory }) {
  const page = `# How fast the functions are

Written by \`npm run bench -- functions\`; medians of seven runs, by turns with the baseline, on two-dimensional arrays as
Excel hands them over. Milliseconds are scaled to a machine whose bare loop over 1,000,000 cells takes ${bareLoopMs} ms (the one
that ran it last took ${number(bareMs)} ms); the ratios are the point.

## Against the bare work

The baseline is the least that the definition of the function needs, from the cells as they come to a result of the same
shape. The functions of single cells (BREAKEVEN apart) and LADDERCHECK take no long lists.

${table(
  ["function", "ms", "baseline", "ms", "ratio", "limit"],
  ratios.map(({ name, own, base, other, ratio, limit }) => [
    name,
    number(own),
    base,
    number(other),
    ratio.toFixed(2),
    limit,
  ]),
)}

## Percentiles

${table(
  ["function", "ms", "limit, ms"],
  timed.map(({ name, own, limit }) => [name, number(own), limit]),
)}

The error is at most 0.1 % of the largest possible total; a test holds it against the exact distribution.

## Amounts as texts

The same amounts as texts such as "1,234.50".

${table(
  ["function", "texts, ms", "numbers, ms", "ratio", "limit"],
  texts.map(({ name, text, number: plain, ratio, limit }) => [
    name,
    number(text),
    number(plain),
    ratio.toFixed(2),
    limit,
  ]),
)}

## Memory

The heap that one million rows of input take, and the most memory that the program took beyond its start, with input
and result (limit: ${limits.memory} times the input).

${table(
  ["function", "input, MB", "peak, MB", "ratio"],
  memory.map(({ id, input, peak }) => [id, number(input, 0), number(peak, 0), (peak / input).toFixed(1)]),
)}

## Against native formulas

The same job as one native formula a row, in HyperFormula (an independent spreadsheet engine, for this benchmark only).
For TIERBYSHARE the list was sorted beforehand and has a running total beside it; KAM.TIERBYSHARE takes it unsorted.

${table(
  ["job", "rows", "KAM, ms", "native formulas, ms", "times faster"],
  native.map(({ id, rows, own, native: other }) => [
    id,
    number(rows, 0),
    number(own, 2),
    number(other),
    number(other / own, 0),
  ]),
)}
`;
  return format(page, { parser: "markdown", printWidth: 110 });
}
