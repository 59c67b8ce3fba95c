import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import config from "../../jest.config.js";
import { root } from "./paths.mjs";

/** Enough that the last group keeps one worker busy for a small share of the run. */
const groupsPerProject = { node: 24, pane: 8 };

/** Tests that put something else in the place of what all share: the page's window, the functions of a workbook. */
const alone = [
  "tests/product/taskpane/charts/pictures.test.tsx",
  "tests/product/commands/associateCommands.test.ts",
  "tests/workbench/files/roundTrip.test.ts",
];

function testFiles() {
  return readdirSync(path.join(root, "tests"), { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join(root, "tests", file))
    .sort();
}

/** The files that a project of jest.config.js would run. */
function filesOf({ displayName }, files) {
  const isPage = (file) => file.includes(path.join("tests", "product", "taskpane", "pages") + path.sep);
  const isEndToEnd = (file) => file.includes(path.join("tests", "e2e") + path.sep);
  return files.filter((file) => !isEndToEnd(file) && isPage(file) === (displayName === "pane"));
}

const suite = (files) =>
  files
    .map(
      (file) =>
        `describe(${JSON.stringify(path.relative(root, file))}, () => void require(${JSON.stringify(file)}));`,
    )
    .join("\n");

/**
 * Writes test files that each run several of ours, so that a worker loads the modules under test once per group and not
 * once per file: loading took a fifth of the run. Answers with the path of a jest configuration for them.
 */
export function groupSuites(folder) {
  rmSync(folder, { recursive: true, force: true });
  const files = testFiles();
  const projects = config.projects.map((project) => {
    const home = path.join(folder, project.displayName);
    mkdirSync(home, { recursive: true });
    const own = filesOf(project, files);
    const isAlone = (file) => alone.includes(path.relative(root, file));
    const count = groupsPerProject[project.displayName];
    const groups = Array.from({ length: count }, (_, group) =>
      own.filter((file) => !isAlone(file)).filter((_file, at) => at % count === group),
    );
    [...groups, ...own.filter(isAlone).map((file) => [file])].forEach((members, at) =>
      writeFileSync(path.join(home, `group${at + 1}.test.ts`), suite(members)),
    );
    return { ...project, rootDir: root, testMatch: [`${home}/*.test.ts`], testPathIgnorePatterns: [] };
  });
  const file = path.join(folder, "jest.config.json");
  writeFileSync(file, JSON.stringify({ ...config, rootDir: root, projects }));
  return file;
}
