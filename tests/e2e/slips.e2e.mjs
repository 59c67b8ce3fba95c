import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { grid as gridOf } from "./support/grid.mjs";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { saveWorkbook } from "./support/saveWorkbook.mjs";
import { openSmallWorkbook } from "./support/smallWorkbook.mjs";

/** Slips of the hand on one page after the other: each test begins where the one before it ended. */
let workbench;
let page;
let pane;
let grid;

before(async () => {
  workbench = await openWorkbench({
    query: { sample: "none", lang: "en", theme: "light", pane: "350" },
    prepare: (context) => context.grantPermissions(["clipboard-read", "clipboard-write"]),
  });
  ({ page } = workbench);
  await workbench.pane.locator("h1").waitFor();
  page.setDefaultTimeout(10_000);
  pane = paneOf(workbench.pane);
  grid = gridOf(page);
});
after(() => workbench.close());

const target = () => pane.page().getByLabel(/^(Target|目标)$/);
const button = (name) => pane.page().getByRole("button", { name, exact: true });
const ready = (name) => pane.page().locator('button:not([aria-disabled="true"])').filter({ hasText: name });
const result = () => pane.page().locator("[data-result]");
const said = (text) => result().getByText(text).waitFor({ timeout: 30_000 });
async function figures() {
  await ready("Write forecast").waitFor();
  return pane.page().locator("[aria-busy='false'] dd").allInnerTexts();
}
/** All that the cells of a sheet hold. */
async function valuesOf(name) {
  const { book } = await saveWorkbook(page);
  const values = [];
  book.getWorksheet(name).eachRow((row) => row.eachCell((cell) => values.push(cell.result ?? cell.value)));
  return values;
}

test("a workbook without a list is told what it lacks, and no button there is dead", async () => {
  for (const name of ["Classify", "Forecast", "Commission", "Plans"]) {
    await pane.open(name);
    await pane.page().getByText("Give a sheet a header row").first().waitFor();
    const on = pane.page().locator("button[class*=primary]:visible, button:visible");
    for (const one of await on.filter({ hasText: /Write|Build/ }).all())
      assert.equal(await one.getAttribute("aria-disabled"), "true", name);
  }
  await openSmallWorkbook(page);
  await pane.open("Forecast");
  await ready("Write forecast").waitFor();
});

test("Enter writes the field and never the sheet, and Esc gives the field back what it had", async () => {
  await target().fill("500000");
  await target().press("Enter");
  await pane.page().getByText("Coverage").first().waitFor();
  await page.waitForTimeout(400);
  assert.equal(await target().inputValue(), "500,000");
  assert.deepEqual(await grid.sheets(), ["Deals", "Payments", "Accounts"]);
  await target().fill("77");
  await target().press("Escape");
  assert.equal(await target().inputValue(), "500,000");
  assert.ok(await target().evaluate((field) => field === document.activeElement));
});

test("money and digits of a Chinese keyboard are taken as they are in cells, pasted or typed", async () => {
  for (const text of ["９００００", "￥90,000", "$90,000", "9万"]) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await target().fill("1");
    await target().press("Enter");
    await target().press("ControlOrMeta+A");
    await target().press("ControlOrMeta+V");
    assert.equal(await target().inputValue(), text);
    await target().press("Enter");
    assert.equal(await target().inputValue(), "90,000", text);
  }
});

test("a field that is refused holds the write back and names itself, until it is put right", async () => {
  for (const text of ["-5", "abc", "０"]) {
    await target().fill(text);
    await target().press("Tab");
    await pane.page().getByText(`Target, “${text}”: The target must be a number above 0.`).first().waitFor();
    assert.equal(await button("Write forecast").getAttribute("aria-disabled"), "true", text);
    assert.equal(await pane.page().locator("dd").count(), 0, "no figure of the old target");
  }
  await target().fill("123,000");
  await target().press("Enter");
  await ready("Write forecast").waitFor();
  assert.equal(await pane.page().getByText("must be a number above 0").filter({ visible: true }).count(), 0);
});

test("a double click on Write writes one sheet, with the target of that moment", async () => {
  await ready("Write forecast").dblclick();
  await said("Forecast written");
  await page.waitForTimeout(500);
  assert.equal(await result().count(), 1);
  assert.deepEqual(
    (await grid.sheets()).filter((name) => name.startsWith("Forecast")),
    ["Forecast"],
  );
  assert.ok((await valuesOf("Forecast")).includes(123_000));
});

test("a second run refreshes the sheet; it is taken back first, then the sheet, then nothing is left to", async () => {
  await pane.write("Write forecast", "Forecast written");
  assert.equal((await grid.sheets()).filter((name) => name.startsWith("Forecast")).length, 1);
  await pane.undo();
  assert.equal(await button("Go there").count(), 0);
  assert.equal(await button("Undo").count(), 0);
  assert.ok((await grid.sheets()).includes("Forecast"), "the first run stands");
  const ribbon = page.getByRole("button", { name: "Undo last write" });
  const notice = workbench.pane.locator("[data-command-notice]");
  await ribbon.click();
  await notice.getByText("The last write was taken back.").waitFor();
  await page.locator(".o-sheet").filter({ hasText: "Forecast" }).waitFor({ state: "detached" });
  await ribbon.click();
  await notice.getByText("There is nothing to take back.").waitFor();
  assert.equal(await button("Go there").count(), 0);
  await ready("Write forecast").waitFor();
});

test("a page that is left while it writes has written when one comes back to it", async () => {
  await ready("Write forecast").click();
  await pane.open("Commission");
  await pane.open("Forecast");
  await said("Forecast written");
  assert.deepEqual(
    (await grid.sheets()).filter((name) => name.startsWith("Forecast")),
    ["Forecast"],
  );
  assert.equal(await target().inputValue(), "123,000");
});

test("a page that is left while it computes shows what was chosen when one comes back to it", async () => {
  const before = await figures();
  await pane.page().getByText("Quarter", { exact: true }).click();
  await pane.open("Home");
  await pane.open("Forecast");
  await pane.page().locator("[aria-busy='false'] svg").first().waitFor();
  await ready("Write forecast").waitFor();
  assert.ok(await pane.page().locator("input[value=quarter]").isChecked());
  assert.match(await pane.page().locator("[aria-busy='false']").innerText(), /Q4/);
  assert.deepEqual((await figures()).slice(0, 2), before.slice(0, 2));
});

test("a click on Write while the figures are computed writes the new ones, or asks for another", async () => {
  const [month, write] = [pane.page().locator("input[value=month]"), ready("Write forecast")];
  const handles = [await month.elementHandle(), await write.elementHandle()];
  // Both in one breath: nothing is computed in between.
  await handles[0].evaluate((radio, other) => (radio.click(), other.click()), handles[1]);
  const again = pane.page().getByText(/Press again to write/);
  const written = result().getByText("Forecast written");
  await Promise.race([written.waitFor(), again.waitFor()]);
  if (await again.isVisible()) await write.click();
  await written.waitFor();
  const texts = (await valuesOf("Forecast")).filter((value) => typeof value === "string");
  assert.ok(!texts.some((text) => /Q4/.test(text)), "no quarters");
});

test("what is being typed outlives another width and another theme", async () => {
  await target().click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("45678");
  const divider = await page.locator(".kam-divider").boundingBox();
  const y = divider.y + 200;
  for (const by of [-100, 130]) {
    const { x } = await page.locator(".kam-divider").boundingBox();
    await page.mouse.move(x + 3, y);
    await page.mouse.down();
    await page.mouse.move(x + 3 + by, y, { steps: 3 });
    await page.mouse.up();
  }
  assert.equal(await workbench.pane.locator("html").evaluate((root) => root.clientWidth), 320);
  assert.equal(await target().inputValue(), "45678");
  assert.ok(await target().evaluate((field) => field === document.activeElement));
  await page.keyboard.type("9");
  await page.locator("header .kam-right button").click();
  await workbench.pane.locator('[style*="color-scheme: dark"]').waitFor();
  assert.equal(await target().inputValue(), "456,789");
  await page.locator("header .kam-right button").click();
});

test("another language in the middle keeps what was typed and writes the one sheet under its new name", async () => {
  await target().fill("45679");
  await page.getByLabel("Language").selectOption("zh-CN");
  await workbench.pane.getByRole("heading", { name: "商机预测" }).waitFor();
  assert.match(await target().inputValue(), /^45,?679$/);
  await ready("写入预测").click();
  await said("预测已写入");
  await page.locator(".o-sheet").filter({ hasText: "预测" }).waitFor();
  const names = await grid.sheets();
  assert.equal(names.filter((name) => /^(Forecast|预测)/.test(name)).length, 1, names.join(" "));
  const name = names.find((one) => /^预测/.test(one));
  assert.ok(name, names.join(" "));
  assert.ok((await valuesOf(name)).includes(45_679));
  await page.getByLabel("语言").selectOption("en");
  await workbench.pane.getByRole("heading", { name: "Forecast the pipeline" }).waitFor();
});

test("a filter that is chosen and cleared leaves the figures as they were", async () => {
  const before = await figures();
  await pane.page().locator("summary").filter({ hasText: "Filter" }).click();
  const owner = pane.page().getByLabel("Owner", { exact: true }).last();
  await owner.selectOption("=Ann Lee");
  await pane.page().locator("summary").filter({ hasText: "3 of 9 deals" }).waitFor();
  assert.equal((await figures())[0], "3");
  await button("Clear the filter").click();
  await pane.page().getByText("Nothing is left out.").waitFor();
  assert.deepEqual(await figures(), before);
});

test("the slips made no console error, no warning and no request to another machine", () => {
  assert.deepEqual(workbench.complaints, []);
  assert.deepEqual(workbench.foreignRequests(), []);
});
