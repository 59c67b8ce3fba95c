import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { plainFormulas, readParts, writeParts } from "./bookParts.mjs";
import { convert } from "./office.mjs";

/** Relative: both compute in double precision, in another order. */
const tolerance = 1e-9;

/** Has LibreOffice compute the formulas that need none of our functions, and compares each with our value. */
export async function compareFormulas(file) {
  const { copy, cells } = plainFormulas(readParts(file));
  const folder = mkdtempSync(path.join(os.tmpdir(), "kam-plain-"));
  const book = new ExcelJS.Workbook();
  try {
    writeParts(copy, path.join(folder, "plain.xlsx"));
    convert(path.join(folder, "plain.xlsx"), "xlsx", path.join(folder, "computed"));
    await book.xlsx.readFile(path.join(folder, "computed/plain.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const differences = [];
  for (const { sheet, address, formula, value } of cells) {
    const theirs = valueOf(book.getWorksheet(sheet).getCell(address));
    if (!isSame(value, theirs))
      differences.push({ cell: `${sheet}!${address}`, formula, ours: value, theirs });
  }
  return { compared: cells.length, differences };
}

function valueOf({ value }) {
  const result = value !== null && typeof value === "object" && "formula" in value ? value.result : value;
  if (result === null || result === undefined) return "";
  if (result instanceof Date) return String(result.getTime() / 86_400_000 + 25_569);
  return String(typeof result === "object" ? (result.error ?? JSON.stringify(result)) : result);
}

function isSame(ours, theirs) {
  if (ours === theirs) return true;
  const [left, right] = [ours, theirs].map((text) => (text === "" ? 0 : Number(text)));
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
}
