/** Takes files that are dropped anywhere on the page; `hint` is shown while they hover over it. */
export function acceptDrops(hint: HTMLElement, take: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) hint.hidden = false;
  });
  window.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  hint.addEventListener("dragleave", () => {
    hint.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hint.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
