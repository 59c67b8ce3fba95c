import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

const folder = path.join(root, "tests/golden");

/** The golden cases of the wanted files, in the order of the files. */
export function readGoldenCases(isWanted = () => true) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && isWanted(file))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")));
}
