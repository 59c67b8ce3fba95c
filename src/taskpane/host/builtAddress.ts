/**
 * The address of a file of the build, by its path from the top. functions.js stands there, and every page of the pane
 * loads it; the pages themselves are in different folders.
 */
export function builtAddress(file: string): string {
  const script = document.querySelector<HTMLScriptElement>('script[src$="functions.js"]');
  return new URL(file, script?.src ?? document.baseURI).href;
}
