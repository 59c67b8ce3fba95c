import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";

/** The groups of the functions, in the order in which pages list them; each is a folder of src/functions. */
const groups = ["tiering", "relationship", "funnel", "collections", "commission"];

/** Group (the folder of the function) and the text after @returns, by id. */
export function readDocstrings() {
  const source = path.join(root, "src/functions");
  const files = readdirSync(source, { recursive: true }).filter((file) =>
    /^(?!edge)\w+[\\/]\w+\.ts$/.test(file),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(path.join(source, file), "utf8");
      const id = /@customfunction (\w+)/.exec(text)[1];
      return [id, { group: file.split(/[\\/]/)[0], result: /@returns (.+)/.exec(text)[1] }];
    }),
  );
}

/** Ids by group, in the order given within each. `docstrings` are those of readDocstrings. */
export function idsByGroup(ids, docstrings) {
  return Object.fromEntries(
    groups.map((group) => [group, ids.filter((id) => docstrings.get(id).group === group)]),
  );
}
