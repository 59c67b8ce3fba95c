import type { SourceRole } from "../../core/columns/fields";
import { formatZone, type Zone } from "../../excel/address/Zone";
import { parseAddress } from "../../excel/address/parseAddress";
import { cellOfKey, SheetDraft } from "../../excel/output/SheetDraft";
import type { SourceTable } from "../sources/SourceTable";
import type {
  ListFeature,
  ListFigures,
  ListJob,
  ListRequest,
  ListSheet,
  SheetFacts,
  StyledSheet,
} from "./ListFeature";
import type { Message } from "./messages";

/** The job on the rows of one currency, and what it gives. */
export interface CurrencyPart<Q, F> {
  /** ISO code; "" for amounts that show none. */
  readonly currency: string;
  readonly job: ListJob<Q>;
  readonly figures: F;
}

/**
 * The figures of each currency of a list by itself, in the order of their codes. Rows without an amount go with the
 * first.
 */
export async function currencyParts<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  rowsOf: ReadonlyMap<string, readonly number[]>,
  signal?: AbortSignal,
): Promise<CurrencyPart<Q, F>[]> {
  const codes = [...rowsOf.keys()].sort();
  const of = new Array<string>(job.table.rows).fill(codes[0] ?? "");
  for (const [code, rows] of rowsOf) for (const row of rows) of[row] = code;
  const parts: CurrencyPart<Q, F>[] = [];
  for (const currency of codes) {
    const table = onlyRows(job.table, (row) => of[row] === currency);
    const own = { ...job, table };
    parts.push({ currency, job: own, figures: await feature.compute(own, signal) });
  }
  return parts;
}

/** The list with all other rows blank. */
export function onlyRows(table: SourceTable, isIn: (row: number) => boolean): SourceTable {
  const { typedOver } = table.own;
  const own =
    typedOver === undefined
      ? table.own
      : {
          ...table.own,
          typedOver: {
            ...typedOver,
            rows: typedOver.rows.filter(isIn),
            formulas: typedOver.formulas.filter(isIn),
          },
        };
  const columns = table.columns.map((cells) => cells.map((cell, row) => (isIn(row) ? cell : null)));
  return { ...table, own, columns };
}

/** What is said of several currencies, once. */
export function saidOnce(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}

/** The sentence that tells what was written: of several currencies no figure, for none adds them up. */
export function writtenSaid<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  figures: F,
  byCurrency: readonly CurrencyPart<Q, F>[] | null,
): Message {
  if (byCurrency === null) return feature.written(job, figures);
  const currencies = byCurrency.map(({ currency }) => currency || "–").join(", ");
  return { key: "writtenPerCurrency", params: { sheet: feature.title(job.language), currencies } };
}

/** Columns between the currencies on a sheet. */
const gap = 2;

/** One sheet with the sheets of all currencies side by side, each under its own title. */
export function currencySheet<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  parts: readonly CurrencyPart<Q, F>[],
  facts: SheetFacts,
): ListSheet {
  const draft = new SheetDraft();
  const lists: ListSheet["lists"][number][] = [];
  const styles: { readonly style: ListSheet["style"]; readonly columns: number }[] = [];
  let columns = 0;
  for (const { currency, job, figures } of parts) {
    const own = feature.sheet(job, figures, facts);
    const moved = (zone: Zone): Zone => ({ ...zone, column: zone.column + columns });
    for (const [key, { content, format }] of own.draft.cells) {
      const { row, column } = cellOfKey(key);
      const isTitle = row === 0 && column === 0;
      const titled = isTitle ? `${String(content)} · ${currency || "–"}` : content;
      draft.content(row, columns + column, titled, format);
    }
    for (const chart of own.draft.charts)
      draft.charts.push({
        ...chart,
        name: `${chart.name} ${currency}`,
        title: `${chart.title} · ${currency || "–"}`,
        data: moved(chart.data),
        place: moved(chart.place),
      });
    for (const { zone, keys } of own.lists)
      lists.push({ zone: moved(zone), keys: keys.map((key) => key + columns) });
    styles.push({ style: own.style, columns });
    const charts = own.draft.charts.map(({ place }) => place.column + place.columns);
    columns += Math.max(own.draft.columns, ...charts) + gap;
  }
  const style = (sheet: StyledSheet): void => {
    for (const one of styles) one.style(movedSheet(sheet, one.columns));
  };
  return { draft, lists, style };
}

/** A sheet whose columns are counted from another one. */
function movedSheet(sheet: StyledSheet, columns: number): StyledSheet {
  return {
    freezePanes: sheet.freezePanes,
    getRange(address) {
      const zone = parseAddress(address)?.zone;
      return sheet.getRange(zone ? formatZone({ ...zone, column: zone.column + columns }) : address);
    },
  };
}
