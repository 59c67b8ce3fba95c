/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name of a column as SQL writes it. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A column of the file, whatever the tables beside it call theirs. */
export function columnSql(name: string): string {
  return `source.${named(name)}`;
}

/** Rows of values as SQL writes them, one row a line. */
export function valueRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `  (${row.join(", ")})`).join(",\n");
}

const [digits, nines] = ["012345678", "999999999"];

/** A text with a 9 in place of each of its digits: what texts of one form have in common. */
export function formSql(text: string): string {
  return `translate(${text}, '${digits}', '${nines}')`;
}

/** The digits of a text as one whole number; `others` are all characters that stand beside digits. */
export function digitsSql(text: string, others: string): string {
  const wide = /[０-９]/.test(others) ? "０１２３４５６７８９" : "";
  const plain = others.replace(/[０-９]/g, "");
  const cleaned =
    `${wide}${plain}` === ""
      ? text
      : `translate(${text}, ${quoted(wide + plain)}, '${wide === "" ? "" : "0123456789"}')`;
  return `CAST(${cleaned} AS HUGEINT)`;
}
