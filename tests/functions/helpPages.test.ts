import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { functionSignatures } from "../../src/i18n/en/functions";

const root = path.resolve(__dirname, "../..");
const page = (file: string): string => path.join(root, "docs/functions", file);

test("the help pages are those that the docstrings, texts and golden cases make", () => {
  execFileSync(process.execPath, ["scripts/function-pages.mjs", "--check"], { cwd: root, stdio: "pipe" });
});

test.each(["", ".zh-CN"])(
  "every function has a page with an example, and the index%s leads to it",
  (language) => {
    const index = readFileSync(page(`index${language}.md`), "utf8");
    for (const id of Object.keys(functionSignatures)) {
      const file = `${id.toLowerCase()}${language}.md`;
      expect([file, existsSync(page(file))]).toEqual([file, true]);
      expect(index).toContain(`(${file})`);
      expect(readFileSync(page(file), "utf8")).toContain(`=KAM.${id}(`);
    }
  },
);
