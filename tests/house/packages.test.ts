import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

interface PackageFile {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

const project = JSON.parse(read("package.json")) as PackageFile;
const shipped = Object.keys(project.dependencies ?? {});
const packages = [...shipped, ...Object.keys(project.devDependencies ?? {})];

function codeIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))
    .map((file) => path.join(folder, file));
}

const files = [
  ...["src", "workbench", "tests", "scripts"].flatMap(codeIn),
  "webpack.config.js",
  "jest.config.js",
  "eslint.config.js",
];
const code = files.map(read).join("\n");

/** The package names behind `from "x"`, `import("x")`, `import "x"`, `require("x")`, without files inside them. */
function importedPackages(): Set<string> {
  const pattern = /(?:^import|\bfrom|\bimport\(|\brequire\(|\brequire\.resolve\()\s*"([^".][^"]*)"/gm;
  const names = [...code.matchAll(pattern)].map((match) => match[1]!);
  const bare = names.filter(
    (name) => /^(@[\w-]+\/)?[\w-][\w.-]*(\/|$)/.test(name) && !name.startsWith("node:"),
  );
  return new Set(bare.map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/")));
}

/** Used by being imported, named in a configuration or run by a script, typing a used package, or as a peer. */
function isUsed(name: string): boolean {
  if (code.includes(`"${name}"`) || code.includes(`"${name}/`) || code.includes(`node_modules/${name}/`))
    return true;
  if (name.startsWith("@types/")) {
    const typed = name.slice("@types/".length);
    return packages.includes(typed) || (read("tsconfig.json").includes(`"${typed}"`) && typed !== name);
  }
  return packages.some((other) => {
    const { peerDependencies } = JSON.parse(read(`node_modules/${other}/package.json`)) as PackageFile;
    return other !== name && peerDependencies?.[name] !== undefined;
  });
}

test("every package in package.json is used", () => {
  expect(packages.filter((name) => !isUsed(name))).toEqual([]);
});

test("every package that the code imports is in package.json", () => {
  expect([...importedPackages()].filter((name) => !packages.includes(name) && name !== "x")).toEqual([]);
});

test("the product's own folders import only what ships", () => {
  const product = files
    .filter((file) => /^src\/(?!files\/)/.test(file))
    .map(read)
    .join("\n");
  const names = [...product.matchAll(/\bfrom "([^."][^"]*)"/g)].map((match) => match[1]!);
  const isShipped = (name: string) => shipped.some((other) => name === other || name.startsWith(`${other}/`));
  expect([...new Set(names)].filter((name) => !isShipped(name))).toEqual([]);
});

test("the lock file records no download addresses, so that any registry serves it", () => {
  expect(read("package-lock.json")).not.toContain('"resolved"');
});

test("Microsoft's tools report nothing: what they report through has no sender and no way to the network", () => {
  const { packages: locked } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { dependencies?: Record<string, string> }>;
  };
  const places = Object.keys(locked).filter((place) => place.endsWith("/office-addin-usage-data"));
  expect(places.length).toBeGreaterThan(0);
  expect(Object.keys(locked).filter((place) => place.includes("applicationinsights"))).toEqual([]);
  for (const place of places) {
    expect(Object.keys(locked[place]!.dependencies ?? {})).toEqual(["commander"]);
    const program = codeIn(`${place}/lib`).map(read).join("\n");
    const loaded = [...program.matchAll(/require\("([^."][^"]*)"\)/g)].map((match) => match[1]!);
    expect([...new Set(loaded)].sort()).toEqual(["commander", "os", "path"]);
    expect(program).not.toMatch(/\bfetch\(|\bimport\(/);
  }
});
