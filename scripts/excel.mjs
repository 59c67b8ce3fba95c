// npm run excel [-- --remove]
// Sideloads the add-in as "KAM (dev)", with an Id of its own, into desktop Excel on Windows or Mac and serves it over
// https until Ctrl+C. It stands beside a deployed KAM for Excel; `--remove` takes out the sideloaded one alone.
// Excel only loads pages whose certificate the system trusts, and every system keeps its trust store and its
// list of developer add-ins elsewhere: Microsoft's own two tools do both, fetched by npx when they are needed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { npmProgram } from "./lib/npmProgram.mjs";
import { dist, root } from "./lib/paths.mjs";
import { serveFolder } from "./lib/serveFolder.mjs";

const certificates = path.join(homedir(), ".office-addin-dev-certs");

/** Runs beside the server, which must answer while the tool starts Excel. */
async function npx(...args) {
  const [program, ...first] = npmProgram("npx");
  const child = spawn(program, [...first, "--yes", ...args], { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`npx ${args.join(" ")} ended with code ${code}`);
}

async function trustedCertificate() {
  await npx("office-addin-dev-certs@3", "install");
  const read = (name) => readFileSync(path.join(certificates, name));
  return { key: read("localhost.key"), cert: read("localhost.crt") };
}

/**
 * As seen from the project's folder, whose own path may hold spaces. The package that writes it may not be installed
 * yet.
 */
async function developmentManifest() {
  const { writeDevelopmentManifest } = await import("./lib/developmentManifest.mjs");
  return path.relative(root, await writeDevelopmentManifest());
}

/** Takes the next free port where the usual one is taken; the manifest and the functions' help then name that one. */
async function sideload() {
  ensureModules();
  const { port } = await serveFolder(dist, { tls: await trustedCertificate() });
  process.env.KAM_URL = `https://localhost:${port}`;
  ensureBuild();
  await npx(
    "office-addin-dev-settings@4",
    "sideload",
    await developmentManifest(),
    "desktop",
    "--app",
    "excel",
  );
  console.log(`\nServing "KAM (dev)" at ${process.env.KAM_URL}. Keep this running while Excel uses it.`);
  console.log("Ctrl+C ends the server; `npm run excel -- --remove` takes it out of Excel again.");
}

if (!["win32", "darwin"].includes(process.platform)) {
  console.error(
    "Desktop Excel runs on Windows and Mac only. `npm start` shows the same add-in without Excel;",
  );
  console.error(
    "for Excel on the web, `npm run package -- --url https://…` makes what to put at an address of your own",
  );
  console.error("and the manifest to upload with Add-ins > More Add-ins > Upload My Add-in.");
  process.exitCode = 1;
} else if (process.argv.includes("--remove")) {
  ensureModules();
  ensureBuild("manifest");
  await npx("office-addin-dev-settings@4", "unregister", await developmentManifest());
} else {
  await sideload();
}
