import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ensureBuild } from "../../scripts/ensureBuild.mjs";

const kB = 1000;

describe("what the user's machine has to load", () => {
  let dist = "";
  beforeAll(() => {
    dist = ensureBuild("functions", "commands", "taskpane");
  }, 120_000);

  const gzipSize = (file: string) => gzipSync(readFileSync(path.join(dist, file))).length;
  const scriptsOf = (page: string) =>
    [...readFileSync(path.join(dist, page), "utf8").matchAll(/<script src="([^"]+)"/g)].map(
      (match) => match[1]!,
    );

  test("functions.js has at most 26 kB gzipped", () => {
    expect(gzipSize("functions.js")).toBeLessThanOrEqual(26 * kB);
  });

  test("commands.js has at most 600 bytes gzipped: it is loaded before anything of ours, and blocks", () => {
    expect(gzipSize("commands.js")).toBeLessThanOrEqual(600);
  });

  test("office.js comes first and from Microsoft's address, then the ribbon's commands, functions.js before the pane", () => {
    const [office, commands, functions, ...pane] = scriptsOf("taskpane.html");
    expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(commands).toBe("commands.js");
    expect(functions).toBe("functions.js");
    expect(pane.length).toBeGreaterThan(0);
    expect(pane.every((file) => /^pane\/[\w-]+\.[0-9a-f]{12}\.js$/.test(file))).toBe(true);
  });

  test("pane shell and home page have at most 130 kB gzipped, beside functions.js and office.js", () => {
    const files = scriptsOf("taskpane.html").filter((file) => file.startsWith("pane/"));
    const total = files.reduce((sum, file) => sum + gzipSize(file), 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(130 * kB);
  });

  test.each(["classify", "forecast", "commission", "plans", "functions", "settings", "glossary"])(
    "the page %s has at most 20 kB gzipped beside what pages share",
    (page) => {
      const files = readdirSync(path.join(dist, "pane")).filter((file) => file.startsWith(`page-${page}.`));
      expect(files).toHaveLength(1);
      expect(gzipSize(`pane/${files[0]}`)).toBeLessThanOrEqual(20 * kB);
    },
  );

  test("nothing that ships looks behind in a regular expression: WebKit before 16.4 cannot read such a file", () => {
    const scripts = readdirSync(path.join(dist, "pane")).map((file) => `pane/${file}`);
    const looking = ["functions.js", "commands.js", ...scripts].filter((file) =>
      /\(\?<[=!]/.test(readFileSync(path.join(dist, file), "utf8")),
    );
    expect(looking).toEqual([]);
  });

  test("each feature is a chunk of its own, loaded when it is opened", () => {
    const first = scriptsOf("taskpane.html").filter((file) => file.startsWith("pane/")).length;
    const all = readdirSync(path.join(dist, "pane")).filter((file) => file.endsWith(".js")).length;
    expect(all - first).toBeGreaterThanOrEqual(5);
  });
});
