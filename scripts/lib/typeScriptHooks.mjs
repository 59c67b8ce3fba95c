import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

/** Node's hooks for modules (see importTypeScript): imports between TypeScript files name no ending. */
export function resolve(specifier, context, next) {
  const isOurs = context.parentURL?.endsWith(".ts") && specifier.startsWith(".");
  return next(isOurs ? `${specifier}.ts` : specifier, context);
}

export function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
