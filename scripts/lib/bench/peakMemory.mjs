import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { amounts, ladder, million, names, stages } from "./inputs.mjs";
import { loadFunctions } from "./loadFunctions.mjs";

const megabyte = 1024 * 1024;

/** In MB: the heap that the input takes, and the most that the program took beyond its start, the result included. */
export function peakMemory(id) {
  const program = ["--expose-gc", fileURLToPath(import.meta.url), id];
  return JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" }));
}

function collectedMemory() {
  globalThis.gc();
  return process.memoryUsage();
}

/** What each function is handed, a million rows of it. */
const input = {
  TIER: (values) => [values],
  TIERBYSHARE: (values) => [values],
  TIERBYRANK: (values) => [values],
  PARETO: (values) => [names(million), values],
  COMMISSION: (values) => [values, ladder],
  FORECASTRANGE: (values) => [values, stages(million)],
};
export const measured = Object.keys(input);

function measure(id) {
  const call = loadFunctions();
  const before = collectedMemory();
  const given = input[id](amounts(million));
  const held = collectedMemory();
  const result = call(id, ...given);
  const peak = process.resourceUsage().maxRSS * 1024;
  if (!Array.isArray(result)) throw new Error(`${id} gave no table`);
  return { input: (held.heapUsed - before.heapUsed) / megabyte, peak: (peak - before.rss) / megabyte };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(measure(process.argv[2])));
