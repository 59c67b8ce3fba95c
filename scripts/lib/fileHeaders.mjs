import { readFileSync } from "node:fs";
import path from "node:path";

/** The policy that a page carries in itself; none for a page without one. */
function policyOf(html) {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
}

/** Pages are always asked for anew, hashed files never; Office refuses icons that carry any Cache-Control. */
function cacheControl(file) {
  if (file.endsWith(".png")) return {};
  const hashed = /\.[0-9a-f]{12}\.(js|css)(\.LICENSE\.txt)?$/.test(file);
  return { "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache" };
}

/** Excel on the web reads the functions' metadata from a page of another origin. */
function crossOrigin(file) {
  return /^functions.*\.json$/.test(path.basename(file)) ? { "Access-Control-Allow-Origin": "*" } : {};
}

/**
 * The headers that a server must send with a file of the build, beside its type. A page's policy is sent as a header
 * too, which a browser obeys from the first byte. No header forbids framing: Excel on the web frames the pane.
 */
export function fileHeaders(file) {
  const policy = file.endsWith(".html") ? policyOf(readFileSync(file, "utf8")) : undefined;
  return {
    "X-Content-Type-Options": "nosniff",
    ...cacheControl(file),
    ...crossOrigin(file),
    ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
  };
}
