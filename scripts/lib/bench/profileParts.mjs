// Whose work a program did, by its CPU profile: of the product (modules under src), of Microsoft's client library, of the
// host (the workbench and its engine).
import { Session } from "node:inspector/promises";

/** Microseconds between two samples; a sample never counts for much more, so that waiting for a core is no work. */
const interval = 1000;
const mostPerSample = 1.5 * interval;

/** Begins a profile; the result ends it and tells the milliseconds of each, with the collections of garbage that followed. */
export async function startProfile() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval });
  await session.post("Profiler.start");
  return async () => {
    const { profile } = await session.post("Profiler.stop");
    session.disconnect();
    return partsOf(profile);
  };
}

function partsOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const parts = { product: 0, client: 0, host: 0 };
  const known = new Map();
  const partOf = (id) => {
    if (!known.has(id)) known.set(id, ownPart(byId.get(id)?.callFrame) ?? partOfCaller(id));
    return known.get(id);
  };
  const partOfCaller = (id) => (parentOf.has(id) ? partOf(parentOf.get(id)) : null);
  let last = null;
  samples.forEach((id, index) => {
    const isCollection = byId.get(id)?.callFrame.functionName === "(garbage collector)";
    const part = isCollection ? last : partOf(id);
    if (!isCollection) last = part;
    if (part !== null) parts[part] += Math.min(mostPerSample, timeDeltas[index + 1] ?? 0) / 1000;
  });
  return parts;
}

/** What is built into the language, and Node's own modules, work for their caller. */
function ownPart({ url = "", scriptId = "0" } = {}) {
  if (/\/workbench\/|o-spreadsheet/.test(url)) return "host";
  if (url.includes("/src/")) return "product";
  return url === "" && scriptId !== "0" ? "client" : null;
}
