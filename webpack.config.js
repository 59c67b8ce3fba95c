import path from "node:path";
import { fileURLToPath } from "node:url";
import { HtmlPage } from "./scripts/lib/HtmlPage.mjs";
import { officeScripts } from "./scripts/lib/securityPolicy.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Settings that the targets share. Types are checked by `npm run types`, not here. */
function target(name, { esTarget, ...rest }) {
  return {
    name,
    mode: "production",
    context: root,
    devtool: false,
    target: ["web", esTarget],
    resolve: { extensions: [".tsx", ".ts", ".js"], mainFields: ["module", "main"] },
    module: {
      parser: { javascript: { createRequire: false } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: esTarget,
            },
          },
        },
        { test: /\.xml$/, type: "asset/source" },
        { test: /\.css$/, type: "css/auto" },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    ...rest,
    cache: {
      type: "filesystem",
      name,
      cacheDirectory: at("node_modules/.cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
  };
}

/** One self-contained script: Excel loads it alone, and so does anything that wants to call the functions. */
export const functions = target("functions", {
  esTarget: "es2020", // as the pane's, in whose page they run; big integers are of that year, too
  entry: { functions: at("src/functions/functions.ts") },
  output: { path: at("dist"), filename: "functions.js" },
});

/** How the fields of a text file are read, for the workbench: the same core as the pane's, one script by itself. */
export const reading = target("reading", {
  esTarget: "es2020",
  entry: { reading: at("src/core/textFile/readFields.ts") },
  output: { path: at("dist"), filename: "reading.js", library: { name: "KamReading", type: "var" } },
});

/** What the ribbon's buttons do, loaded by the pane's page before all else of ours: a click may come before the pane. */
export const commands = target("commands", {
  esTarget: "es2019",
  entry: { commands: at("src/commands/commands.ts") },
  output: { path: at("dist"), filename: "commands.js" },
});

/** The pane. The same chunks serve Excel's page and the workbench's copy of it. */
export const taskpane = target("taskpane", {
  esTarget: "es2020",
  entry: { taskpane: at("src/taskpane/index.tsx") },
  output: {
    path: at("dist"),
    filename: "pane/[name].[contenthash:12].js",
    chunkFilename: "pane/[name].[contenthash:12].js",
    publicPath: "auto",
  },
  plugins: [
    new HtmlPage({
      template: at("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      entry: "taskpane",
      head: [officeScripts.global, "commands.js"],
      before: ["functions.js"],
    }),
    new HtmlPage({
      template: at("src/taskpane/taskpane.html"),
      filename: "workbench/taskpane.html",
      entry: "taskpane",
      head: [
        "workbench/guard-storage.js",
        "workbench/vendor/excel-web-16.00.debug.js",
        "workbench/office-client.js",
        "commands.js",
      ],
      before: ["functions.js"],
    }),
  ],
});

/** The embedded host. The spreadsheet library stays a file of its own, unmodified, so that it can be exchanged. */
export const workbench = target("workbench", {
  esTarget: "es2022",
  entry: {
    workbench: at("workbench/page/workbench.ts"),
    "guard-storage": at("workbench/client/guardStorage.ts"),
    "office-client": at("workbench/client/officeClient.ts"),
  },
  output: {
    path: at("dist/workbench"),
    filename: ({ chunk }) => (chunk.name === "workbench" ? "[name].[contenthash:12].js" : "[name].js"),
    chunkFilename: "[name].[contenthash:12].js",
    cssFilename: "[name].[contenthash:12].css",
    publicPath: "auto",
  },
  optimization: {
    minimize: false,
    splitChunks: {
      cacheGroups: {
        spreadsheet: {
          test: /node_modules[\\/]@odoo[\\/]/,
          name: "o-spreadsheet",
          chunks: (chunk) => chunk.name === "workbench",
          enforce: true,
        },
      },
    },
  },
  experiments: { css: true },
  plugins: [
    new HtmlPage({
      template: at("workbench/page/index.html"),
      filename: "index.html",
      entry: "workbench",
      head: [],
      before: [],
    }),
  ],
});

/** The command line's runner of jobs: for this machine alone, so it stays out of dist and leaves packages outside. */
export const jobs = target("jobs", {
  esTarget: "es2022",
  target: "node20",
  entry: { kam: at("workbench/jobs/kam.ts") },
  output: {
    path: at("node_modules/.cache/kam"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  optimization: { minimize: false },
  externals: [({ request }, done) => (/^[@a-z]/.test(request) ? done(null, `commonjs ${request}`) : done())],
});

export default [functions, reading, commands, taskpane, workbench];
