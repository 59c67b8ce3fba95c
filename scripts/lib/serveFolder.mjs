import { createReadStream, statSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { fileHeaders } from "./fileHeaders.mjs";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** The file that an address means, or null when there is none or it lies outside the folder. */
function resolveFile(folder, pathname) {
  const file = path.join(folder, path.normalize(pathname));
  if (!file.startsWith(folder + path.sep)) return null;
  const candidate = pathname.endsWith("/") ? path.join(file, "index.html") : file;
  const hidden = path
    .relative(folder, candidate)
    .split(path.sep)
    .some((part) => part.startsWith("."));
  return !hidden && isFile(candidate) ? candidate : null;
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "";
  }
}

function answer(folder, request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/") return response.writeHead(302, { Location: "/workbench/" }).end();
  const file = resolveFile(folder, decode(pathname));
  if (file === null) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  const type = contentTypes[path.extname(file)] ?? "application/octet-stream";
  const { mtimeMs, size } = statSync(file);
  const headers = { ...fileHeaders(file), ETag: `"${size.toString(36)}-${mtimeMs.toString(36)}"` };
  if (request.headers["if-none-match"] === headers.ETag) return response.writeHead(304, headers).end();
  response.writeHead(200, { "Content-Type": type, ...headers });
  if (request.method === "HEAD") return response.end();
  return createReadStream(file).pipe(response);
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
}

/** Both loopback addresses under one port; a machine without IPv6 does with the first. */
async function listenOnBoth([v4, v6], port) {
  const taken = await listen(v4, port, "127.0.0.1");
  try {
    await listen(v6, taken, "::1");
  } catch (error) {
    if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") return taken;
    await new Promise((resolve) => v4.close(resolve));
    throw error;
  }
  return taken;
}

async function listenOnFreePort(servers, port) {
  try {
    return await listenOnBoth(servers, port);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    return listenOnFreePort(servers, port === 0 ? 0 : port + 1);
  }
}

/**
 * Serves a folder on this machine only, under localhost and 127.0.0.1 (two origins on purpose: the workbench
 * keeps the pane on the other one). Takes the next free port; port 0 takes any.
 * With `tls` ({ key, cert }) over https. Resolves with { port, close }.
 */
export async function serveFolder(folder, { port = 3000, tls } = {}) {
  const handler = (request, response) => answer(folder, request, response);
  const create = () => (tls === undefined ? http.createServer(handler) : https.createServer(tls, handler));
  const servers = [create(), create()];
  const taken = await listenOnFreePort(servers, port);
  const close = async () => {
    for (const server of servers) server.closeAllConnections();
    const listening = servers.filter((server) => server.listening);
    await Promise.all(listening.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  return { port: taken, close };
}
