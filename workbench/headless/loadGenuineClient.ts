import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { HostBridge, OfficeNamespace } from "../client/createOffice";

export interface GenuineClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: HostBridge): void };
  };
}

/** Microsoft's client library for Excel on the web, of the development dependency @microsoft/office-js. */
const clientFile = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** The globals of a page that the library looks at; nothing of them leads outside. */
const surroundings = ["window", "self", "navigator", "location", "document"] as const;

type Surrounded = (...surroundings: unknown[]) => GenuineClient;

/** The library as a function of its surroundings, and the names of its top-level variables. */
interface Library {
  readonly run: Surrounded;
  readonly variables: readonly string[];
}

let library: Library | undefined;

/**
 * Runs the genuine client in the realm of the caller, so that its errors and arrays are the caller's, with a `window`
 * of its own : `with` makes its top-level variables properties of that window, as in a page. Each call makes a client
 * of its own.
 */
export function loadGenuineClient(office: OfficeNamespace): GenuineClient {
  library ??= readLibrary();
  const window: Record<string, unknown> = {
    setTimeout: later,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    navigator: { userAgent: "" },
    location: { href: "http://localhost/", search: "", hash: "", protocol: "http:" },
  };
  for (const name of library.variables) window[name] = undefined;
  window["window"] = window;
  window["self"] = window;
  const client = library.run(window, window, window["navigator"], window["location"], undefined);
  window["Office"] = office;
  return client;
}

/** After a lost answer the client tries again to tidy up in 5,000 ms: no program waits for that to end. */
function later(run: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(run, milliseconds);
  return milliseconds < 5000 ? timer : timer.unref();
}

function readLibrary(): Library {
  const source = readFileSync(
    createRequire(path.join(process.cwd(), "package.json")).resolve(clientFile),
    "utf8",
  );
  const body = `with (window) {\n${source}\nreturn { Excel, OfficeExtension };\n}`;
  return {
    run: Reflect.construct(Function, [...surroundings, body]) as Surrounded,
    variables: [...source.matchAll(/^var (\w+)/gm)].map(([, name = ""]) => name),
  };
}
