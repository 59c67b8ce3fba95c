import type { Content } from "../write/Content";
import type { BookNames } from "./BookNames";
import type { UndoStep } from "./UndoStep";
import type { Grid } from "./Written";
import { sheetPrefix } from "../address/parseAddress";

type Named = BookNames["sheets"];

/**
 * The steps under the names that sheets and tables have now, in their formulas, too; `was` is what they were called
 * when the write was done. Steps on what has been deleted since are left out.
 */
export function followRenames(steps: readonly UndoStep[], was: BookNames, now: BookNames): UndoStep[] {
  const sheets = namesNow(was.sheets, now.sheets);
  const tables = namesNow(was.tables, now.tables);
  const renames = { sheets: changes(was.sheets, sheets), tables: changes(was.tables, tables) };
  const hasRenames = renames.sheets.size + renames.tables.size > 0;
  const inFormulas = (grid: Grid): Grid =>
    hasRenames ? grid.map((row) => row.map((content) => renameIn(content, renames))) : grid;
  return steps.flatMap((step) => {
    const sheet = "sheet" in step ? nameOf(step.sheet, sheets) : undefined;
    const table = "table" in step ? nameOf(step.table, tables) : undefined;
    if (sheet === null || table === null) return [];
    const place = { ...(sheet === undefined ? {} : { sheet }), ...(table === undefined ? {} : { table }) };
    const cells = "contents" in step ? { contents: inFormulas(step.contents) } : {};
    const copy = "copy" in step ? { copy: { ...step.copy, contents: inFormulas(step.copy.contents) } } : {};
    const written =
      "written" in step && step.kind !== "xml" && "contents" in step.written
        ? { written: { contents: inFormulas(step.written.contents) } }
        : {};
    const formula =
      "formula" in step && hasRenames ? { formula: renameInFormula(step.formula, renames) } : {};
    return [{ ...step, ...place, ...cells, ...copy, ...written, ...formula } as UndoStep];
  });
}

/** By former name and by id: the name now, null when it is gone. */
function namesNow(was: Named, now: Named): ReadonlyMap<string, string | null> {
  const current = new Map(now.map(({ id, name }) => [id, name]));
  return new Map(
    was.flatMap(({ id, name }) => [id, name].map((key) => [key, current.get(id) ?? null] as const)),
  );
}

function nameOf(key: string, names: ReadonlyMap<string, string | null>): string | null {
  const name = names.get(key);
  return name === undefined ? key : name;
}

function changes(was: Named, names: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  return new Map(
    was.flatMap(({ name }) => {
      const now = names.get(name) ?? name;
      return now === name ? [] : [[name, now] as const];
    }),
  );
}

function renameIn(content: Content | null, renames: Parameters<typeof renameInFormula>[1]): Content | null {
  return typeof content === "string" && content.startsWith("=") ? renameInFormula(content, renames) : content;
}

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
