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

/** After the last workbench is closed: the next test opens its own sooner. */
const lingerMs = 200;

/** A served build and a browser with a profile of its own. */
async function launch({ width, height }) {
  const folder = ensureBuild();
  const server = await serveFolder(folder, { port: 0 });
  const profile = mkdtempSync(path.join(os.tmpdir(), "kam-e2e-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? findChromium(),
    args: flags,
    viewport: { width, height },
    acceptDownloads: true,
  });
  return {
    context,
    origin: `http://localhost:${server.port}`,
    async close() {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The one browser of all tests of a file: what it has loaded once it has compiled. */
const shared = { browser: null, users: 0, timer: null };

async function launchShared(size) {
  clearTimeout(shared.timer);
  shared.users += 1;
  shared.browser ??= launch(size);
  const { context, origin } = await shared.browser;
  return {
    context,
    origin,
    close() {
      shared.users -= 1;
      if (shared.users > 0) return;
      shared.timer = setTimeout(async () => {
        const { browser } = shared;
        shared.browser = null;
        await (await browser).close();
      }, lingerMs);
    },
  };
}

/** A page in which nothing is stored yet. */
async function freshPage({ context, origin }, { width, height }) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  const session = await context.newCDPSession(page);
  for (const place of [origin, origin.replace("localhost", "127.0.0.1")])
    await session.send("Storage.clearDataForOrigin", { origin: place, storageTypes: "local_storage" });
  await session.detach();
  return page;
}

/**
 * Builds what is not up to date, serves it and opens the workbench in Chromium. Everything that the run must be
 * free of is collected: console errors and warnings, failed requests, requests to other machines.
 * `query` goes into the page's address, for example { sample: "zh-CN", lang: "zh-CN", theme: "dark" }.
 * `prepare` gets the browser's context before the page is asked for; that browser is of this workbench alone.
 */
export async function openWorkbench({ query = {}, width = 1440, height = 900, prepare } = {}) {
  const browser = await (prepare === undefined ? launchShared : launch)({ width, height });
  await prepare?.(browser.context);
  const page = await freshPage(browser, { width, height });
  const complaints = [];
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    // A pane that is loaded anew, as when a file is opened, drops what it had asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  const address = `${browser.origin}/workbench/?${new URLSearchParams(query)}`;
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
      await page.close();
      await browser.close();
    },
  };
}
