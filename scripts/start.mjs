// npm start: everything from a fresh clone to the workbench in the browser.
// Only Node's own modules may be imported before ensureModules has run.
import { parseArgs } from "node:util";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { openBrowser } from "./lib/openBrowser.mjs";
import { dist } from "./lib/paths.mjs";
import { serveFolder } from "./lib/serveFolder.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });

ensureModules();
ensureBuild();
const { port } = await serveFolder(dist, { port: Number(values.port) });
const address = `http://localhost:${port}/workbench/`;
console.log(`\nThe workbench is at ${address}\nCtrl+C ends it.`);
openBrowser(address);
