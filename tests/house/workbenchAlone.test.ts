import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

test("the workbench compiles alone: of src it takes the list of languages and the files", () => {
  const compiled = execFileSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "--noEmit", "--listFiles", "-p", "workbench"],
    { cwd: root, encoding: "utf8", maxBuffer: 10_000_000 },
  );
  const own = compiled
    .split("\n")
    .map((line) => path.relative(root, line.trim()).replaceAll("\\", "/"))
    .filter((file) => file !== "" && !file.includes("node_modules/"));
  const outside = own.filter((file) => !/^(workbench\/(?!jobs\/)|src\/files\/)/.test(file));
  expect(outside).toEqual(["src/i18n/Language.ts"]);
  expect(own).toContain("workbench/host/Host.ts");
}, 120_000);
