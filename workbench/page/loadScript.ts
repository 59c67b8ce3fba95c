/** Runs a script of the build that stands beside the workbench. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const tag = document.createElement("script");
    tag.src = address;
    tag.onload = () => resolve();
    tag.onerror = () => reject(new Error(`${tag.src} could not be loaded`));
    document.head.append(tag);
  });
}
