import { createContext, runInContext } from "node:vm";
import { createCustomFunctions } from "../engine/customFunctions/createCustomFunctions";
import type { CustomFunctionsHost } from "../engine/customFunctions/createCustomFunctions";

/** Runs the source of a built functions.js apart from this program's globals and gives what it associated. Node only. */
export function loadFunctionsBundle(source: string, fileName = "functions.js"): CustomFunctionsHost {
  const host = createCustomFunctions();
  const scope: Record<string, unknown> = { CustomFunctions: host.CustomFunctions, console };
  scope["self"] = scope;
  scope["window"] = scope;
  runInContext(source, createContext(scope), { filename: fileName });
  return host;
}
