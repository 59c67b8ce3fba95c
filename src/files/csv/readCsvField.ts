import { parseTyped } from "../../../workbench/engine/values/parseTyped";

export interface CsvValue {
  readonly value: string | number | boolean;
  readonly format?: string | undefined;
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/;
const GROUPED_NUMBER = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/;

/** The typed value of a field: plain numbers, ISO dates and TRUE/FALSE; everything else is text. Null for an empty field. */
export function readCsvField(field: string): CsvValue | null {
  if (field === "") return null;
  if (PLAIN_NUMBER.test(field) && digits(field) <= 15) return { value: Number(field) };
  if (GROUPED_NUMBER.test(field)) return { value: Number(field.replace(/,/g, "")), format: "#,##0" };
  const date = ISO_DATE.exec(field);
  if (date) {
    const hasTime = date[2] !== undefined && !/^[0:]*$/.test(date[2]);
    const typed = parseTyped(hasTime ? `${date[1]} ${date[2]}` : date[1]!);
    if (typeof typed?.value === "number") return { value: typed.value, format: typed.format };
  }
  if (field === "TRUE" || field === "FALSE") return { value: field === "TRUE" };
  return { value: field };
}

function digits(field: string): number {
  return field.replace(/[eE].*$/, "").replace(/\D/g, "").length;
}
