import { ActionError } from "../../actions/list/messages";

/** A file that the build put at its top. Error: fileMissing, with the file and what came instead. */
export async function fetchJson<Content>(file: string): Promise<Content> {
  const response = await fetch(builtAddress(file)).catch((error: unknown) => {
    throw new ActionError("fileMissing", {
      file,
      detail: error instanceof Error ? error.message : String(error),
    });
  });
  if (!response.ok)
    throw new ActionError("fileMissing", { file, detail: `${response.status} ${response.statusText}` });
  return (await response.json()) as Content;
}

/**
 * The address of a file of the build, by its path from the top. functions.js stands there, and every page of the pane
 * loads it; the pages themselves are in different folders.
 */
export function builtAddress(file: string): string {
  const script = document.querySelector<HTMLScriptElement>('script[src$="functions.js"]');
  return new URL(file, script?.src ?? document.baseURI).href;
}
