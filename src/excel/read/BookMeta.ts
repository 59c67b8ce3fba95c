import { type SheetAddress, parseAddress } from "../address/parseAddress";

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
  /** Ids of the custom XML parts of our marks, by namespace. */
  readonly markParts: ReadonlyMap<string, readonly string[]>;
}

/** Namespace of the marks of version 1; what begins with it holds our marks. */
export const marksNamespace = "urn:kam-for-excel:written";

/** Queues the reading of the workbook's sheets, names, tables and our marks; call the result after the next sync. */
export function queueBookMeta(context: Excel.RequestContext): () => BookMeta {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name,items/showHeaders");
  customXmlParts.load("items/id,items/namespaceUri");
  return () => {
    const places = new Map<string, SheetAddress>();
    for (const { name, formula } of names.items) {
      const place = typeof formula === "string" ? parseAddress(formula.replace(/^=/, "")) : null;
      if (place !== null && place.sheet !== "") places.set(name, place);
    }
    const markParts = new Map<string, string[]>();
    for (const { id, namespaceUri } of customXmlParts.items)
      if (namespaceUri.startsWith(marksNamespace))
        markParts.set(namespaceUri, [...(markParts.get(namespaceUri) ?? []), id]);
    return {
      sheets: worksheets.items.map(({ id, name, visibility }) => ({
        id,
        name,
        visible: visibility === "Visible",
      })),
      names: places,
      takenNames: new Set(names.items.map(({ name }) => name.toLowerCase())),
      tables: tables.items.map(({ name, showHeaders }) => ({ name, showHeaders })),
      markParts,
    };
  };
}
