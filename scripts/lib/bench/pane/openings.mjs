import { median, scaled } from "../bareLoop.mjs";
import { openPane, patience } from "./openPane.mjs";

const limits = { opening: 80, preview: 300, paint: 200 };
const pages = ["classify", "forecast", "commission", "plans", "functions", "settings"];
const previewed = pages.slice(0, 3);

/**
 * In the pane's frame: clicks the link to a page; milliseconds until its heading is drawn, and with `hasPreview` until
 * its first figures are. Drawn is what stands when the frame after it begins.
 */
function openPage({ page, hasPreview }) {
  return new Promise((resolve) => {
    const times = {};
    const shown = (selector) =>
      [...document.querySelectorAll(selector)].find((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const before = shown("main h1");
    const start = performance.now();
    const after = () => performance.now() - start;
    const look = () => {
      const heading = shown("main h1");
      if (heading !== undefined && heading !== before) times.opening ??= after();
      if (hasPreview && times.opening !== undefined && shown("main [aria-busy='false'] svg") !== undefined)
        times.preview ??= after();
      const isOver = times.opening !== undefined && (!hasPreview || times.preview !== undefined);
      if (isOver) resolve(times);
      else requestAnimationFrame(look);
    };
    document.querySelector(`nav a[href="#/${page}"]`).click();
    requestAnimationFrame(look);
  });
}

/** In the pane's frame: an empty state change of the page that is shown, drawn; what no opening can be below. */
function emptyChange() {
  return new Promise((resolve) => {
    const start = performance.now();
    const look = () => requestAnimationFrame(() => resolve(performance.now() - start));
    window.addEventListener("hashchange", look, { once: true });
    window.location.hash = "#/home?again";
  });
}

/** Times of the pane on the sample, one line per work: what, median and worst in ms, its baseline, limit. */
export async function measureOpenings(rounds) {
  const pane = await openPane({ sample: "en" });
  const times = new Map();
  const add = (work, milliseconds, loop) =>
    times.set(work, [...(times.get(work) ?? []), scaled(milliseconds, loop)]);
  for (let round = 0; round < rounds; round++) {
    await pane.reload();
    const frame = pane.frame();
    const loop = await pane.loop();
    const paint = () => performance.getEntriesByName("first-contentful-paint")[0].startTime;
    add("paint", await frame.evaluate(paint), loop);
    add("empty", await frame.evaluate(emptyChange), loop);
    for (const page of pages) {
      const hasPreview = previewed.includes(page);
      const { opening, preview } = await frame.evaluate(openPage, { page, hasPreview });
      add(`first opening of ${page}`, opening, loop);
      if (hasPreview) add(`click to preview, ${page}`, preview, loop);
      await frame
        .locator("main [aria-busy='true']:visible")
        .first()
        .waitFor({ state: "detached", ...patience });
      await pane.page.waitForTimeout(500);
    }
  }
  await pane.close();
  const empty = median(times.get("empty"));
  times.delete("empty");
  return [...times].map(([work, all]) => {
    const kind = work === "paint" ? "paint" : work.startsWith("click") ? "preview" : "opening";
    return {
      work: work === "paint" ? "pane loaded anew to its first paint" : work,
      ms: median(all),
      worst: Math.max(...all),
      baseline: "a change of the hash that draws nothing new, to the next frame",
      baselineMs: empty,
      limit: limits[kind],
    };
  });
}
