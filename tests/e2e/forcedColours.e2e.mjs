import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorkbench } from "./support/openWorkbench.mjs";
import { pane as paneOf } from "./support/pane.mjs";
import { openPage, pagesOf } from "./support/panePages.mjs";
import { openSmallWorkbook } from "./support/smallWorkbook.mjs";

/** In the user's own few colours what a colour alone told must be told otherwise. */
let workbench;
let page;
let pane;

before(async () => {
  workbench = await openWorkbench({ query: { sample: "none", lang: "en", theme: "light", pane: "350" } });
  ({ page } = workbench);
  page.setDefaultTimeout(10_000);
  pane = paneOf(workbench.pane);
  await workbench.pane.locator("h1").waitFor();
  await openSmallWorkbook(page);
  await page.emulateMedia({ forcedColors: "active" });
});
after(() => workbench.close());

/** How something looks, the shades of its colours included. */
const lookOf = (locator) =>
  locator.evaluate((element) => {
    const { color, backgroundColor, outlineStyle, outlineWidth, borderTopColor, textDecorationLine } =
      getComputedStyle(element);
    const outline = outlineStyle === "none" ? "none" : `${outlineStyle} ${outlineWidth}`;
    return [color, backgroundColor, outline, borderTopColor, textDecorationLine].join(" | ");
  });

/** Controls that look the same with the keyboard's focus as without it. */
const findUnseenFocus = (root) => {
  const controls = root.querySelectorAll("a[href], button, input, select, summary");
  const places = (element) => [element, element.parentElement, element.parentElement.parentElement];
  const drawn = ["outlineStyle", "outlineWidth", "outlineColor", "borderTopColor", "borderBottomColor"];
  const look = (element) =>
    places(element)
      .flatMap((place) => ["", "::after"].map((part) => getComputedStyle(place, part)))
      .map((style) => [...drawn, "borderBottomWidth", "transform"].map((name) => style[name]).join(" "))
      .join();
  const unseen = [];
  for (const control of controls) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.disabled) continue;
    document.activeElement.blur();
    const before = look(control);
    control.focus();
    if (look(control) === before) unseen.push(control.outerHTML.slice(0, 120));
  }
  return unseen;
};

for (const colorScheme of ["light", "dark"]) {
  test(`the focus is seen on every control of every page, ${colorScheme}`, async () => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    for (const address of await pagesOf(workbench.pane)) {
      await openPage(workbench.pane, address);
      await page.keyboard.press("Tab");
      assert.deepEqual(await workbench.pane.locator("body").evaluate(findUnseenFocus), [], address);
    }
  });
}

test("a field that is refused, a button that is off and a choice that is taken look like no other", async () => {
  await pane.open("Forecast");
  const target = pane.page().getByLabel("Target");
  const field = target.locator("xpath=..");
  const write = pane.page().getByRole("button", { name: "Write forecast" });
  await pane
    .page()
    .locator('button:not([aria-disabled="true"])')
    .filter({ hasText: "Write forecast" })
    .waitFor();
  await pane.page().locator("h1").click();
  const [good, on] = [await lookOf(field), await lookOf(write)];
  await target.fill("-5");
  await target.press("Enter");
  await pane.page().locator("h1").click();
  assert.notEqual(await lookOf(field), good);
  assert.notEqual(await lookOf(write), on);
  await target.fill("50000");
  await target.press("Enter");
  const [taken, other] = ["Month", "Week"].map((name) =>
    pane.page().locator("label").filter({ hasText: name }),
  );
  assert.notEqual(await lookOf(taken), await lookOf(other));
});

test("the parts of the coverage bar differ from each other and from the page", async () => {
  const bar = pane
    .page()
    .locator("strong")
    .filter({ hasText: "Coverage" })
    .locator("xpath=following-sibling::div[1]");
  const grounds = await bar.evaluate((track) =>
    [document.querySelector("main"), track, ...track.children].map(
      (part) => getComputedStyle(part).backgroundColor,
    ),
  );
  const parts = grounds.slice(2);
  assert.equal(parts.length, 2);
  assert.equal(new Set([...parts, "rgba(0, 0, 0, 0)", grounds[1]]).size, 4, grounds.join(" "));
});

test("the language that is chosen, and what can be pressed on the first page, are seen as that", async () => {
  await pane.open("Home");
  const [english, chinese] = ["English", "中文"].map((name) => pane.page().getByRole("button", { name }));
  assert.notEqual(await lookOf(english), await lookOf(chinese));
  assert.match(await lookOf(pane.page().getByRole("button", { name: "Got it" })), /underline/);
  assert.deepEqual(workbench.complaints, []);
});
