import { chromium } from "playwright-core";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBuild } from "../../../scripts/ensureBuild.mjs";
import { findChromium } from "../../../scripts/lib/findChromium.mjs";
import { serveFolder } from "../../../scripts/lib/serveFolder.mjs";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Builds what is not up to date, serves it and opens the workbench in Chromium. Everything that the run must be
 * free of is collected: console errors and warnings, failed requests, requests to other machines.
 * KAM_DIST names a build to use as it is. `query` goes into the page's address, for example { sample: "zh-CN", lang: "zh-CN", theme: "dark" }.
 * `prepare` gets the browser's context before the page is asked for.
 */
export async function openWorkbench({ query = {}, width = 1440, height = 900, prepare } = {}) {
  const folder = process.env.KAM_DIST ?? ensureBuild();
  const server = await serveFolder(folder, { port: 0 });
  const profile = mkdtempSync(path.join(os.tmpdir(), "kam-e2e-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? findChromium(),
    args: flags,
    viewport: { width, height },
    acceptDownloads: true,
  });
  const complaints = [];
  const requests = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("requestfailed", (request) => {
    // A pane that is loaded anew, as when a file is opened, drops what it had asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  await prepare?.(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const address = `http://localhost:${server.port}/workbench/?${new URLSearchParams(query)}`;
  await page.goto(address);
  return {
    page,
    address,
    pane: page.frameLocator("iframe"),
    complaints,
    foreignRequests: () =>
      requests.filter(
        (url) => /^(https?|wss?):/.test(url) && !/^\w+:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url),
      ),
    async close() {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
