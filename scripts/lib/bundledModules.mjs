import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../ensureBuild.mjs";
import { dist } from "./paths.mjs";

const listFile = (step) => `.stamps/${step}-modules.json`;

/** Keeps, beside the stamps of the build, which files a bundle is made of. Returns the list's place in dist. */
export function keepModules(step, modules) {
  const file = path.join(dist, listFile(step));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(modules));
  return listFile(step);
}

/** The files that the bundles of these build steps are made of, relative to the project; builds what is out of date. */
export function bundledModules(...steps) {
  ensureBuild(...steps);
  return steps.flatMap((step) => JSON.parse(readFileSync(path.join(dist, listFile(step)), "utf8")));
}

/** The folders in node_modules that these files stand in, nested packages included, in alphabetical order. */
export function packagesOf(modules) {
  const places = modules.map((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(places.filter((place) => place !== undefined))].sort();
}
