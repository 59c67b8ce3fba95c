import { type SheetAddress, parseAddress } from "../address/parseAddress";
import { marksNamespace } from "../marks/Marks";

interface SheetMeta {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** What there is in the workbook, without any cell. */
export interface BookMeta {
  readonly sheets: readonly SheetMeta[];
  /** Names of the workbook that stand for one rectangle of cells. */
  readonly names: ReadonlyMap<string, SheetAddress>;
  /** Every defined name, so that a new one is unique. */
  readonly takenNames: ReadonlySet<string>;
  readonly tables: readonly { readonly name: string; readonly showHeaders: boolean }[];
  /** Id of our custom XML part. */
  readonly marksPart: string | null;
}

/** Queues the reading of the workbook's sheets, names, tables and our marks; call the result after the next sync. */
export function queueBookMeta(context: Excel.RequestContext): () => BookMeta {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name,items/showHeaders");
  const parts = customXmlParts.getByNamespace(marksNamespace);
  parts.load("items/id");
  return () => {
    const places = new Map<string, SheetAddress>();
    for (const { name, formula } of names.items) {
      const place = typeof formula === "string" ? parseAddress(formula.replace(/^=/, "")) : null;
      if (place !== null && place.sheet !== "") places.set(name, place);
    }
    return {
      sheets: worksheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        visible: visibility === "Visible",
      })),
      names: places,
      takenNames: new Set(names.items.map(({ name }) => name.toLowerCase())),
      tables: tables.items.map(({ name, showHeaders }) => ({ name, showHeaders })),
      marksPart: parts.items[0]?.id ?? null,
    };
  };
}
