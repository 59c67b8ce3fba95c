export type StructuredItem = "data" | "headers" | "totals" | "all" | "thisRow" | "headersData" | "dataTotals";

/** `Sales[[#Headers],[From]:[To]]` and its shorter forms, taken apart. An empty table means the table around the cell. */
export interface StructuredReference {
  readonly table: string;
  readonly item: StructuredItem;
  readonly from: string | null;
  readonly to: string | null;
}

const itemWords: Readonly<Record<string, StructuredItem>> = {
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#all": "all",
  "#this row": "thisRow",
};

/** Reads a structured reference as typed or as a file stores it; null when it is something else, such as `[1]Book!A1`. */
export function parseStructuredReference(text: string): StructuredReference | null {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  const inner = text.slice(open + 1, -1).trim();
  if (open < 0 || !text.endsWith("]")) return null;
  if (table === "" && /^\d+$/.test(inner)) return null;
  if (inner === "") return { table, item: "data", from: null, to: null };
  const thisRow = inner.startsWith("@");
  const body = thisRow ? inner.slice(1).trim() : inner;
  const pieces = body.startsWith("[") ? splitPieces(body) : [{ text: body, joined: false }];
  if (pieces === null) return null;
  const items: StructuredItem[] = thisRow ? ["thisRow"] : [];
  const columns: string[] = [];
  for (const piece of pieces) {
    const item = itemWords[piece.text.toLowerCase()];
    if (item) items.push(item);
    else if (piece.text !== "") columns.push(unescape(piece.text));
  }
  const item = combine(items);
  if (item === null || columns.length > 2) return null;
  const from = columns[0] ?? null;
  return { table, item, from, to: columns[1] ?? from };
}

function splitPieces(body: string): { text: string; joined: boolean }[] | null {
  const pieces: { text: string; joined: boolean }[] = [];
  let rest = body;
  let joined = false;
  while (rest !== "") {
    const match = /^\[((?:'[\s\S]|[^\]'])*)\]\s*([,:]?)\s*/.exec(rest);
    if (!match) return null;
    pieces.push({ text: match[1]!.trim() === "" ? match[1]! : match[1]!, joined });
    joined = match[2] === ":";
    rest = rest.slice(match[0].length);
  }
  return pieces;
}

function combine(items: readonly StructuredItem[]): StructuredItem | null {
  if (items.length === 0) return "data";
  if (items.length === 1) return items[0]!;
  const set = new Set(items);
  if (set.size === 2 && set.has("headers") && set.has("data")) return "headersData";
  if (set.size === 2 && set.has("data") && set.has("totals")) return "dataTotals";
  return null;
}

function unescape(column: string): string {
  return column.replace(/'([\s\S])/g, "$1");
}

const itemTexts: Readonly<Record<StructuredItem, readonly string[]>> = {
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
  const items = itemTexts[item];
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
