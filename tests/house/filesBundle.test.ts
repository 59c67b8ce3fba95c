import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { webpack, type StatsModule } from "webpack";

const root = path.resolve(__dirname, "../..");
const at = (file: string) => path.join(root, "src/files", file);

/** src/files as a chunk of its own, nothing shaken off: what a page loads to open, save and explain a file. */
async function bundle(folder: string) {
  const compiler = webpack({
    mode: "production",
    context: root,
    devtool: false,
    target: ["web", "es2020"],
    entry: { files: [at("openWorkbook.ts"), at("saveWorkbook.ts"), at("notes/noteText.ts")] },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"], mainFields: ["module", "main"] },
    optimization: { usedExports: false, sideEffects: false },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2020" } },
        },
      ],
    },
  });
  return new Promise<StatsModule[]>((resolve, reject) =>
    compiler.run((error, stats) => {
      const all = { all: false, errors: true, modules: true, nestedModules: true } as const;
      const unlimited = { modulesSpace: Infinity, nestedModulesSpace: Infinity };
      const { modules = [], errors = [] } = stats?.toJson({ ...all, ...unlimited }) ?? {};
      if (error || errors.length > 0) reject(error ?? new Error(errors[0]!.message));
      else resolve(modules);
    }),
  );
}

describe("src/files bundled alone", () => {
  let folder = "";
  let sources: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "files-"));
    const modules = await bundle(folder);
    const flat = modules.flatMap((module) => module.modules ?? [module]);
    sources = flat.map((module) => module.nameForCondition ?? "").filter((name) => name !== "");
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("holds its own files and the packages fflate and saxes, with its table of characters, nothing else", () => {
    const folders = sources.map(
      (source) => /src\/files|node_modules\/[^/]+|.*/.exec(path.posix.relative(root, source))![0],
    );
    expect([...new Set(folders)].sort()).toEqual([
      "node_modules/fflate",
      "node_modules/saxes",
      "node_modules/xmlchars",
      "src/files",
    ]);
    expect(sources.length).toBeGreaterThan(30);
  });

  it("is below 60 kB gzipped", () => {
    expect(gzipSync(readFileSync(path.join(folder, "files.js"))).length).toBeLessThan(60_000);
  });
});
