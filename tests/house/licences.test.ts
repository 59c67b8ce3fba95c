import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { bundledModules, packagesOf, type BundleStep } from "../../scripts/lib/bundledModules.mjs";

const root = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(root, "THIRD-PARTY-LICENSES.md"), "utf8");

const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));
const inAddIn = (text: string) => between(text, "## In the add-in", "## In the workbench only");
const inWorkbench = (text: string) => between(text, "## In the workbench only", "## Tools for building");

const packages = (...steps: readonly BundleStep[]) =>
  packagesOf(bundledModules(...steps)).map((place) => place.split("node_modules/").at(-1)!);

/** The packages without a row of their own in a part of the page. */
const missing = (names: readonly string[], part: string) =>
  names.filter((name) => !part.includes(`\n| ${name} | `));

describe("THIRD-PARTY-LICENSES.md", () => {
  test("is what its script writes from the bundles and the installed packages", () => {
    const check = () => execFileSync(process.execPath, [path.join(root, "scripts/licences.mjs"), "--check"]);
    expect(check).not.toThrow();
  }, 120_000);

  test("names every package that is bundled into the add-in, where it belongs", () => {
    const names = packages("functions", "commands", "taskpane");
    expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "@fluentui/react-button"]));
    expect(missing(names, inAddIn(page))).toEqual([]);
  }, 120_000);

  test("names every package that the workbench is made of, those of fonts and styles and the copied client too", () => {
    const names = packages("workbench");
    const visual = ["bootstrap", "chart.js", "chartjs-adapter-luxon", "font-awesome", "luxon"];
    expect(names).toEqual(
      expect.arrayContaining([...visual, "@odoo/o-spreadsheet", "@odoo/owl", "@microsoft/office-js"]),
    );
    expect(missing(names, inAddIn(page) + inWorkbench(page))).toEqual([]);
  }, 120_000);

  test("a bundled package that the page leaves out is noticed", () => {
    const without = page.replace(/^\| luxon \|.*\n/m, "");
    expect(missing(packages("workbench"), inAddIn(without) + inWorkbench(without))).toEqual(["luxon"]);
  }, 120_000);

  test("says of no bundled package that it is a tool which is not in the build", () => {
    const tools = page.slice(page.indexOf("## Tools for building"));
    const bundled = packages("functions", "commands", "taskpane", "workbench");
    expect(bundled.filter((name) => tools.includes(`\n| ${name} | `))).toEqual([]);
  }, 120_000);

  test("has nothing with a copyleft licence among what the add-in ships", () => {
    const rows = [...inAddIn(page).matchAll(/^\| [^|]+ \| \d[^|]* \| ([^|]+) \|/gm)];
    const licences = rows.map((match) => match[1]!);
    expect(licences.length).toBeGreaterThan(20);
    expect(licences.filter((licence) => !/^(MIT|0BSD|ISC|BSD-\d-Clause|Apache-2\.0)$/.test(licence))).toEqual(
      [],
    );
  });
});

test("the project's own licence is MIT, and package.json says so", () => {
  const { license } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    license: string;
  };
  expect(license).toBe("MIT");
  expect(readFileSync(path.join(root, "LICENSE"), "utf8")).toMatch(/^MIT License/);
});
