import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "./paths.mjs";

/**
 * Runs a Node program of this project (a script, or the program of an installed package) and passes its output
 * on when it is done, so that steps that run side by side do not mix theirs.
 * Resolves with { code, output, seconds }.
 */
export async function runProgram(program, args = [], env = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, [path.join(root, program), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const [code] = await once(child, "close");
  return {
    code,
    output: Buffer.concat(chunks).toString("utf8"),
    seconds: (performance.now() - started) / 1000,
  };
}
