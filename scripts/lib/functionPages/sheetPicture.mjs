import { argumentWords } from "./argumentWords.mjs";
import { markdownTable } from "./markdownTable.mjs";
import { pageTexts } from "./pageTexts.mjs";
import { dayOf, shownValue } from "./shownValue.mjs";

const letterOf = (column) => String.fromCharCode("A".charCodeAt(0) + column);

function headOf({ name, unit, form, width }, column, language) {
  const heads = argumentWords[language].columns[unit];
  if (form === "result" || width === 1 || !heads) return `*${name}*`;
  return `*${name}${pageTexts[language].colon}${heads[column]}*`;
}

function shownCell(block, value) {
  if (block.unit === "date" && typeof value === "number") return dayOf(value);
  const shown = shownValue(value);
  return block.form === "result" && shown !== "" ? `**${shown}**` : shown;
}

/** The blocks of a layout as a picture of the sheet: letters above, row numbers at the left, names in row 1. */
export function sheetPicture(blocks, language) {
  const width = Math.max(...blocks.map((block) => block.column + block.width));
  const height = Math.max(...blocks.map((block) => block.cells.length));
  const rows = Array.from({ length: height + 1 }, (_, row) => [row + 1, ...Array(width).fill("")]);
  for (const block of blocks) {
    for (let column = 0; column < block.width; column++) {
      rows[0][1 + block.column + column] = headOf(block, column, language);
      block.cells.forEach((cells, row) => {
        rows[row + 1][1 + block.column + column] = shownCell(block, cells[column]);
      });
    }
  }
  return markdownTable(["", ...Array.from({ length: width }, (_, column) => letterOf(column))], rows);
}

/** A table that spilled, from its first cell on; `dates` are the columns of serial dates. */
export function resultPicture({ column, cells }, dates) {
  const letters = cells[0].map((_, index) => letterOf(column + index));
  const rows = cells.map((line, row) => [
    row + 1,
    ...line.map((value, index) =>
      dates.includes(index) && typeof value === "number" ? `${value} (${dayOf(value)})` : shownValue(value),
    ),
  ]);
  return markdownTable(["", ...letters], rows);
}
