import { writeFileSync } from "node:fs";
import path from "node:path";
import { dist } from "../paths.mjs";
import { runProgram } from "../runProgram.mjs";

/** The plans of all accounts of the tier are written; so many of them are looked at. */
const plansLookedAt = 3;

/** Runs every job on the sample, saves the workbook as `file`, and gives the names of the written sheets to look at. */
export async function writeWorkbook({ language, mode }, file) {
  const document = {
    open: path.join(dist, `workbench/sample-${language}.xlsx`),
    language,
    steps: [
      { job: "classify", write: true, options: { mode } },
      { job: "forecast", write: true, options: { mode, target: 60_000_000 } },
      { job: "commission", write: true, options: { mode } },
      { job: "plans", write: true, options: { accounts: "A" } },
    ],
    save: file,
  };
  const job = file.replace(/\.xlsx$/, ".job.json");
  writeFileSync(job, JSON.stringify(document, null, 2));
  const { code, output } = await runProgram("scripts/kam.mjs", [job]);
  if (code !== 0) throw new Error(`The sample cannot be written (${language}, ${mode}):\n${output}`);
  const lists = JSON.parse(output.slice(output.indexOf("{"))).steps.map((step) => [
    step.list,
    [...new Set(step.written.map(({ sheet }) => sheet))],
  ]);
  const own = new Set(lists.map(([list]) => list));
  const [plans, ...reports] = lists.map(([, sheets]) => sheets.filter((sheet) => !own.has(sheet))).reverse();
  return [...new Set([...reports.reverse().flat(), ...plans.slice(0, plansLookedAt)])];
}
