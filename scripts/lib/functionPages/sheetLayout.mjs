import { literalOf } from "./shownValue.mjs";

const letterOf = (column) => String.fromCharCode("A".charCodeAt(0) + column);
const firstRow = 2;

function referenceTo({ column, width, cells }) {
  const first = `${letterOf(column)}${firstRow}`;
  const last = `${letterOf(column + width - 1)}${firstRow + cells.length - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** An argument as a block of cells; undefined when it was left out or belongs into the formula itself. */
function blockOf({ name, form, unit }, value) {
  if (value === null || value === undefined || ["word", "flag", "typed"].includes(form)) return undefined;
  const cells = Array.isArray(value) ? value : [[value]];
  return { name, form, unit, cells, width: cells[0].length };
}

function argumentText(block, value) {
  if (block) return referenceTo(block);
  return value === null || value === undefined ? "" : literalOf(value);
}

/**
 * A golden case as it would stand on a sheet: the arguments in columns from A on, names in row 1, and the formula
 * with references, in the column right of the cells that it answers, or right of all.
 * `isBeside` says that the result has one row per cell of the arguments.
 */
export function sheetLayout({ id, parameters }, golden, { isBeside, isTable, resultName }) {
  const values = parameters.map((_, index) => golden.arguments[index] ?? null);
  const blocks = parameters.map((parameter, index) => blockOf(parameter, values[index]));
  const arranged = blocks.filter(Boolean);
  const result = {
    ...{ name: resultName, form: "result", width: 1 },
    cells: Array.isArray(golden.result) ? golden.result : [[golden.result]],
  };
  const lastBeside = arranged.findLastIndex(({ form }) => form === "cells");
  arranged.splice(isBeside ? lastBeside + 1 : arranged.length, 0, result);
  let column = 0;
  arranged.forEach((block, index) => {
    const before = arranged[index - 1];
    const isNeighbour =
      before?.form === block.form || (block === result && !isTable && (isBeside || before.form === "single"));
    if (before && !isNeighbour) column += 1;
    block.column = column;
    column += block.width;
  });
  const texts = values.map((value, index) => argumentText(blocks[index], value));
  while (texts.at(-1) === "") texts.pop();
  return {
    formula: `=KAM.${id}(${texts.join(",")})`,
    formulaCell: `${letterOf(result.column)}${isTable ? 1 : firstRow}`,
    blocks: arranged.filter((block) => !(isTable && block === result)),
    result,
  };
}
