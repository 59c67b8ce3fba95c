import type { Theme } from "./createOffice";

/** From the pane's page to the workbench around it. `office` carries one message of the client's HostBridge. */
export type FromPane =
  | { readonly kam: "hello" }
  | { readonly kam: "office"; readonly text: string }
  | { readonly kam: "show" }
  | { readonly kam: "hide" };

/** From the workbench to the pane's page. */
export type ToPane =
  | { readonly kam: "welcome" | "appearance"; readonly displayLanguage: string; readonly theme: Theme }
  | { readonly kam: "office"; readonly text: string }
  | { readonly kam: "action"; readonly id: string };

/** Is this one of our own messages? Browser extensions and tools post messages too. */
export function isKamMessage(data: unknown): data is { readonly kam: string } {
  return typeof data === "object" && data !== null && typeof (data as { kam?: unknown }).kam === "string";
}

/** The other name of this machine: "localhost" for "127.0.0.1" and the other way round, so that the pane is another origin. */
export function siblingOrigin(location: Pick<Location, "protocol" | "hostname" | "port">): string {
  const names: Readonly<Record<string, string>> = { localhost: "127.0.0.1", "127.0.0.1": "localhost" };
  const host = names[location.hostname] ?? location.hostname;
  return `${location.protocol}//${host}${location.port === "" ? "" : `:${location.port}`}`;
}
