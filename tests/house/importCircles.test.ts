import { spawnSync } from "node:child_process";
import path from "node:path";
import { writeTree } from "./support/writeTree";

const root = path.resolve(__dirname, "../..");

/** Runs the program that `npm run lint` runs, with its settings, on a folder of these files. */
function findCircles(files: Readonly<Record<string, string>>) {
  const { folder, remove } = writeTree({ ...files, "tsconfig.json": "{}" });
  try {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        ...["--config", path.join(root, ".dependency-cruiser.json"), "src"],
      ],
      { cwd: folder, encoding: "utf8" },
    );
    return { status, stdout };
  } finally {
    remove();
  }
}

describe("import circles are an error of the linter", () => {
  test("two files that call each other", () => {
    const { status, stdout } = findCircles({
      "src/even.ts":
        'import { odd } from "./odd";\nexport const even = (n: number): boolean => n === 0 || odd(n - 1);\n',
      "src/odd.ts":
        'import { even } from "./even";\nexport const odd = (n: number): boolean => n > 0 && even(n - 1);\n',
    });
    expect(stdout).toMatch(/error no-circles: src\/(even|odd)\.ts/);
    expect(status).not.toBe(0);
  }, 60_000);

  test("three files whose circle is one of types alone", () => {
    const { status, stdout } = findCircles({
      "src/Sheet.ts": 'import type { Table } from "./Table";\nexport interface Sheet { tables: Table[] }\n',
      "src/Table.ts":
        'import { type Column } from "./Column";\nexport interface Table { columns: Column[] }\n',
      "src/Column.ts": 'import type { Sheet } from "./Sheet";\nexport interface Column { sheet: Sheet }\n',
    });
    expect(stdout).toMatch(/error no-circles: src\/(Sheet|Table|Column)\.ts/);
    expect(status).not.toBe(0);
  }, 60_000);

  test("files whose imports run one way pass", () => {
    const { status } = findCircles({
      "src/top.ts": 'import { middle } from "./middle";\nexport const top = middle + 1;\n',
      "src/middle.ts": 'import { bottom } from "./bottom";\nexport const middle = bottom + 1;\n',
      "src/bottom.ts": "export const bottom = 1;\n",
    });
    expect(status).toBe(0);
  }, 60_000);
});
