import { createHash } from "node:crypto";

/** Where each cloud of Microsoft serves office.js; the add-in must load it from there. */
export const officeScripts = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const inlineStyles = (html) => [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
const inWords = (policy) =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/**
 * The Content-Security-Policy of a pane's page: this origin and the one of office.js, nothing inline, no eval.
 *
 * Fluent's styles stand in <style> elements that are empty when they join the page and are filled rule by rule through
 * the CSSOM, which no policy restrains; the element itself must be allowed, and the hash of no text at all allows
 * exactly that. The page's own <style> is named by its hash. Of office.js's origin: it loads the script of the host and
 * its texts; in Excel on the web it asks a hidden frame of its origin whether the surrounding page is Microsoft's.
 * There is no frame-ancestors: who may frame the pane are Microsoft's hosts, of which there is no published list.
 */
export function panePolicy(html, officeScript) {
  const office = officeScript === undefined ? [] : [new URL(officeScript).origin];
  return inWords({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office],
    "style-src": ["'self'", ...office, hashOf(""), ...inlineStyles(html).map(hashOf)],
    "img-src": ["'self'"],
    "connect-src": ["'self'", ...office],
    "frame-src": office.length > 0 ? office : ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/** The policy of the help pages: files of this origin. */
export const helpPolicy = inWords({
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
});

export const policyTag = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
