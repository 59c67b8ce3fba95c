import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pagesOf, quiet } from "./support/panePages.mjs";

test("the pane works by keyboard alone: to a feature, through its choices, to the written result and back", async () => {
  const workbench = await openWorkbench({
    query: { sample: "en", lang: "en", theme: "light", pane: "320" },
  });
  try {
    const { page, pane: frame } = workbench;
    await frame.locator("h1").waitFor({ timeout: 60_000 });
    const focused = () => frame.locator(":focus").evaluate((element) => element.textContent ?? "");
    const tabTo = async (locator) => {
      for (let most = 60; most > 0; most--) {
        if (await locator.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      assert.fail(`Tab does not reach ${locator}`);
    };
    await frame.locator("nav a").first().focus();
    await tabTo(frame.locator("nav a[href='#/classify']"));
    await page.keyboard.press("Enter");
    await openPageWithoutMouse(frame);
    assert.equal(await focused(), "Classify accounts");

    await tabTo(frame.locator("input[value='threshold']"));
    await page.keyboard.press("ArrowRight");
    await frame.locator("input[value='share']:checked").waitFor({ state: "attached" });
    const write = frame.locator("button:visible", { hasText: "Write tiers" });
    await frame.locator("button:visible:not([aria-disabled='true'])", { hasText: "Write tiers" }).waitFor();
    await tabTo(write);
    await page.keyboard.press("Enter");
    const result = frame.locator("[data-result]:visible");
    await result.waitFor({ timeout: 60_000 });
    assert.match(await frame.getByRole("status").last().textContent(), /Tiers written/);

    await tabTo(result.getByRole("button", { name: "Undo" }));
    await page.keyboard.press("Enter");
    await result.getByText("The last write was taken back.").waitFor({ timeout: 60_000 });
    assert.deepEqual(workbench.complaints, []);
  } finally {
    await workbench.close();
  }
});

async function openPageWithoutMouse(frame) {
  await frame.locator("main h1:visible", { hasText: "Classify accounts" }).waitFor();
  await frame.locator("table caption:visible", { hasText: "Customer pyramid" }).waitFor({ timeout: 60_000 });
}

/** Runs in the pane: opens a page; the heading that is seen when the page has been told, and whether it still loads. */
const openNow = (body, page) =>
  new Promise((resolve) => {
    const told = () => {
      const heading = [...body.querySelectorAll("main h1")].find((one) => one.checkVisibility());
      resolve([heading?.textContent, body.textContent.includes("Loading …")]);
    };
    // After the pane's own listener: it has drawn the page.
    window.addEventListener("hashchange", () => setTimeout(told), { once: true });
    window.location.hash = `#/${page}`;
  });

test("the first load of the pane is below 130 kB beside functions.js, pages come before they are opened and are there at once", async () => {
  // What comes on use is held back until the page stands: it is not needed for that.
  const onUse = /\/pane\/(?!taskpane\.)[\w-]+\.[0-9a-f]+\.js$/;
  const held = [];
  let stands = false;
  const workbench = await openWorkbench({
    query: { sample: "en", lang: "en", theme: "light" },
    prepare: (context) => context.route(onUse, (route) => (stands ? route.continue() : held.push(route))),
  });
  try {
    const loaded = new Set();
    workbench.page.on("response", (response) => loaded.add(new URL(response.url()).pathname));
    await workbench.pane.locator("h1").waitFor({ timeout: 60_000 });
    const scripts = await workbench.pane
      .locator("script[src]")
      .evaluateAll((elements) => elements.map((element) => new URL(element.src).pathname));
    const own = scripts.filter((script) => /\/pane\/[^/]+\.js$/.test(script) && !onUse.test(script));
    stands = true;
    await Promise.all(held.map((route) => route.continue()));
    const folder = process.env.KAM_DIST ?? path.resolve("dist");
    const bytes = own.map((script) => gzipSync(readFileSync(path.join(folder, script)), { level: 9 }).length);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    assert.ok(own.length >= 1 && total < 130_000, `${own.join(" + ")}: ${total} bytes`);
    const named = (script) => /\/pane\/page-(\w+)\./.exec(script)?.[1];
    const pages = (await pagesOf(workbench.pane)).map((address) => address.slice("#/".length)).slice(1);
    for (
      let most = 600;
      most > 0 && !pages.every((page) => [...loaded].some((one) => named(one) === page));
      most--
    )
      await workbench.page.waitForTimeout(100);
    await workbench.pane.locator("main").evaluate(quiet);
    for (const page of pages) {
      const [heading, isLoading] = await workbench.pane.locator("body").evaluate(openNow, page);
      assert.deepEqual([typeof heading, isLoading], ["string", false], page);
    }
    await workbench.pane.locator("main table:visible").first().waitFor();
    const later = [...loaded].filter((script) => script.includes("/pane/") && !own.includes(script));
    assert.ok(later.length > pages.length, "each page is a chunk of its own");
  } finally {
    await workbench.close();
  }
});
