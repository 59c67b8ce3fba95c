import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder and what hangs on it. Scripts work from any current directory. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
export const dist = path.join(root, "dist");
/** Where `npm run excel` serves the add-in; the source manifest names it, and a build for another address replaces it. */
export const developmentUrl = "https://localhost:3000";
