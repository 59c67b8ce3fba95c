import { npmProgram } from "../../scripts/lib/npmProgram.mjs";

const node = "C:\\Program Files\\nodejs\\node.exe";

describe("npm and npx are run without a shell, so that a path may hold spaces", () => {
  test("on Windows as the JavaScript beside the npm that runs the script", () => {
    const npm = "C:\\Users\\Li Wei\\npm\\bin\\npm-cli.js";
    const program = npmProgram("npx", { platform: "win32", env: { npm_execpath: npm }, execPath: node });
    expect(program).toEqual([node, "C:\\Users\\Li Wei\\npm\\bin\\npx-cli.js"]);
  });

  test("on Windows without npm around it as the one that comes with Node", () => {
    const yarn = { npm_execpath: "C:\\yarn\\yarn.js" };
    const expected = [node, "C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js"];
    expect(npmProgram("npm", { platform: "win32", env: {}, execPath: node })).toEqual(expected);
    expect(npmProgram("npm", { platform: "win32", env: yarn, execPath: node })).toEqual(expected);
  });

  test("elsewhere by its name, where nothing else is known", () => {
    const program = npmProgram("npx", { platform: "linux", env: {}, execPath: "/opt/node/bin/node" });
    expect(program).toEqual(["npx"]);
  });
});
