// npm run -s kam -- JOB.json, or -- classify customers.csv …; -- --help says it all.
// Only Node's own modules may be imported before ensureModules has run.
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { largeTools } from "./lib/largeTools.mjs";
import { root } from "./lib/paths.mjs";

const cwd = process.env.INIT_CWD ?? process.cwd();

ensureModules();
const dist = ensureBuild("functions", "metadata", "reading", "jobs");
process.chdir(root);
const { kam } = createRequire(import.meta.url)(path.join(root, "node_modules/.cache/kam/kam.cjs"));
const warn = (text) => process.stderr.write(`${text}\n`);
process.exitCode = await kam(process.argv.slice(2), {
  root,
  dist,
  cwd,
  out: (text) => process.stdout.write(`${text}\n`),
  warn,
  large: largeTools(warn),
});
