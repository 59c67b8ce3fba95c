import type { Cell } from "../../core/cells/Cell";
import { isDateFormat } from "../dateSystem";

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Texts of scripts without any of those. */
const narrow = /^[\0-\u10ff]*$/;

/** Width of a text in characters of Latin digits; those of Chinese count double. */
export function textWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Width of what a cell shows under a number format of ours. */
export function cellWidth(cell: Cell, format: string | null): number {
  if (typeof cell !== "number") return textWidth(typeof cell === "string" ? cell : "");
  if (format === null) return String(cell).length;
  if (isDateFormat(format)) return textWidth(format.replaceAll('"', "").replace(/\bm\b/, "mm"));
  const [section = ""] = format.split(";");
  const decimals = /\.(0+)/.exec(section)?.[1]?.length ?? 0;
  const shown = Math.abs(section.includes("%") ? 100 * cell : cell);
  const digits = shown.toFixed(decimals);
  const separators = section.includes(",") ? Math.floor((digits.split(".")[0]!.length - 1) / 3) : 0;
  const signs = (cell < 0 ? 1 : 0) + (section.includes("%") ? 1 : 0);
  return digits.length + separators + signs;
}

/** A text in lines of at most so many characters, broken between words, or between Chinese characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of text.match(/[\u2e80-\ua4cf\uff00-\uffee]|[^\s\u2e80-\ua4cf\uff00-\uffee]+|\s+/gu) ??
    []) {
    if (line !== "" && textWidth(line + part) > width && part.trim() !== "") {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? part.trimStart() : part;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
