/** Local storage that may be missing, blocked or full: then preferences simply last as long as the pane. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function partitioned(key: string): string {
  const partition =
    typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.partitionKey;
  return `${partition ?? ""}kam.${key}`;
}

export const safeStorage = {
  read(key: string): string | null {
    return storage()?.getItem(partitioned(key)) ?? null;
  },
  write(key: string, value: string): void {
    try {
      storage()?.setItem(partitioned(key), value);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  },
};
