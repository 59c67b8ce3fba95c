// Tiers 100,000 accounts through the pane in Chromium and prints the longest time that the pane was blocked, against
// the same frame's own time for one message of the size that is written (JSON out and in again).
import { chromium } from "playwright-core";
import { ensureBuild } from "../ensureBuild.mjs";
import { ensureChromium } from "../lib/ensureChromium.mjs";
import { serveFolder } from "../lib/serveFolder.mjs";

const accountCount = 100_000;
const limitMs = 200;
const patience = { timeout: 180_000 };

function accounts() {
  const rows = Array.from(
    { length: accountCount },
    (_, at) => `Account ${at} Trading,${Math.round(8e6 / (1 + at / 90))}`,
  );
  return Buffer.from(`Account,Annual sales\n${rows.join("\n")}\n`);
}

/** In the pane's frame: gathers long tasks from now on. */
const watchTasks = () => {
  window.kamTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.kamTasks.push(duration);
  }).observe({ type: "longtask" });
};

const messageTime = () => {
  const message = { values: Array.from({ length: 100_000 }, (_, at) => [`Account ${at} Trading`, at, "A"]) };
  const start = performance.now();
  JSON.parse(JSON.stringify(message));
  return performance.now() - start;
};

const server = await serveFolder(ensureBuild(), { port: 0 });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
await page.goto(`http://localhost:${server.port}/workbench/?sample=none&lang=en&theme=light`);
const pane = page.frameLocator("iframe");
await pane.locator("h1").waitFor();
await page
  .locator("input[type=file]")
  .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: accounts() });
await page.locator(".kam-file").filter({ hasText: "list.xlsx" }).waitFor(patience);
await pane.getByText("What would you like to do?").waitFor(patience);
const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
const baseline = await frame.evaluate(messageTime);
await frame.evaluate(watchTasks);
const longest = async (name) => {
  const tasks = await frame.evaluate(() => window.kamTasks.splice(0));
  const most = Math.max(0, ...tasks);
  const verdict = most > limitMs ? `above ${limitMs} ms` : "ok";
  console.log(
    `${name.padEnd(22)} longest block ${most.toFixed(0)} ms, ${(most / baseline).toFixed(1)} × one message  ${verdict}`,
  );
  if (most > limitMs) process.exitCode = 1;
};
console.log(
  `${accountCount.toLocaleString("en")} accounts in the pane; baseline: one message out and in, ${baseline.toFixed(0)} ms`,
);
await frame.locator('nav a[href="#/classify"]').click();
const write = frame.locator('main button:not([aria-disabled="true"])').filter({ hasText: "Write tiers" });
await frame.getByText("Customer pyramid").first().waitFor(patience);
await write.waitFor(patience);
await longest("read and preview");
await frame
  .locator("label")
  .filter({ hasText: /^Values$/ })
  .click();
await write.click(patience);
await frame
  .getByText(/Tiers written/)
  .filter({ visible: true })
  .first()
  .waitFor(patience);
await longest("write values");
await browser.close();
await server.close();
