import type { SourceRole } from "../../core/columns/fields";
import type { Report, ReportSection } from "../../excel/report/Report";
import type { SourceTable } from "../sources/SourceTable";
import type { ListFeature, ListFigures, ListJob, ListRequest, SheetFacts } from "./ListFeature";
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
 * first. Each is worked with as if it were the house currency, so that its amounts bear its code.
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
    const options = { ...job.settings.options, currency: currency || null };
    const own = { ...job, table, settings: { ...job.settings, options } };
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

/** One sheet with the sections of all currencies below each other, each under its own code. */
export function currencyReport<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  [first, ...others]: readonly CurrencyPart<Q, F>[],
  facts: SheetFacts,
): Report {
  if (first === undefined) throw new Error("no currencies");
  const report = feature.report(first.job, first.figures, facts);
  const sections = ({ currency }: CurrencyPart<Q, F>, own: Report): ReportSection[] =>
    own.sections.map((section) => ({
      ...section,
      heading: currency || "–",
      chart: section.chart && { ...section.chart, name: `${section.chart.name} ${currency}` },
    }));
  return {
    ...report,
    sections: [
      ...sections(first, report),
      ...others.flatMap((part) => sections(part, feature.report(part.job, part.figures, facts))),
    ],
  };
}
