import { existsSync } from "node:fs";
import path from "node:path";

/**
 * How to run npm or npx: a program and its first arguments. Their JavaScript is run by Node itself where it is found,
 * because Windows runs npx.cmd only through a shell, which takes a path apart at its spaces.
 */
export function npmProgram(name, { platform, env, execPath } = process) {
  const paths = platform === "win32" ? path.win32 : path.posix;
  const inside = (npmFile) => paths.join(paths.dirname(npmFile), `${name}-cli.js`);
  const started = env.npm_execpath ?? "";
  if (paths.basename(started) === "npm-cli.js") return [execPath, inside(started)];
  const beside = inside(paths.join(paths.dirname(execPath), "node_modules/npm/bin/npm-cli.js"));
  return platform === "win32" || existsSync(beside) ? [execPath, beside] : [name];
}
