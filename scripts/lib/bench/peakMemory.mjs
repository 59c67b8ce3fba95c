import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { column, numbers } from "./jobs.mjs";
import { loadFunctions } from "./loadFunctions.mjs";

const rows = 1_000_000;
const megabyte = 1024 * 1024;

/** In MB: the heap that the input takes, and the most that the program took beyond its start, the result included. */
export function peakMemory(id) {
  const program = ["--expose-gc", fileURLToPath(import.meta.url), id];
  return JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" }));
}

function settledMemory() {
  globalThis.gc();
  return process.memoryUsage();
}

function measure(id) {
  const call = loadFunctions();
  const before = settledMemory();
  const values = column(numbers(rows));
  const more = id === "PARETO" ? [values.map((_, row) => [`Account ${row}`])] : [];
  const held = settledMemory();
  const result = call(id, ...more, values);
  const peak = process.resourceUsage().maxRSS * 1024;
  if (result.length < rows) throw new Error(`${id} gave ${result.length} rows`);
  return { input: (held.heapUsed - before.heapUsed) / megabyte, peak: (peak - before.rss) / megabyte };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(measure(process.argv[2])));
