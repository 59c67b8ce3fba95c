import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";

const pages = {
  en: ["Home", "Classify", "Forecast", "Commission", "Plans", "Settings"],
  "zh-CN": ["首页", "分级", "预测", "提成", "客户计划", "设置"],
};

/** What axe finds in the workbench's own bars and in the pane; the grid is a library's and drawn on a canvas. */
async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).exclude(".kam-grid").analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const [lang, theme] of [
  ["en", "dark"],
  ["zh-CN", "light"],
]) {
  test(`every page of the pane is accessible and fits 320 px, ${lang}, ${theme}`, async (t) => {
    const workbench = await openWorkbench({ query: { sample: lang, lang, theme, pane: "320" }, width: 1280 });
    t.after(() => workbench.close());
    const pane = paneOf(workbench.pane);
    for (const name of pages[lang]) {
      await pane.open(name);
      await pane.settle();
      assert.deepEqual(await violations(workbench.page), [], name);
      const wide = await workbench.pane
        .locator("main")
        .evaluate((main) => main.scrollWidth - main.clientWidth);
      assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
    }
    assert.deepEqual(workbench.complaints, []);
    assert.deepEqual(workbench.foreignRequests(), []);
  });
}
