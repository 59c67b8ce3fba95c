import { HostError } from "./HostError";

/** The sixteen colour names that HTML began with, and orange. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as "#RRGGBB": from that form, without its "#", or from a colour name. InvalidArgument else. */
export function toColor(text: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  const named = NAMED[text.trim().toLowerCase()];
  if (named === undefined) throw new HostError("InvalidArgument", `colour "${text}"`);
  return named;
}
