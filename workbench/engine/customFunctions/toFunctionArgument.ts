import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { errorValue } from "../values/errorValue";
import { parseTyped } from "../values/parseTyped";
import { functionRules } from "./functionRules";
import type { CustomFunctionsHost } from "./createCustomFunctions";
import type { ParameterMetadata } from "./FunctionsMetadata";

/** An error cell among the arguments of a function that does not take errors: the function is not called. */
export class ArgumentError extends Error {
  constructor(
    readonly value: string,
    message = "",
  ) {
    super(message);
  }
}

/**
 * What Microsoft's runtime hands to a function for one argument: null for an omitted one, a matrix by rows for a
 * matrix parameter, text numbers turned into numbers for a number parameter.
 * @throws ArgumentError when the cell shows an error instead of calling the function
 */
export function toFunctionArgument(
  arg: Arg,
  { type = "any", dimensionality }: ParameterMetadata,
  allowErrors: boolean,
  errors: CustomFunctionsHost["CustomFunctions"]["Error"],
): unknown {
  if (arg === undefined) return null;
  const convert = (cell: FunctionResultObject | undefined): unknown => {
    const value = cell?.value ?? null;
    if (typeof value === "string" && isError(cell)) {
      const error = errorValue(value);
      if (!allowErrors || type !== "any") throw new ArgumentError(error, cell.message);
      return new errors(error, cell.message);
    }
    return convertValue(value, type);
  };
  if (dimensionality !== "matrix") return convert(Array.isArray(arg) ? arg[0]?.[0] : arg);
  const { blanks } = functionRules;
  const inRange = (cell: FunctionResultObject | undefined): unknown => convert(cell) ?? blanks;
  if (!Array.isArray(arg)) return [[inRange(arg)]];
  const rows = arg[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => arg.map((column) => inRange(column[row])));
}

function isError(cell: FunctionResultObject | undefined): cell is FunctionResultObject {
  const evaluated = cell as { type?: string; value: unknown } | undefined;
  if (evaluated?.type !== undefined) return evaluated.type === "error";
  return /^#(N\/A|[A-Z/0]+[!?]?|BAD_EXPR|GETTING_DATA)$/.test(String(evaluated?.value));
}

function convertValue(value: string | number | boolean | null, type: string): unknown {
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    case "boolean":
      return toBoolean(value);
    default:
      return value;
  }
}

function toNumber(value: string | number | boolean | null): number {
  if (typeof value === "number") return value;
  if (value === null || typeof value === "boolean") return Number(value ?? 0);
  const typed = parseTyped(value)?.value;
  if (typeof typed !== "number") throw new ArgumentError("#VALUE!");
  return typed;
}

function toBoolean(value: string | number | boolean | null): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (!/^(true|false)$/i.test(value)) throw new ArgumentError("#VALUE!");
  return value.toUpperCase() === "TRUE";
}
