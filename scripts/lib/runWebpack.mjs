import path from "node:path";
import webpack from "webpack";
import { root } from "./paths.mjs";

/** The files (relative to the project) whose code, styles or fonts are in a chunk; what was shaken off is not. */
function modulesIn({ modules, chunkGraph }) {
  const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const single = bundled.flatMap((module) => (module.modules === undefined ? [module] : [...module.modules]));
  const names = single.map((module) => module.nameForCondition());
  const files = names.filter((name) => name !== null && path.isAbsolute(name));
  return [...new Set(files.map((file) => path.relative(root, file).replaceAll(path.sep, "/")))].sort();
}

/**
 * Builds one webpack configuration. Resolves with { files, modules }: what it wrote, and what that is made of;
 * rejects with webpack's own message.
 */
export function runWebpack(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        if (failure ?? closing) return reject(failure ?? closing);
        const report = stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY });
        if (stats.hasErrors()) return reject(new Error(report));
        if (stats.hasWarnings()) console.warn(report);
        resolve({
          files: Object.keys(stats.compilation.assets),
          modules: modulesIn(stats.compilation),
        });
      });
    });
  });
}
