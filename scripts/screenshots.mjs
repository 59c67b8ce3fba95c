// node scripts/screenshots.mjs [name …]
// Takes the pictures of the README from the workbench with its sample, into docs/images.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { openWorkbench } from "../tests/e2e/support/openWorkbench.mjs";
import { ensureChromium } from "./lib/ensureChromium.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";

const FOLDER = path.join(root, "docs/images");

/** `route` is the page of the pane; `only` crops the picture to that element of the workbench. */
const SHOTS = [
  { name: "workbench", route: "classify" },
  { name: "workbench-zh-CN", route: "forecast", query: { sample: "zh-CN", lang: "zh-CN" } },
  { name: "classify", route: "classify", only: "iframe" },
  { name: "forecast", route: "forecast", only: "iframe" },
  { name: "commission", route: "commission", only: "iframe" },
  { name: "plans", route: "plans", only: "iframe" },
  { name: "settings-dark", route: "settings", only: "iframe", query: { theme: "dark" } },
];

/** A page of the pane is ready to be looked at when nothing on it says that it is still working. */
async function showPage(pane, route) {
  await pane.locator(`nav a[href="#/${route}"]`).click();
  await pane.locator("main").waitFor();
  await pane
    .locator('[role="progressbar"], [aria-busy="true"]')
    .waitFor({ state: "detached", timeout: 60_000 });
}

async function takeShot({ name, route, only, query = {} }) {
  const workbench = await openWorkbench({ query, width: 1440, height: 860 });
  try {
    await showPage(workbench.pane, route);
    const target = only === undefined ? workbench.page : workbench.page.locator(only);
    await target.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: "disabled" });
    console.log(`docs/images/${name}.png`);
  } finally {
    await workbench.close();
  }
}

ensureModules();
process.env.CHROMIUM_PATH = ensureChromium();
mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
for (const shot of SHOTS) if (wanted.length === 0 || wanted.includes(shot.name)) await takeShot(shot);
