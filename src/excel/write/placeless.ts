import type { Content } from "./Content";

const places = /!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/g;

/** A formula without the addresses of cells on other sheets, which move with those cells; other contents as they are. */
export function placeless(content: Content): Content {
  return typeof content === "string" && content.startsWith("=") ? content.replace(places, "!") : content;
}
