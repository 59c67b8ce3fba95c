import type { Cell } from "../../core/cells/Cell";

/**
 * What Excel handed over, as a cell: a formatted or linked value is its basic value, a missing one is blank, −0 is 0,
 * anything that is no cell value (NaN, a function, a big integer) is the error #VALUE!.
 */
export function toCell(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw + 0 : { error: "#NUM!" };
    case "string":
    case "boolean":
      return raw;
    case "undefined":
      return null;
    case "object":
      return raw === null ? null : fromObject(raw as Readonly<Record<string, unknown>>);
    default:
      return { error: "#VALUE!" };
  }
}

function fromObject(value: Readonly<Record<string, unknown>>): Cell {
  const { type, basicType, basicValue, code } = value;
  if (type === "Empty" || basicType === "Empty") return null;
  if (type === "Error" || basicType === "Error" || typeof code === "string") {
    return { error: [basicValue, code].find((text) => typeof text === "string") ?? "#VALUE!" };
  }
  return typeof basicValue === "object" || !("basicValue" in value)
    ? { error: "#VALUE!" }
    : toCell(basicValue);
}
