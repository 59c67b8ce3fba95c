import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { serveFolder, type FolderServer } from "../../scripts/lib/serveFolder.mjs";

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
}

describe("the development server", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kam-serve-"));
  const inside = path.join(folder, "dist");
  let server: FolderServer;

  beforeAll(async () => {
    for (const name of ["workbench", "pane", "assets", ".stamps"])
      mkdirSync(path.join(inside, name), { recursive: true });
    writeFileSync(path.join(folder, "secret.txt"), "secret");
    const names = [
      "taskpane.html",
      "workbench/index.html",
      "pane/a.0123456789ab.js",
      "assets/icon-16.png",
      ".stamps/x.json",
      "functions-zh-CN.json",
      "self-check.json",
    ];
    for (const name of names) writeFileSync(path.join(inside, name), "x");
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`;
    writeFileSync(path.join(inside, "taskpane.html"), policy);
    server = await serveFolder(inside, { port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Unlike fetch, this sends the path exactly as it is written. */
  const get = (pathname: string, host = "127.0.0.1", headers: http.OutgoingHttpHeaders = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const to = { host, port: server.port, path: pathname, agent: false, headers };
      const request = http.get(to, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      });
      request.on("error", reject);
    });

  test("tells a browser that has the file as it is to keep it, and sends one that has changed", async () => {
    const first = await get("/self-check.json");
    const asked = { "If-None-Match": first.headers.etag };
    const again = await get("/self-check.json", undefined, asked);
    expect([again.status, again.headers["cache-control"]]).toEqual([304, "no-cache"]);
    writeFileSync(path.join(inside, "self-check.json"), "changed");
    expect((await get("/self-check.json", undefined, asked)).status).toBe(200);
  });

  test("asks browsers to check pages every time and to keep hashed files for ever", async () => {
    const page = await get("/taskpane.html");
    const script = await get("/pane/a.0123456789ab.js");
    expect(page.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
    });
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["cache-control"]).toContain("immutable");
  });

  test("sends icons without Cache-Control, because Office refuses them otherwise", async () => {
    const { headers } = await get("/assets/icon-16.png");
    expect(headers["content-type"]).toBe("image/png");
    expect(headers["cache-control"]).toBeUndefined();
  });

  test("leads from the root to the workbench", async () => {
    expect(await get("/")).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
    expect((await get("/workbench/")).status).toBe(200);
  });

  test("gives nothing from outside its folder, nothing hidden, and no error for a malformed address", async () => {
    const paths = [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/.stamps/x.json",
      "/%zz",
      "/none",
      "/pane",
    ];
    const answers = await Promise.all(paths.map((pathname) => get(pathname)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
  });

  test("is reached under localhost and under 127.0.0.1, and takes the next port when one is taken", async () => {
    expect((await get("/taskpane.html", "localhost")).status).toBe(200);
    const second = await serveFolder(inside, { port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });

  test("sends the policy that a page carries, and none with the workbench, whose library compiles its templates", async () => {
    const policy = async (page: string) => (await get(page)).headers["content-security-policy"];
    expect(await policy("/taskpane.html")).toBe("default-src 'none'");
    expect(await policy("/workbench/")).toBeUndefined();
  });

  test("never forbids to be framed, because Excel on the web frames the pane", async () => {
    const { headers } = await get("/taskpane.html");
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["content-security-policy"]).not.toContain("frame-ancestors");
  });

  test("lets pages of other origins read the functions' metadata, as Excel on the web does, and nothing else", async () => {
    const origins = async (file: string) => (await get(file)).headers["access-control-allow-origin"];
    expect(await origins("/functions-zh-CN.json")).toBe("*");
    expect(await origins("/self-check.json")).toBeUndefined();
    expect(await origins("/taskpane.html")).toBeUndefined();
  });
});
