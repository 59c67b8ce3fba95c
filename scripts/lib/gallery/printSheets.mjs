import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { onlySheet, readParts, writeParts } from "./bookParts.mjs";
import { convert } from "./office.mjs";

/** Pages of a sheet that pictures are made of; all are counted. */
const mostPictured = 6;
const dotsPerInch = "70";

/**
 * Prints each sheet alone. `place` names its files; gives per sheet its number of pages and the pictures of the first.
 */
export function printSheets(file, sheets, folder, place) {
  const parts = readParts(file);
  const printed = new Map();
  for (const sheet of sheets) {
    const stem = path.join(folder, `${place(sheet)}-print`);
    writeParts(onlySheet(parts, sheet), `${stem}.xlsx`);
    convert(`${stem}.xlsx`, "pdf", folder);
    rmSync(`${stem}.xlsx`);
    const [, count] = /Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [`${stem}.pdf`], { encoding: "utf8" }));
    execFileSync("pdftoppm", ["-r", dotsPerInch, "-l", String(mostPictured), "-png", `${stem}.pdf`, stem]);
    const start = `${path.basename(stem)}-`;
    const pictures = readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith(".png"));
    printed.set(sheet, { count: Number(count), pictures: pictures.sort() });
  }
  return printed;
}
