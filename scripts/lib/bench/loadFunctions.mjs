import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../../ensureBuild.mjs";

/** The functions of the built bundle by id, run in this program. */
export function loadFunctions() {
  const registered = new Map();
  class FunctionError extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }
  const CustomFunctions = {
    Error: FunctionError,
    ErrorCode: {},
    associate: (id, implementation) => registered.set(id, implementation),
  };
  const bundle = readFileSync(path.join(ensureBuild("functions"), "functions.js"), "utf8");
  new Function("CustomFunctions", "self", "window", bundle)(CustomFunctions, {}, {});
  return (id, ...values) => registered.get(id)(...values);
}
