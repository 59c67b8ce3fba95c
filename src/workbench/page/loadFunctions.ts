import { createCustomFunctions } from "../engine/customFunctions/createCustomFunctions";
import type { FunctionsMetadata } from "../engine/customFunctions/FunctionsMetadata";
import { registerFunctions } from "../engine/registerFunctions";

/** Loads the built functions.js and its metadata from beside the workbench and makes the grid know them. */
export async function loadFunctions(folder: string): Promise<void> {
  const host = createCustomFunctions();
  Object.assign(window, { CustomFunctions: host.CustomFunctions });
  const script = new Promise<void>((resolve, reject) => {
    const tag = document.createElement("script");
    tag.src = `${folder}functions.js`;
    tag.onload = () => resolve();
    tag.onerror = () => reject(new Error(`${tag.src} could not be loaded`));
    document.head.append(tag);
  });
  const [metadata] = await Promise.all([fetchMetadata(`${folder}functions.json`), script]);
  registerFunctions(metadata, host);
}

async function fetchMetadata(address: string): Promise<FunctionsMetadata> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FunctionsMetadata;
}
