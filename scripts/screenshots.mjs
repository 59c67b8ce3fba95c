// node scripts/screenshots.mjs [name …]
// Takes the pictures of the README from the workbench with its sample, into docs/images.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { openWorkbench } from "../tests/e2e/support/openWorkbench.mjs";
import { ensureChromium } from "./lib/ensureChromium.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";

const folder = path.join(root, "docs/images");

/** `route` is the page of the pane, `sheet` the one to show; `only` crops the picture to that element of the workbench. */
const shots = [
  { name: "workbench", route: "classify", sheet: "Accounts" },
  { name: "workbench-zh-CN", route: "forecast", sheet: "商机", query: { sample: "zh-CN", lang: "zh-CN" } },
  { name: "classify", route: "classify", only: "iframe" },
  { name: "forecast", route: "forecast", only: "iframe" },
  { name: "commission", route: "commission", only: "iframe" },
  { name: "plans", route: "plans", only: "iframe" },
  { name: "functions", route: "functions", only: "iframe" },
  { name: "settings-dark", route: "settings", only: "iframe", query: { theme: "dark" } },
];

/** Long enough for a page of the pane to read its list and show its preview. */
const previewMs = 4000;

async function showPage(pane, route) {
  await pane.locator(`nav a[href="#/${route}"]`).click();
  await pane.locator("main h1").filter({ visible: true }).waitFor();
}

async function takeShot({ name, route, only, sheet, query = {} }) {
  const workbench = await openWorkbench({ query, width: 1440, height: 860 });
  try {
    await showPage(workbench.pane, route);
    await workbench.page.waitForTimeout(previewMs);
    if (sheet !== undefined) {
      await workbench.page.locator(".o-sheet-name").filter({ hasText: sheet }).first().click();
      await workbench.page.waitForTimeout(500);
    }
    const target = only === undefined ? workbench.page : workbench.page.locator(only);
    await target.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled" });
    console.log(`docs/images/${name}.png`);
  } finally {
    await workbench.close();
  }
}

ensureModules();
process.env.CHROMIUM_PATH = ensureChromium();
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const shot of shots) if (wanted.length === 0 || wanted.includes(shot.name)) await takeShot(shot);
