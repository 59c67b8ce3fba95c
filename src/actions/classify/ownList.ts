import type { Cell } from "../../core/cells/Cell";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import { languages } from "../../i18n/Language";
import { reportTexts } from "../../i18n/reportTexts";
import { amountName } from "../list/amountName";
import type { ListJob, OwnList } from "../list/ListFeature";
import { stampText } from "../list/stamp";
import type { ClassificationFigures } from "./compute";
import type { ClassificationRequest } from "./types";

/** The accounts of a list in another shape with their tiers: "Customers from Invoices". */
export function accountList(
  { request, table, language, settings }: ListJob<ClassificationRequest>,
  { tiers, result }: ClassificationFigures,
  now: Date,
): OwnList {
  const texts = classifySheetTexts[language];
  const { name, value, owner } = request.mapping;
  const { periodColumn = null, origins, currencies } = table;
  const cell = (column: number | null, row: number): Cell =>
    column === null ? null : (table.columns[column]?.[row] ?? null);
  const header = (column: number | null, other: string): string =>
    (column === null ? "" : (table.headers[column] ?? "")).trim() || other;
  const currency = currencies === undefined ? settings.options.currency : null;
  const valueHeader = amountName(table, value, currency, texts.columns.value);
  const columns: {
    readonly header: string;
    readonly format: string | null;
    readonly of: (row: number) => Cell;
  }[] = [
    { header: header(name, texts.topColumns.account), format: null, of: (row) => cell(name, row) },
    { header: valueHeader || texts.columns.value, format: "#,##0", of: valueOf },
    { header: texts.tier, format: null, of: (row) => tiers[row] ?? "" },
  ];
  if (currencies !== undefined)
    columns.splice(1, 0, { header: texts.currency, format: null, of: (row) => currencies[row] ?? "" });
  if (periodColumn !== null)
    columns.splice(1, 0, { header: texts.period, format: "yyyy-mm", of: (row) => cell(periodColumn, row) });
  if (owner !== null)
    columns.push({ header: header(owner, ""), format: null, of: (row) => cell(owner, row) });
  if (origins !== undefined && periodColumn === null)
    columns.push({ header: texts.rows, format: "0", of: (row) => origins[row]?.length ?? 1 });
  const rows = tiers.flatMap((_, row) =>
    cell(name, row) === null && cell(value, row) === null ? [] : [columns.map(({ of }) => of(row))],
  );
  const source = table.ref.kind === "range" ? table.sheet : table.ref.name;
  const title = texts.ownList(source);
  const titles = languages.map((one) => classifySheetTexts[one.language].ownList(source));
  const common = reportTexts[language];
  const keys = periodColumn === null && currencies === undefined ? [0] : [0, 1];
  return {
    title,
    titles,
    report: {
      title,
      facts: [common.from(table.label), common.written(stampText(now)), common.values],
      sections: [
        {
          ...{ heading: null, figures: [], chart: null },
          tables: [
            {
              ...{ id: "accounts", caption: "", rows, notes: [], keys },
              columns: columns.map((column) => ({
                header: column.header,
                kind: column.format === "#,##0" || column.format === "0" ? "number" : "text",
                format: column.format,
              })),
            },
          ],
        },
      ],
      findings: [],
      findingsTitle: common.findings,
      family: "list",
      pageOf: common.pageOf,
    },
  };

  function valueOf(row: number): Cell {
    const number = result.values[row] ?? NaN;
    return Number.isNaN(number) ? cell(value, row) : number;
  }
}
