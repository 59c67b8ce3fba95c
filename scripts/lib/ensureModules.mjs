import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { npmProgram } from "./npmProgram.mjs";
import { root } from "./paths.mjs";

function packages(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
}

function isComplete() {
  const installedList = "node_modules/.package-lock.json";
  if (!existsSync(path.join(root, installedList))) return false;
  const installed = packages(installedList);
  return Object.entries(packages("package-lock.json")).every(
    ([place, { version, optional }]) =>
      place === "" || installed[place]?.version === version || (optional === true && !(place in installed)),
  );
}

/** Installs the packages when they are missing or are not the ones that the lock file names. */
export function ensureModules() {
  if (isComplete()) return;
  console.error("Installing packages (once; again only when package-lock.json changes) …");
  const [npm, ...first] = npmProgram("npm");
  execFileSync(npm, [...first, "ci"], { cwd: root, stdio: ["inherit", process.stderr, "inherit"] });
}
