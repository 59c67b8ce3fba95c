import { sheetPrefix } from "../address/sheetPrefix";

const text = /("(?:[^"]|"")*")/;
const sheetOrTable = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)(!|\[)/gu;

/** A formula with the new names of sheets and tables, by the old ones; names that are not given stay. */
export function renameInFormula(
  formula: string,
  { sheets, tables }: Readonly<Record<"sheets" | "tables", ReadonlyMap<string, string>>>,
): string {
  const inReferences = (part: string): string =>
    part.replace(
      sheetOrTable,
      (whole, quoted: string | undefined, plain: string | undefined, mark: string | undefined) => {
        const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
        if (mark === "[") return `${tables.get(name) ?? name}[`;
        const sheet = sheets.get(name);
        return sheet === undefined ? whole : sheetPrefix(sheet);
      },
    );
  return formula
    .split(text)
    .map((part, index) => (index % 2 === 1 ? part : inReferences(part)))
    .join("");
}
