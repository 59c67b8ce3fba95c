import { spawn } from "node:child_process";

const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

/** Shows an address in the user's browser where there is a screen; elsewhere the printed address must do. */
export function openBrowser(address) {
  const hasDisplay = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  const [program, ...args] = openers[process.platform] ?? (hasDisplay ? ["xdg-open"] : []);
  if (program === undefined || process.env.CI !== undefined) return;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () =>
    console.log("(No program to open a browser with: please open the address yourself.)"),
  );
  child.unref();
}
