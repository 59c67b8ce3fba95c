import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import { signatures } from "../../support/signatures";
import { goldenCases } from "../../support/golden";

const root = path.resolve(__dirname, "../../..");
const page = (file: string): string => readFileSync(path.join(root, "docs/functions", file), "utf8");
const ids = Object.keys(signatures);
const languages = ["", ".zh-CN"] as const;
const fileOf = (id: string, language: string): string => `${id.toLowerCase()}${language}.md`;
const everyPage = ids.flatMap((id) => languages.map((language) => [id, fileOf(id, language)] as const));

/** The cells of the rows of all tables of a page that have this many columns. */
function rowsOf(markdown: string, columns: number): readonly (readonly string[])[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .map((line) => line.slice(2, -2).split(/(?<!\\) \| /))
    .filter((cells) => cells.length === columns);
}

/** Errors in a golden result, in the whole or in cells. */
function errorsIn(result: unknown): readonly string[] {
  if (Array.isArray(result)) return result.flatMap(errorsIn);
  return typeof result === "object" && result !== null ? [(result as { error: string }).error] : [];
}

test("the help pages and the examples in the docstrings are those that signatures, words and golden cases make", () => {
  execFileSync(process.execPath, ["scripts/function-pages.mjs", "--check"], { cwd: root, stdio: "pipe" });
});

test.each(languages)("the index%s leads to the page of every function and to its own groups", (language) => {
  const index = page(`index${language}.md`);
  for (const id of ids) expect(index).toContain(`(${fileOf(id, language)})`);
  const anchors = [...index.matchAll(/\(#([^)]+)\)/g)].map((match) => match[1]);
  const headings = [...index.matchAll(/^## (.+)$/gm)].map((match) => match[1]!);
  expect(anchors).toEqual(headings.map((heading) => heading.toLowerCase().replaceAll(" ", "-")));
});

test.each(everyPage)("the first example of %s has a formula with real references (%s)", (id, file) => {
  const formulas = [...page(file).matchAll(/^```\n(=.+)\n```$/gm)].map((match) => match[1]!);
  expect(formulas.length).toBeGreaterThanOrEqual(2);
  expect(formulas[1]).toMatch(new RegExp(`^=KAM\\.${id}\\([A-Z]2[:,)]`));
});

test.each(everyPage)("%s says of each argument what it takes (%s)", (id, file) => {
  const given = rowsOf(page(file), 3).map(([name]) => /^`(\w+)`/.exec(name!)?.[1]);
  const names = signatures[id]!;
  for (const name of names) expect(given).toContain(name.replace("?", ""));
});

test.each(everyPage)("%s explains every error that a golden case shows (%s)", (id, file) => {
  const explained = rowsOf(page(file), 2).map(([code]) => code!.replaceAll("`", ""));
  const shown = goldenCases()
    .filter((golden) => golden.function === id)
    .flatMap(({ arguments: given, result }) => {
      const passedOn = errorsIn(given);
      return errorsIn(result).filter((code) => !passedOn.includes(code));
    });
  expect([...new Set(shown)].filter((code) => !explained.includes(code))).toEqual([]);
});

test.each(ids)("%s describes the columns of its table under the names that the table has", (id) => {
  const heads = goldenCases()
    .filter((golden) => golden.function === id && Array.isArray(golden.result))
    .map(({ result }) => (result as unknown[][])[0]!)
    .filter((head) => head.length > 1 && head.every((name) => typeof name === "string" && name !== ""));
  const head = heads.find((names) => (names as string[]).every((name) => /^[A-Z][a-z]/.test(name)));
  if (!head) return;
  for (const language of languages) {
    const columns = rowsOf(page(fileOf(id, language)), 2).map(([name]) => name);
    expect([language, head.filter((name) => !columns.includes(name as string))]).toEqual([language, []]);
  }
});

test.each(ids)("%s has the same parts in both languages", (id) => {
  const [english, chinese] = languages.map((language) => page(fileOf(id, language)));
  const parts = (markdown: string): readonly number[] =>
    [/^##+ /gm, /^```/gm, /^\| /gm, /^- /gm].map((part) => markdown.match(part)?.length ?? 0);
  expect(parts(chinese!)).toEqual(parts(english!));
});

test("links between the pages lead to pages that are there", () => {
  for (const file of [...everyPage.map(([, name]) => name), "index.md", "index.zh-CN.md"]) {
    const targets = [...page(file).matchAll(/\]\(([\w.-]+\.md)\)/g)].map((match) => match[1]!);
    expect([file, targets.length > 0]).toEqual([file, true]);
    for (const target of targets) {
      expect([file, target, existsSync(path.join(root, "docs/functions", target))]).toEqual([
        file,
        target,
        true,
      ]);
    }
  }
});

test("the pages tell a reader nothing about rules and sources that are not before him", () => {
  for (const [, file] of everyPage) expect(page(file)).not.toMatch(/DOMAIN|\bRule \d|规则 \d|undefined|NaN/);
});

describe("the built pages", () => {
  let dist = "";
  beforeAll(() => {
    dist = ensureBuild("help");
  }, 120_000);
  const built = (file: string): string =>
    readFileSync(path.join(dist, "help/functions", file.replace(/md$/, "html")), "utf8");

  test("stand alone: nothing is loaded but what is built beside them", () => {
    for (const file of ["index.md", "index.zh-CN.md", ...everyPage.map(([, name]) => name)]) {
      expect([file, /(?:src|href)="(?:https?:)?\/\//.test(built(file))]).toEqual([file, false]);
      const loaded = [...built(file).matchAll(/<(?:link|img|script)[^>]* (?:src|href)="([^"]*)"/g)];
      for (const [, address = ""] of loaded)
        expect(["../../assets/icon-32.png", "../help.css", "../search.js"]).toContain(address);
    }
  });

  test.each(languages)("the index%s has a search field, and headings that its links find", (language) => {
    const html = built(`index${language}.md`);
    expect(html).toContain('<input type="search"');
    expect(html).not.toContain("<!-- search");
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) {
      expect(html).toContain(`id="${decodeURIComponent(anchor!)}"`);
    }
  });

  test.each(everyPage)("%s links to HTML pages and shows sheets and lists (%s)", (_id, file) => {
    const html = built(file);
    expect(html).not.toMatch(/href="[^"]+\.md/);
    expect(html).toContain('<table class="sheet">');
    expect(html).toContain('<table class="list">');
    expect(html).toContain(`<html lang="${file.includes("zh-CN") ? "zh-CN" : "en"}">`);
  });
});
