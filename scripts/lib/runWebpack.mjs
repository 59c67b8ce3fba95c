import webpack from "webpack";

/** Builds one webpack configuration. Resolves with its output files; rejects with webpack's own message. */
export function runWebpack(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        if (failure ?? closing) return reject(failure ?? closing);
        const report = stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY });
        if (stats.hasErrors()) return reject(new Error(report));
        if (stats.hasWarnings()) console.warn(report);
        resolve(Object.keys(stats.compilation.assets));
      });
    });
  });
}
