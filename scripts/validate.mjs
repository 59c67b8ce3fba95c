// npm run validate [-- --url https://addin.example.com]
// ONLINE: sends dist/manifest.xml to Microsoft's validation service and prints what it says. With an address the
// manifest is built for it and held against the rules of the Store, without one against those of development.
// Ends with 0 when the manifest is accepted, 1 when it is not, 2 when the service could not be asked.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureModules } from "./lib/ensureModules.mjs";
import { dist, root } from "./lib/paths.mjs";

const { values } = parseArgs({ options: { url: { type: "string" } } });

function say({ title, content, line, column, helpUrl }) {
  const place = line ? ` (line ${line}${column ? `, column ${column}` : ""})` : "";
  return `${title}: ${content}${place}${helpUrl ? `\n    ${helpUrl}` : ""}`;
}

async function ask(file) {
  const { validateManifest } = await import("office-addin-manifest");
  try {
    return await validateManifest(file, values.url !== undefined);
  } catch (error) {
    console.error(`Microsoft's validation service could not be reached. ${error.message}`);
    console.error("`npx jest tests/product/manifest` checks the manifest without a network.");
    return null;
  }
}

ensureModules();
const address = values.url === undefined ? [] : ["--url", values.url];
const build = [path.join(root, "scripts/build.mjs"), "--only", "manifest", ...address];
execFileSync(process.execPath, build, { stdio: "inherit" });
const answer = await ask(path.join(dist, "manifest.xml"));
if (answer === null || answer.report === undefined) {
  if (answer !== null) console.error(`The service gave no report: ${answer.status} ${answer.statusText}`);
  process.exitCode = 2;
} else {
  for (const kind of ["errors", "warnings", "notes"])
    for (const issue of answer.report[kind] ?? []) console.log(`${kind.slice(0, -1)}: ${say(issue)}`);
  console.log(`Microsoft's validation service ${answer.isValid ? "accepts" : "refuses"} the manifest.`);
  process.exitCode = answer.isValid ? 0 : 1;
}
