import { register } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.mjs";

let isReady = false;

/** The exports of a TypeScript module of the project, by its path from the root, with all that it imports. */
export function importTypeScript(file) {
  if (!isReady) register("./typeScriptHooks.mjs", import.meta.url);
  isReady = true;
  return import(pathToFileURL(path.join(root, file)).href);
}
