import type { ReadFields } from "../files/ReadFields";
import { loadScript } from "./loadScript";

declare global {
  interface Window {
    /** What reading.js offers, once it has run. */
    KamReading?: { readonly readFields: ReadFields };
  }
}

/** The product's reading of text files, loaded from the build when the first one comes. */
export async function loadReading(folder: string): Promise<ReadFields> {
  if (!window.KamReading) await loadScript(`${folder}reading.js`);
  if (!window.KamReading) throw new Error(`${folder}reading.js offers no reading`);
  return window.KamReading.readFields;
}
