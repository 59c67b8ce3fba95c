import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("THIRD-PARTY-LICENSES.md is what its script writes from the lock file", () => {
  const check = () => execFileSync(process.execPath, [path.join(root, "scripts/licences.mjs"), "--check"]);
  expect(check).not.toThrow();
});

test("nothing with a copyleft licence is among what the add-in ships", () => {
  const page = readFileSync(path.join(root, "THIRD-PARTY-LICENSES.md"), "utf8");
  const shipped = page.slice(page.indexOf("## In the add-in"), page.indexOf("## In the workbench only"));
  const licences = [...shipped.matchAll(/^\| [^|]+ \| \d[^|]* \| ([^|]+) \|/gm)].map((match) => match[1]!);
  expect(licences.length).toBeGreaterThan(20);
  expect(licences.filter((licence) => !/^(MIT|0BSD|ISC|BSD-\d-Clause|Apache-2\.0)$/.test(licence))).toEqual(
    [],
  );
});

test("the project's own licence is MIT, and package.json says so", () => {
  const { license } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    license: string;
  };
  expect(license).toBe("MIT");
  expect(readFileSync(path.join(root, "LICENSE"), "utf8")).toMatch(/^MIT License/);
});
