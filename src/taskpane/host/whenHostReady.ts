const patienceMs = 3000;

/**
 * Resolves with true when the host is there, with false when no host answers: the page was opened outside of
 * Excel, or the office script could not be loaded.
 */
export async function whenHostReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const ready = Office.onReady().then((info) => (info.host as Office.HostType | null) !== null);
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs));
  return Promise.race([ready, late]);
}
