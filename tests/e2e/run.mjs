// The whole job in real Chromium. Runs every *.e2e.mjs of this folder, three at a time, with node's own runner, and
// writes { passed, failed } to the file that KAM_E2E_RESULT names.
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { ensureBuild } from "../../scripts/ensureBuild.mjs";

const folder = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
/** These begin first, the longest before the others, so that none of them is left alone at the end. */
const longest = [
  "accessiblePages",
  "wholeJob",
  "layoutShift",
  "panePages",
  "pageInExcel",
  "slipsOfTheGrid",
  "slips",
  "selfCheck",
];
const place = (file) => longest.indexOf(path.basename(file, ".e2e.mjs")) + 1 || longest.length + 1;
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".e2e.mjs"))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort((a, b) => place(a) - place(b))
  .map((name) => path.join(folder, name));

// Whether the build is up to date is looked at once.
process.env.KAM_DIST = ensureBuild();

const counts = { passed: 0, failed: 0 };
const stream = run({ files, concurrency: 3, timeout: 300_000 });
const countable = (event) => event.details?.type !== "suite" && !files.includes(event.name);
stream.on("test:pass", (event) => countable(event) && (counts.passed += 1));
stream.on("test:fail", (event) => (counts.failed += 1) && countable(event));
stream.on("end", () => {
  if (process.env.KAM_E2E_RESULT) writeFileSync(process.env.KAM_E2E_RESULT, JSON.stringify(counts));
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});
stream.compose(spec).pipe(process.stdout);
