import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { ensureBuild } from "../../scripts/ensureBuild.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { openPage, pagesOf } from "./support/panePages.mjs";
import { isOfficeScript, standInForOffice } from "./support/standInForOffice.mjs";

const dist = ensureBuild();
const query = { sample: "en", lang: "en", theme: "light" };

/** Waits for a complaint of the browser that says what it forbade. */
async function forbidden(workbench, words) {
  for (let most = 50; most > 0; most--) {
    const found = workbench.complaints.some((text) => words.test(text));
    if (found) return;
    await workbench.page.waitForTimeout(100);
  }
  assert.fail(`${words} in ${workbench.complaints.join("\n")}`);
}

test("the page that Excel loads works from another origin under its policy, and the policy bites", async (t) => {
  const prepare = (context) => standInForOffice(context, dist);
  const workbench = await openWorkbench({ query, prepare });
  t.after(() => workbench.close());
  const { page, pane: frame } = workbench;
  for (const address of await pagesOf(frame)) await openPage(frame, address);
  const pane = paneOf(frame);
  await pane.open("Classify");
  await pane.write("Write tiers", /Tiers written for/);
  await pane.undo();
  assert.deepEqual(workbench.complaints, []);
  assert.ok(workbench.foreignRequests().length > 0);
  assert.ok(workbench.foreignRequests().every(isOfficeScript));
  const { origin, pathname } = await frame.locator("html").evaluate(() => window.location);
  assert.notEqual(origin, new URL(page.url()).origin);
  assert.equal(pathname, "/taskpane.html");

  await frame.locator("body").evaluate((body) => {
    const script = document.createElement("script");
    script.textContent = "window.isInjected = true";
    body.append(script);
    body.setAttribute("style", "color: red");
    void fetch("https://example.com/").catch(() => undefined);
  });
  await forbidden(workbench, /inline script violates/);
  await forbidden(workbench, /inline style violates/);
  await forbidden(workbench, /example\.com.* violates/);
  assert.equal(await frame.locator("body").evaluate(() => window.isInjected), undefined);
});

test("an Excel that takes ten seconds finds all actions of the ribbon, and no wrong note is shown", async (t) => {
  const manifest = readFileSync(path.join(dist, "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  const prepare = async (context) => {
    await standInForOffice(context, dist, { readyAfterMs: 10_000 });
    await context.clock.install();
  };
  const workbench = await openWorkbench({ query, prepare });
  t.after(() => workbench.close());
  const { page, pane: frame } = workbench;
  await frame.locator("h1").waitFor();
  assert.deepEqual((await frame.locator("body").evaluate(() => window.associated)).sort(), named.sort());
  assert.equal(named.length, 7);
  const starting = frame.getByText("Excel is still starting.");
  const noWorkbook = frame.getByText("No workbook here");
  assert.equal(await noWorkbook.count(), 0);
  await page.clock.fastForward(3_500);
  await starting.waitFor();
  assert.equal(await noWorkbook.count(), 0);
  await page.clock.fastForward(6_500);
  await starting.waitFor({ state: "detached" });
  assert.equal(await noWorkbook.count(), 0);
  await openPage(frame, "#/classify");
  assert.deepEqual(workbench.complaints, []);
});

test("a first click on the ribbon opens its page although the pane's code has not come yet", async (t) => {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const prepare = (context) =>
    context.route("**/pane/taskpane.*.js", async (route) => {
      await released;
      await route.continue();
    });
  const workbench = await openWorkbench({ query, prepare });
  t.after(() => workbench.close());
  const { page, pane: frame } = workbench;
  await frame.locator("script[src*='pane/taskpane']").waitFor({ state: "attached" });
  await page.getByRole("navigation").getByRole("button", { name: "Forecast" }).click();
  const place = () => frame.locator("html").evaluate(() => window.location.hash);
  while ((await place()) === "") await page.waitForTimeout(50);
  assert.equal(await place(), "#/forecast");
  assert.equal(await frame.locator("#root > *").count(), 0, "nothing of the pane is there yet");
  release();
  await frame.locator('nav a[href="#/forecast"][aria-current="page"]').waitFor();
  await frame
    .locator("h1:visible")
    .filter({ hasText: /forecast/i })
    .waitFor();
  assert.deepEqual(workbench.complaints, []);
});
