import type { FunctionResultObject } from "@odoo/o-spreadsheet";
import { longestText } from "../../../src/files/FileWorkbook";

/**
 * What Excel shows for the result of a custom function, block results by columns as the engine wants them. Inside an
 * array NaN, Infinity, null and undefined show as 0, as they do in Excel.
 */
export function fromFunctionResult(result: unknown): FunctionResultObject | FunctionResultObject[][] {
  if (!Array.isArray(result)) return fromScalar(result);
  const rows: unknown[][] = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return { value: "#CALC!" };
  return Array.from({ length: columns }, (_, column) =>
    rows.map((row) => (column < row.length ? fromElement(row[column]) : { value: "" })),
  );
}

/** The cell for an error that a function threw, or that it put into an array. */
export function fromFunctionError(error: unknown): FunctionResultObject {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== "string" || !code.startsWith("#")) return { value: "#VALUE!" };
  const shown = code === "#VALUE!" || code === "#N/A" ? (typeof message === "string" ? message : "") : "";
  return shown === "" ? { value: code } : { value: code, message: shown };
}

function fromScalar(value: unknown): FunctionResultObject {
  if (typeof value === "number" && Number.isNaN(value)) return { value: "#VALUE!" };
  if (value === Infinity || value === -Infinity) return { value: "#NUM!" };
  return fromElement(value);
}

function fromElement(value: unknown): FunctionResultObject {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === "number") return { value: Number.isFinite(value) ? value : 0 };
  if (typeof value === "boolean") return { value };
  if (typeof value === "string") return value.length > longestText ? { value: "#VALUE!" } : { value };
  if (value instanceof Date) return { value: value.toISOString() };
  if (typeof value === "object" && "basicValue" in value) return fromElement(value.basicValue);
  return fromFunctionError(value);
}
