import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { colourRules, paneFrame, violationsIn, violationsInBars } from "./support/axe.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { landmarks, openPage, pagesOf, quiet } from "./support/panePages.mjs";

const narrowest = "320";
/** Of the pane; axe looks at the last. */
const widths = [450, 350, 320];
/** The first theme is the one that the workbench starts with. A colour does not depend on the language. */
const looks = [
  { lang: "en", themes: ["light", "dark"] },
  { lang: "zh-CN", themes: ["dark"] },
];

/** Opens what is folded, so that it is looked at too: of a long list the first parts, each with what is inside. */
const unfold = (main) => {
  const isClosed = (details) => !details.open && details.checkVisibility();
  for (let most = 20; most > 0; most--) {
    const next = [...main.querySelectorAll("details")].find(isClosed);
    if (next !== undefined) next.open = true;
  }
};

/** Visible things that stick out of the pane, or controls that are too small to hit. */
const findMisfits = (root) => {
  const width = root.ownerDocument.documentElement.clientWidth;
  const misfits = [];
  for (const element of root.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width < 2 || style.clipPath !== "none" || element.closest("svg")) continue;
    const said = `${element.tagName} ${(element.textContent ?? "").slice(0, 30)}`;
    if (box.right > width + 0.5 || box.left < -0.5) misfits.push(`outside: ${said}`);
    const isControl = element.matches("button, a, select, summary, .fui-Input");
    if (isControl && (box.height < 23.5 || box.width < 23.5)) misfits.push(`small: ${said}`);
  }
  return misfits;
};

/** Doubles the text alone: Fluent's sizes and line heights, as a user's 200 % does; `by` 1 takes it back. */
const scaleText = (body, by) => {
  const provider = body.querySelector(".fui-FluentProvider");
  const read = getComputedStyle(provider);
  const names = ["100", "200", "300", "400", "500", "600"].flatMap((step) => [
    `--fontSizeBase${step}`,
    `--lineHeightBase${step}`,
  ]);
  for (const name of names) {
    provider.style.removeProperty(name);
    if (by !== 1) provider.style.setProperty(name, `${by * parseFloat(read.getPropertyValue(name))}px`);
  }
};

/**
 * In the user's own few colours: shapes of charts and icons that have the colour of the page, and a link to the
 * current page that looks like the others.
 */
const findVanished = (body) => {
  const page = getComputedStyle(body.querySelector("main")).backgroundColor;
  const ground = page === "rgba(0, 0, 0, 0)" ? "rgb(255, 255, 255)" : page;
  const invisible = ["none", "rgba(0, 0, 0, 0)", ground];
  const shapes = [...body.querySelectorAll("svg :is(rect, path, circle, line, polyline)")];
  const vanished = shapes.filter((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return shape.checkVisibility() && invisible.includes(fill) && invisible.includes(stroke);
  });
  const look = (link) => {
    const style = getComputedStyle(link);
    return [
      style.color,
      style.backgroundColor,
      style.borderBottomColor,
      style.fontWeight,
      style.outlineStyle,
    ].join();
  };
  const current = body.querySelector('nav a[aria-current="page"]');
  const others = [...body.querySelectorAll("nav a:not([aria-current])")];
  const alike = others
    .filter((link) => look(link) === look(current))
    .map((link) => `as current: ${link.textContent}`);
  return [...vanished.map((shape) => shape.outerHTML.slice(0, 120)), ...alike];
};

/** Runs in the pane: whether its page gets a width within a moment. */
const hasWidth = (root, width) =>
  new Promise((resolve) => {
    const end = performance.now() + 500;
    const look = () => {
      const isIt = root.clientWidth === width;
      if (isIt || performance.now() > end) resolve(isIt);
      else requestAnimationFrame(look);
    };
    look();
  });

/** Gives the pane's page a width, as dragging the divider does. */
async function setWidth({ page, pane: frame }, width) {
  const html = frame.locator("html");
  // The workbench may draw the pane anew in between, as wide as it was.
  for (let most = 3; most > 0; most--) {
    const change = width - (await html.evaluate((root) => root.clientWidth));
    await page.locator(".kam-pane").evaluate((pane, by) => {
      pane.style.width = `${pane.getBoundingClientRect().width + by}px`;
    }, change);
    if (await html.evaluate(hasWidth, width)) return;
  }
  assert.equal(await html.evaluate((root) => root.clientWidth), width);
}

for (const { lang, themes } of looks) {
  test(`every page is accessible, ${themes.join(" and ")}, and fits ${widths.join(", ")} px, ${lang}`, async () => {
    const query = { sample: lang, lang, theme: themes[0], pane: narrowest };
    const workbench = await openWorkbench({ query });
    try {
      const { page, pane: frame } = workbench;
      const pages = await pagesOf(frame);
      assert.ok(pages.length > Object.keys(landmarks).length, pages.join(" "));
      for (const address of pages) {
        await openPage(frame, address);
        await frame.locator("main").evaluate(unfold);
        const misfits = () => frame.locator("body").evaluate(findMisfits);
        await setWidth(workbench, widths[0]);
        await frame.locator("body").evaluate(scaleText, 2);
        assert.deepEqual(await misfits(), [], `${address} at ${widths[0]} px with 200 % text`);
        await frame.locator("body").evaluate(scaleText, 1);
        for (const width of widths) {
          await setWidth(workbench, width);
          assert.deepEqual(await misfits(), [], `${address} at ${width} px`);
        }
        await page.emulateMedia({ forcedColors: "active" });
        assert.deepEqual(
          await frame.locator("body").evaluate(findVanished),
          [],
          `${address}, forced colours`,
        );
        await page.emulateMedia({ forcedColors: "none" });
        for (const theme of themes) {
          if ((await page.locator("html").getAttribute("data-theme")) !== theme)
            await page.locator("header .kam-right button").click();
          await frame.locator(`[style*="color-scheme: ${theme}"]`).waitFor();
          await frame.locator("main").evaluate(quiet);
          const rules = theme === themes[0] ? undefined : colourRules;
          assert.deepEqual(await violationsIn(paneFrame(page), { rules }), [], `${address}, ${theme}`);
          if (address === pages[0]) assert.deepEqual(await violationsInBars(page), [], theme);
        }
      }
      assert.equal(await frame.locator("html").getAttribute("lang"), lang);
      assert.deepEqual(workbench.complaints, []);
      assert.deepEqual(workbench.foreignRequests(), []);
    } finally {
      await workbench.close();
    }
  });
}

test("the pane works by keyboard alone: to a feature, through its choices, to the written result and back", async () => {
  const workbench = await openWorkbench({
    query: { sample: "en", lang: "en", theme: "light", pane: narrowest },
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
