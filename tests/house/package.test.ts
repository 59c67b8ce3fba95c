import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { bundledModules, packagesOf } from "../../scripts/lib/bundledModules.mjs";

const root = path.resolve(__dirname, "../..");
const program = path.join(root, "scripts/package.mjs");
const address = "https://kam.example.com/excel";
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const name = `kam-for-excel-${version}`;

const out = mkdtempSync(path.join(os.tmpdir(), "kam-package-"));
afterAll(() => rmSync(out, { recursive: true }));

const make = (...more: readonly string[]) =>
  execFileSync(process.execPath, [program, "--url", `${address}/`, "--out", out, ...more], { cwd: root });
const read = (file: string, from = name) => readFileSync(path.join(out, from, file), "utf8");
const filesOf = (folder: string) =>
  readdirSync(path.join(out, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(out, folder), path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
const sha256 = (content: Buffer | Uint8Array) => createHash("sha256").update(content).digest("hex");

type Headers = Readonly<Record<string, string>>;

/** The rules of a _headers file: pattern and headers. */
function headerRules(): (readonly [string, Headers])[] {
  const blocks = read("site/_headers").trim().split("\n\n");
  return blocks.map((block) => {
    const [pattern = "", ...lines] = block.split("\n");
    return [
      pattern,
      Object.fromEntries(
        lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2),
        ),
      ),
    ];
  });
}

const fits = (pattern: string, file: string) =>
  pattern.endsWith("*") ? file.startsWith(pattern.slice(0, -1)) : file === pattern;

describe("npm run package", () => {
  beforeAll(() => make(), 120_000);

  test("holds the add-in, its papers and nothing of the workbench", () => {
    const files = filesOf(name);
    const texts = ["assurance", "deploy", "manual-test", "privacy", "support", "threat-model"];
    const papers = [
      ...["LICENSE", "SHA256SUMS"],
      ...texts.map((text) => `docs/${text}.md`),
      ...["manifest.xml", "sbom.cdx.json"],
    ];
    expect(files.filter((file) => !file.startsWith("site/"))).toEqual(papers);
    const tops = [
      ...new Set(files.filter((file) => file.startsWith("site/")).map((file) => file.split("/")[1])),
    ];
    expect(tops).toEqual([
      ...["LICENSE", "THIRD-PARTY-LICENSES.md", "_headers", "assets", "commands.js"],
      ...["functions-index-zh-CN.json", "functions-index.json", "functions-zh-CN.json", "functions.js"],
      ...["functions.json", "help", "pane", "self-check.json", "staticwebapp.config.json", "taskpane.html"],
    ]);
    expect(files.filter((file) => /workbench|vendor|\.map$|xlsx$/.test(file))).toEqual([]);
    expect(read("site/THIRD-PARTY-LICENSES.md")).not.toMatch(/o-spreadsheet|office-js/);
  });

  test("names the address everywhere and this machine nowhere", () => {
    const texts = filesOf(name).filter((file) => !file.endsWith(".png"));
    expect(texts.filter((file) => /localhost|127\.0\.0\.1/.test(read(file)))).toEqual([]);
    const manifest = read("manifest.xml");
    const addresses = [...manifest.matchAll(/"(https:[^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(60);
    const missing = addresses.filter(
      (url) =>
        !url.startsWith(`${address}/`) ||
        !existsSync(path.join(out, name, "site", url.slice(address.length))),
    );
    expect(missing).toEqual([]);
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
    expect(read("site/functions.json")).toContain(`"${address}/help/functions/tier.html"`);
  });

  test("tells hosts by exactly one rule per file what the development server sends", () => {
    const rules = headerRules();
    const site = filesOf(`${name}/site`).filter(
      (file) => !/^(_headers|staticwebapp.config.json)$/.test(file),
    );
    const found = new Map(
      site.map((file) => [file, rules.filter(([pattern]) => fits(pattern, `/excel/${file}`))]),
    );
    expect([...found].filter(([, fitting]) => fitting.length !== 1)).toEqual([]);
    const headers = (file: string) => found.get(file)![0]![1];
    const pane = headers("taskpane.html");
    expect(pane["Cache-Control"]).toBe("no-cache");
    expect(read("site/taskpane.html")).toContain(`content="${pane["Content-Security-Policy"]}"`);
    expect(headers("functions.json")["Access-Control-Allow-Origin"]).toBe("*");
    expect(headers("functions-zh-CN.json")["Access-Control-Allow-Origin"]).toBe("*");
    expect(headers("assets/icon-32.png")).not.toHaveProperty("Cache-Control");
    const hashed = site.filter((file) => file.startsWith("pane/"));
    expect(hashed.every((file) => /\.[0-9a-f]{12}\.js/.test(file))).toBe(true);
    expect(headers(hashed[0]!)["Cache-Control"]).toContain("immutable");
    expect(read("site/_headers")).not.toMatch(/X-Frame-Options|frame-ancestors/i);
  });

  test("tells Azure Static Web Apps the same, and to send no Cache-Control with icons", () => {
    const { routes } = JSON.parse(read("site/staticwebapp.config.json")) as {
      routes: readonly { route: string; headers: Headers }[];
    };
    const said = routes.map(({ route, headers }) => [route, { "Cache-Control": "", ...headers }]);
    expect(said).toEqual(
      headerRules().map(([pattern, headers]) => [pattern, { "Cache-Control": "", ...headers }]),
    );
    expect(routes.find(({ route }) => route === "/excel/assets/*")?.headers["Cache-Control"]).toBe("");
  });

  test("links in its papers and help pages lead to files that are there", () => {
    const pages = filesOf(name).filter((file) => /\.(md|html)$/.test(file) && !file.includes("THIRD-PARTY"));
    const targets = (file: string) =>
      [...read(file).matchAll(/\]\(([^)#]+)[^)]*\)|(?:href|src)="([^"#]+)/g)]
        .map((match) => match[1] ?? match[2]!)
        .filter((target) => !target.startsWith("https:"));
    const broken = pages.flatMap((file) =>
      targets(file)
        .filter((target) => !existsSync(path.join(out, name, path.dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(pages.length).toBeGreaterThan(80);
    expect(broken).toEqual([]);
  });

  test("the policy allows this origin and the one of office.js, nothing inline and no eval", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(read("site/taskpane.html"))?.[1] ?? "";
    const parts = Object.fromEntries(policy.split("; ").map((part) => part.split(/ (.*)/s).slice(0, 2)));
    expect(parts).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self' https://appsforoffice.microsoft.com",
      "connect-src": "'self' https://appsforoffice.microsoft.com",
      "img-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
  });

  test("its bill of materials lists what is bundled, each package once, with version, licence and hash", () => {
    const bill = JSON.parse(read("sbom.cdx.json")) as {
      bomFormat: string;
      metadata: { component: { name: string; version: string } };
      components: readonly { name: string; version: string; licenses: unknown[]; hashes: unknown[] }[];
    };
    expect(bill.bomFormat).toBe("CycloneDX");
    expect(bill.metadata.component).toMatchObject({ name: "kam-for-excel", version });
    const bundled = packagesOf(bundledModules("functions", "commands", "taskpane"));
    expect(bill.components.map((component) => component.name).sort()).toEqual(
      bundled.map((place) => place.split("node_modules/").at(-1)!).sort(),
    );
    expect(bill.components.every(({ licenses, hashes }) => licenses.length > 0 && hashes.length > 0)).toBe(
      true,
    );
  });

  test("checksums fit every file, and the zip holds the same files and has one of its own", () => {
    const sums = new Map(
      read("SHA256SUMS")
        .trim()
        .split("\n")
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const files = filesOf(name).filter((file) => file !== "SHA256SUMS");
    expect([...sums.keys()].sort()).toEqual(files);
    const bytes = (file: string) => readFileSync(path.join(out, name, file));
    expect(files.filter((file) => sha256(bytes(file)) !== sums.get(file))).toEqual([]);
    const zip = readFileSync(path.join(out, `${name}.zip`));
    const inside = Object.entries(unzipSync(zip));
    expect(inside.map(([file]) => file).sort()).toEqual(filesOf(name).map((file) => `${name}/${file}`));
    expect(
      inside.filter(([file, content]) => sha256(content) !== sha256(bytes(file.slice(name.length + 1)))),
    ).toEqual([]);
    expect(readFileSync(path.join(out, `${name}.zip.sha256`), "utf8")).toBe(`${sha256(zip)}  ${name}.zip\n`);
  });

  test("made again it is the same to the byte", () => {
    const before = sha256(readFileSync(path.join(out, `${name}.zip`)));
    make();
    expect(sha256(readFileSync(path.join(out, `${name}.zip`)))).toBe(before);
  }, 60_000);

  test("for the Chinese cloud it loads that cloud's office.js, and the policy knows it", () => {
    make("--cloud", "china", "--provider", "某公司 & Co");
    const page = read("site/taskpane.html", `${name}-china`);
    const office = "https://appsforoffice.cdn.partner.office365.cn";
    expect(page).toContain(`<script src="${office}/appsforoffice/lib/1/hosted/office.js">`);
    expect(page).toContain(`script-src 'self' ${office};`);
    expect(page + read("site/_headers", `${name}-china`)).not.toContain("appsforoffice.microsoft.com");
    expect(read("manifest.xml", `${name}-china`)).toContain("<ProviderName>某公司 &amp; Co</ProviderName>");
  }, 60_000);

  test.each([
    [["--url", "http://kam.example.com"], /https only/],
    [["--url", "https://localhost:3000"], /No other machine/],
    [["--url", "https://kam.example.com?x=1"], /without \?/],
    [["--url", "https://kam.example.com", "--cloud", "mars"], /global or china/],
    [[], /Where will the add-in stand/],
  ])("refuses %j, and says why", (options, reason) => {
    const { status, stderr } = spawnSync(process.execPath, [program, ...options], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
  });
});
