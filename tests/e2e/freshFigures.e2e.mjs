import assert from "node:assert/strict";
import { test } from "node:test";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";

const query = { sample: "en", lang: "en", theme: "light", pane: "350" };

test("a click on Write right after typing is not lost, and writes once, with what was typed", async (t) => {
  const workbench = await openWorkbench({ query });
  t.after(() => workbench.close());
  const { page } = workbench;
  const pane = paneOf(workbench.pane);
  await pane.open("Forecast");
  const write = pane
    .page()
    .locator('button:not([aria-disabled="true"])')
    .filter({ hasText: "Write forecast" });
  await write.waitFor({ timeout: 60_000 });
  const target = pane.page().getByLabel("Target");
  await target.click();
  await page.keyboard.type("$4,321,000");
  await write.scrollIntoViewIfNeeded();
  const before = await write.boundingBox();
  const middle = [before.x + before.width / 2, before.y + before.height / 2];
  await page.mouse.move(...middle);
  await page.mouse.down();
  // A slow hand: what was typed has been taken over meanwhile.
  await page.waitForTimeout(600);
  assert.deepEqual(await write.boundingBox(), before, "the button stays under the pointer");
  await page.mouse.up();
  await page.mouse.click(...middle);
  await pane.page().locator("[data-result]").getByText("Forecast written").waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1000);
  assert.equal(await pane.page().locator("[data-result]").count(), 1);
  const { book } = await saveWorkbook(page);
  const sheets = book.worksheets.filter(({ name }) => name.startsWith("Forecast"));
  assert.equal(sheets.length, 1);
  const values = [];
  sheets[0].eachRow((row) => row.eachCell((cell) => values.push(cell.result ?? cell.value)));
  assert.ok(values.includes(4_321_000), "the target that was typed");
  assert.deepEqual(workbench.complaints, []);
});

test("figures follow a payment that is edited in the grid, and those that are shown are written", async (t) => {
  const workbench = await openWorkbench({ query });
  t.after(() => workbench.close());
  const { page } = workbench;
  const pane = paneOf(workbench.pane);
  await pane.open("Commission");
  const commission = pane.page().locator("dd").nth(2);
  await commission.waitFor({ timeout: 60_000 });
  const before = await commission.innerText();
  await page.locator(".o-sheet").filter({ hasText: "Payments" }).first().click();
  const sample = (await saveWorkbook(page)).book.getWorksheet("Payments");
  const column = sample.getRow(1).values.indexOf("Amount");
  const place = page.locator("input.os-input").first();
  await place.fill(`${sample.getColumn(column).letter}2`);
  await place.press("Enter");
  await page.keyboard.type("50000000", { delay: 10 });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !document.activeElement?.classList.contains("active"));
  const written = pane.page().locator("[data-result]").getByText("Commission statement written");
  const write = pane
    .page()
    .locator('button:not([aria-disabled="true"])')
    .filter({ hasText: "Write statement" });
  const again = pane.page().getByText(/Press again to write/);
  // At once: the figures may not have followed yet; nothing of the old ones is written then, and the click is told so.
  await write.click({ timeout: 60_000 });
  await written.or(again).waitFor({ timeout: 60_000 });
  if (await again.isVisible()) {
    await expectChanged(commission, before);
    await write.click({ timeout: 60_000 });
  }
  await written.waitFor({ timeout: 120_000 });
  const after = await commission.innerText();
  assert.notEqual(after, before);
  assert.ok((await written.innerText()).includes(after.replace(/\s/g, "")), `${after} is what was written`);
  assert.deepEqual(workbench.complaints, []);
});

async function expectChanged(figure, before) {
  const until = Date.now() + 60_000;
  while ((await figure.innerText()) === before) {
    assert.ok(Date.now() < until, `${before} has not followed the edit`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
