import type { InitialCell } from "../engine/EngineCell";
import { parseZone } from "../../src/files/address";
import type { FileSheet } from "../../src/files/sheet/readSheet";

/** The cells of a sheet, those with a hyperlink in the engine's form for links. */
export function fillLinks(sheet: FileSheet): InitialCell[] {
  const urls = new Map<string, string>();
  for (const { ref, url } of sheet.links) {
    const zone = parseZone(ref);
    if (zone && isWebAddress(url)) urls.set(`${zone.top},${zone.left}`, url);
  }
  if (urls.size === 0) return sheet.content.cells;
  return sheet.content.cells.map((cell) => {
    const url = urls.get(`${cell.row},${cell.col}`);
    const label = cell.input && "value" in cell.input ? cell.input.value : null;
    if (url === undefined || typeof label !== "string" || label === "" || /[[\]()\n]/.test(label + url))
      return cell;
    return { ...cell, input: { link: `[${label}](${url})` } };
  });
}

/** The engine knows links to the web; others stay plain text and are named among the notes. */
export function isWebAddress(url: string): boolean {
  return /^(https?|mailto):/i.test(url);
}
