// node scripts/setup.mjs [--browser]
// Brings a fresh machine to where everything else runs. Uses nothing but Node itself.
import { ensureChromium } from "./lib/ensureChromium.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";

ensureModules();
if (process.argv.includes("--browser")) console.log(`Browser for tests: ${ensureChromium()}`);
