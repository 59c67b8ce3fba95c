import { median, scaled } from "../bareLoop.mjs";
import { openPane, patience } from "./openPane.mjs";

const rows = 100_000;
const limit = 100;
const columns = 12;
const money = (row) => (Math.round(8e8 / (1 + row / 90)) / 100).toFixed(2);
const date = (row) => new Date(Date.UTC(2026, 0, 1 + (row % 365))).toISOString().slice(0, 10);

/** The list of each page, and the words of its write. */
const jobs = {
  classify: {
    header: ["Account", "Annual sales"],
    row: (row) => [`Account ${row} Trading`, money(row)],
    button: "Write tiers",
  },
  forecast: {
    header: ["Opportunity", "Stage", "Amount", "Close date"],
    row: (row) => [`Deal ${row}`, `P${1 + (row % 6)}`, money(row), date(row)],
    button: "Write forecast",
  },
  commission: {
    header: ["Salesperson", "Date", "Amount"],
    row: (row) => [`Person ${row % 100}`, date(row), money(row)],
    button: "Write statement",
  },
};

function listOf({ header, row }) {
  const notes = Array.from({ length: columns - header.length }, (_, at) => at);
  const lines = Array.from({ length: rows }, (_, at) =>
    [...row(at), ...notes.map((note) => `note ${note} of ${at % 50}`)].join(","),
  );
  return `${[...header, ...notes.map((note) => `Note ${note}`)].join(",")}\n${lines.join("\n")}\n`;
}

/** In the pane's frame: gathers long tasks from now on. */
const watchTasks = () => {
  window.kamTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.kamTasks.push(duration);
  }).observe({ type: "longtask" });
};

/** In the pane's frame: one message of three columns of the list's rows, out and in. */
const messageTime = (count) => {
  const message = { values: Array.from({ length: count }, (_, at) => [`Account ${at} Trading`, at, "A"]) };
  const start = performance.now();
  JSON.parse(JSON.stringify(message));
  return performance.now() - start;
};

/** The longest tasks of one job: of reading and preview, and per way of writing of write and undo. */
async function blocksOf(pane, name, note) {
  const { button } = jobs[name];
  const frame = pane.frame();
  const loop = await pane.loop();
  const baseline = scaled(await frame.evaluate(messageTime, rows), loop);
  await frame.evaluate(watchTasks);
  const take = async (work) => {
    await pane.page.waitForTimeout(1000);
    const tasks = await frame.evaluate(() => window.kamTasks.splice(0));
    note(`${name}, ${work}`, scaled(Math.max(0, ...tasks), loop), baseline);
  };
  const visible = (locator) => locator.filter({ visible: true }).first();
  const ready = visible(frame.locator('main button:not([aria-disabled="true"])').filter({ hasText: button }));
  await frame.locator(`nav a[href="#/${name}"]`).click();
  await ready.waitFor(patience);
  await take("read and preview");
  for (const [mode, label] of [
    ["values", /^Values$/],
    ["live", /^Live formulas$/],
  ]) {
    await visible(frame.locator("label").filter({ hasText: label })).click();
    await pane.page.waitForTimeout(500);
    await ready.waitFor(patience);
    await take(`choice of ${mode}`);
    await ready.click(patience);
    const undo = visible(frame.locator("[data-result]").getByRole("button", { name: "Undo", exact: true }));
    await undo.waitFor(patience);
    await take(`write ${mode}`);
    await undo.click(patience);
    await visible(frame.getByText("The last write was taken back.")).waitFor(patience);
    await take(`undo of ${mode}`);
  }
}

/** The longest time that the pane was blocked per work, on lists of 100,000 rows × 12 columns. */
export async function measureBlocks(rounds, chosen = Object.keys(jobs)) {
  const found = new Map();
  const note = (work, ms, baseline) => found.set(work, [...(found.get(work) ?? []), { ms, baseline }]);
  for (const name of chosen) {
    const text = listOf(jobs[name]);
    for (let round = 0; round < rounds; round++) {
      const pane = await openPane({ sample: "none" });
      await pane.openList(name, text);
      await blocksOf(pane, name, note);
      await pane.close();
    }
  }
  return [...found].map(([work, all]) => ({
    work,
    ms: median(all.map(({ ms }) => ms)),
    worst: Math.max(...all.map(({ ms }) => ms)),
    baseline: "one message of three columns, out and in",
    baselineMs: median(all.map(({ baseline }) => baseline)),
    limit,
  }));
}
