import { createContext, runInContext } from "node:vm";
import type { ReadFields } from "../files/ReadFields";

/** Runs the source of a built reading.js apart from this program's globals and gives what it offers. Node only. */
export function loadReadingBundle(source: string): ReadFields {
  const scope = createContext({});
  runInContext(source, scope, { filename: "reading.js" });
  return (scope["KamReading"] as { readonly readFields: ReadFields }).readFields;
}
