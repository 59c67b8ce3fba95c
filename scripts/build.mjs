// npm run build [-- --url https://addin.example.com] [--only functions,taskpane]
// Builds dist. A step whose inputs have not changed since its last run is skipped.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildSteps } from "./lib/buildSteps.mjs";
import { hashInputs } from "./lib/hashInputs.mjs";
import { developmentUrl, dist } from "./lib/paths.mjs";
import { withLock } from "./lib/withLock.mjs";

const { values } = parseArgs({ options: { url: { type: "string" }, only: { type: "string" } } });
const url = (values.url ?? process.env.KAM_URL ?? developmentUrl).replace(/\/+$/, "");
if (!url.startsWith("https://")) throw new Error(`Office loads add-ins over https only: ${url}`);

function readStamp(stampFile) {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : { hash: "", files: [] };
}

async function runStep({ name, inputs, usesUrl = false, run }) {
  const stampFile = path.join(dist, ".stamps", `${name}.json`);
  const hash = hashInputs([...inputs, "scripts/lib/buildSteps.mjs"], usesUrl ? url : "");
  const last = readStamp(stampFile);
  if (last.hash === hash && last.files.every((file) => existsSync(path.join(dist, file)))) return;
  const started = performance.now();
  const files = await run({ url });
  for (const file of last.files) if (!files.includes(file)) rmSync(path.join(dist, file), { force: true });
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ hash, files }));
  console.log(`built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const wanted = values.only?.split(",");
const unknown = wanted?.filter((name) => !buildSteps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(", ")}`);

await withLock(path.join(dist, ".stamps", "lock"), async () => {
  for (const step of buildSteps)
    if (wanted?.includes(step.name) ?? step.onDemand !== true) await runStep(step);
});
