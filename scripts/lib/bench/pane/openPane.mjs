import { chromium } from "playwright-core";
import { ensureBuild } from "../../../ensureBuild.mjs";
import { ensureChromium } from "../../ensureChromium.mjs";
import { serveFolder } from "../../serveFolder.mjs";
import { bareLoop } from "../bareLoop.mjs";

export const patience = { timeout: 300_000 };
/** What the pane needs after its first picture to have loaded its pages: a user reads as long. */
const restMs = 2000;

/** The workbench in Chromium, its pane English and light; `sample` "none" for an empty workbook. */
export async function openPane({ sample }) {
  const server = await serveFolder(ensureBuild(), { port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`http://localhost:${server.port}/workbench/?sample=${sample}&lang=en&theme=light`);
  const home = page.frameLocator("iframe").getByText("What would you like to do?");
  const stands = async () => {
    await home.waitFor(patience);
    await page.waitForTimeout(restMs);
  };
  await stands();
  const frame = () => page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  return {
    page,
    frame,
    /** How long the bare loop takes in the pane's frame. */
    loop: () => frame().evaluate(bareLoop, 1_000_000),
    /** Starts the pane anew, as a newly opened workbook does, and waits until it rests. */
    async reload() {
      await page.evaluate(() => {
        const pane = document.querySelector("iframe");
        pane.src = String(pane.src);
      });
      await page.waitForTimeout(restMs);
      await stands();
    },
    /** Opens a list of its own, as text, in the place of the workbook. */
    async openList(name, text) {
      const buffer = Buffer.from(text);
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: `${name}.csv`, mimeType: "text/csv", buffer });
      await page
        .locator(".kam-file")
        .filter({ hasText: `${name}.xlsx` })
        .waitFor(patience);
      await stands();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
