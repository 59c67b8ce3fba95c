import { execFileSync } from "node:child_process";
import path from "node:path";
import { dist, root } from "./lib/paths.mjs";

/**
 * Brings dist up to date (all of it, or only the named steps, for example "functions") and returns its folder.
 * Cheap when nothing changed; safe to call from several processes at once. KAM_DIST names a build to use as it is.
 */
export function ensureBuild(...steps) {
  if (process.env.KAM_DIST) return process.env.KAM_DIST;
  const only = steps.length > 0 ? ["--only", steps.join(",")] : [];
  // What is built is said beside the output of whoever needs it.
  const stdio = ["inherit", process.stderr, "inherit"];
  execFileSync(process.execPath, [path.join(root, "scripts/build.mjs"), ...only], { stdio });
  return dist;
}
