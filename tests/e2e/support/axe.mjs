import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds in one frame (a page is its own main frame), as "rule: first element". Frames inside it are looked at on
 * their own: to have axe go through all of them together takes a page of its own each time, and four times as long.
 */
export async function violationsIn(frame, { exclude = [] } = {}) {
  if (await frame.evaluate(() => typeof window.axe === "undefined")) await frame.evaluate(`${source};0`);
  const options = {
    iframes: false,
    resultTypes: ["violations"],
  };
  return frame.evaluate(
    async ([without, asked]) => {
      const { violations } = await window.axe.run({ include: [document], exclude: without }, asked);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    },
    [exclude, options],
  );
}

/** What axe finds in the workbench's own bars; the grid is a library's canvas. */
export const violationsInBars = (page) => violationsIn(page.mainFrame(), { exclude: [".kam-grid"] });

/** The frame of the pane. */
export function paneFrame(page) {
  return page.frames().find((frame) => new URL(frame.url()).pathname.endsWith("/taskpane.html"));
}
