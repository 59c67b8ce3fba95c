import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { paneFrame } from "./support/axe.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { openPage, pagesOf, quiet } from "./support/panePages.mjs";

/** Above this the standard calls a page unsteady at twice the value. */
const most = 0.05;

let workbench;

/** Runs in the pane from its first moment: every shift, those that follow a click within half a second included. */
const observe = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources = [] } of list.getEntries())
      window.shifts.push({
        value,
        hadRecentInput,
        moved: sources.map(({ node }) => (node?.textContent ?? "").slice(0, 40)),
      });
  }).observe({ type: "layout-shift", buffered: true });
};

before(async () => {
  workbench = await openWorkbench({
    query: { sample: "en", lang: "en", theme: "light", pane: "350" },
    prepare: (context) => context.addInitScript(observe),
  });
});
after(() => workbench.close());

/** What has moved since it was last asked, added up: as the standard counts, and all. */
async function shiftsOf(t, name) {
  const shifts = await paneFrame(workbench.page).evaluate(() => window.shifts.splice(0));
  const sum = (counted) => counted.reduce((total, { value }) => total + value, 0);
  const standard = sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput));
  const all = sum(shifts);
  t.diagnostic(`${name}: ${standard.toFixed(3)} as the standard counts, ${all.toFixed(3)} in all`);
  return { name, all, moved: shifts.flatMap(({ moved }) => moved) };
}

const assertSteady = ({ name, all, moved }) =>
  assert.ok(all <= most, `${name}: ${all.toFixed(3)}, ${moved.join(" | ")}`);

const page = () => workbench.pane.locator("main > *").filter({ visible: true }).first();
const settled = () => workbench.pane.locator("main").evaluate(quiet);

test("no page moves what is seen while it opens, its first preview included", async (t) => {
  for (const address of await pagesOf(workbench.pane)) {
    await openPage(workbench.pane, address);
    assertSteady(await shiftsOf(t, address));
  }
});

for (const [address, button] of [
  ["#/classify", "Write tiers"],
  ["#/forecast", "Write forecast"],
  ["#/commission", "Write statement"],
]) {
  test(`${address} moves nothing when it is filtered, nor when it has written`, async (t) => {
    await openPage(workbench.pane, address);
    const filter = page().locator("summary").filter({ hasText: "Filter" });
    if ((await filter.count()) > 0) {
      await filter.click();
      await settled();
      await shiftsOf(t, `${address}, filter opened by hand`);
      await page().getByLabel("Department", { exact: true }).last().selectOption({ index: 1 });
      await settled();
      assertSteady(await shiftsOf(t, `${address}, filtered`));
    }
    await page().locator('button:not([aria-disabled="true"])').filter({ hasText: button }).click();
    await page().locator("[data-result]").waitFor({ timeout: 60_000 });
    await settled();
    assertSteady(await shiftsOf(t, `${address}, written`));
  });
}
