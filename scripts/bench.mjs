// npm run bench [-- name …]: runs every scripts/bench/*.mjs, or the named ones, one after another.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const folder = path.join(root, "scripts/bench");
const wanted = process.argv.slice(2);
const all = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".mjs")) : [];
const chosen = all.filter((file) => wanted.length === 0 || wanted.includes(path.basename(file, ".mjs")));

ensureModules();
ensureBuild();
for (const file of chosen.sort()) {
  const { code, output, seconds } = await runProgram(`scripts/bench/${file}`);
  console.log(`# ${path.basename(file, ".mjs")} (${seconds.toFixed(1)} s)\n${output}`);
  if (code !== 0) process.exitCode = 1;
}
