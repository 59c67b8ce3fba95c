// One list job on a workbook of its own, in a program of its own (see measureAction): choice of the list, preview and
// write, in the embedded host through the genuine client. Prints what it cost as one line of JSON.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "../importTypeScript.mjs";
import { fillList, lists } from "./actionLists.mjs";
import { bareLoop, scaled } from "./bareLoop.mjs";
import { mainClock } from "./mainClock.mjs";
import { startProfile } from "./profileParts.mjs";
import { requestParts } from "./requestParts.mjs";

const megabyte = 1024 * 1024;
const heapMegabytes = 14_000;

export const actions = Object.keys(lists);

/**
 * In ms, MB and counts. `load` is the choice of the list and its reading; `product`, `client` and `host` are the work of
 * each in preview and write. Milliseconds are those of the machine that counts. `amounts` are "numbers" or "texts".
 */
export function measureAction(job, rows, amounts = "numbers") {
  const program = [`--max-old-space-size=${heapMegabytes}`, fileURLToPath(import.meta.url)];
  const given = [job, String(rows), amounts];
  return JSON.parse(execFileSync(process.execPath, [...program, ...given], { encoding: "utf8" }));
}

/** The requests from now on. */
function keepRequests(host) {
  const requests = [];
  const answer = host.answer.bind(host);
  host.answer = async (text) => {
    requests.push(text);
    const answered = await answer(text);
    await new Promise(setImmediate); // Excel's answer comes as a message, not in the same turn
    return answered;
  };
  return requests;
}

async function measure(job, rows, amounts) {
  const list = lists[job];
  const { createHeadlessHost } = await importTypeScript("workbench/headless/createHeadlessHost.ts");
  const [folder, previewName, writeName] = list.module;
  const feature = await importTypeScript(`src/actions/${folder}/feature.ts`);
  const { listSources } = await importTypeScript("src/actions/sources/listSources.ts");
  const { loadSource } = await importTypeScript("src/actions/sources/loadSource.ts");
  const { suggestMapping } = await importTypeScript("src/actions/sources/rememberedMapping.ts");
  const { readSettings } = await importTypeScript("src/actions/settings/readSettings.ts");
  const loop = bareLoop();
  const headless = createHeadlessHost();
  headless.install();
  await fillList(headless, list, rows, amounts);
  headless.host.resetStats();
  const requests = keepRequests(headless.host);
  const start = mainClock();
  const [source] = await listSources(list.role);
  const table = await loadSource(source.ref ?? source);
  const settings = await readSettings("en");
  const request = { ...list.request, mapping: await suggestMapping(list.role, table) };
  const loaded = mainClock();
  const stopProfile = await startProfile();
  await feature[previewName](request, table, settings, "en");
  const signal = new AbortController().signal;
  await feature[writeName](request, table, settings, { language: "en", now: new Date(2026, 10, 29), signal });
  const parts = await stopProfile();
  const { roundTrips, responseBytes } = headless.host.stats;
  const { sent, cells, record, largest } = requestParts(requests);
  return {
    load: scaled(loaded - start, loop),
    product: scaled(parts.product, loop),
    client: scaled(parts.client, loop),
    host: scaled(parts.host, loop),
    memory: (process.resourceUsage().maxRSS * 1024) / megabyte,
    roundTrips,
    received: responseBytes / megabyte,
    ...{ sent: sent / megabyte, cells: cells / megabyte, record: record / megabyte },
    largest: largest / megabyte,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await measure(process.argv[2], Number(process.argv[3]), process.argv[4])));
