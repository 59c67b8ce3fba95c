import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { ensureBuild } from "../../scripts/ensureBuild.mjs";
import { findChromium } from "../../scripts/lib/findChromium.mjs";
import { serveFolder } from "../../scripts/lib/serveFolder.mjs";
import { violationsIn } from "./support/axe.mjs";

const narrow = { width: 320, height: 800 };
const wide = { width: 1000, height: 800 };
/** One page of each kind: results beside the cells, a table of results with dates, the list of all. */
const kinds = ["tier.html", "forecast.zh-CN.html", "index.zh-CN.html", "../support.html"];

const dist = ensureBuild("help", "assets");
let server;
let browser;
before(async () => {
  server = await serveFolder(dist, { port: 0 });
  browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
});
after(async () => {
  await browser.close();
  await server.close();
});

const addressOf = (file) => `http://localhost:${server.port}/help/functions/${file}`;

/** A page in a browser context of its own: the page's policy must forbid nothing of it. */
async function withPage(options, work) {
  const context = await browser.newContext(options);
  const complaints = [];
  context.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  try {
    await work(await context.newPage());
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

test(`every help page fits ${narrow.width} px; only tables and formulas scroll in themselves`, async () => {
  await withPage({ viewport: narrow }, async (page) => {
    const pages = readdirSync(path.join(dist, "help"), { recursive: true, encoding: "utf8" });
    for (const file of pages.filter((name) => name.endsWith(".html"))) {
      await page.goto(addressOf(`../${file.replaceAll(path.sep, "/")}`));
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.deepEqual([file, excess], [file, 0]);
    }
  });
});

for (const [colorScheme, viewport] of [
  ["light", narrow],
  ["dark", wide],
]) {
  test(`help pages are accessible, ${colorScheme}, ${viewport.width} px`, async () => {
    await withPage({ viewport, colorScheme }, async (page) => {
      for (const file of kinds) {
        await page.goto(addressOf(file));
        assert.deepEqual(await violationsIn(page.mainFrame()), [], file);
      }
    });
  });
}

test("the search of the list leaves the functions in which every word stands", async () => {
  await withPage({ viewport: wide }, async (page) => {
    const shown = (selector) => page.locator(selector).filter({ visible: true }).allTextContents();
    const search = (words) => page.locator("input[type=search]").fill(words);
    await page.goto(addressOf("index.html"));
    const all = await shown("td:first-child");
    await search("discount profit");
    assert.deepEqual(await shown("td:first-child"), ["KAM.BREAKEVEN"]);
    assert.deepEqual(await shown("h2"), ["Accounts and portfolio", "Rules for all"]);
    await search("no such function");
    assert.deepEqual(await shown("td:first-child"), []);
    assert.equal(await page.getByRole("status").isVisible(), true);
    await search("");
    assert.deepEqual(await shown("td:first-child"), all);
    await page.goto(addressOf("index.zh-CN.html"));
    await search("ＡＢＣ 分类");
    assert.deepEqual(await shown("td:first-child"), ["KAM.TIERBYSHARE"]);
  });
});
