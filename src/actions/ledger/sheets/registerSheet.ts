import type { RegisterRow } from "../../../core/commission/ledger/register";
import { addMoney } from "../../../core/decimal/addMoney";
import {
  checkFormat,
  moneyFormat,
  mostBars,
  numberColumn,
  type Places,
  type Report,
  type ReportCell,
  type ReportTable,
  textColumn,
} from "../../../excel/report/Report";
import { type LedgerSheetTexts, ledgerSheetTexts } from "../../../i18n/ledgerSheetTexts";
import { reportTexts } from "../../../i18n/reportTexts";
import { stampText } from "../../list/stamp";
import { ledgerColumns } from "./ledgerSheet";
import type { LedgerSheets, TablePlace } from "./LedgerSheets";
import { monthsTable, registerColumns, registerTable } from "./registerMonths";
import { columnOf } from "./sumOver";

/** The register: who has earned, been paid and is still owed what, month by month, as sums over the ledger. */
export function registerSheet(sheets: LedgerSheets, ledger: TablePlace): Report {
  const { register, language, source, months, now, decimals, hasCurrencies } = sheets;
  const texts = ledgerSheetTexts[language];
  const common = reportTexts[language];
  const money = moneyFormat(decimals);
  const people = byPerson(register);
  const id = registerTable;
  const round = (sum: string): string => `=ROUND(${sum},${decimals})`;
  const total = (figure: "earned" | "paid"): ReportCell => ({
    formula: (at) => `=${at.total(id, registerColumns[figure])}`,
    value: addMoney(register.map((row) => row[figure])),
  });
  const check: ReportCell = {
    formula: (at) =>
      round(
        `SUM(${[registerColumns.earned, registerColumns.takenBack, registerColumns.adjustments].map((column) => at.column(id, column)).join(",")})-SUM(${columnOf(ledger, ledgerColumns.commission)})`,
      ),
    value: 0,
  };
  const checks = { label: texts.ledgerCheck, value: check, format: checkFormat };
  return {
    title: texts.titles.register,
    facts: [common.from(source), months, common.written(stampText(now)), common.liveInPart(texts.valueParts)],
    sections: [
      {
        heading: null,
        figures: hasCurrencies
          ? [checks]
          : [
              { label: texts.columns.earned, value: total("earned"), format: money },
              { label: texts.columns.paid, value: total("paid"), format: money },
              { label: texts.peopleCount, value: people.length, format: "#,##0" },
              checks,
            ],
        chart:
          people.length < 2 || hasCurrencies
            ? null
            : {
                ...{ name: "KAM register", title: texts.chart, table: "people", categories: 0 },
                rows: mostBars,
                series: [{ column: 2, name: texts.columns.commission, look: "bar" }],
                valueTitle: texts.columns.commission,
                valueFormat: "#,##0",
              },
        tables: [peopleTable(people, sheets, texts), monthsTable(sheets, ledger)],
      },
    ],
    findings: sheets.findings,
    findingsTitle: common.findings,
    family: "report",
    pageOf: common.pageOf,
  };
}

interface PersonSum {
  readonly person: string;
  readonly currency: string;
  readonly commission: number;
  /** Of the register. */
  readonly rows: { readonly first: number; readonly count: number };
  readonly last: RegisterRow;
  readonly paid: number;
}

/** Who has earned most first; the rows of a person stand together. */
function byPerson(register: readonly RegisterRow[]): readonly PersonSum[] {
  const groups: RegisterRow[][] = [];
  for (const row of register) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (first?.person === row.person && first.currency === row.currency) last?.push(row);
    else groups.push([row]);
  }
  let first = 0;
  return groups
    .flatMap((rows): PersonSum[] => {
      const last = rows.at(-1);
      if (last === undefined) return [];
      const at = { first, count: rows.length };
      first += rows.length;
      const { person, currency } = last;
      const commission = addMoney(
        rows.flatMap(({ earned, takenBack, adjustments }) => [earned, takenBack, adjustments]),
      );
      return [{ person, currency, commission, rows: at, last, paid: addMoney(rows.map(({ paid }) => paid)) }];
    })
    .sort((a, b) => b.commission - a.commission);
}

function peopleTable(
  people: readonly PersonSum[],
  { hasCurrencies, decimals }: LedgerSheets,
  texts: LedgerSheetTexts,
): ReportTable {
  const money = moneyFormat(decimals);
  const { columns } = texts;
  const rowsOf =
    ({ rows: { first, count } }: PersonSum, column: number) =>
    (at: Places): string =>
      `${at.cell(registerTable, first, column)}:${at.cell(registerTable, first + count - 1, column)}`;
  return {
    id: "people",
    caption: texts.people,
    columns: [
      textColumn(columns.person),
      textColumn(columns.currency),
      numberColumn(columns.commission, money),
      numberColumn(columns.paid, money),
      numberColumn(columns.closing, money),
    ],
    rows: people.map((sum): ReportCell[] => [
      sum.person,
      sum.currency || null,
      {
        formula: (at) => `=SUM(${[4, 5, 6].map((column) => rowsOf(sum, column)(at)).join(",")})`,
        value: sum.commission,
      },
      { formula: (at) => `=SUM(${rowsOf(sum, registerColumns.paid)(at)})`, value: sum.paid },
      {
        formula: (at) => `=${at.cell(registerTable, sum.rows.first + sum.rows.count - 1, 9)}`,
        value: sum.last.closing,
      },
    ]),
    ...(hasCurrencies
      ? {}
      : {
          total: [
            texts.total,
            null,
            ...[
              people.map(({ commission }) => commission),
              people.map(({ paid }) => paid),
              people.map(({ last }) => last.closing),
            ].map((parts, place): ReportCell => ({
              formula: (at) => `=SUM(${at.column("people", 2 + place)})`,
              value: addMoney(parts),
            })),
          ],
        }),
    notes: [],
    keys: [0, 1],
  };
}
