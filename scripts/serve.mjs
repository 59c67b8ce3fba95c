// node scripts/serve.mjs [--port 3000]
// Serves dist as it is. The workbench is at /workbench/, the pane at /taskpane.html.
import { parseArgs } from "node:util";
import { dist } from "./lib/paths.mjs";
import { serveFolder } from "./lib/serveFolder.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const { port } = await serveFolder(dist, { port: Number(values.port) });
console.log(`http://localhost:${port}/workbench/`);
