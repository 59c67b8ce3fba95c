import type { StructuredItem, StructuredReference } from "./parseStructuredReference";

const ITEM_TEXT: Readonly<Record<StructuredItem, readonly string[]>> = {
  data: [],
  headers: ["[#Headers]"],
  totals: ["[#Totals]"],
  all: ["[#All]"],
  thisRow: ["[#This Row]"],
  headersData: ["[#Headers]", "[#Data]"],
  dataTotals: ["[#Data]", "[#Totals]"],
};

/**
 * Writes a structured reference: `form` "typed" as Excel shows it (`Sales[@Amount]`, or `[@Amount]` inside the table),
 * "file" as the xlsx stores it (`Sales[[#This Row],[Amount]]`).
 */
export function writeStructuredReference(
  reference: StructuredReference,
  form: "typed" | "file",
  insideTable = false,
): string {
  const { table, item, from, to } = reference;
  const columns =
    from === null ? "" : from === to || to === null ? bracket(from) : `${bracket(from)}:${bracket(to)}`;
  if (form === "typed" && item === "thisRow") {
    const name = insideTable ? "" : table;
    if (from === null) return `${name}[@]`;
    const simple = from === to && /^[\p{L}\p{N}_]+$/u.test(from);
    return `${name}[@${simple ? from : columns}]`;
  }
  const items = ITEM_TEXT[item];
  if (items.length === 0) {
    if (columns === "") return form === "file" ? `${table}[]` : table;
    const isPlain = from === to && from?.trim() === from;
    return isPlain ? `${table}${columns}` : `${table}[${columns}]`;
  }
  if (columns === "" && items.length === 1) return `${table}${items[0]}`;
  return `${table}[${[...items, ...(columns === "" ? [] : [columns])].join(",")}]`;
}

function bracket(column: string): string {
  return `[${column.replace(/[[\]#'@]/g, "'$&")}]`;
}
