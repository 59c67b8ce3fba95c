import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../../../../scripts/ensureBuild.mjs";
import { loadFunctionsBundle } from "../../../../workbench/headless/loadFunctionsBundle";
import type { FunctionsMetadata } from "../../../../workbench/engine/customFunctions/FunctionsMetadata";
import { registerFunctions } from "../../../../workbench/engine/registerFunctions";

/** Gives workbooks made afterwards the functions of the built bundle, as =KAM.NAME. */
export function installKamFunctions(): void {
  const dist = ensureBuild("functions", "metadata");
  const read = (name: string): string => readFileSync(path.join(dist, name), "utf8");
  registerFunctions(
    JSON.parse(read("functions.json")) as FunctionsMetadata,
    loadFunctionsBundle(read("functions.js")),
  );
}
