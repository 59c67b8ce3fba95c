import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./findChromium.mjs";

function installOnDebian() {
  console.log("Installing Chromium and Chinese fonts (once) …");
  const apt = (...args) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}

/** The browser that the end-to-end tests and the screenshots drive; installed on Debian when run as root. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) installOnDebian();
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error("No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file.");
}
