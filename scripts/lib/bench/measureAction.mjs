// One list job on a workbook of its own, in a program of its own (see measureAction): preview and write, in the
// embedded host through the genuine client. Prints what it cost as one line of JSON.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "../importTypeScript.mjs";

const megabyte = 1024 * 1024;
const columns = 12;
/** Rows that one request hands over while the list is put into the workbook. */
const chunk = 20_000;

/**
 * In ms, MB and counts; `reading` is the time of the reading alone, done once more; `block` is the longest time that the
 * product kept the event loop, the host's own time apart. `amounts` are "numbers" or "texts".
 */
export function measureAction(job, rows, amounts = "numbers") {
  const program = [
    "--expose-gc",
    "--max-old-space-size=8192",
    fileURLToPath(import.meta.url),
    job,
    String(rows),
    amounts,
  ];
  return JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" }));
}

const others = (row) => Array.from({ length: columns }, (_, column) => `note ${column} of ${row % 50}`);
const money = (row) => Math.round(8e8 / (1 + row / 90)) / 100;

/** The list of each job: header, and a row. */
const lists = {
  classify: {
    module: ["classify", "previewClassification", "writeClassification"],
    role: "accounts",
    header: ["Account", "Annual sales"],
    row: (row) => [`Account ${row}`, money(row)],
    request: { method: "threshold", boundary: "from", rule: "start", mode: "values", criteria: [] },
  },
  forecast: {
    module: ["forecast", "previewForecast", "writeForecast"],
    role: "opportunities",
    header: ["Opportunity", "Stage", "Amount", "Close date"],
    row: (row) => [`Deal ${row}`, `P${1 + (row % 6)}`, money(row), 46_000 + (row % 365)],
    request: { period: "month", target: null, groupBy: "none", mode: "values", stageWeights: {} },
  },
  commission: {
    module: ["commission", "previewCommission", "writeCommission"],
    role: "payments",
    header: ["Salesperson", "Date", "Amount"],
    row: (row) => [`Person ${row % 100}`, 46_000 + (row % 365), money(row)],
    request: {
      ladder: "Standard",
      method: "marginal",
      boundary: "above",
      period: "month",
      basis: "each",
      decimals: 2,
      mode: "values",
    },
  },
};
export const actions = Object.keys(lists);

async function fill({ Excel }, { header, row }, rows, amounts) {
  const place = header.findIndex((name) => name === "Amount" || name === "Annual sales");
  const asText = (number) => `'${number.toLocaleString("en", { minimumFractionDigits: 2 })}`;
  const written = (cells) =>
    amounts === "texts" ? cells.map((cell, at) => (at === place ? asText(cell) : cell)) : cells;
  const line = (cells, at) => [...cells, ...others(at)].slice(0, columns);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(0, 0, 1, columns).values = [
      line(header, 0).map((name, at) => (at < header.length ? name : `Note ${at}`)),
    ];
    for (let first = 0; first < rows; first += chunk) {
      const count = Math.min(chunk, rows - first);
      const values = Array.from({ length: count }, (_, at) => line(written(row(first + at)), first + at));
      sheet.getRangeByIndexes(1 + first, 0, count, columns).values = values;
      await context.sync();
    }
  });
}

/** Watches the event loop until `stop`, which answers with the longest time between two turns less the host's. */
function watchLoop(host) {
  let hostTime = 0;
  let longest = 0;
  let isOver = false;
  let last = performance.now();
  const answer = host.answer.bind(host);
  host.answer = async (text) => {
    const start = performance.now();
    const answered = await answer(text);
    hostTime += performance.now() - start;
    await new Promise(setImmediate); // Excel's answer comes as a message, not in the same turn
    return answered;
  };
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - hostTime);
    hostTime = 0;
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest;
  };
}

/** The same cells read, and as many written, without any job: what the work costs at least. */
async function bareWork({ Excel }, rows) {
  const start = performance.now();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let first = 0; first <= rows; first += chunk) {
      const count = Math.min(chunk, rows + 1 - first);
      const range = sheet.getRangeByIndexes(first, 0, count, columns).load("values");
      await context.sync();
      sheet.getRangeByIndexes(first, columns + 2, count, 3).values = range.values.map((cells) =>
        cells.slice(0, 3),
      );
      await context.sync();
    }
  });
  return performance.now() - start;
}

async function measure(job, rows, amounts) {
  const list = lists[job];
  const { createHeadlessHost } = await importTypeScript("workbench/headless/createHeadlessHost.ts");
  const [folder, previewName, writeName] = list.module;
  const feature = await importTypeScript(`src/actions/${folder}/feature.ts`);
  const { listSources } = await importTypeScript("src/actions/sources/listSources.ts");
  const { loadSource } = await importTypeScript("src/actions/sources/loadSource.ts");
  const { suggestMapping } = await importTypeScript("src/actions/sources/rememberedMapping.ts");
  const { readShaped } = await importTypeScript("src/actions/reading/readShaped.ts");
  const { readSettings } = await importTypeScript("src/actions/settings/readSettings.ts");
  const bare = createHeadlessHost();
  await fill(bare, list, rows, amounts);
  const bareTime = await bareWork(bare, rows);
  const headless = createHeadlessHost();
  headless.install();
  await fill(headless, list, rows, amounts);
  globalThis.gc();
  const before = process.memoryUsage().rss;
  headless.host.resetStats();
  const stop = watchLoop(headless.host);
  const start = performance.now();
  const [source] = await listSources(list.role);
  const table = await loadSource(source.ref ?? source);
  const settings = await readSettings("en");
  const request = { ...list.request, mapping: await suggestMapping(list.role, table) };
  await feature[previewName](request, table, settings, "en");
  const previewed = performance.now();
  const signal = new AbortController().signal;
  await feature[writeName](request, table, settings, { language: "en", now: new Date(2026, 10, 29), signal });
  const end = performance.now();
  const { roundTrips, requestBytes, responseBytes } = headless.host.stats;
  const block = stop();
  const again = performance.now();
  const house = { ...settings.options, rates: settings.rates };
  await readShaped(list.role, table, request.mapping, {}, house);
  const reading = performance.now() - again;
  return {
    preview: previewed - start,
    write: end - previewed,
    bare: bareTime,
    memory: (process.resourceUsage().maxRSS * 1024 - before) / megabyte,
    roundTrips,
    sent: requestBytes / megabyte,
    received: responseBytes / megabyte,
    reading,
    block,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await measure(process.argv[2], Number(process.argv[3]), process.argv[4])));
