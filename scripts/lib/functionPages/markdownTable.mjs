const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;

/** A Markdown table. A head of which the first cell is empty marks a picture of a sheet; all others are lists. */
export function markdownTable(head, rows) {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}
