import path from "node:path";
import { fileHeaders } from "../fileHeaders.mjs";
import { dist } from "../paths.mjs";

/** Folders whose files all have the same headers, so that one rule serves them. */
const folders = ["assets", "help", "pane"];

/**
 * The headers of a site as rules from a pattern ("/pane/*") to headers; exactly one rule fits each file, because hosts
 * join the headers of all rules that fit. `change` turns the policy of this machine's build into the package's.
 */
function headerRules(files, prefix, change) {
  const headersOf = (file) => {
    const headers = fileHeaders(path.join(dist, file));
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, change(value)]));
  };
  const single = files
    .filter((file) => !file.includes("/"))
    .map((file) => [`${prefix}/${file}`, headersOf(file)]);
  const shared = folders.map((folder) => {
    const all = files.filter((file) => file.startsWith(`${folder}/`)).map(headersOf);
    const headers = Object.assign({}, ...all);
    const odd = all.find((one) => Object.entries(one).some(([name, value]) => headers[name] !== value));
    if (odd !== undefined) throw new Error(`The files of ${folder} need different headers`);
    return [`${prefix}/${folder}/*`, headers];
  });
  return [...single, ...shared];
}

/** For Cloudflare Pages, Netlify and hosts that read the same file. */
function headersFile(rules) {
  const block = ([pattern, headers]) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${rules.map(block).join("\n\n")}\n`;
}

/** For Azure Static Web Apps. Its own Cache-Control is taken off where there must be none: empty means to remove it. */
function staticWebApp(rules) {
  const routes = rules.map(([route, headers]) => ({
    route,
    headers: { "Cache-Control": "", ...headers },
  }));
  return `${JSON.stringify({ routes, mimeTypes: { ".json": "application/json" } }, null, 2)}\n`;
}

/** The files by which a static host learns the headers that fileHeaders demands. */
export function hostingFiles(files, prefix, change) {
  const rules = headerRules(files, prefix, change);
  return { _headers: headersFile(rules), "staticwebapp.config.json": staticWebApp(rules) };
}
