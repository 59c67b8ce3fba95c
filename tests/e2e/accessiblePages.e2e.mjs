import assert from "node:assert/strict";
import { test } from "node:test";
import { paneFrame, violationsIn, violationsInBars } from "./support/axe.mjs";
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
          assert.deepEqual(await violationsIn(paneFrame(page)), [], `${address}, ${theme}`);
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
