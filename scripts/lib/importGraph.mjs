import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const posix = (file) => file.replaceAll(path.sep, "/");
const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** The TypeScript files under these folders of `base`, relative to it; a folder that is not there has none. */
function codeFiles(base, folders) {
  const there = folders.filter((folder) => existsSync(path.join(base, folder)));
  return there.flatMap((folder) =>
    readdirSync(path.join(base, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => posix(path.join(folder, file)))
      .sort(),
  );
}

function resolveImport(base, file, specifier) {
  const target = path.join(path.dirname(file), specifier);
  const found = ["", ".ts", ".tsx", ".d.ts"].find((ending) => isFile(path.join(base, target + ending)));
  return posix(target + (found ?? ""));
}

/**
 * Who imports whom: from each TypeScript file under `folders` of `base` to the files that it names, types, re-exports
 * and import() included, packages not. A file that does not exist keeps the name it was asked for by.
 */
export function importGraph(base, folders) {
  const imports = (file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path.join(base, file), "utf8"), true, true);
    const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith("."));
    return new Set(relative.map((name) => resolveImport(base, file, name)));
  };
  return new Map(codeFiles(base, folders).map((file) => [file, imports(file)]));
}
