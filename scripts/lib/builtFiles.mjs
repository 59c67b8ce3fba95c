import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../ensureBuild.mjs";
import { dist } from "./paths.mjs";

/** The files that build steps have written, relative to dist, without the build's own notes; builds what is out of date. */
export function builtFiles(...steps) {
  ensureBuild(...steps);
  const stamps = steps.map((step) => readFileSync(path.join(dist, ".stamps", `${step}.json`), "utf8"));
  const files = stamps.flatMap((stamp) => JSON.parse(stamp).files);
  return files.map((file) => file.replaceAll(path.sep, "/")).filter((file) => !file.startsWith("."));
}
