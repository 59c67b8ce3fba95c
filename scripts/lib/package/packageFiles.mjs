import { readFileSync } from "node:fs";
import path from "node:path";
import { builtFiles } from "../builtFiles.mjs";
import { developmentUrl, dist, root } from "../paths.mjs";
import { officeScripts } from "../securityPolicy.mjs";
import { addInLicences } from "../thirdPartyLicences.mjs";
import { billOfMaterials } from "./billOfMaterials.mjs";
import { hostingFiles } from "./hostingFiles.mjs";

/** The build steps whose files make up the site; the workbench and its samples are no part of the add-in. */
const steps = ["functions", "metadata", "commands", "taskpane", "assets", "help", "self-check"];

/** What an administrator wants to read. */
const papers = ["deploy.md", "manual-test.md", "assurance.md", "threat-model.md", "privacy.md", "support.md"];

/** A paper whose links lead only to papers that are in the package too. */
const paper = (file) =>
  readFileSync(path.join(root, "docs", file), "utf8").replace(
    /\[([^\]]+)\]\(([^):]+)\)/g,
    (link, text, target) => (papers.includes(target) ? link : text),
  );

/** Files that name an address: of this site, or of office.js. */
const namesAddresses = /\.(html|json|xml)$/;

/**
 * What a package holds, by path: `site/` to be put at the address, `manifest.xml` for Excel, and what an
 * administrator wants to read. `cloud` is "global" or "china"; `provider` the firm that publishes.
 */
export function packageFiles({ url, cloud, provider, version }) {
  const change = (text) =>
    text
      .replaceAll(developmentUrl, url)
      .replaceAll(officeScripts.global, officeScripts[cloud])
      .replaceAll(new URL(officeScripts.global).origin, new URL(officeScripts[cloud]).origin);
  const read = (file) => {
    const bytes = readFileSync(path.join(dist, file));
    return namesAddresses.test(file) ? change(bytes.toString("utf8")) : bytes;
  };
  const isApart = (file) => file === "THIRD-PARTY-LICENSES.md" || file.startsWith("workbench/");
  const built = builtFiles(...steps).filter((file) => !isApart(file));
  const site = {
    ...Object.fromEntries(built.map((file) => [file, read(file)])),
    "THIRD-PARTY-LICENSES.md": addInLicences(),
    ...hostingFiles([...built, "THIRD-PARTY-LICENSES.md"], new URL(url).pathname.replace(/\/$/, ""), change),
  };
  const named = (manifest) =>
    provider === undefined
      ? manifest
      : manifest.replace(
          /<ProviderName>.*<\/ProviderName>/,
          () => `<ProviderName>${inXml(provider)}</ProviderName>`,
        );
  return {
    ...Object.fromEntries(Object.entries(site).map(([file, content]) => [`site/${file}`, content])),
    "manifest.xml": named(change(readFileSync(path.join(root, "manifest.xml"), "utf8"))),
    ...Object.fromEntries(papers.map((file) => [`docs/${file}`, paper(file)])),
    LICENSE: readFileSync(path.join(root, "LICENSE"), "utf8"),
    "sbom.cdx.json": `${JSON.stringify(billOfMaterials(version), null, 2)}\n`,
  };
}

const inXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
