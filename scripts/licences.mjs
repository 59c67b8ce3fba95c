// node scripts/licences.mjs [--check]
// Writes THIRD-PARTY-LICENSES.md from the lock file and the installed packages, or checks that it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/paths.mjs";
import { thirdPartyLicences } from "./lib/thirdPartyLicences.mjs";

const file = path.join(root, "THIRD-PARTY-LICENSES.md");
const text = thirdPartyLicences();
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error("THIRD-PARTY-LICENSES.md is not up to date: run node scripts/licences.mjs");
  process.exitCode = 1;
}
