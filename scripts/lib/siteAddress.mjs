/**
 * The address at which an add-in will stand, without a slash at its end. Office loads add-ins over https only, and no
 * other machine can load one from localhost.
 */
export function siteAddress(text) {
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`Office loads add-ins over https only: ${text}`);
  if (/^(localhost|127\..*|\[::1\])$/.test(url.hostname))
    throw new Error(`No other machine can load an add-in from ${url.hostname}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(`An address without ?, # and @ is needed: ${text}`);
  return url.href.replace(/\/+$/, "");
}
