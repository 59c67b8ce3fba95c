// npm run package -- --url https://kam.example.com [--cloud china] [--provider "Example Ltd"] [--out release]
// Makes the add-in for that address, without the workbench: a folder and a zip of it with the site to upload, the
// manifest to hand to Excel, headers for static hosts, licences, a bill of materials and checksums.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";
import { siteAddress } from "./lib/siteAddress.mjs";

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    cloud: { type: "string", default: "global" },
    provider: { type: "string" },
    out: { type: "string", default: "release" },
  },
});
if (values.url === undefined) throw new Error("Where will the add-in stand? --url https://kam.example.com");
if (!["global", "china"].includes(values.cloud))
  throw new Error(`--cloud is global or china: ${values.cloud}`);

ensureModules();
const { packageFiles } = await import("./lib/package/packageFiles.mjs");
const { zipSync } = await import("fflate");

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const { cloud, provider } = values;
const files = packageFiles({ url: siteAddress(values.url), cloud, provider, version });

const hashOf = (content) => createHash("sha256").update(content).digest("hex");
const sums = Object.entries(files).map(([file, content]) => `${hashOf(content)}  ${file}\n`);
const all = { ...files, SHA256SUMS: sums.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join("") };

const name = `kam-for-excel-${version}${cloud === "global" ? "" : `-${cloud}`}`;
const folder = path.resolve(root, values.out, name);
rmSync(folder, { recursive: true, force: true });
for (const [file, content] of Object.entries(all)) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}
/** No time of its own, so that equal packages are equal bytes. */
const mtime = new Date(1980, 0, 1);
const entries = Object.entries(all).map(([file, content]) => [
  `${name}/${file}`,
  [new Uint8Array(Buffer.from(content)), { mtime }],
]);
const zip = zipSync(Object.fromEntries(entries), { level: 9 });
writeFileSync(`${folder}.zip`, zip);
writeFileSync(`${folder}.zip.sha256`, `${hashOf(zip)}  ${name}.zip\n`);
console.log(
  `${folder}.zip: ${Object.keys(all).length} files. docs/deploy.md in it says what to do with them.`,
);
