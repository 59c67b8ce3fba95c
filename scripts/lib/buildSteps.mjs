import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keepModules } from "./bundledModules.mjs";
import { developmentUrl, dist, root } from "./paths.mjs";

const officeClient = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

const bundling = [
  "webpack.config.js",
  "scripts/lib/HtmlPage.mjs",
  "scripts/lib/securityPolicy.mjs",
  "scripts/lib/runWebpack.mjs",
  "scripts/lib/bundledModules.mjs",
  "package-lock.json",
];

/** `copied` are files that the step adds as they are. Styles ask for a font under addresses like font.eot?#iefix. */
async function bundle(name, copied = []) {
  const configs = await import("../../webpack.config.js");
  const { runWebpack } = await import("./runWebpack.mjs");
  const config = configs[name];
  const { files, modules } = await runWebpack(config);
  const list = keepModules(name, [...modules, ...copied]);
  const place = path.relative(dist, config.output.path);
  return [...files.map((file) => path.join(place, file.replace(/[?#].*/, ""))), list];
}

function copy(from, to) {
  mkdirSync(path.dirname(path.join(dist, to)), { recursive: true });
  copyFileSync(path.join(root, from), path.join(dist, to));
  return to;
}

/** Pages about the add-in itself, which the store asks for at an address. */
const aboutPages = ["support", "privacy"];

/** The page behind the manifest's support address: the way to the list of functions in each language, and to help. */
function helpIndex(pages) {
  const lists = pages.filter(({ file }) => /(^|[\\/])(index|README)\b/.test(file));
  const links = lists.map(({ file, title }) => `- [${title}](functions/${file.replaceAll(path.sep, "/")})`);
  const about = aboutPages.map((name) => `- [${name[0].toUpperCase()}${name.slice(1)}](${name}.md)`);
  return `# KAM for Excel\n\n${[...links, ...about].join("\n")}\n`;
}

/**
 * What a build makes, in order. `inputs` (and the address, where it is used) decide whether a step runs again;
 * `run` returns the files it wrote, relative to dist. A step on demand runs only where it is named.
 */
export const buildSteps = [
  {
    name: "functions",
    inputs: ["src/core", "src/functions", ...bundling],
    run: () => bundle("functions"),
  },
  {
    name: "reading",
    inputs: ["src/core", ...bundling],
    run: () => bundle("reading"),
  },
  {
    name: "metadata",
    usesUrl: true,
    inputs: ["src/functions", "scripts/functions-metadata.mjs", "scripts/lib/functionPages"],
    /** The help address of each function is on the domain of the build. */
    async run({ url }) {
      const { writeFunctionsMetadata } = await import("../functions-metadata.mjs");
      return writeFunctionsMetadata(dist, { url });
    },
  },
  {
    name: "commands",
    inputs: ["src/commands", ...bundling],
    run: () => bundle("commands"),
  },
  {
    name: "taskpane",
    inputs: [
      ...["core", "excel", "files", "actions", "i18n", "taskpane", "commands"].map(
        (folder) => `src/${folder}`,
      ),
      ...bundling,
    ],
    run: () => bundle("taskpane"),
  },
  {
    name: "workbench",
    inputs: ["workbench", "src/files", "src/i18n/Language.ts", ...bundling],
    async run() {
      const vendor = copy(officeClient, "workbench/vendor/excel-web-16.00.debug.js");
      return [...(await bundle("workbench", [officeClient])), vendor];
    },
  },
  {
    name: "jobs",
    onDemand: true,
    inputs: [
      ...["core", "excel", "actions", "i18n", "files"].map((folder) => `src/${folder}`),
      "workbench",
      ...bundling,
    ],
    run: () => bundle("jobs"),
  },
  {
    name: "assets",
    inputs: ["assets", "LICENSE", "THIRD-PARTY-LICENSES.md"],
    run() {
      const icons = readdirSync(path.join(root, "assets")).filter((file) => file.endsWith(".png"));
      const files = [...icons.map((file) => `assets/${file}`), "LICENSE", "THIRD-PARTY-LICENSES.md"];
      return files.map((file) => copy(file, file));
    },
  },
  {
    name: "manifest",
    usesUrl: true,
    inputs: ["manifest.xml"],
    /** The source manifest points at the development address; a build for production names its own. */
    run({ url }) {
      const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
      writeFileSync(path.join(dist, "manifest.xml"), source.replaceAll(developmentUrl, url));
      return ["manifest.xml"];
    },
  },
  {
    name: "help",
    inputs: [
      "docs/functions",
      ...aboutPages.map((name) => `docs/${name}.md`),
      "scripts/lib/help",
      "scripts/lib/helpPage.mjs",
      "scripts/lib/securityPolicy.mjs",
    ],
    async run() {
      const { helpPage } = await import("./helpPage.mjs");
      const write = (file, markdown, language) => {
        const to = path.join(dist, file);
        mkdirSync(path.dirname(to), { recursive: true });
        const top = path.relative(path.dirname(to), path.join(dist, "help")).replaceAll(path.sep, "/");
        writeFileSync(to, helpPage(markdown, language, top === "" ? "." : top));
        return file;
      };
      const folder = path.join(root, "docs/functions");
      const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
        file.endsWith(".md"),
      );
      const pages = sources.sort().map((file) => {
        const markdown = readFileSync(path.join(folder, file), "utf8");
        return { file, markdown, title: /^#\s+(.+)$/m.exec(markdown)?.[1] ?? file };
      });
      const written = pages.map(({ file, markdown }) =>
        write(
          `help/functions/${file.replace(/md$/, "html")}`,
          markdown,
          file.includes("zh-CN") ? "zh-CN" : "en",
        ),
      );
      const shared = ["help.css", "search.js"].map((file) =>
        copy(`scripts/lib/help/${file}`, `help/${file}`),
      );
      const about = aboutPages.map((name) =>
        write(`help/${name}.html`, readFileSync(path.join(root, `docs/${name}.md`), "utf8"), "en"),
      );
      return [...written, ...about, write("help/index.html", helpIndex(pages), "en"), ...shared];
    },
  },
  {
    name: "self-check",
    inputs: [
      "tests/golden",
      "scripts/lib/selfCheckCases.mjs",
      "scripts/lib/readGoldenCases.mjs",
      "scripts/lib/functionPages/pageSentence.mjs",
    ],
    async run() {
      const { selfCheckCases } = await import("./selfCheckCases.mjs");
      writeFileSync(path.join(dist, "self-check.json"), JSON.stringify(selfCheckCases()));
      return ["self-check.json"];
    },
  },
  {
    name: "samples",
    inputs: ["scripts/sample"],
    async run() {
      const { writeSample } = await import("../sample/writeSample.mjs");
      mkdirSync(path.join(dist, "workbench"), { recursive: true });
      return Promise.all(
        ["en", "zh-CN"].map(async (language) => {
          const file = `workbench/sample-${language}.xlsx`;
          writeFileSync(path.join(dist, file), await writeSample(language));
          return file;
        }),
      );
    },
  },
];
