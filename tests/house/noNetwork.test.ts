import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ensureBuild } from "../../scripts/ensureBuild.mjs";
import { writeTree } from "./support/writeTree";

/** Every way in which a page can talk to another machine or make code out of text, by the name that it needs. */
const doors = [
  ...[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
  ],
  ...["Worker", "SharedWorker", "importScripts", "serviceWorker", "eval", "Function"],
];

/** The names of doors in a script, as "file: name", whether as an identifier, a property or a text in brackets. */
function doorsIn(folder: string, file: string): string[] {
  const text = readFileSync(path.join(folder, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isName =
      (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent)) ||
      (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent));
    if (isName && doors.includes(node.text)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("nothing that ships can talk to another machine", () => {
  let folder = "";
  let scripts: string[] = [];
  beforeAll(() => {
    folder = ensureBuild("functions", "commands", "taskpane");
    const chunks = readdirSync(path.join(folder, "pane")).filter((file) => file.endsWith(".js"));
    scripts = ["functions.js", "commands.js", ...chunks.map((file) => `pane/${file}`)];
  }, 120_000);

  test("no script names a way out but one: the pane's fetch of files that the build has put beside it", () => {
    const found = scripts.flatMap((file) => doorsIn(folder, file));
    expect(found).toEqual([
      expect.stringMatching(/^pane\/page-functions\.[0-9a-f]{12}\.js: fetch$/),
      // The bundler asks whether it runs in a worker, to find out where its chunks are.
      expect.stringMatching(/^pane\/taskpane\.[0-9a-f]{12}\.js: importScripts$/),
    ]);
    const chunk = readFileSync(path.join(folder, found[0]!.split(": ")[0]!), "utf8");
    expect(chunk).toContain('script[src$="functions.js"]');
  });

  test("that one takes the name of a file and makes its address from that of functions.js", () => {
    const source = readFileSync(path.join(__dirname, "../../src/taskpane/host/builtFiles.ts"), "utf8");
    expect(source.match(/fetch\(/g)).toHaveLength(1);
    expect(source).toContain("fetch(builtAddress(file))");
  });

  test("a way out is noticed in whatever form it is named", () => {
    const tree = writeTree({
      "a.js": 'navigator.sendBeacon("x"); window["WebSocket"]; new XMLHttpRequest(); (0, eval)("x");',
    });
    const found = doorsIn(tree.folder, "a.js");
    tree.remove();
    expect(found).toEqual(["a.js: sendBeacon", "a.js: WebSocket", "a.js: XMLHttpRequest", "a.js: eval"]);
  });
});
