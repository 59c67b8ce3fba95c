// node scripts/icons.mjs
// Draws assets/*.png from assets/icons.svg: each group of the drawing in each size that Office asks for.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureChromium } from "./lib/ensureChromium.mjs";
import { root } from "./lib/paths.mjs";

/** Office asks for 16, 32 and 80 pixels, and takes the others on scaled displays instead of stretching those. */
const buttonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const appSizes = [...buttonSizes, 128];
const cell = 32;

const drawing = readFileSync(path.join(root, "assets/icons.svg"), "utf8");
const names = [...drawing.matchAll(/<g id="(\w+)"/g)].map(([, name]) => name);

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [index, name] of names.entries()) {
  for (const size of name === "icon" ? appSizes : buttonSizes) {
    const frame = `viewBox="${index * cell} 0 ${cell} ${cell}" width="${size}" height="${size}"`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>* { margin: 0 } svg { display: block }</style>${drawing.replace(/viewBox="[^"]*"/, frame)}`,
    );
    await page.screenshot({ path: path.join(root, `assets/${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
console.log(`${names.length} icons drawn`);
